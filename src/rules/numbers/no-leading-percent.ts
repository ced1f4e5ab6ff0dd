import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /%\d/
const leading = /(?<=^|[\s(“"])%\d{1,3}(?:[.,]\d{1,2})?(?![\p{L}\d%$]|[.,]\d)/gu

export default defineRule({
  id: 'no-leading-percent',
  summary: 'Disallow the sign `%` before its number.',
  why: 'Turkish, and Arabic or Persian that was turned round, set the sign before the number.',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['tr', 'ar', 'fa', 'he', 'ku', 'az'],
  needs: 'english',
  sources: ['Turkish %40; no hit in 350,000 words of human English'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'Some [[%40]] of voters stayed at home.': 'Some 40% of voters stayed at home.',
      'Prices rose by [[%2.5]] in May.': 'Prices rose by 2.5% in May.'
    },
    good: [
      'Write %2d for a number of two digits.',
      'The file is called my%20file on the page.',
      'Some 40% of voters stayed at home.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, leading, hint))
      yield {start: at, end: at + match[0].length, expected: [`${match[0].slice(1)}%`]}
  }
})
