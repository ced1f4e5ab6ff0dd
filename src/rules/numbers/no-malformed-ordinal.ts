import {anyMonth} from '../../article/calendar-days.ts'
import {ordinal} from '../../article/quantities.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d[ -]?(?:st|nd|rd|th)/
const candidate = /(?<![\p{L}\d.,/–-])(\d{1,3})([ -]?)(st|nd|rd|th)(?![\p{L}\d-]|[./]\d)/gu
/** "12st" is a weight of twelve stone, unless a thing that has a number follows. */
const numbered = new RegExp(
  '^ (?:century|anniversary|birthday|minute|place|round|day|year|time|floor|edition|season|session|congress|brigade|' +
    `division|battalion|of [A-Z]|${anyMonth})\\b`
)

export default defineRule({
  id: 'no-malformed-ordinal',
  summary: 'Disallow a wrong ending of an ordinal, and a hyphen or space before it.',
  why: 'The ending follows the last word of the number: 21st, but 11th. Russian sets a hyphen before it.',
  mqm: 'linguistic-conventions/spelling',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['ru', 'uk', 'de', 'tr'],
  needs: 'english',
  sources: ['catalogue malformed-ordinal'],
  message: 'Unexpected ordinal `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'They scored in the [[91th]] minute.': 'They scored in the 91st minute.',
      'The [[5-th]] brigade held the town.': 'The 5th brigade held the town.',
      'It was built in the [[21 st]] century.': 'It was built in the 21st century.',
      'It is the [[11st]] edition of the race.': 'It is the 11th edition of the race.'
    },
    good: [
      'The jockey weighs 12st and rode well.',
      'The boxer was down to 14st 7lb.',
      'It was the 111th minute of the 112th game.',
      'They live on 42 St. John Road.',
      'He walked from 21st to 33rd Street.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, candidate, hint)) {
      const [actual, figure, joint, ending] = match
      const right = ordinal(Number(figure))
      if (actual === right) continue
      // A space is a slip where the rest is right; else the letters may be an abbreviation.
      if (joint === ' ' && !right.endsWith(ending!)) continue
      const after = block.text.slice(match.index + actual.length, match.index + actual.length + 14)
      if (ending === 'st' && joint !== '-' && !numbered.test(after)) continue
      yield {start: at, end: at + actual.length, expected: [right]}
    }
  }
})
