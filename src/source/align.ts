import {type Anchors, anchorsOf} from './anchors.ts'
import {expectedLength} from './lengths.ts'

/** A unit that is aligned: a sentence or a paragraph. */
export interface Unit {
  text: string
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
  [1, 0, 5.3],
  [0, 1, 5.3],
  [2, 1, 2.9],
  [1, 2, 2.9],
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
const mostWordy = 1.35
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
}

function sideOf(units: readonly Unit[], length: (text: string) => number): Side {
  const lengths = [0]
  for (const {text} of units) lengths.push(lengths.at(-1)! + length(text))
  return {lengths, anchors: units.map(({text}) => anchorsOf(text))}
}

const countOf = (text: string) => text.replace(/\s+/gu, ' ').trim().length

function shared(
  one: readonly ReadonlySet<string>[],
  other: readonly ReadonlySet<string>[]
): {both: number; lone: number} {
  const left = new Set(one.flatMap((set) => [...set]))
  const right = new Set(other.flatMap((set) => [...set]))
  let both = 0
  for (const anchor of left) if (right.has(anchor)) both++
  return {both, lone: left.size + right.size - 2 * both}
}

function costOf(source: Side, target: Side, at: number, to: number, left: number, right: number): number {
  const expected = source.lengths[at]! - source.lengths[at - left]!
  const length = target.lengths[to]! - target.lengths[to - right]!
  if (left === 0 || right === 0) return 0
  const distance = (length - expected) / Math.sqrt(variance * Math.max(1, (expected + length) / 2))
  const anchors = source.anchors.slice(at - left, at)
  const others = target.anchors.slice(to - right, to)
  const numbers = shared(
    anchors.map((one) => one.numbers),
    others.map((one) => one.numbers)
  )
  const words = shared(
    anchors.map((one) => one.words),
    others.map((one) => one.words)
  )
  const questions = anchors.some(({question}) => question) && others.some(({question}) => question)
  return (
    surprise(distance) -
    sharedNumber * numbers.both +
    loneNumber * numbers.lone -
    sharedWord * words.both +
    loneWord * words.lone -
    (questions ? sharedQuestion : 0)
  )
}

/** Translators are more or less wordy: how much longer the whole of this text is than expected, within bounds, as parts may be missing. */
function ratioOf(source: Side, target: Side): number {
  const ratio = target.lengths.at(-1)! / Math.max(1, source.lengths.at(-1)!)
  return Math.min(mostWordy, Math.max(1 / mostWordy, ratio))
}

function scale({lengths, anchors}: Side, factor: number): Side {
  return {lengths: lengths.map((length) => length * factor), anchors}
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
  const rows = sources.length + 1
  const columns = targets.length + 1
  const slope = (columns - 1) / Math.max(1, rows - 1)
  const band = Math.max(leastBand, Math.abs(columns - rows) + leastBand, Math.ceil(columns / 8))
  const costs = new Float64Array(rows * columns).fill(Number.POSITIVE_INFINITY)
  const chosen = new Uint8Array(rows * columns)
  costs[0] = 0
  for (let row = 0; row < rows; row++) {
    const middle = Math.round(row * slope)
    const last = Math.min(columns - 1, middle + band)
    for (let column = Math.max(0, middle - band); column <= last; column++) {
      for (const [form, [left, right, price]] of forms.entries()) {
        if (left > row || right > column) continue
        const before = costs[(row - left) * columns + column - right]!
        if (before === Number.POSITIVE_INFINITY) continue
        const cost = before + price + costOf(source, target, row, column, left, right)
        if (cost < costs[row * columns + column]!) {
          costs[row * columns + column] = cost
          chosen[row * columns + column] = form
        }
      }
    }
  }
  const beads: Bead[] = []
  for (let row = rows - 1, column = columns - 1; row > 0 || column > 0; ) {
    const [left, right] = forms[chosen[row * columns + column]!]!
    const cost = costs[row * columns + column]! - costs[(row - left) * columns + column - right]!
    beads.push({source: [row - left, row], target: [column - right, column], cost})
    row -= left
    column -= right
  }
  return beads.reverse()
}
