import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[A-Za-z]\. ?[SKNCmgeD]\./
const spaced =
  /\b(?:U\. (?:S|K|N)\.|(?<=Washington,? )D\. C\.|(?<=\d )[ap]\. ?m\.(?<= m\.)|(?<=[\s(])(?:e\. g|i\. e)\.|Ph\. D\.)/gu

export default defineRule({
  id: 'no-spaced-abbreviation',
  summary: 'Disallow a space inside abbreviations such as `U.S.` and `p.m.`.',
  why: 'Translation engines take each letter with its stop for a word. The letters of an abbreviation stand together.',
  mqm: 'linguistic-conventions/spelling',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 26: 39 of 39 hits in a marked error'],
  message: 'Unexpected space in `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The [[U. S.]] envoy left on Monday.': 'The U.S. envoy left on Monday.',
      'The hearing opens at 9 [[a. m.]] on Friday.': 'The hearing opens at 9 a.m. on Friday.'
    },
    good: [
      'The writer J. R. Alder died on Monday.',
      'The U.S. envoy left at 9 a.m. on Monday.',
      'It stands on grid U. Several others do not.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, spaced, hint)) {
      yield {start: at, end: at + match[0].length, expected: [match[0].replaceAll(' ', '')]}
    }
  }
})
