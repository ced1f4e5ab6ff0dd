import {compounding, endOfCompound, splitCompound} from './compounds.ts'
import {figureAt} from './figures.ts'
import {foldWord} from './fold.ts'
import type {Entry, Lexicon} from './lexicon.ts'

/** A word, figure or sign of a text. */
export interface Token {
  kind: 'word' | 'figure' | 'sign'
  start: number
  end: number
  /** A folded word, or a sign. */
  text: string
  /** What the lexicon has for the word. */
  entries: readonly Entry[]
  /** Whether a word for "and" is glued to its start, or it is one. */
  joined: boolean
  /** Of a figure. */
  value: number
  others: readonly number[]
  digits: string
}

const pattern = /\p{Nd}|[\p{L}\p{M}]+|[^\p{L}\p{M}\p{Nd}\p{Cf}\s]/gu
const vulgar: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8
}
const nothing: readonly Entry[] = []
const none: readonly number[] = []

/** Letters that a language glues to the start of a word, and whether one of them is "and". */
const glued: Readonly<Record<string, RegExp>> = {
  ar: /^(و?)(?:ف?[بلك]?(?:ال)?|لل)/,
  fa: /^(و)/,
  he: /^(ו?)(?:כש|מש|ש)?[בכלמה]?ה?/
}
/** Endings that Korean and Turkish add. */
const particles = /(?:은|는|이|가|을|를|의|에|에서|로|으로|명|개|번|번째|마리|살|차례|사람|배|가지|대)$/

interface Hit {
  entries: readonly Entry[]
  joined: boolean
}

/** A hit for a word as it stands in a text, with its folded form. */
interface Found extends Hit {
  word: string
}

const mostKnown = 20_000
const longestKnown = 40
const known = new Map<Lexicon, Map<string, Found>>()

function direct(word: string, {words, stems}: Lexicon): readonly Entry[] | undefined {
  const exact = words.get(word)
  if (exact) return exact
  for (const [stem, entry] of stems.get(word.slice(0, 2)) ?? nothingFound) {
    if (!word.startsWith(stem)) continue
    // A number at the start of a word stands before a word of its own: пятилетний, not пятит.
    if (entry.kind === 'prefix' && word.length < stem.length + 3) continue
    return [entry]
  }
  return undefined
}
const nothingFound: readonly (readonly [string, Entry])[] = []

function search(word: string, lexicon: Lexicon, language: string): Hit {
  const exact = lexicon.words.get(word)
  if (exact) return {entries: exact, joined: false}
  const compound = compounding.has(language) ? splitCompound(word, lexicon) : undefined
  if (compound) return {entries: [compound], joined: false}
  const stem = direct(word, lexicon)
  if (stem) return {entries: stem, joined: false}
  const end = language === 'de' ? endOfCompound(word) : undefined
  if (end) return {entries: [end], joined: false}
  const before = glued[language]?.exec(word)
  if (before) {
    // The shortest that leaves a word: `بألف` loses one letter, `بالألف` three.
    for (let length = 1; length <= before[0].length && length < word.length - 1; length++) {
      const entries = direct(word.slice(length), lexicon)
      if (entries) return {entries, joined: before[1] !== ''}
    }
  }
  if (language === 'ko') {
    const bare = word.replace(particles, '')
    const entries = bare === word || bare === '' ? undefined : direct(bare, lexicon)
    if (entries) return {entries, joined: false}
  }
  return {entries: nothing, joined: false}
}

/** What is known of a word as it stands in a text. */
function lookUp(match: string, lexicon: Lexicon, language: string): Found {
  let memory = known.get(lexicon)
  if (!memory || memory.size > mostKnown) {
    memory = new Map()
    known.set(lexicon, memory)
  }
  let found = memory.get(match)
  if (!found) {
    const word = foldWord(match)
    const {entries, joined} = search(word, lexicon, language)
    found = {word, entries, joined: joined || entries.some(({mark}) => mark === 'and')}
    // Words of which nothing is known are many, and hardly any come twice.
    if (match.length <= longestKnown) memory.set(match, found)
  }
  return found
}

const isWord = /^[\p{L}\p{M}]/u
const isFigure = /^\p{Nd}/u

/** Words, figures and signs of a text with what the lexicon knows of them. */
export function tokensOf(text: string, language: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = 0
  for (let result = pattern.exec(text); result; result = pattern.exec(text)) {
    const {0: match, index: start} = result
    const end = start + match.length
    const fraction = vulgar[match]
    if (isWord.test(match)) {
      const {word, entries, joined} = lookUp(match, lexicon, language)
      tokens.push({kind: 'word', start, end, text: word, entries, joined, value: Number.NaN, others: none, digits: ''})
    } else if (fraction !== undefined) {
      const found = {value: fraction, others: none, digits: ''}
      tokens.push({kind: 'figure', start, end, text: match, entries: nothing, joined: false, ...found})
    } else if (match.length === 1 && isFigure.test(match)) {
      const figure = figureAt(text, start, language)
      pattern.lastIndex = figure.end
      tokens.push({kind: 'figure', text: figure.digits, entries: nothing, joined: false, ...figure})
    } else {
      const found = {value: Number.NaN, others: none, digits: ''}
      tokens.push({kind: 'sign', start, end, text: match, entries: nothing, joined: false, ...found})
    }
  }
  return tokens
}
