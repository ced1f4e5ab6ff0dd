import {isLabelled, withCommas} from '../../article/quantities.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d thousand/
const figure = '(\\d{1,3}(?:\\.\\d{1,3})?)'
/** A figure of up to three digits and decimals, or a range of two, before "thousand". */
const mixed = new RegExp(
  `(?<![\\d.,:/$€£¥\\p{L}+-])(?:${figure}( to | or | and | ?[-–] ?))?${figure} thousand\\b(?! ?-| (?:m|b)illion| \\d)`,
  'gu'
)
/** Financial reports give "EUR 5 thousand"; "2 million 340 thousand" is one number. */
const before = /(?:\b[A-Z]{2,3}|[$€£¥]|illion|\d,) ?$/

const thousands = (figure: string) => withCommas(String(Math.round(Number(figure) * 1000)))

export default defineRule({
  id: 'no-number-plus-thousand',
  summary: 'Disallow a figure before the word `thousand`.',
  why: 'Russian тысяч, Hebrew אלף and Persian هزار stand after a figure. English writes 340,000.',
  mqm: 'style/unidiomatic',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ru', 'uk', 'he', 'cs', 'tr', 'fa', 'ar', 'ha'],
  needs: 'english',
  sources: ['catalogue number-plus-thousand'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The flood hit [[340 thousand]] people.': 'The flood hit 340,000 people.',
      'There are [[180.3 thousand]] people out of work.': 'There are 180,300 people out of work.',
      'The march drew [[20 to 30 thousand]] people.': 'The march drew 20,000 to 30,000 people.'
    },
    good: [
      'It costs 2 thousand 300 rubles.',
      'A profit of CAD 5 thousand was booked.',
      'About five thousand people came.',
      'It costs 2 million 340 thousand rubles.',
      'The firm lost $5 thousand.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, mixed, hint)) {
      const [whole, low, joint, high] = match
      const text = block.text.slice(Math.max(0, match.index - 10), match.index)
      if (before.test(text) || block.article.isQuoted(at)) continue
      const end = at + whole.length
      // "On July 27 – 60 thousand people": no range.
      if (low === undefined || isLabelled(block.text, match.index)) {
        yield {start: end - `${high} thousand`.length, end, expected: [thousands(high!)]}
        continue
      }
      // Two amounts that have nothing in common are left.
      if (Number(low) >= Number(high) || (joint === ' and ' && !/\bbetween $/i.test(text))) continue
      const to = /[-–]/.test(joint!) ? ' to ' : joint
      yield {start: at, end, expected: [`${thousands(low)}${to}${thousands(high!)}`]}
    }
  }
})
