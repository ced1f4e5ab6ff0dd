import {compounding, splitCompound} from './compounds.ts'
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
const noDigits = {value: Number.NaN, others: [] as readonly number[], digits: ''}

/** Letters that a language glues to the start of a word, and whether one of them is "and". */
const glued: Readonly<Record<string, RegExp>> = {
  ar: /^(و?)(?:ف?[بلك]?(?:ال)?|لل)/,
  fa: /^(و)/,
  he: /^(ו?)(?:כש|מש|ש)?[בכלמה]?ה?/
}
/** Endings that Korean and Turkish add. */
const particles = /(?:은|는|이|가|을|를|의|에|에서|로|으로|명|개|번|번째|마리|살|차례|사람|배|가지|대)$/

interface Found {
  entries: readonly Entry[]
  joined: boolean
}

const mostKnown = 20_000
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

function search(word: string, lexicon: Lexicon, language: string): Found {
  const exact = lexicon.words.get(word)
  if (exact) return {entries: exact, joined: false}
  const compound = compounding.has(language) ? splitCompound(word, lexicon) : undefined
  if (compound) return {entries: [compound], joined: false}
  const stem = direct(word, lexicon)
  if (stem) return {entries: stem, joined: false}
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

function lookUp(word: string, lexicon: Lexicon, language: string): Found {
  let memory = known.get(lexicon)
  if (!memory || memory.size > mostKnown) {
    memory = new Map()
    known.set(lexicon, memory)
  }
  let found = memory.get(word)
  if (!found) {
    found = search(word, lexicon, language)
    memory.set(word, found)
  }
  return found
}

/** Words, figures and signs of a text with what the lexicon knows of them. */
export function tokensOf(text: string, language: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  let done = 0
  for (const {0: match, index} of text.matchAll(pattern)) {
    if (index < done) continue
    const code = match.codePointAt(0)!
    const fraction = vulgar[match]
    if (fraction !== undefined) {
      tokens.push({
        kind: 'figure',
        start: index,
        end: index + 1,
        text: match,
        entries: nothing,
        joined: false,
        value: fraction,
        others: [],
        digits: ''
      })
    } else if (/^\p{Nd}/u.test(match) && code < 0x1_0000) {
      const {end, value, others, digits} = figureAt(text, index, language)
      done = end
      tokens.push({
        kind: 'figure',
        start: index,
        end,
        text: digits,
        entries: nothing,
        joined: false,
        value,
        others,
        digits
      })
    } else if (/^[\p{L}\p{M}]/u.test(match)) {
      const word = foldWord(match)
      const {entries, joined} = lookUp(word, lexicon, language)
      tokens.push({
        kind: 'word',
        start: index,
        end: index + match.length,
        text: word,
        entries,
        joined: joined || entries.some(({mark}) => mark === 'and'),
        ...noDigits
      })
    } else {
      tokens.push({
        kind: 'sign',
        start: index,
        end: index + match.length,
        text: match,
        entries: nothing,
        joined: false,
        ...noDigits
      })
    }
  }
  return tokens
}
