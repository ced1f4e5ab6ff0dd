import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\s['’`]|['’`]\s/
const spaced =
  /(?<=\p{L})(?:\s['’`]\s?s(?=[\s,.;:])(?!\s['’])|(?<=\b(?:do|does|did|is|was|are|were|have|has|had|would|could|should|ca|wo)n)\s['’]\s?t\b|(?<=\b(?:I|we|they|you|We|They|You))\s['’]\s?(?:ve|re|ll|d|m)\b|['’]\s(?:ve|re|ll)\b(?=\s\p{Ll}))/gu

export default defineRule({
  id: 'no-spaced-apostrophe',
  summary: 'Disallow a space beside an apostrophe inside a word.',
  why: 'Translation engines cut possessives and contractions in two. They are one word.',
  mqm: 'linguistic-conventions/spelling',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 31: 22 of 26 hits in a marked error'],
  message: 'Unexpected space beside the apostrophe in `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The doctor[[ ’s]] advice was ignored.': 'The doctor’s advice was ignored.',
      "They did not see that the minister[[ ' s]] car had left.": "They did not see that the minister's car had left."
    },
    good: ['The players’ union met.', "He said 'so what' and left.", 'The doctor’s advice was ignored.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, spaced, hint))
      yield {start: at, end: at + match[0].length, expected: [match[0].replace(/\s/g, '').replace('`', "'")]}
  }
})
