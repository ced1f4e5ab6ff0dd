import {type Anchors, anchorsOf} from './anchors.ts'
import {expectedLength} from './lengths.ts'

/** A unit that is aligned: a sentence or a paragraph. */
export interface Unit {
  text: string
  /** Whether a paragraph ends with it, where that is known. */
  closes?: boolean
}

/** Neighbouring units of the source and those of the target that translate them; one side is empty where something was left out or added. */
export interface Bead {
  source: readonly [from: number, to: number]
  target: readonly [from: number, to: number]
  /** Negative logarithm of how likely the two belong together; lower is better. */
  cost: number
}

/**
 * Forms of a bead with the negative logarithm of how often they occur: W. A. Gale and K. W. Church, A Program for Aligning Sentences in
 * Bilingual Corpora, 1993, table 5; three to one is ours.
 */
const forms: readonly (readonly [source: number, target: number, cost: number])[] = [
  [1, 1, 0.12],
  [1, 0, 4],
  [0, 1, 4.6],
  [2, 1, 3.3],
  [1, 2, 3.3],
  [2, 2, 4.9],
  [3, 1, 5.2],
  [1, 3, 5.2],
  [4, 1, 7],
  [1, 4, 7]
]
/** Variance of the length of a translation for each character of English: Gale and Church found 6.8. */
const variance = 6.8
/** What anchors on both sides are worth, and those on one side cost. */
const sharedNumber = 3
const sharedWord = 2.2
const sharedQuestion = 1
const loneNumber = 1.1
const loneWord = 0.25
/** A paragraph that ends on both sides, or on one alone. */
const sharedEnd = 0.3
const loneEnd = 0.5
const mostWordy = 1.35
/** Characters of English by which a translator's wordiness shows. */
const lengthThatTells = 4000
/** How many cells are looked at in all: of texts that are longer, only a narrow band about the diagonal. */
const mostCells = 12_000_000
/** Beyond this distance from the diagonal nothing is looked for: articles do not jump. */
const leastBand = 60

/** Negative logarithm of the chance that a normal variable is as far from its mean. */
function surprise(distance: number): number {
  // Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26.
  const x = Math.abs(distance) / Math.SQRT2
  const t = 1 / (1 + 0.327_591_1 * x)
  const tail =
    t * (0.254_829_592 + t * (-0.284_496_736 + t * (1.421_413_741 + t * (-1.453_152_027 + t * 1.061_405_429))))
  return Math.min(25, x * x - Math.log(Math.max(tail, 1e-12)))
}

interface Side {
  /** Sums of lengths before each unit. */
  lengths: number[]
  anchors: Anchors[]
  closes: (boolean | undefined)[]
}

function sideOf(units: readonly Unit[], length: (text: string) => number): Side {
  const lengths = [0]
  for (const {text} of units) lengths.push(lengths.at(-1)! + length(text))
  return {lengths, anchors: units.map(({text}) => anchorsOf(text)), closes: units.map(({closes}) => closes)}
}

const countOf = (text: string) => text.replace(/\s+/gu, ' ').trim().length

/** Counts the anchors of one kind that units on both sides share. */
class Shared {
  readonly #left: number[][]
  readonly #right: number[][]
  /** By anchor: the last count in which it stood on the left, or on the right too. */
  readonly #seen: number[] = []
  #count = 0

  constructor(one: readonly ReadonlySet<string>[], other: readonly ReadonlySet<string>[]) {
    const ids = new Map<string, number>()
    const idOf = (anchor: string) => {
      let id = ids.get(anchor)
      if (id === undefined) {
        id = ids.size
        ids.set(anchor, id)
        this.#seen.push(0)
      }
      return id
    }
    this.#left = one.map((anchors) => [...anchors].map(idOf))
    this.#right = other.map((anchors) => [...anchors].map(idOf))
  }

