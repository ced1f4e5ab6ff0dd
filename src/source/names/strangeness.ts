import {fold} from '../../names/similarity.ts'
import {consonantsOf, type SourceNames} from './source-names.ts'
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
const listedCost = 0.12
/** The same for a word in lower case, where names have capitals. */
const lowerCost = 0.33
/** Beyond this all names are strange. */
const strangest = 0.62

const closeFor = (consonants: number) => (consonants <= 2 ? 0.2 : consonants === 3 ? 0.27 : nearCost)

/** How strange a name is to the source: 0 where its counterpart surely stands there, 1 where nothing has a sound of it. */
export function strangenessOf(unit: NameUnit, source: SourceNames, {words: near, start, end}: Surroundings): number {
  const {folded, words, run, entries} = unit
  if (source.isCalled(folded)) return 0
  if (words.every((word) => source.hasLatin(word.folded))) return 0
  if (near.some(({text}) => [...(source.native.partsOf(text) ?? [])].some((part) => fold(part) === folded))) return 0
  if (entries.some((entry) => source.hasStem(entry))) return 0
  // "(R-Ariz.)" is Arizona.
  if (near.some(({text, end: at}) => source.text[at] === '.' && text.length > 3 && folded.startsWith(fold(text))))
    return 0
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
  // Where names have capitals, a word without is no name; an adjective of one is spelt much like it.
  const likely = source.hasCapitals ? near.filter(({capitalised}) => capitalised) : near
  // Without vowels, a short name is like many words.
  const closeTo = (spelling: string) => (source.writesNoVowels ? closeFor(consonantsOf(spelling)) : nearCost)
  const compare = (words: readonly SourceWord[], limitOf: (spelling: string) => number) => {
    for (const spelling of words.length > 0 ? spellings : []) {
      const sound = source.soundOf(spelling, words, start, end, Math.min(least, limitOf(spelling)))
      if (sound) least = Math.min(least, sound.cost)
    }
  }
  // Most names are found by the first pass, which gives up early.
  compare(likely, closeTo)
  if (least === 1 && source.hasCapitals) compare(near, () => lowerCost)
  if (least === 1) compare(likely, () => strangest)
  if (least > nearCost && (start > 0 || end < source.text.length))
    for (const spelling of spellings) {
      const sound = source.soundAnywhere(spelling, farCost)
      if (sound) return sound.cost
    }
  return least
}
