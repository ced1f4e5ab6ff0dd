import {afterDate, anyMonthForm, daysInMonth, monthNumber} from '../../article/calendar-days.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\b(?:29|3[01])|\d-\d\d-|:[0-9]\d/
const leads =
  '(?<=(?<!\\p{L})(?:[Oo]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Tt]o|[Bb]etween|[Bb]efore|[Aa]fter|dated|born|of|' +
  'the|and),? )'
const zone = '(?:[ap]\\.?m\\b|local time|GMT|UTC)'
const impossible = new RegExp(
  `${leads}(?<month>${anyMonthForm}) (?<day>29|3[01])(?:st|th)?${afterDate}(?:,? (?<year>(?:19|20)\\d\\d)(?!\\d))?|` +
    `${leads}(?<dayFirst>29|3[01])(?:st|th)?(?: of)? (?<monthLast>${anyMonthForm})${afterDate}` +
    '(?:,? (?<yearLast>(?:19|20)\\d\\d)(?!\\d))?|' +
    `${leads}(?:19|20)\\d\\d-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)(?![\\d-])|` +
    `(?<![\\d:.])(?:(?:2[5-9]|[3-9]\\d):[0-5]\\d|(?:[01]?\\d|2[0-4]):[6-9]\\d)(?= ?${zone})`,
  'gu'
)

function isImpossible(groups: Readonly<Record<string, string | undefined>>): boolean {
  const {month, day, year, dayFirst, monthLast, yearLast, isoMonth, isoDay} = groups
  // Only a month that is none: a number of another kind may have such parts too.
  if (isoMonth !== undefined) return Number(isoMonth) > 12 && Number(isoMonth) < 32 && Number(isoDay) < 32
  const name = month ?? monthLast
  if (name === undefined) return true
  const told = year ?? yearLast
  return Number(day ?? dayFirst) > daysInMonth(monthNumber(name), told === undefined ? undefined : Number(told))
}

export default defineRule({
  id: 'no-impossible-date',
  summary: 'Disallow days and hours that do not exist, such as June 31.',
  why: 'The number or the month was misread. The source tells which.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'none',
  sourceLanguages: [],
  needs: 'english',
  sources: ['own rule; no hit in 350,000 words of human English'],
  message: 'There is no `{actual}`: check the source',
  examples: {
    bad: {
      'The truce ends on [[June 31]] at noon.': 'The truce ends on June 30 at noon.',
      'The line began on [[31 September]] in the port.': 'The line began on 30 September in the port.',
      'He was born on [[February 29, 2023]] in Graz.': 'He was born on February 28, 2023 in Graz.',
      'The train leaves at [[10:75]] p.m. from Graz.': 'The train leaves at 10:15 p.m. from Graz.'
    },
    good: [
      'Since June 31 people have died.',
      'In February 30 ships were lost.',
      'He was born on February 29, 2024 in Graz.',
      'He won in 59:40 and was glad.',
      'The vote was 60:40 on the day.',
      'The paper gave the 31 April births.',
      'Case 2020-13-05 was heard in Graz.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, impossible, hint)) {
      if (isImpossible(match.groups!)) yield {start: at, end: at + match[0].length}
    }
  }
})