  /** What the anchors of the units before `at` and `to` are worth: each that both have counts for `worth`, any other costs `price`. */
  worth(at: number, to: number, left: number, right: number, worth: number, price: number): number {
    this.#count += 3
    const seen = this.#seen
    const mine = this.#count
    const both = this.#count + 1
    const yours = this.#count + 2
    let shared = 0
    let lone = 0
    for (let row = at - left; row < at; row++)
      for (const id of this.#left[row]!)
        if (seen[id] !== mine) {
          seen[id] = mine
          lone++
        }
    for (let column = to - right; column < to; column++)
      for (const id of this.#right[column]!) {
        if (seen[id] === mine) {
          seen[id] = both
          shared++
          lone--
        } else if (seen[id] !== both && seen[id] !== yours) {
          seen[id] = yours
          lone++
        }
      }
    return worth * shared - price * lone
  }
}

/** Two texts as the aligner sees them. */
interface Sides {
  source: Side
  target: Side
  numbers: Shared
  words: Shared
}

function costOf({source, target, numbers, words}: Sides, at: number, to: number, left: number, right: number): number {
  if (left === 0 || right === 0) return 0
  const expected = source.lengths[at]! - source.lengths[at - left]!
  const length = target.lengths[to]! - target.lengths[to - right]!
  const distance = (length - expected) / Math.sqrt(variance * Math.max(1, (expected + length) / 2))
  const asks = ({anchors}: Side, from: number, end: number) => {
    for (let unit = from; unit < end; unit++) if (anchors[unit]!.question) return true
    return false
  }
  const closes = source.closes[at - 1]
  const closesToo = target.closes[to - 1]
  return (
    surprise(distance) -
    numbers.worth(at, to, left, right, sharedNumber, loneNumber) -
    words.worth(at, to, left, right, sharedWord, loneWord) -
    (asks(source, at - left, at) && asks(target, to - right, to) ? sharedQuestion : 0) +
    (closes === undefined || closesToo === undefined || closes === closesToo ? (closes ? -sharedEnd : 0) : loneEnd)
  )
}

/** Translators are more or less wordy: how much longer the whole of this text is than expected, as far as it is long enough to tell. */
function ratioOf(source: Side, target: Side): number {
  const expected = source.lengths.at(-1)!
  const ratio = target.lengths.at(-1)! / Math.max(1, expected)
  // In a short text a difference may as well be a sentence that is missing.
  const weight = Math.min(1, expected / lengthThatTells)
  return Math.min(mostWordy, Math.max(1 / mostWordy, ratio)) ** weight
}

function scale(side: Side, factor: number): Side {
  return {...side, lengths: side.lengths.map((length) => length * factor)}
}

/**
 * Align two texts unit by unit, by length and by anchors (figures, names in Latin script, questions): dynamic programming over beads, after
 * Gale and Church (1993), with anchors as D. Varga and others added them (Parallel corpora for medium density languages, 2005).
 *
 * @param language BCP-47 code of the source, for the expected lengths
 * @returns beads in order, which cover both sides
 */
export function align(sources: readonly Unit[], targets: readonly Unit[], language: string): Bead[] {
  const target = sideOf(targets, countOf)
  const expected = sideOf(sources, (text) => expectedLength(countOf(text), language))
  const source = scale(expected, ratioOf(expected, target))
  const kind = (side: Side, name: 'numbers' | 'words') => side.anchors.map((anchors) => anchors[name])
  const sides: Sides = {
    source,
    target,
    numbers: new Shared(kind(source, 'numbers'), kind(target, 'numbers')),
    words: new Shared(kind(source, 'words'), kind(target, 'words'))
  }
  const rows = sources.length + 1
  const columns = targets.length + 1
  const slope = (columns - 1) / Math.max(1, rows - 1)
  // Wide enough that the cells of neighbouring rows touch.
  const wanted = Math.max(leastBand, Math.abs(columns - rows) + leastBand, Math.ceil(columns / 8))
  const band = Math.max(Math.ceil(slope) + 4, Math.min(wanted, columns, Math.floor(mostCells / rows / 2)))
  const width = 2 * band + 1
  /** First column of the band of a row. */
  const startOf = (row: number) => Math.round(row * slope) - band
  const costs = new Float64Array(rows * width).fill(Number.POSITIVE_INFINITY)
  const chosen = new Uint8Array(rows * width)
  const cellOf = (row: number, column: number) => {
    const at = column - startOf(row)
    return at < 0 || at >= width ? -1 : row * width + at
  }
  costs[cellOf(0, 0)] = 0
  for (let row = 0; row < rows; row++) {
    const last = Math.min(columns - 1, startOf(row) + width - 1)
    for (let column = Math.max(0, startOf(row)); column <= last; column++) {
      const cell = cellOf(row, column)
      for (let form = 0; form < forms.length; form++) {
        const [left, right, price] = forms[form]!
        if (left > row || right > column) continue
        const before = cellOf(row - left, column - right)
        if (before === -1 || costs[before] === Number.POSITIVE_INFINITY) continue
        const cost = costs[before]! + price + costOf(sides, row, column, left, right)
        if (cost < costs[cell]!) {
          costs[cell] = cost
          chosen[cell] = form
        }
      }
    }
  }
  const beads: Bead[] = []
  for (let row = rows - 1, column = columns - 1; row > 0 || column > 0; ) {
    const cell = cellOf(row, column)
    const [left, right] = forms[chosen[cell]!]!
    const cost = costs[cell]! - costs[cellOf(row - left, column - right)]!
    beads.push({source: [row - left, row], target: [column - right, column], cost})
    row -= left
    column -= right
  }
  return beads.reverse()
}
