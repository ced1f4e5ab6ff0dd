import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d ?(?:[a-z]+ ?)?[€£¥$]/
/** An amount, perhaps a range or with a number in words. */
const amount =
  '((?:\\d[\\d.,]{0,14}[-–])?\\d(?:[\\d.,]{0,14}\\d)?(?:[ \\u00a0]?(?:million|billion|trillion|bn|m)(?!\\p{L}))?)'
/** The sign behind it. "50 $100 bills" has it before another. */
const behind = new RegExp(`(?<![\\p{L}\\d.,$€£¥–-])${amount}[ \\u00a0]?([€£¥$])(?![ \\u00a0]?\\d|[\\p{L}$€£¥])`, 'gu')

export default defineRule({
  id: 'no-currency-behind',
  summary: 'Require the sign of a currency before the amount.',
  why: 'French, German, Russian and others write `30 €`. English writes `€30`.',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['fr', 'de', 'es', 'it', 'pt', 'ru', 'uk', 'pl', 'et', 'fi', 'ar'],
  needs: 'english',
  sources: ['catalogue currency-symbol-position: 88% of 82 hits marked'],
  message: 'Unexpected sign behind the amount in `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'A ticket costs [[30€]] at the door.': 'A ticket costs €30 at the door.',
      'The club paid [[2.5 million £]] for him.': 'The club paid £2.5 million for him.',
      'A ticket costs [[30-50 $]], he said.': 'A ticket costs $30-50, he said.'
    },
    good: [
      'He hid 50 $100 bills at home.',
      'A ticket costs €30 at the door.',
      'The fee is 5 US$ or more.',
      'Sums in 2020 $ are given in brackets.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, behind, hint)) {
      const [whole, amount, sign] = match
      // "in 2020 $": dollars of that year, in a table or a study.
      if (/^(?:19|20)\d\d$/.test(amount!)) continue
      yield {start: at, end: at + whole.length, expected: [`${sign}${amount}`]}
    }
  }
})
