import {betweenThings, countedThings, currencies, isPartOfName, measures, withCommas} from '../../article/quantities.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d{4} /
/** No year: those have no people after them, or only by chance. */
const bare = new RegExp(
  '(?<![\\d.,:/\\p{L}#№+-])(?!(?:19|20)\\d\\d)[1-9]\\d{3}' +
    `(?= ${betweenThings}(?:${countedThings}|${measures}|${currencies}))`,
  'gu'
)

export default defineRule({
  id: 'no-bare-four-digits',
  summary: 'Require a comma between the thousands of an amount with four digits.',
  why: 'Most newspapers write 1,339 people; journals of medicine and some others write 1339.',
  mqm: 'locale-conventions/number-format',
  severity: 'neutral',
  fix: 'safe',
  sourceLanguages: ['zh', 'ja', 'ko', 'ru', 'de', 'he'],
  needs: 'english',
  sources: ['catalogue missing-thousands-separator'],
  message: 'Missing comma in the number `{actual}`, expected `{expected}`',
  house: true,
  examples: {
    bad: {
      'The plan moved [[1339]] people in a month.': 'The plan moved 1,339 people in a month.',
      'He was fined [[5000]] yuan in May.': 'He was fined 5,000 yuan in May.'
    },
    good: [
      'In 2022 soldiers took the town.',
      'The plan moved 1,339 people in a month.',
      'Flight 1234 passengers were told to wait.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, bare, hint)) {
      const [figure] = match
      if (!isPartOfName(block.text, match.index))
        yield {start: at, end: at + figure.length, expected: [withCommas(figure)]}
    }
  }
})
