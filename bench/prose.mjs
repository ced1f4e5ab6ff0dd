// Writes English prose of any length from word lists and patterns of sentences: the same for the same seed, so that
// the benchmark needs no data, and natural enough that rules, taggers and spell checkers have their usual work.
import {makeGrammar} from './sentences.mjs'

/** A small generator of pseudo-random numbers (mulberry32): the one of JavaScript cannot be seeded. */
function makeRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/** Mistakes of the kind that translation leaves behind; rare, as in a text that somebody has read once. */
const defects = [
  (sentence) => sentence.replace(/ (the|of|in|and|to) /, ' $1 $1 '),
  (sentence) => sentence.replace(/, /, ' , '),
  (sentence) => sentence.replace(/\.$/, '..'),
  (sentence) => sentence.replace(/\.$/, ', due to the existence of many points of contention.'),
  (sentence) => `And at a time when little is known, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  (sentence) => sentence.replace(/\.$/, ' on the territory of Poland.')
]
const defectsPerSentence = 1 / 120

/** A grammar whose sentences are now and then defective. */
function makeWriter(seed) {
  const grammar = makeGrammar(makeRandom(seed))
  const {chance, pick} = grammar
  return {
    ...grammar,
    sentence: () => {
      const sound = grammar.sentence()
      return chance(defectsPerSentence) ? pick(defects)(sound) : sound
    }
  }
}

/**
 * Write an article: a headline, then paragraphs with blank lines between them.
 *
 * @param seed a number; the same number gives the same text
 * @param size UTF-16 units, reached within a sentence
 */
export function writeArticle(seed, size) {
  const {sentence, headline, between} = makeWriter(seed)
  let text = headline()
  while (text.length < size) {
    text += '\n\n'
    for (let left = between(1, 4); left >= 0 && text.length < size; left--)
      text += `${sentence()}${left > 0 ? ' ' : ''}`
  }
  return `${text.trimEnd()}\n`
}

/** Write many articles, one after the other, until they have the size together. */
export function writeArticles(seed, size, each) {
  const articles = []
  for (let left = size; left > 0; left -= articles.at(-1).length)
    articles.push(writeArticle(seed * 100_003 + articles.length, each))
  return articles
}

/** Write one paragraph without any line break. */
export function writeParagraph(seed, size) {
  const {sentence, topic} = makeWriter(seed)
  const sentences = []
  for (let left = size; left > 0; left -= sentences.at(-1).length + 1) {
    if (sentences.length % 25 === 24) topic()
    sentences.push(sentence())
  }
  return `${sentences.join(' ')}\n`
}

/** Count words: what stands between white space and has a letter or digit. */
export const countWords = (text) => text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
