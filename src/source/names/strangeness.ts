import {fold} from '../../names/similarity.ts'
import type {SourceNames} from './source-names.ts'
import type {SourceWord} from './text.ts'
import type {NameUnit} from './units.ts'

/** A stretch of the source in which the counterpart of a name is looked for. */
export interface Surroundings {
  words: readonly SourceWord[]
  start: number
  end: number
}

/** Costs for each consonant up to which a spelling may stand for a word of the same pair, and of any other. */
export const nearCost = 0.33
const farCost = 0.2
const listedCost = 0.2
/** Beyond this all names are strange. */
const strangest = 0.62

/** How strange a name is to the source: 0 where its counterpart surely stands there, 1 where nothing has a sound of it. */
export function strangenessOf(unit: NameUnit, source: SourceNames, {words: near, start, end}: Surroundings): number {
  const {folded, words, run, entries} = unit
  if (source.isCalled(folded)) return 0
  if (words.every((word) => source.hasLatin(word.folded))) return 0
  if (near.some(({text}) => [...(source.native.partsOf(text) ?? [])].some((part) => fold(part) === folded))) return 0
  if (entries.some((entry) => source.hasStem(entry))) return 0
  const spellings = new Set([words.map((word) => word.folded).join(''), ...words.map((word) => word.folded)])
  if (run.words.length > 1) spellings.add(run.words.map((word) => word.folded).join(''))
  let least = 1
  // A place whose forms the tables list is there in one of them, or nearly so: a word that only sounds a little like it is another.
  if (entries.some(({kind, unsure}) => kind === 'place' && !unsure)) {
    for (const spelling of spellings) {
      const sound = source.soundOf(spelling, near, start, end, listedCost)
      if (sound) least = Math.min(least, sound.cost)
    }
    return least
  }
  // Most names are found by the first pass, which gives up early.
  for (const limit of [nearCost, strangest]) {
    for (const spelling of spellings) {
      const sound = source.soundOf(spelling, near, start, end, Math.min(least, limit))
      if (sound) least = Math.min(least, sound.cost)
    }
    if (least < 1) break
  }
  if (least > nearCost && (start > 0 || end < source.text.length))
    for (const spelling of spellings) {
      const sound = source.soundOf(spelling, source.words, 0, source.text.length, farCost)
      if (sound) return sound.cost
    }
  return least
}
