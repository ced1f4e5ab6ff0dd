import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[$€£¥]|[A-Z]{3} ?\d|yuan RMB|RMB yuan/
const amount = '\\d[\\d.,]{0,14}(?: (?:million|billion|trillion))?'
const words = 'dollars|euros|pounds|yuan|yen|rubles|roubles|rupees'
/** The sign or the code before the amount and the word behind it. "$5 million Canadian dollars" has two currencies. */
const doubled = new RegExp(
  `(?<!\\p{L})(US\\$|[$€£¥]|USD|EUR|GBP|RMB|CNY|JPY) ?(${amount}) (${words})(?![\\p{L}-]| sterling)|` +
    '(?<=\\d[\\d.,]{0,14}(?: (?:million|billion))? )(?:yuan RMB|RMB yuan)(?![\\p{L}-])',
  'gu'
)
const wordOf: Readonly<Record<string, string>> = {
  $: 'dollars',
  US$: 'dollars',
  USD: 'dollars',
  '€': 'euros',
  EUR: 'euros',
  '£': 'pounds',
  GBP: 'pounds',
  '¥': 'yuan',
  RMB: 'yuan',
  CNY: 'yuan',
  JPY: 'yen'
}

const differs = 'The sign and the word are of different currencies. The source tells which is right.'

export default defineRule({
  id: 'no-doubled-currency',
  summary: 'Disallow a sign and a word for the currency of one amount.',
  why: 'Both name the currency; one of them is enough. Where they differ, one is wrong.',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ru', 'zh', 'ar'],
  needs: 'english',
  sources: ['catalogue currency-doubled; no hit in 350,000 words of human English'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The grant of [[$5 million dollars]] came late.': 'The grant of $5 million came late.',
      'A trip costs [[RMB 3,000 yuan]] a head.': 'A trip costs 3,000 yuan a head.',
      // Which of the two is right, only the source tells.
      'The club paid [[$50 million pounds]] for him.': 'The club paid £50 million for him.'
    },
    good: [
      'The grant of $5 million Canadian dollars came late.',
      'He sold $5 pounds-and-ounces scales.',
      'The grant of $5 million came late.',
      'He bought potatoes at $5 pounds a bag.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, doubled, hint)) {
      const [whole, sign, figure, word] = match
      const place = {start: at, end: at + whole.length}
      if (sign === undefined) yield {...place, expected: ['yuan']}
      else if (wordOf[sign] === word || (sign === '¥' && word === 'yen'))
        yield {...place, expected: [/^[A-Z]{3}$|¥/.test(sign) ? `${figure} ${word}` : `${sign}${figure}`]}
      // Pounds are a weight too.
      else if (word !== 'pounds' || /illion$/.test(figure!)) yield {...place, note: differs}
    }
  }
})
