import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[°º] [CF]\b/
/** "45 ° N" is a latitude; a full stop after the letter may end an initial. */
const spaced = /(?<=\d ?)[°º] ([CF])(?![\p{L}\d])/gu

export default defineRule({
  id: 'no-spaced-degree',
  summary: 'Disallow a space between the sign of a degree and the letter of the scale.',
  why: 'Engines take the sign for a word of its own. It stands with its letter: 30°C or 30 °C.',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['zh', 'es', 'ro'],
  needs: 'english',
  sources: ['all 3 hits in machine translation right; no hit in 350,000 words of human English'],
  message: 'Unexpected space in `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The heat rose to 39 [[° C]] in May.': 'The heat rose to 39 °C in May.',
      'The heat rose to 39[[° C]] in May.': 'The heat rose to 39°C in May.'
    },
    good: ['The heat rose to 39 °C in May.', 'The town lies at 45° N of the line.', 'The degree sign ° C is shown.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, spaced, hint))
      yield {start: at, end: at + match[0].length, expected: [`°${match[1]}`]}
  }
})
