import {anyMonth, anyWeekday} from '../../article/calendar-days.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /(?:[Tt]oday|[Yy]esterday|[Tt]omorrow)[, ]/
/** What goes on after a day and not after a name: "today Saturday Night Live is on". */
const goesOn = `(?=[.;!?)]|$| (?:at|in|on|that|to|by|with|during|for|${anyMonth}|\\d))`
const doubled = new RegExp(
  `(?<!\\p{L})(?:today|yesterday|tomorrow)(?:, ?(?:on )?(${anyWeekday})(?:,(?! (?:\\d|and|or) ?)|${goesOn})|` +
    ` \\((${anyWeekday})\\)| (${anyWeekday})${goesOn})(?![\\p{L}'’-])`,
  'giu'
)
/** A preposition before the day is kept. */
const led = /(?:^|\s)(?:on|from|since|until|till|of|for|by|before|after) $/i

export default defineRule({
  id: 'no-today-weekday',
  summary: 'Disallow `today`, `yesterday` or `tomorrow` together with the weekday.',
  why: 'Arabic اليوم الأحد and Chinese 今天 with the weekday behind it name both. English newspapers name the weekday alone.',
  mqm: 'style/unidiomatic',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ar', 'he', 'fa', 'tr', 'ur', 'zh', 'ja', 'ko', 'ha', 'is'],
  needs: 'english',
  sources: ['catalogue today-weekday: 8 of 9 hits marked'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  // British local papers write "today (Tuesday)".
  pack: true,
  examples: {
    bad: {
      'He said [[today, Tuesday,]] that the road was open.': 'He said on Tuesday that the road was open.',
      'The case was found [[yesterday (Monday)]] in the town.': 'The case was found on Monday in the town.',
      'The law holds from [[tomorrow, Sunday,]] in all towns.': 'The law holds from Sunday in all towns.',
      '[[Today, Thursday,]] the owners met.': 'On Thursday the owners met.'
    },
    good: [
      'He said on Tuesday that the road was open.',
      'Today, Friday prayers are held at noon.',
      'He was on Saturday Night Live today, not on Sunday.',
      "He read today's paper on Sunday."
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, doubled, hint)) {
      if (block.article.isQuoted(at)) continue
      const weekday = match[1] ?? match[2] ?? match[3]
      const on = led.test(block.text.slice(Math.max(0, match.index - 8), match.index)) ? '' : 'on '
      const expected = /^\p{Lu}/u.test(match[0]) ? `On ${weekday}` : `${on}${weekday}`
      yield {start: at, end: at + match[0].length, expected: [expected]}
    }
  }
})
