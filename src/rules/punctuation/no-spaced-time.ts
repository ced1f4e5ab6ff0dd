import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d: \d/
const spaced = /(?<![\d:.,$€£#]|\d[ -])\b((?:[01]?\d|2[0-4])): ([0-5]\d)(?: ?: ?[0-5]\d)?\b(?![%:.]?\d)/gu
/** Words before a number that make it a label or a ratio, no hour. */
const label =
  /(?:ratio|chapter|verse|psalm|score|step|table|figure|fig\.?|part|phase|group|day|week|no\.?|article|section|question|rule|note|stage|round|case|point|item|lesson|page|episode|title|won|lost|beat)(?: of)? $/iu

export default defineRule({
  id: 'no-spaced-time',
  summary: 'Disallow a space in a time of day such as `15:30`.',
  why: 'Translation engines take the colon for the end of a clause. Hours and minutes stand together.',
  mqm: 'locale-conventions/time-format',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['zh'],
  needs: 'english',
  sources: ['mined-patterns 17: 1.0 right'],
  message: 'Unexpected space in the time `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The shop opens at [[15: 30]] on Sundays.': 'The shop opens at 15:30 on Sundays.',
      'From [[9: 00]] to noon the road was shut.': 'From 9:00 to noon the road was shut.'
    },
    good: [
      'They mixed it in a ratio of 3: 10 and stirred.',
      'Step 3: 20 grams of salt are added.',
      'He read from chapter 4: 12 verses in all.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, spaced, hint)) {
      if (label.test(block.text.slice(Math.max(0, match.index - 14), match.index))) continue
      yield {start: at, end: at + match[0].length, expected: [match[0].replaceAll(' ', '')]}
    }
  }
})
