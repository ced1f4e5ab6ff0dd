import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /illiard|il[iy]ard|mrd|mlrd|thousand million/i
/** After a number only: a milliard is a surname, and "a thousand million stars" is old British English. */
const number =
  '(?:\\d[\\d.,]*\\d|\\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)'
const milliard = '(?:mill?iard(?:s|e|en|i)?|mil[iy]ard[aw]?|ml?rd\\.?)'
const longScale = new RegExp(
  `(?<=(?<![\\p{L}\\d.,])${number}[ -])` +
    `(?:${milliard}(?: of(?= (?!the\\b|these\\b|those\\b|its\\b|our\\b)))?|thousand millions?)(?![\\p{L}-])`,
  'giu'
)

export default defineRule({
  id: 'no-long-scale-number',
  summary: 'Disallow `milliard` and `thousand million` for a billion.',
  why: 'French milliard, German Milliarde and Russian миллиард are a billion in English; Spanish says mil millones.',
  mqm: 'locale-conventions/number-format',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['fr', 'de', 'it', 'ru', 'uk', 'tr', 'ro', 'es', 'pt', 'pl', 'cs', 'nl', 'da', 'sv'],
  needs: 'english',
  sources: ['catalogue long-scale-word; no hit in 350,000 words of human English'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The port cost 12 [[milliards of]] euros.': 'The port cost 12 billion euros.',
      'The debt stands at three [[thousand million]] euros.': 'The debt stands at three billion euros.',
      'They spent 1.5 [[mlrd]] rubles on it.': 'They spent 1.5 billion rubles on it.'
    },
    good: [
      'The galaxy has a thousand million stars.',
      'They own 12 billiard tables.',
      'The envoy Paul Milliard left.',
      'The Ministry of Regional Development (MRD) has 12 offices.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, longScale, hint)) {
      if (!block.article.isQuoted(at)) yield {start: at, end: at + match[0].length, expected: ['billion']}
    }
  }
})
