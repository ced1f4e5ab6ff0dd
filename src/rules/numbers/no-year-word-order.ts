import {dateInWords, daysInMonth} from '../../article/calendar-days.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d (?:year|month) /
/** Year, month and day in the order of Chinese and Japanese; the day of a month; or "in 2019 year". */
const ordered = new RegExp(
  '(?<![\\d.,-])(?:((?:19|20)\\d\\d) year (\\d{1,2}) month(?: (\\d{1,2}) day)?|(\\d{1,2}) month (\\d{1,2}) day|' +
    '(?<=(?<!\\p{L})(?:in|since|until|from|during) )((?:19|20)\\d\\d) year' +
    '(?! (?:one|on|over|to|and|ends?|ended|after|by|round|long|ago|old|later|\\d)(?!\\p{L})))(?![\\p{L}\\d-])',
  'giu'
)
/** Before a stretch of time: "a 6 month 10 day course". */
const stretch = /(?:^|[^\p{L}])(?:an?|the|this|that|his|her|its|their|for|after|every|each|within|another|of) $/iu

export default defineRule({
  id: 'no-year-word-order',
  summary: 'Disallow dates such as `2022 year 12 month` and `in 2019 year`.',
  why: 'Chinese and Japanese write 2022年12月, Russian 2019 год. English names the month and leaves out the words.',
  mqm: 'locale-conventions/date-format',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ja', 'zh', 'ko', 'ru', 'uk'],
  needs: 'english',
  sources: ['mined-patterns 34: 14 of 16 right'],
  message: 'Unexpected date `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The shop opened in [[2006 year 2 month]] in Kobe.': 'The shop opened in February 2006 in Kobe.',
      'The draw was on [[2013 year 8 month 23 day]] in Kobe.': 'The draw was on August 23, 2013 in Kobe.',
      'He wrote it on [[6 month 26 day]] in Kobe.': 'He wrote it on June 26 in Kobe.',
      'The plant was built in [[2019 year]] in Kobe.': 'The plant was built in 2019 in Kobe.'
    },
    good: [
      'It was a 6 month 10 day course in Kobe.',
      'In 2019 year on year growth fell.',
      'The figures for the 2019 year are out.',
      'A wall from 2000 year-old stones was found.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, ordered, hint)) {
      const [whole, year, month, day, lonelyMonth, lonelyDay, lonelyYear] = match
      const number = Number(month ?? lonelyMonth)
      const place = {start: at, end: at + whole.length}
      if (lonelyYear !== undefined) yield {...place, expected: [lonelyYear]}
      if (!(number >= 1 && number <= 12)) continue
      if (year === undefined && stretch.test(block.text.slice(Math.max(0, match.index - 10), match.index))) continue
      const date = Number(day ?? lonelyDay ?? 1)
      if (date < 1 || date > daysInMonth(number)) continue
      const full = dateInWords(date, number, year === undefined ? undefined : Number(year))
      yield {...place, expected: day === undefined && year ? [full[0].replace(' 1,', '')] : full}
    }
  }
})
