import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d ?[a-zA-Z]{2,4}s\b|\d ?sqk?m/
const plural = /(?<=\d ?)(?:kms|kgs|cms|mms|kWhs|MWs|GWs|GBs)(?![\p{L}\d])|(?<=\d) ?(?:sqkm|sqm)(?![\p{L}\d])/gu

export default defineRule({
  id: 'no-plural-unit-symbol',
  summary: 'Disallow the plural of a symbol such as km or kg.',
  why: 'Symbols of units are no words and have no plural: 5 km, 10 kg.',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue unit-format; no hit in 350,000 words of human English'],
  message: 'Unexpected unit `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The road is 5 [[kms]] long.': 'The road is 5 km long.',
      'He lost 10[[kgs]] in a year.': 'He lost 10kg in a year.',
      'The flat has 80[[ sqm]] in all.': 'The flat has 80 square meters in all.'
    },
    good: [
      'The road is 5 km long.',
      'The town of Kms lies on the road.',
      'He fired 155mm shells.',
      'He weighs 200 lbs.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, plural, hint)) {
      const [unit] = match
      const area = /sqk?m$/.exec(unit)?.[0]
      const expected = area ? ` square ${area === 'sqm' ? 'meters' : 'kilometers'}` : unit.slice(0, -1)
      yield {start: at, end: at + unit.length, expected: [expected]}
    }
  }
})
