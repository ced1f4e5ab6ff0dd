import {isLabelled} from '../../article/quantities.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d,\d\d?(?!\d)/
/** What only an amount with decimals, or a whole one, can stand before; a list of numbers does not. */
const unit =
  '(?:[%‰°]|(?:per ?cent|(?:m|b|tr)illion|bn|degrees?|times|points?|(?:kilo|centi|milli)?met(?:er|re)s?|km|miles?|' +
  'hectares?|acres?|tons?|tonnes?|kg|(?:kilo)?grams?|lit(?:er|re)s?|[kMG]Wh?|hours|years|euros?|dollars|rou?bles)\\b)'
/** A comma with one or two digits after it before a unit, or in the first half of a range; a comma after 0; a price. */
const decimal = new RegExp(
  `(?<![\\d.,\\p{L}]|\\p{L}-)\\d{1,3},\\d{1,2}(?=(?: ?(?:[-–]|to|by|and|or|x|×) ?\\d{1,3},\\d{1,2})?[\\s-]?${unit})|` +
    '(?<![\\d.,\\p{L}([{])0,\\d{2,4}(?![\\d,)\\]])|(?<=[€£$] ?)\\d{1,3},\\d{2}(?![\\d,])',
  'gu'
)

export default defineRule({
  id: 'no-decimal-comma',
  summary: 'Disallow a comma before the decimals of a number.',
  why: 'Most of Europe and Latin America writes 25,3 for what English writes as 25.3.',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ru', 'uk', 'de', 'fr', 'es', 'it', 'pt', 'tr', 'cs', 'pl', 'is', 'ro', 'et'],
  needs: 'english',
  sources: ['catalogue decimal-comma', 'mined-patterns 40: 18 of 18 right'],
  message: 'Unexpected decimal comma in `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The loan comes to [[25,3]] billion rubles.': 'The loan comes to 25.3 billion rubles.',
      'Prices rose by [[4,5]]% in a year.': 'Prices rose by 4.5% in a year.',
      'The share fell to [[0,25]] of the total.': 'The share fell to 0.25 of the total.',
      'A loaf costs €[[3,50]] in the town.': 'A loaf costs €3.50 in the town.'
    },
    good: [
      'The loan comes to 2,500 million rubles.',
      'On May 3,10 million people voted.',
      'The rules are on pages 3,4 and 12,5 of the book.',
      'They have two children (3,5) and a dog.',
      'In group 1,12% of the patients fell ill.',
      'The point lies at (0,25) on the map.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, decimal, hint)) {
      // "On May 3,10 million people": a space is missing, not a point.
      if (isLabelled(block.text, match.index)) continue
      yield {start: at, end: at + match[0].length, expected: [match[0].replace(',', '.')]}
    }
  }
})
