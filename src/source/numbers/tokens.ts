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

const pattern = /(\p{Nd})|([\p{L}\p{M}]+)|[^\p{L}\p{M}\p{Nd}\p{Cf}\s]/gu
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
  /** Whether it may be part of a number. */
  counts: boolean
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

/** What is known of the words of a lexicon, as they stand in texts. */
function memoryOf(lexicon: Lexicon): Map<string, Found> {
  let memory = known.get(lexicon)
  if (!memory || memory.size > mostKnown) {
    memory = new Map()
    known.set(lexicon, memory)
  }
  return memory
}

function lookUp(match: string, memory: Map<string, Found>, lexicon: Lexicon, language: string): Found {
  let found = memory.get(match)
  if (!found) {
    const word = foldWord(match)
    const {entries, joined} = search(word, lexicon, language)
    // "A kilometer" is a number too.
    const counts = entries.some(({kind, mark}) => (kind !== 'mark' && kind !== 'not') || mark === 'unit')
    found = {word, entries, joined: joined || entries.some(({mark}) => mark === 'and'), counts}
    // Words of which nothing is known are many, and hardly any come twice.
    if (match.length <= longestKnown) memory.set(match, found)
  }
  return found
}

const anyFigure = /[\p{Nd}½⅓⅔¼¾⅕⅛]/u
const anyRoman = /[IVX]/
const words = /[\p{L}\p{M}]+/gu

/** Whether a text may hold a number: a cheap test before its tokens are made. */
export function holdsNumber(text: string, language: string, lexicon: Lexicon): boolean {
  if (anyFigure.test(text) || anyRoman.test(text)) return true
  const memory = memoryOf(lexicon)
  words.lastIndex = 0
  for (let result = words.exec(text); result; result = words.exec(text))
    if (lookUp(result[0], memory, lexicon, language).counts) return true
  return false
}

/** Words, figures and signs of a text with what the lexicon knows of them. */
export function tokensOf(text: string, language: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  const memory = memoryOf(lexicon)
  pattern.lastIndex = 0
  for (let result = pattern.exec(text); result; result = pattern.exec(text)) {
    const {0: match, 1: digit, 2: letters, index: start} = result
    const end = start + match.length
    const fraction = letters === undefined ? vulgar[match] : undefined
    if (letters !== undefined) {
      const {word, entries, joined} = lookUp(match, memory, lexicon, language)
      tokens.push({kind: 'word', start, end, text: word, entries, joined, value: Number.NaN, others: none, digits: ''})
    } else if (fraction !== undefined) {
      const found = {value: fraction, others: none, digits: ''}
      tokens.push({kind: 'figure', start, end, text: match, entries: nothing, joined: false, ...found})
    } else if (digit !== undefined && match.length === 1) {
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
