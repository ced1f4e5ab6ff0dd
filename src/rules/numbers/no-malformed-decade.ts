import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /0(?:-s|-?ies|-es)\b/
/** "30-s" may be thirty seconds. */
const decade = /(?<![\p{L}\d.,-])(?:((?:1\d|20)\d0)(?:-s|-?ies|-es)|([2-9]0)-?ies)(?![\p{L}\d-])/gu

export default defineRule({
  id: 'no-malformed-decade',
  summary: 'Disallow decades such as `1990-s`, `1990ies` and `90-ies`.',
  why: 'Russian sets a hyphen before the ending, German has its own. English writes 1990s.',
  mqm: 'linguistic-conventions/spelling',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['ru', 'uk', 'de', 'cs', 'et', 'bg'],
  needs: 'english',
  sources: ['Russian 1990-е, German 90er; no hit in 350,000 words of human English'],
  message: 'Unexpected decade `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The plant was built in the [[1990-s]] by the state.': 'The plant was built in the 1990s by the state.',
      'He came to fame in the [[80ies]] with a song.': 'He came to fame in the 80s with a song.'
    },
    good: [
      'The plant was built in the 1990s by the state.',
      'The camera took a 30-s picture.',
      'The file 1990-s2 was lost.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, decade, hint))
      yield {start: at, end: at + match[0].length, expected: [`${match[1] ?? match[2]}s`]}
  }
})
