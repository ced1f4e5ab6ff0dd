import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /“[^”]{0,600}“/
/** A quotation in a quotation, both in the same curly marks; straight ones do not tell which opens. */
const nested = /(?<=“[^“”„"\n]{1,400})“([^“”„"\n]{1,200})”(?=[^“”„"\n]{1,400}”)/gu

export default defineRule({
  id: 'no-nested-same-quotes',
  summary: 'Require single quotation marks inside double ones.',
  why: 'A reader takes the first closing mark for the end of the speech. A quotation inside a quotation has the other kind of marks.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['1 in 378,000 words of human prose, a true slip; none in machine translation'],
  message: 'Unexpected double marks inside double marks, expected `{expected}`',
  examples: {
    bad: {
      'She said, “He calls me [[“the boss”]] every day,” and laughed.':
        'She said, “He calls me ‘the boss’ every day,” and laughed.'
    },
    good: [
      'She said, “He calls me ‘the boss’ every day.”',
      'She called it “good” and then “bad” and then “late,” he recalls.',
      '“We go.\n\n“We go now,” he said, “or never.”'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, nested, hint))
      yield {start: at, end: at + match[0].length, expected: [`‘${match[1]}’`]}
  }
})
