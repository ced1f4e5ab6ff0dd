import {anyMonthForm, anyWeekday, daysInMonth, monthNumber, weekdayOf} from '../../article/calendar-days.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /day\b.{0,24}(?:19|20)\d\d|(?:19|20)\d\d.{0,6}day\b/
const date =
  `(?:(?<month>${anyMonthForm}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>19\\d\\d|20\\d\\d)|` +
  `(?<dayFirst>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<monthLast>${anyMonthForm}),? (?<yearLast>19\\d\\d|20\\d\\d))(?!\\d)`
/** "He said Monday, May 1, 2023 was the last day": the weekday is that of his words. */
const before = new RegExp(
  '(?<!(?:said|told|announced|reported|between|and|to) (?:\\p{L}+ )?)(?<!\\p{L})' +
    `(?<weekday>${anyWeekday})(?:,|,? the|,? \\()? ?${date}`,
  'gu'
)
const after = new RegExp(
  `(?<!\\p{L})${date}(?:,? \\((?<weekday>${anyWeekday})\\)|, an? (?<weekdayLast>${anyWeekday})(?=[.,;]))`,
  'gu'
)
/** Russia, Greece and others came to our calendar as late as this. */
const firstYear = 1924

export default defineRule({
  id: 'no-weekday-mismatch',
  summary: 'Disallow a weekday that the date did not fall on.',
  why: 'The day, the month, the year or the weekday was misread. The source tells which.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'none',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue weekday-date-mismatch'],
  message: '`{actual}`: that day was a {weekday}, check the source',
  examples: {
    bad: {
      'The court sat on [[Monday, Feb. 11, 2023]], for the first time.':
        'The court sat on Saturday, Feb. 11, 2023, for the first time.',
      'It opened on [[Saturday, 25 July 2019]] in Graz.': 'It opened on Thursday, 25 July 2019 in Graz.',
      'It opened on [[July 25, 2019 (Monday)]] in Graz.': 'It opened on July 25, 2019 (Thursday) in Graz.'
    },
    good: [
      'The court sat on Saturday, Feb. 11, 2023, for the first time.',
      'He was born on Tuesday, October 25, 1917 in Graz.',
      'She said Monday, May 2, 2023 was too late.',
      'The court sat on Monday. Feb. 11, 2023 was a holiday.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const expression of [before, after]) {
      for (const {at, match} of matchesIn(block, expression, hint)) {
        const {weekday, weekdayLast, month, day, year, dayFirst, monthLast, yearLast} = match.groups!
        const number = monthNumber((month ?? monthLast)!)
        const [dayOfMonth, fullYear] = [Number(day ?? dayFirst), Number(year ?? yearLast)]
        if (fullYear < firstYear || dayOfMonth < 1 || dayOfMonth > daysInMonth(number, fullYear)) continue
        const right = weekdayOf(fullYear, number, dayOfMonth)
        if (right !== (weekday ?? weekdayLast)) yield {start: at, end: at + match[0].length, data: {weekday: right}}
      }
    }
  }
})
