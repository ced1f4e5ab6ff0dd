import type {Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

/** Words of the King James Bible, with what English says today. */
const modern = new Map([
  ['thou', 'you'],
  ['thee', 'you'],
  ['thy', 'your'],
  ['thine', 'yours'],
  ['unto', 'to'],
  ['hath', 'has'],
  ['doth', 'does'],
  ['spake', 'spoke'],
  ['saith', 'says'],
  ['shalt', 'shall'],
  ['begat', 'fathered'],
  ['verily', 'truly'],
  ['whosoever', 'whoever']
])
/** What is still said: a law unto itself, holier than thou, do unto others, hell hath no fury. */
const idioms =
  /\b(?:law unto|laws unto|world unto|do unto|hell hath|holier[- ]than[- ]thou|doth protest|get thee to|thou shalt not|to thine own|wisdom hath|hath no fury)\b/i

function isIdiom(token: Token): boolean {
  const {tokens} = token.sentence
  const around = tokens
    .slice(Math.max(0, token.index - 3), token.index + 4)
    .map(({lower}) => lower)
    .join(' ')
  return idioms.test(around)
}

export default defineRule({
  id: 'no-archaic-word',
  summary: 'Disallow the English of old Bibles, such as `unto`, `hath` and `it came to pass`.',
  why: 'Engines for small languages learned English from the Bible. News is not told so.',
  mqm: 'style/unidiomatic',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ne', 'si', 'ha', 'am', 'my'],
  needs: 'english',
  sources: ['mined-patterns 48: 1.0 right, 142 of 176 hits in a marked error; none in human prose outside quotations'],
  message: 'Unexpected archaic `{actual}`, expected the English of today',
  examples: {
    bad: {
      'The letter was given [[unto]] his mother on Monday.': 'The letter was given to his mother on Monday.',
      'The council [[hath]] no money for the bridge.': 'The council has no money for the bridge.',
      'And [[it came to pass]] in May, that the bridge was gone.': 'In May the bridge was gone.'
    },
    good: [
      'The press is a law unto itself.',
      'Hell hath no fury like a town without a bridge.',
      'He read “And it came to pass” to them.',
      'The bridge cost 50 thou in all.',
      'Thou Trung, a teacher, left the town.',
      'The play Thy Neighbor opens on Friday.'
    ]
  },
  triggers: new Set([...modern.keys(), 'pass']),

  *check({tokens}) {
    for (const token of tokens) {
      const expected = modern.get(token.lower)
      if (token.lower === 'pass') {
        const phrase = tokens.slice(Math.max(0, token.index - 3), token.index + 1).map(({lower}) => lower)
        if (phrase.join(' ') !== 'it came to pass' || token.quoted) continue
        // The rest of the sentence has to be built anew.
        yield {start: tokens[token.index - 3]!.start, end: token.end}
        continue
      }
      if (expected === undefined || token.quoted || isIdiom(token)) continue
      // Fifty thou are money.
      if (token.previous?.kind === 'number') continue
      // A capital inside a sentence is a name or a title.
      if (token.capitalised && (token.index > 0 || token.next?.capitalised)) continue
      const first = token.capitalised ? expected.charAt(0).toUpperCase() : expected.charAt(0)
      yield {start: token.start, end: token.end, expected: [first + expected.slice(1)]}
    }
  }
})
