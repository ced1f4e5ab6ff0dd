import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /% ?p(?:er|oint)|cent %|cent percent/i
const doubled =
  /(?<=\d)(?: ?% ?(?:per ?cent(?! change|-)(?:age points?)?|points?)| per ?cent(?: ?%| percent))(?![\p{L}-])/giu

export default defineRule({
  id: 'no-doubled-percent',
  summary: 'Disallow `%` and `percent` for one number, and `% points`.',
  why: 'The sign and the word were both put in. A difference between two shares is in percentage points.',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue percent-style; no hit in 350,000 words of human English'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The price rose by 5[[% percent]] in May.': 'The price rose by 5% in May.',
      'The lead shrank by 5[[% points]] in May.': 'The lead shrank by 5 percentage points in May.',
      'The price rose by 5[[ percent %]] in May.': 'The price rose by 5 percent in May.'
    },
    good: [
      'The price rose by 5% in May.',
      'The lead shrank by 5 percentage points.',
      'The chart shows the 5% percent-change line.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, doubled, hint)) {
      const [actual] = match
      const point = /points?$/i.exec(actual)?.[0]
      const word = /^ per ?cent/i.exec(actual)?.[0]
      const expected = point ? ` percentage ${point}` : (word ?? '%')
      yield {start: at, end: at + actual.length, expected: [expected]}
    }
  }
})
