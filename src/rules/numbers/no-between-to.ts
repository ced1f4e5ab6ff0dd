import {anyMonth, anyWeekday} from '../../article/calendar-days.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /between [^.!?]{1,80}(?: to |[–-])/i
const figure = '[$€£]?\\d[\\d.,]{0,12}(?: ?%| percent| (?:m|b|tr)illion| ?[ap]\\.?m\\.?)?'
const upper = `(?:[$€£]?\\d[\\d.,]{0,12}|${anyWeekday}|${anyMonth})`
/** A second "and" would part two ranges: "between 3 to 5 and 4 to 6". */
const noSecond = '(?! and| (?:[\\p{L}%]+ ){1,2}and )'
/** A lower end, and the word or dash before the upper one. */
const ranged = new RegExp(
  `(?<=(?<!\\p{L})between (?:${figure}|${anyWeekday}|${anyMonth}) )to(?= ${upper}(?![\\d-])${noSecond})|` +
    `(?<=(?<!\\p{L})between (?:1[5-9]|20)\\d\\d)[-–](?=(?:1[5-9]|20)\\d\\d(?!\\d)${noSecond})`,
  'giu'
)

export default defineRule({
  id: 'no-between-to',
  summary: 'Require `and` between the two ends of a range after `between`.',
  why: 'A range is from 5 to 10, or between 5 and 10.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['both hits in 350,000 words of human English are slips'],
  message: 'Unexpected `{actual}` after `between`, expected `and`',
  examples: {
    bad: {
      'The price was between 50 [[to]] 60 euros.': 'The price was between 50 and 60 euros.',
      'The road was shut between 2015[[–]]2018 for repairs.': 'The road was shut between 2015 and 2018 for repairs.',
      'The shop is open between Monday [[to]] Friday.': 'The shop is open between Monday and Friday.'
    },
    good: [
      'The share was between 5 to 10 and 15 to 20 percent.',
      'A truce between 2 to 1 favorites and the rest held.',
      'The price was from 50 to 60 euros.',
      'The gap between 2015–16 and 2018–19 is wide.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, ranged, hint)) {
      const expected = match[0] === 'to' ? 'and' : ' and '
      yield {start: at, end: at + match[0].length, expected: [expected]}
    }
  }
})
