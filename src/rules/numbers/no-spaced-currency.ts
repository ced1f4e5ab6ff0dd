import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[$€£¥][ \u00a0]\d|\bU\.?S\.? \$/
/** "More than US $5 million" is an amount; "gave the US $5 million" is not one. */
const leads =
  'about|around|of|than|nearly|almost|from|over|exceed(?:ed|ing)?|reach(?:ed|ing)?|worth|least|is|was|total(?:ing|ed)'
/** Letters that belong to the sign (US$, HK$, R$); a sign glued to the word before. */
const spaced = new RegExp(
  '(?<!\\p{L})(?:(US|U\\.S\\.|HK|NT|AU|NZ|CA|A|C|S|R) ?)?([$€£¥])[ \\u00a0](?=\\d)|' +
    '(?<=\\p{Ll})([$€£¥])[ \\u00a0](?=\\d)|' +
    `(?<=(?<!\\p{L})(?:${leads}) )(US) (\\$)(?=\\d)`,
  'gu'
)

export default defineRule({
  id: 'no-spaced-currency',
  summary: 'Disallow a space between the sign of a currency and the amount.',
  why: 'Engines take the sign for a word of its own. English writes $50 and US$5 million.',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['zh', 'ru', 'ha', 'is', 'pt'],
  needs: 'english',
  sources: ['catalogue currency-symbol-position: 88% of 82 hits marked'],
  message: 'Unexpected space in `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'A ticket costs [[$ ]]50 at the door.': 'A ticket costs $50 at the door.',
      'The loan comes to [[US $ ]]5 million.': 'The loan comes to US$5 million.',
      'The prize rose to more than [[US $]]5 million.': 'The prize rose to more than US$5 million.',
      'They spend[[$ ]]6 billion on it.': 'They spend $6 billion on it.'
    },
    good: [
      'A ticket costs $50 at the door.',
      'They gave the US $5 million in aid.',
      'The loan comes to US$5 million.',
      'The sign $ is rare there.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, spaced, hint)) {
      const [whole, letters = '', sign, lonely, us = '', dollar] = match
      const expected = lonely === undefined ? `${letters.replaceAll('.', '')}${us}${sign ?? dollar}` : ` ${lonely}`
      yield {start: at, end: at + whole.length, expected: [expected]}
    }
  }
})
