import {betweenThings, countedThings, currencies, isPartOfName, measures, withCommas} from '../../article/quantities.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d{5}/
/** Five digits or more: before what is counted, after a word that tells an amount, or after the sign of a currency. */
const bare = new RegExp(
  `(?<![\\d.,:/\\p{L}#№+-])[1-9]\\d{4,8}(?:(?= ${betweenThings}(?:${countedThings}|${measures}|${currencies}))|` +
    '(?<=\\b(?:[Aa]bout|[Aa]round|(?:[Mm]ore|[Ll]ess|[Ff]ewer) than|[Nn]early|[Aa]lmost|total of) \\d{5,9})' +
    '(?=[.,;]?(?:\\s\\p{Ll}|$))|' +
    '(?<=[€£$¥]\\d{5,9})(?![.,]?\\d|[\\p{L}%/-]))',
  'gu'
)

const label = /\b(?:train|tram|bus|ships?|car|corvette|frigate|share) $/

export default defineRule({
  id: 'no-bare-thousands',
  summary: 'Require commas between the thousands of an amount with five digits or more.',
  why: 'Chinese, Japanese, Russian and Hebrew texts write 12000. English newspapers write 12,000.',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['zh', 'ja', 'ko', 'ru', 'de', 'he', 'ha'],
  needs: 'english',
  sources: ['catalogue missing-thousands-separator: 97% of 262 hits marked'],
  message: 'Missing comma in the number `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The hall has more than [[10000]] square meters.': 'The hall has more than 10,000 square meters.',
      'The plant makes [[117015]] cars a year.': 'The plant makes 117,015 cars a year.',
      'He was fined $[[15420]] for it.': 'He was fined $15,420 for it.'
    },
    good: [
      'The ships of Project 21631 ships were built for are small.',
      'She lives in Beverly Hills 90210 and works there.',
      'The gene (MIM 242650) was read.',
      'The hall has 10,000 seats and opened in 2004.',
      'The train 10234 passengers had boarded was late.',
      'The share 600606 fell.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, bare, hint)) {
      const [figure] = match
      const before = block.text.slice(Math.max(0, match.index - 12), match.index)
      if (isPartOfName(block.text, match.index) || label.test(before)) continue
      yield {start: at, end: at + figure.length, expected: [withCommas(figure)]}
    }
  }
})
