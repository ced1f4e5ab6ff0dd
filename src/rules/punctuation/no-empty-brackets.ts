import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[([][\s,;.]*[)\]]/
const empty = /(?<=^|\s|\p{L}|\p{N})\s?(?:\(\s*[,;.]?\s*\)|\[\s*\])/gu

export default defineRule({
  id: 'no-empty-brackets',
  summary: 'Disallow brackets with nothing in them.',
  why: 'What stood in the brackets, most often a name in another script, was lost in translation.',
  mqm: 'accuracy/omission',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 21: 1.0 right'],
  message: 'Unexpected empty brackets, fill or remove them',
  examples: {
    bad: {'The World Health Organization[[ ()]] met on Monday.': 'The World Health Organization met on Monday.'},
    good: [
      'The World Health Organization (WHO) met on Monday.',
      'Call start() first.',
      'He ticked the box [x] and left.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, empty, hint)) {
      // main() and Array[] are code.
      if (
        /(?:[_.\d]|\b\p{Ll}+)$/u.test(block.text.slice(Math.max(0, match.index - 40), match.index)) &&
        !/^\s/.test(match[0])
      )
        continue
      yield {start: at, end: at + match[0].length, expected: ['']}
    }
  }
})
