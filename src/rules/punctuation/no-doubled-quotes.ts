import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /""|''|““|””|„„|‘‘|’’/
const doubled =
  /(?<=\s|^|[([])(?:""|““|„„|‘‘|'')(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?])(?:""|””|''|’’)(?=[\s,.;:!?)]|$)/gu

export default defineRule({
  id: 'no-doubled-quotes',
  summary: 'Disallow quotation marks that are set twice.',
  why: 'Doubled marks are left when a table of translations is read as plain text. One mark opens and one closes.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 6: 20 in 100,000 words of translated news, 1.0 right'],
  message: 'Unexpected doubled quotation mark `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The film [[""]]Nail Wood" opens on Friday.': 'The film "Nail Wood" opens on Friday.',
      'The song is called “Low Tide[[””]] and lasts an hour.': 'The song is called “Low Tide” and lasts an hour.'
    },
    good: [
      'The film "Nail Wood" opens on Friday.',
      '"She said, "We hope so."" That was all.',
      'The farmers’ “plan” failed.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, doubled, hint)) {
      const mark = match[0][0]!
      // Two quotations, one in the other, may close with two straight marks.
      const marksBefore = block.text.slice(Math.max(0, match.index - 2000), match.index).split(mark).length - 1
      if (match[0] === '""' && /[\p{L}\p{N}.,!?]/u.test(block.text[match.index - 1] ?? '') && marksBefore % 2 === 0)
        continue
      yield {start: at, end: at + 2, expected: [mark === "'" ? '"' : mark === '‘' ? '“' : mark === '’' ? '”' : mark]}
    }
  }
})
