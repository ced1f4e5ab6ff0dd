import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[ \u00a0\u202f][,;!?.:]/
const spaced = /(?<=[\p{L}\p{N}%)”"’])[ \u00a0\u202f]+([,;!?]|\.(?!\.)|:(?=\s\p{L}|\s?["“]))(?=\s|$|["“”])/gu

export default defineRule({
  id: 'no-space-before-punctuation',
  summary: 'Disallow a space before a comma, stop, colon or other mark.',
  why: 'French sets a space before some marks, and translation engines cut marks off as words of their own. English sets none.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 22: 1.0 right', 'catalogue space-before-punctuation'],
  message: 'Unexpected space before `{mark}`, remove it',
  examples: {
    bad: {
      'The army[[ ,]] which holds the port, denied the report.': 'The army, which holds the port, denied the report.',
      'Will he resign[[ ?]]': 'Will he resign?',
      'The talks ended on Monday[[ .]]': 'The talks ended on Monday.'
    },
    good: [
      'The firm makes .NET tools and sells them.',
      'They lost by .5 points.',
      'He paused ... and left.',
      'The score was 3 : 2 after extra time.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, spaced, hint)) {
      const mark = match[1]!
      const end = at + match[0].length
      if (mark === '.' && /^[ \u00a0]*\./.test(block.article.text.slice(end, end + 10))) continue
      yield {start: at, end, expected: [mark], data: {mark}}
    }
  }
})
