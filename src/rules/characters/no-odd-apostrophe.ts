import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\p{L}[´`′]/u
const odd = /(?<=\p{L}{2}|\b[A-Z])[´`′](?=(?:s|t|re|ve|ll|d|m)\b|\p{Lu}?\p{Ll}{2})|(?<=\p{Ll}s)[´′](?=\s\p{Ll})/gu

export default defineRule({
  id: 'no-odd-apostrophe',
  summary: 'Disallow accents and primes in the place of an apostrophe.',
  why: 'The acute and the grave accent and the prime are other characters: searches and spelling checks do not find the word.',
  mqm: 'linguistic-conventions/character-encoding',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['es', 'fr', 'de', 'ru', 'tr'],
  needs: 'english',
  sources: ['none in 1,000,000 words of human English and machine translation; right by its form'],
  message: 'Unexpected `{actual}` as an apostrophe, expected `{expected}`',
  examples: {
    bad: {
      'The minister[[´]]s car left at noon.': 'The minister’s car left at noon.',
      'They don[[`]]t know the way.': 'They don’t know the way.'
    },
    good: [
      'The minister’s car left at noon.',
      'Its place is 12° 30′ north.',
      'The function f′ and the line A′B are known.',
      'Run `make` in the folder.'
    ]
  },
  scope: 'block',

  *check(block) {
    const accents = [...matchesIn(block, odd, hint)]
    for (const {at, match} of accents) {
      // `code` has two of them.
      if (match[0] === '`' && (block.text.split('`').length - 1) % 2 === 0) continue
      yield {start: at, end: at + 1, expected: ['’']}
    }
  }
})
