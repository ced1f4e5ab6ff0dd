import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d[ \u00a0\u202f\u2009]+%/
/** Not where a number follows: "10 % 3" is arithmetic. */
const spaced = /(?<=\d)[ \u00a0\u202f\u2009]+%(?![\p{L}\d]| ?\d)/gu

export default defineRule({
  id: 'no-spaced-percent',
  summary: 'Disallow a space before the sign `%`.',
  why: 'German, French, Russian and Czech set a space before the sign. English newspapers do not.',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['de', 'fr', 'ru', 'cs', 'et', 'sv'],
  needs: 'english',
  sources: ['mined-patterns 11: 12 of 12 right', 'catalogue percent-style'],
  message: 'Unexpected space before `%`, remove it',
  examples: {
    bad: {
      'Some 40[[ %]] of voters stayed at home.': 'Some 40% of voters stayed at home.',
      'The price rose by 2.5[[ %]].': 'The price rose by 2.5%.'
    },
    good: ['Some 40% of voters stayed at home.', 'In the language, 10 % 3 gives 1.', 'They use the sign % for it.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, spaced, hint))
      yield {start: at, end: at + match[0].length, expected: ['%']}
  }
})
