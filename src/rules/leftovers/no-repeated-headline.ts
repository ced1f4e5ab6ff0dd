import {defineRule} from '../define.ts'

/** A sentence of more words that comes twice is another rule's. */
const most = 7
const least = 4

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const wordsIn = (text: string) => text.trim().split(/\s+/).length

/** Where the second half begins, if the letters of both halves are the same. */
function secondHalf(text: string): number | undefined {
  const letters = lettersOf(text)
  if (letters.length < 30 || letters.length % 2 === 1 || letters.length > 600) return undefined
  const half = letters.slice(0, letters.length / 2)
  if (letters.slice(half.length) !== half) return undefined
  let seen = 0
  for (let at = 0; at < text.length; at++) {
    if (/[\p{L}\p{N}]/u.test(text[at]!) && seen++ === half.length) return at
  }
  return undefined
}

export default defineRule({
  id: 'no-repeated-headline',
  summary: 'Disallow a headline that is set twice.',
  why: 'The page prints its title and its headline one after the other, and both were translated.',
  mqm: 'accuracy/addition',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['zh'],
  needs: 'english',
  sources: [
    'catalogue duplicated-paragraph and headline-final-period',
    'mined-patterns 44: 7 of 7 hits in a marked error'
  ],
  message: 'Unexpected repetition of the headline, remove it',
  examples: {
    bad: {
      'Snow closes the mountain pass\n\n[[Snow closes the mountain pass.]]\n\nThe road was shut at noon.':
        'Snow closes the mountain pass\n\n\n\nThe road was shut at noon.',
      'Heavy snow closes the old mountain pass for five days[[Heavy snow closes the old mountain pass for five days]]':
        'Heavy snow closes the old mountain pass for five days'
    },
    good: [
      'Snow closes the mountain pass\n\nSnow closes the mountain pass in every winter.',
      'Nobody came\n\nNobody came',
      'Snow closes the pass and snow closes the port and the old road to it'
    ]
  },
  scope: 'article',

  *check({blocks}) {
    const [headline] = blocks
    for (const {text, start, end, kind} of blocks) {
      if (kind === 'leftover' || text.length < 40 || text.length > 500) continue
      const second = secondHalf(text)
      // Spaces and a stop before the second half go with it.
      if (second !== undefined && wordsIn(text) > 2 * most) {
        const kept = text.slice(0, second).trimEnd()
        yield {start: start + kept.length, end, expected: ['']}
      }
    }
    if (headline?.kind !== 'headline' || wordsIn(headline.text) < least || wordsIn(headline.text) > most) return
    const letters = lettersOf(headline.text)
    for (const {text, start, end} of blocks.slice(1, 3))
      if (lettersOf(text) === letters) yield {start, end, expected: ['']}
  }
})
