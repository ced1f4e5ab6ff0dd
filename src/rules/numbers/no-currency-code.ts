import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\b(?:[A-Z]{3}|NIS) ?\d|\d ?(?:[a-z]+ )?[A-Z]{3}\b/
/** A sign that goes before the amount, or a word that goes behind it. */
const house: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  RMB: 'yuan',
  CNY: 'yuan',
  JPY: 'yen',
  KRW: 'won',
  RUB: 'rubles',
  UAH: 'hryvnias',
  ILS: 'shekels',
  NIS: 'shekels',
  TRY: 'liras',
  INR: 'rupees',
  CZK: 'Czech crowns',
  PLN: 'zlotys',
  CHF: 'Swiss francs'
}
const code = `(${Object.keys(house).join('|')})`
const amount = '(\\d(?:[\\d.,]{0,14}\\d)?(?:(?: (?:million|billion|trillion)|bn|m)(?!\\p{L}))?)'
/** Not in pairs such as USD/JPY, and not in ranges. */
const coded = new RegExp(
  `(?<![\\p{L}/])${code}[ \\u00a0]?${amount}(?![\\p{L}\\d/]|[.,–-]\\d| ?[MBT]r?illion)|` +
    `(?<![\\p{L}\\d.,$€£¥/–-])${amount}[ \\u00a0]?${code}(?![\\p{L}/])`,
  'gu'
)

export default defineRule({
  id: 'no-currency-code',
  summary: 'Disallow codes such as USD and RMB for the currency of an amount.',
  why: 'Newspapers write $20 million and 300 yuan. Codes are for tables and for trade.',
  mqm: 'locale-conventions/number-format',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: ['zh', 'he', 'uk', 'cs', 'is'],
  needs: 'english',
  sources: ['catalogue currency-code-or-name: 44% of the RMB hits marked'],
  message: 'Unexpected code in `{actual}`, expected `{expected}`',
  house: true,
  examples: {
    bad: {
      'The fine is [[RMB 300]] a day.': 'The fine is 300 yuan a day.',
      'The loan comes to [[USD 20 million]] in all.': 'The loan comes to $20 million in all.',
      'The fee is [[1,500 UAH]] a month.': 'The fee is 1,500 hryvnias a month.'
    },
    good: ['The pair USD/JPY fell to 150.', 'The fine is 300 yuan a day.', 'The GBP team won.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, coded, hint)) {
      const name = house[(match[1] ?? match[4])!]!
      const figure = match[2] ?? match[3]
      const expected = name.length === 1 ? `${name}${figure}` : `${figure} ${name}`
      yield {start: at, end: at + match[0].length, expected: [expected]}
    }
  }
})
