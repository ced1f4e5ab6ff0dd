import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\dh\d|\d ?o['’]clock|\d clock|:\d\d ?[ap]\.?m|\.\d\d ?[ap]\.?m/
const lead = '(?<=(?<!\\p{L})(?:at|from|until|till|around|about|by|and|to|since|before) )'
/** French hours; an hour after noon with "o'clock" or "p.m."; "8 clock". */
const calque = new RegExp(
  `${lead}(?<hours>[01]?\\d|2[0-3])h(?<minutes>[0-5]\\d)(?![\\p{L}\\d])|` +
    "(?<![\\d:.,])(?<late>1[3-9]|2[0-4]) ?o['’]clock(?!\\p{L})|" +
    `${lead}(?<early>[1-9]|1[0-2]) clock(?!\\p{L})|` +
    '(?<![\\d:.,])(?<after>1[3-9]|2[0-3])(?<rest>[:.][0-5]\\d ?p\\.?m(?!\\p{L})\\.?)',
  'giu'
)

/** An hour of the day as Americans write it. */
function twelveHours(hour: number, minutes = '00'): string {
  const half = hour % 24 < 12 ? 'a.m.' : 'p.m.'
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes === '00' ? '' : `:${minutes}`} ${half}`
}

export default defineRule({
  id: 'no-clock-hour-calque',
  summary: 'Disallow times such as `15h30`, `20 o’clock` and `18:30 p.m.`.',
  why: "French writes 15h30, German 20 Uhr. English says 3:30 p.m. or 15:30, and counts o'clock up to twelve.",
  mqm: 'locale-conventions/time-format',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['fr', 'pt', 'es', 'de', 'ru', 'zh', 'ro', 'tr'],
  needs: 'english',
  sources: ['catalogue clock-format'],
  message: 'Unexpected time `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The council met at [[15h30]] on Monday.': 'The council met at 3:30 p.m. on Monday.',
      "The shops close at [[20 o'clock]] on Monday.": 'The shops close at 8 p.m. on Monday.',
      'The game begins at [[18:30 pm]] on Monday.': 'The game begins at 6:30 pm on Monday.',
      'The game begins at [[8 clock]] on Monday.': "The game begins at 8 o'clock on Monday."
    },
    good: [
      "The shops close at 8 o'clock on Monday.",
      'The game begins at 6.30pm on Monday.',
      'He won the stage after 5h30 on the road.',
      'The star stands at 15h30m in the sky.',
      'The game begins at 18:30 on Monday.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, calque, hint)) {
      const {hours, minutes, late, early, after, rest} = match.groups!
      const end = at + match[0].length
      let expected: string[]
      if (early !== undefined) expected = [`${early} o'clock`]
      else if (after !== undefined) expected = [`${Number(after) - 12}${rest}`, `${after}${rest!.slice(0, 3)}`]
      else expected = [twelveHours(Number(hours ?? late), minutes), `${hours ?? late}:${minutes ?? '00'}`]
      // The stop of "p.m." is that of the sentence too.
      if (block.article.text[end] === '.') expected[0] = expected[0]!.replace(/\.$/, '')
      yield {start: at, end, expected}
    }
  }
})
