import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /['’]S/
const capital = /(?<=\p{Ll}['’])S\b(?!['’.])/gu

export default defineRule({
  id: 'no-capital-possessive',
  summary: "Disallow a capital in the possessive ending `'s`.",
  why: 'A program that sets capitals took the letter after the apostrophe for the start of a word.',
  mqm: 'linguistic-conventions/spelling',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 32: 1.0 right'],
  message: 'Unexpected capital in the possessive, expected `s`',
  examples: {
    bad: {
      "Nigeria'[[S]] economy grew.": "Nigeria's economy grew.",
      'The bank’[[S]] board met.': 'The bank’s board met.'
    },
    good: ["NIGERIA'S ECONOMY GROWS", "Nigeria's economy grew.", "They sell O'Shea shirts."]
  },
  scope: 'block',

  *check(block) {
    for (const {at} of matchesIn(block, capital, hint)) yield {start: at, end: at + 1, expected: ['s']}
  }
})
