import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[~～〜∼]/
/** Between two numbers; before one alone the sign says "about". */
const tilde = /(?<=\d[%℃]?)(?:[~～〜∼]| [~～〜∼] )(?=[$€£¥]?\d)/gu

export default defineRule({
  id: 'no-tilde-range',
  summary: 'Disallow a tilde between the two ends of a range.',
  why: 'Chinese, Japanese and Korean set a tilde there. In English it says "about".',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['zh', 'ja', 'ko'],
  needs: 'english',
  sources: ['catalogue unit-format: 95% of 40 hits marked'],
  message: 'Unexpected tilde in a range, expected ` to `',
  examples: {
    bad: {
      'The work takes 8[[~]]16 months.': 'The work takes 8 to 16 months.',
      'Prices rose by 5%[[ ~ ]]10% in May.': 'Prices rose by 5% to 10% in May.'
    },
    good: ['The work takes ~16 months.', 'The page is at /~9user/ on the site.', 'The cost was ~8 and ~9 dollars.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, tilde, hint))
      yield {start: at, end: at + match[0].length, expected: [' to ']}
  }
})
