import {anyMonth, anyWeekday, dateInWords, daysInMonth, monthNumber} from '../../article/calendar-days.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d\. ?[A-Za-z]{3}/
/** After these a number that ends the sentence is rare. */
const sure = `on|since|until|till|dated|${anyWeekday}`
/** After these it is not: only a year, the end of the sentence or the other half of a range tells the date. */
const unsure = 'from|to|by|of|for|before|after|between|and|through|the'
const dotted = new RegExp(
  `(?<=(?<!\\p{L})(?:(?:${sure}),? ))(\\d{1,2})\\. ?(${anyMonth})(?: ((?:19|20)\\d\\d))?(?![\\p{L}\\d])|` +
    `(?<=(?<!\\p{L})(?:${unsure}) )(\\d{1,2})\\. ?(${anyMonth})` +
    '(?: ((?:19|20)\\d\\d)|(?= to \\d{1,2}\\.)|(?=[.;)]))(?![\\p{L}\\d])',
  'giu'
)

export default defineRule({
  id: 'no-ordinal-dot-date',
  summary: 'Disallow a full stop between the day and the month.',
  why: 'German, Czech, Danish, Icelandic and others write 24. November for the 24th of that month.',
  mqm: 'locale-conventions/date-format',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['de', 'cs', 'da', 'no', 'fi', 'is', 'hr', 'hu', 'et', 'sk', 'sl'],
  needs: 'english',
  sources: ['mined-patterns 29: 22 of 22 right', 'catalogue ordinal-dot-date'],
  message: 'Unexpected stop in the date `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The talks begin on [[24. November]] in Vienna.': 'The talks begin on November 24 in Vienna.',
      'He has led the firm since [[9. July 2009]] at least.': 'He has led the firm since July 9, 2009 at least.',
      'The fair runs until [[15. March]].': 'The fair runs until March 15.'
    },
    good: [
      'The index rose to 24. November figures are due.',
      'The town has a school of 24. May was dry.',
      'The talks begin on 24 November in Vienna.',
      '6. March of the workers'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, dotted, hint)) {
      const day = Number(match[1] ?? match[4])
      const month = monthNumber((match[2] ?? match[5])!)
      const year = match[3] ?? match[6]
      if (day < 1 || day > daysInMonth(month)) continue
      const expected = dateInWords(day, month, year === undefined ? undefined : Number(year))
      yield {start: at, end: at + match[0].length, expected}
    }
  }
})
