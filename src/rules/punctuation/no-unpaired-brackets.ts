import {isInAddress} from '../../article/addresses.ts'
import {walkMatches} from '../../article/marks.ts'
import {defineRule} from '../define.ts'

const closers: Readonly<Record<string, string>> = {')': '(', ']': '['}
const brackets = /[()[\]]/g

export default defineRule({
  id: 'no-unpaired-brackets',
  summary: 'Disallow a bracket without its partner.',
  why: 'A bracket that is lost in translation leaves the reader in an aside that never ends.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue unbalanced-brackets: 0.85 right by paragraph'],
  message: 'Unexpected bracket `{actual}` without its partner in the paragraph',
  examples: {
    bad: {
      'The vote was close.\n\nThe ministry [[(]]which had denied it said nothing on Monday.':
        'The vote was close.\n\nThe ministry (which had denied it) said nothing on Monday.'
    },
    good: [
      'The vote was close.\n\nThe plan has two parts: a) taxes and b) loans.',
      'The vote was close.\n\nThe ministry (which had denied it) said nothing.',
      'Thanks.\n\nSee you soon :)'
    ]
  },
  scope: 'article',

  *check({blocks, text}) {
    // A lone paragraph may be cut out of a longer aside.
    if (blocks.length < 2) return
    const bracketsIn = walkMatches(text, brackets)
    for (const block of blocks) {
      if (block.kind === 'leftover') continue
      const open: number[] = []
      const lone: number[] = []
      for (const at of bracketsIn(block.start, block.end)) {
        const mark = text[at]!
        if (mark === '(' || mark === '[') open.push(at)
        else if (text[open.at(-1) ?? -1] === closers[mark]) open.pop()
        // "a)" and "1)" number the parts of a list; ":)" smiles.
        else if (
          !/(?:^|[\s(])(?:\p{L}|\d{1,3}|[ivx]+)$|[:;=8]-?$/iu.test(text.slice(Math.max(block.start, at - 5), at))
        )
          lone.push(at)
      }
      const smiles = (at: number) => /[:;=]-?$/.test(text.slice(Math.max(0, at - 2), at))
      for (const at of [...open, ...lone]) if (!smiles(at) && !isInAddress(text, at)) yield {start: at, end: at + 1}
    }
  }
})
