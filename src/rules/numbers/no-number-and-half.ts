import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = / and half /i
const words = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty'
const whole =
  'million|billion|thousand|hundred|years?|months?|weeks?|days?|hours?|minutes?|decades?|centuries|century|times|' +
  'percent|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|hectares?|acres?|tons?|tonnes?'
const half = new RegExp(`(?<=(?<![\\p{L}\\d.,-])(?:\\d{1,3}|${words}) and )half(?= (?:${whole})(?![\\p{L}-]))`, 'giu')

export default defineRule({
  id: 'no-number-and-half',
  summary: 'Require `a` in `two and a half`.',
  why: 'Arabic ونصف and Spanish y medio have no article. English says two and a half.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['ar', 'es', 'pt', 'it', 'he', 'ru'],
  needs: 'english',
  sources: ['no hit in 350,000 words of human English'],
  message: 'Missing article before `half`, expected `{expected}`',
  examples: {
    bad: {
      'The war lasted two and [[half]] years.': 'The war lasted two and a half years.',
      'It costs 3 and [[half]] million euros.': 'It costs 3 and a half million euros.'
    },
    good: [
      'The war lasted two and a half years.',
      'They ate one and half of the other.',
      'Two men and half a dozen women came.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at} of matchesIn(block, half, hint)) yield {start: at, end: at + 4, expected: ['a half']}
  }
})
