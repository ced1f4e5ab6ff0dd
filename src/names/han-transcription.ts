import {partSyllable, pinyinOf} from './han.ts'
import {type Arc, arcsOf, insertion, isVowel} from './transcription.ts'

/** Where a name stands in Chinese characters, and how far its spelling is from their sounds. */
export interface HanMatch {
  cost: number
  /** Offsets of the first character and after the last, in UTF-16 units. */
  start: number
  end: number
}

const none = Number.POSITIVE_INFINITY
/** What a sound costs that is not spelt: consonants that begin a syllable, and those that end it. */
const lostInitial = 1
const lostFinal = 0.4
/** What a vowel costs that Pinyin does not write. */
const otherVowel = 0.12
const wrongConsonant = 1
/** George is 乔治: an r before a consonant is not heard. */
const silentR = 0.25

/** A reading of a character, ready to be spelt. */
interface Sounds {
  initial: readonly Arc[] | undefined
  vowel: string
  final: readonly Arc[] | undefined
}

const soundsByReading = new Map<string, Sounds>()

function soundsOf(reading: string): Sounds | undefined {
  const known = soundsByReading.get(reading)
  if (known) return known
  const syllable = partSyllable(reading)
  if (!syllable) return undefined
  const {initial, vowel, final} = syllable
  const sounds =
    reading === 'er'
      ? {initial: undefined, vowel: '', final: arcsOf('Hani', 'R')}
      : {
          initial: initial ? arcsOf('Hani', initial) : undefined,
          vowel,
          final: final === 'n' ? arcsOf('Hani', 'N') : final === 'ng' ? arcsOf('Hani', 'G') : undefined
        }
  soundsByReading.set(reading, sounds)
  return sounds
}

/** One row of the table: for each number of letters spelt, the cost and where the spelling began. */
class Row {
  readonly costs: Float64Array
  readonly starts: Int32Array
  constructor(length: number) {
    this.costs = new Float64Array(length).fill(none)
    this.starts = new Int32Array(length)
  }
  clear(): this {
    this.costs.fill(none)
    return this
  }
  improve(column: number, cost: number, start: number): void {
    if (cost < this.costs[column]!) {
      this.costs[column] = cost
      this.starts[column] = start
    }
  }
}

/** Finds a name in Chinese text by its sounds. */
class HanSpeller {
  readonly #english: string
  readonly #limit: number
  readonly #rows: readonly [Row, Row, Row]
  readonly #inserts: readonly number[]

  constructor(english: string, limit: number) {
    this.#english = english
    this.#limit = limit
    const length = english.length + 1
    this.#rows = [new Row(length), new Row(length), new Row(length)]
    // A vowel between characters is rare, as each has its own; `insertion` makes it dear.
    this.#inserts = [...english].map((_, at) => insertion(english, at, false, silentR))
  }

  #spellConsonant(from: Row, to: Row, arcs: readonly Arc[], loss: number): Row {
    const english = this.#english
    to.clear()
    for (let column = 0; column <= english.length; column++) {
      const cost = from.costs[column]!
      if (cost > this.#limit) continue
      const start = from.starts[column]!
      to.improve(column, cost + loss, start)
      if (column === english.length) continue
      for (const {spelling, cost: price} of arcs) {
        if (spelling === '@') {
          if (isVowel(english.charCodeAt(column))) to.improve(column + 1, cost + price, start)
        } else if (english.startsWith(spelling, column)) to.improve(column + spelling.length, cost + price, start)
      }
      if (!isVowel(english.charCodeAt(column))) to.improve(column + 1, cost + wrongConsonant, start)
    }
    return to
  }

  #spellVowel(from: Row, to: Row, vowel: string): Row {
    const english = this.#english
    to.clear()
    const loss = vowel.length < 2 && vowel !== 'a' && vowel !== 'o' ? 0.05 : 0.15
    for (let column = 0; column <= english.length; column++) {
      const cost = from.costs[column]!
      if (cost > this.#limit) continue
      const start = from.starts[column]!
      to.improve(column, cost + loss, start)
      if (column === english.length) continue
      const price = cost + (vowel.includes(english[column]!) ? 0 : otherVowel)
      for (let length = 1; length <= 3 && column + length <= english.length; length++) {
        const code = english.charCodeAt(column + length - 1)
        if (!isVowel(code) && code !== 121) break
        to.improve(column + length, price, start)
      }
    }
    return to
  }

  /** Spell one character behind what `cells` hold, into `next`. Returns whether anything is left within the limit. */
  spell(sign: string, cells: Row, next: Row): boolean {
    const [one, other, third] = this.#rows
    next.clear()
    for (const reading of pinyinOf(sign)) {
      const sounds = soundsOf(reading)
      if (!sounds) continue
      let row = sounds.initial ? this.#spellConsonant(cells, one, sounds.initial, lostInitial) : cells
      if (reading !== 'er') row = this.#spellVowel(row, other, sounds.vowel)
      if (sounds.final) row = this.#spellConsonant(row, third, sounds.final, lostFinal)
      for (let column = 0; column < row.costs.length; column++)
        next.improve(column, row.costs[column]!, row.starts[column]!)
    }
    let alive = false
    for (let column = 0; column < next.costs.length; column++) {
      const cost = next.costs[column]!
      if (cost > this.#limit) {
        next.costs[column] = none
        continue
      }
      alive ||= column > 0
      if (column < this.#english.length) next.improve(column + 1, cost + this.#inserts[column]!, next.starts[column]!)
    }
    return alive
  }
}

/**
 * The stretch of a Chinese text whose sounds are nearest to a name: each character is read in Pinyin, and each sound spelt as transcriptions of
 * foreign names do (`data/letters.txt`, Hani), or as Pinyin itself.
 *
 * @param english letters a to z alone
 * @param limit costs beyond it are no match
 */
export function nearestInHan(text: string, english: string, limit: number): HanMatch | undefined {
  const speller = new HanSpeller(english, limit)
  let best: HanMatch | undefined
  let cells = new Row(english.length + 1)
  let next = new Row(english.length + 1)
  for (let at = 0; at < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(at)!)
    const start = at
    at += sign.length
    // A point between the parts of a name may stand inside it.
    if (sign === '·' || sign === '・') continue
    cells.costs[0] = 0
    cells.starts[0] = start
    const least = best?.cost ?? none
    speller.spell(sign, cells, next)
    const cost = next.costs[english.length]!
    if (cost <= limit && cost < least) best = {cost, start: next.starts[english.length]!, end: at}
    // Nothing begins inside a name that was given up.
    next.costs[0] = none
    const spare = cells
    cells = next
    next = spare
  }
  return best
}
