import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[!?][!?]/
const repeated = /[!?]{2,}/gu

export default defineRule({
  id: 'no-repeated-marks',
  summary: 'Disallow `!!` and `??` outside quotations.',
  why: 'One mark is enough for a cry or a question. News sets them in quotations only.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue repeated-terminal-marks'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'Yes[[!!!]] The road is open again.': 'Yes! The road is open again.',
      'Who will pay for the bridge[[??]]': 'Who will pay for the bridge?'
    },
    good: ['“Never!!” he cried.', 'Another delay?! The town waited.', 'He played 12 Nf3!! and won.', 'Who will pay?']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, repeated, hint)) {
      const marks = match[0]
      if (marks === '?!' || marks === '!?' || block.article.isQuoted(at)) continue
      // A comment on a move at chess.
      if (/[a-hO][1-8O][+#]?$/.test(block.text.slice(Math.max(0, match.index - 4), match.index))) continue
      yield {start: at, end: at + marks.length, expected: [marks.includes('?') ? '?' : '!']}
    }
  }
})
