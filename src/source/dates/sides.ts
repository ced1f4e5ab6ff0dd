import type {Pair} from '../model.ts'
import {datesOf} from './dates.ts'
import type {DatePart, DateValue} from './model.ts'

export type DatePartName = 'month' | 'weekday' | 'day' | 'year'

/** The dates of one side of a pair. */
export interface Side {
  text: string
  dates: readonly DateValue[]
}

/** The dates of a pair and of its neighbours, from which the aligner may have cut a piece. */
export interface Sides {
  source: Side
  target: Side
  /** With the neighbours, if the pair is not sure. */
  sourceNear: readonly Side[]
  targetNear: readonly Side[]
}

const empty: Side = {text: '', dates: []}
const sources = new WeakMap<Pair, Side>()
const targets = new WeakMap<Pair, Side>()

/** The dates of the source of a pair, read once. */
export function sourceSide(pair: Pair | undefined): Side {
  if (!pair) return empty
  let side = sources.get(pair)
  if (!side) {
    side = {text: pair.source, dates: datesOf(pair.source, pair.beside.language)}
    sources.set(pair, side)
  }
  return side
}

/** The dates of the English of a pair, read once. */
export function targetSide(pair: Pair | undefined): Side {
  if (!pair) return empty
  let side = targets.get(pair)
  if (!side) {
    side = {text: pair.target, dates: datesOf(pair.target, 'en')}
    targets.set(pair, side)
  }
  return side
}

/** Both sides of a pair. */
export function sidesOf(pair: Pair): Sides {
  const {pairs} = pair.beside
  const near = pair.sure ? [pair] : [pairs[pair.index - 1], pair, pairs[pair.index + 1]]
  return {
    source: sourceSide(pair),
    target: targetSide(pair),
    sourceNear: near.map(sourceSide),
    targetNear: near.map(targetSide)
  }
}

export const nearDates = (sides: readonly Side[]): readonly DateValue[] => sides.flatMap(({dates}) => dates)

/** Whether two parts may be the same. */
export const meets = (one: DatePart, other: DatePart): boolean =>
  one.values.some((value) => other.values.includes(value))

/** Whether any of some dates has a part. */
export const tells = (dates: readonly DateValue[], part: DatePartName, value: DatePart): boolean =>
  dates.some(({[part]: one}) => one !== undefined && meets(one, value))

/** The parts of one kind that are surely told, each value once. */
export function sureParts(dates: readonly DateValue[], part: DatePartName): DatePart[] {
  const parts: DatePart[] = []
  for (const {[part]: one} of dates)
    if (one?.sure && !parts.some((other) => other.values.join() === one.values.join())) parts.push(one)
  return parts
}
