import {anyMonth, dateInWords, monthNumber} from '../../article/calendar-days.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[a-y] \d/
const monthFirst = new RegExp(
  `\\b(${anyMonth}) ([0-2]?\\d|3[01])(?:st|nd|rd|th)?(?:,? ((?:19|20)\\d\\d))?\\b(?![\\d.,]*\\d|[:%-]\\d)`,
  'gu'
)

export default defineRule({
  id: 'day-before-month',
  summary: 'Require the day before the month in a date.',
  why: 'The house writes dates the British way: 9 February 2023.',
  mqm: 'style/organizational',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  house: true,
  sources: ['a matter of house style: the British order'],
  message: 'Unexpected date `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The vote is on [[February 9]].': 'The vote is on 9 February.',
      'It was signed on [[February 9, 2023]] in Lima.': 'It was signed on 9 February 2023 in Lima.'
    },
    good: ['The vote is on 9 February.', 'In May 2023 it rained.', 'The March 15:30 train left.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, monthFirst, hint)) {
      const [all, month = '', day = '', year] = match
      if (Number(day) === 0) continue
      const [, expected] = dateInWords(Number(day), monthNumber(month), year === undefined ? undefined : Number(year))
      yield {start: at, end: at + all.length, expected: [expected]}
    }
  }
})
