import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /№|[Nn][°º]|\b[Nn]r\b/
const numero = /(?<!\p{L})(?:№|N[°º]|n[°º]|[Nn]r\.?)[ \u00a0]?(?=\d)/gu

export default defineRule({
  id: 'no-foreign-numero',
  summary: 'Disallow `№`, `N°`, `nº` and `Nr.` before a number.',
  why: 'Russian writes №, French and Spanish n° and nº, German Nr. English writes No.',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['ru', 'uk', 'fr', 'es', 'pt', 'it', 'de', 'ro', 'tr'],
  needs: 'english',
  sources: ['Russian №; no hit in 350,000 words of human English'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The fire broke out in school [[№ ]]12 on Monday.': 'The fire broke out in school No. 12 on Monday.',
      'The plan is set out in decree [[Nr. ]]45 of the state.': 'The plan is set out in decree No. 45 of the state.'
    },
    good: [
      'The fire broke out in school No. 12 on Monday.',
      'She wore Chanel N°5 at the ball.',
      'The town lies at 45° N of the line.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, numero, hint)) {
      // The name of a scent is written so.
      if (/chanel $/i.test(block.text.slice(Math.max(0, match.index - 7), match.index))) continue
      yield {start: at, end: at + match[0].length, expected: ['No. ']}
    }
  }
})
