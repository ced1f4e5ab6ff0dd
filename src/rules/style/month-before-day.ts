import {anyMonth, dateInWords, monthNumber} from '../../article/calendar-days.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d(?:st|nd|rd|th)? (?:of )?[JFMASOND]/
const dayFirst = new RegExp(
  `(?<![\\d.,:/-])\\b([0-2]?\\d|3[01])(?:st|nd|rd|th)? (?:of )?(${anyMonth})\\b(?:,? ((?:19|20)\\d\\d)\\b)?(?! \\d)`,
  'gu'
)

export default defineRule({
  id: 'month-before-day',
  summary: 'Require the month before the day in a date.',
  why: 'The house writes dates the American way: February 9, 2023.',
  mqm: 'style/organizational',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  house: true,
  sources: ['a matter of house style: the American order'],
  message: 'Unexpected date `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The vote is on [[9 February]].': 'The vote is on February 9.',
      'It was signed on [[9 February 2023]] in Lima.': 'It was signed on February 9, 2023 in Lima.'
    },
    good: ['The vote is on February 9.', 'In 2023 May was warm.', 'Some 20 March hares ran off.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, dayFirst, hint)) {
      const [all, day = '', month = '', year] = match
      if (Number(day) === 0 || /^ [a-z]+s\b/.test(block.text.slice(match.index + all.length))) continue
      const [expected] = dateInWords(Number(day), monthNumber(month), year === undefined ? undefined : Number(year))
      yield {start: at, end: at + all.length, expected: [expected]}
    }
  }
})
