import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[\u00a0\u202f\u2007]/
/** A no-break space where nothing needs one: between two words in lower case. */
const odd = /(?<=\p{Ll}{2})[\u00a0\u202f\u2007]+(?=\p{Ll}{2})/gu

export default defineRule({
  id: 'no-odd-spaces',
  summary: 'Disallow no-break spaces between ordinary words.',
  why: 'The space was copied from a web page. It keeps two words on one line for no reason, and searches do not find them.',
  mqm: 'linguistic-conventions/character-encoding',
  severity: 'neutral',
  fix: 'safe',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue no-break-space: in human prose too, so it is only information'],
  message: 'Unexpected no-break space `{actual}`, expected a plain space',
  examples: {
    bad: {'The talks[[\u00a0]]ended on Monday.': 'The talks ended on Monday.'},
    good: ['The road is 10\u00a0km long.', 'The talks ended on Monday, said Mr.\u00a0Alder.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, odd, hint)) yield {start: at, end: at + match[0].length, expected: [' ']}
  }
})
