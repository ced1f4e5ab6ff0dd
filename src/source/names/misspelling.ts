import type {NameBase} from '../../names/people.ts'
import {foldLatin} from '../../names/scripts.ts'
import {editDistance, undoStyle} from '../../names/similarity.ts'
import type {NameWord} from './english.ts'
import {consonantsOf, type SourceNames} from './source-names.ts'
import type {SourceWord} from './text.ts'
import type {NameUnit} from './units.ts'

/** A name that is spelt as the source cannot mean it. */
export interface Misspelling {
  word: NameWord
  source: SourceWord
  expected: readonly string[]
  /** Whether a list says how the name is spelt; otherwise only the letters of the source do. */
  sure: boolean
}

/** Costs up to which an English word regularly spells a word of the source. */
const regularCost = 0.15
/** A list's spelling must be as near to the source. */
const listedCost = 0.3

const lastOf = (name: string) => name.slice(name.lastIndexOf(' ') + 1)
const firstOf = (name: string) => name.split(' ')[0]!

/** The word of the source that a name most likely spells. */
function spelt(source: SourceNames, folded: string, own: readonly SourceWord[], limit: number): SourceWord | undefined {
  const sound = source.soundOf(folded, own, 0, 0, limit)
  return sound && own.find(({start}) => start === sound.start)
}

/**
 * A surname after a first name, of which the lists know the person: "Sachin Tindolkar" is Sachin Tendulkar where the source has a word that both
 * may spell.
 */
function misspeltPerson(unit: NameUnit, source: SourceNames, own: readonly SourceWord[], people: NameBase): Misspelling | undefined {
  const {run, words} = unit
  const [word] = words
  const at = run.words.indexOf(word!)
  const given = run.words[at - 1]
  if (!word || !given || word.folded.length < 5) return undefined
  const {folded} = word
  const near = people.bySurname(folded).filter(({name, variants}) => {
    const spellings = [name, ...variants]
    return (
      spellings.some((spelling) => foldLatin(firstOf(spelling)) === given.folded) &&
      spellings.every((spelling) => undoStyle(foldLatin(lastOf(spelling))) !== undoStyle(folded)) &&
      spellings.some((spelling) => editDistance(foldLatin(lastOf(spelling)), folded, 3) <= Math.min(3, folded.length / 3))
    )
  })
  const names = new Set(near.map(({name}) => lastOf(name)))
  if (names.size !== 1) return undefined
  const [expected] = names
  const counterpart = spelt(source, foldLatin(expected!), own, listedCost)
  if (!counterpart || !source.soundOf(given.folded, own, 0, 0, listedCost)) return undefined
  return {word, source: counterpart, expected: [expected!], sure: true}
}

/** A word that is one or two letters from how the lists spell a word of the source. */
function misspeltPart({words}: NameUnit, source: SourceNames, own: readonly SourceWord[]): Misspelling | undefined {
  const [word] = words
  const {folded} = word!
  const limit = folded.length > 7 ? 2 : 1
  let found: Misspelling | undefined
  for (const one of own) {
    const parts = source.native.partsOf(one.text)
    if (!parts) continue
    const options = [...parts]
    if (options.some((option) => foldLatin(option) === folded)) return undefined
    const near = options.filter((option) => editDistance(foldLatin(option), folded, limit) <= limit)
    if (near.length > 0) found ??= {word: word!, source: one, expected: near, sure: true}
  }
  return found
}

/** A word with one consonant that no letter of its source stands for. */
function misspeltLetter({words}: NameUnit, source: SourceNames, own: readonly SourceWord[]): Misspelling | undefined {
  const [word] = words
  const {folded} = word!
  const consonants = consonantsOf(folded)
  if (consonants < 3 || folded.length < 5) return undefined
  const most = source.hasCapitals ? 0.45 : 0.34
  const sound = source.soundOf(folded, own, 0, 0, Math.min(most, 1.4 / consonants))
  if (!sound || sound.cost * consonants < 0.9) return undefined
  const counterpart = own.find(({start}) => start === sound.start)
  if (!counterpart || (source.hasCapitals && !counterpart.capitalised)) return undefined
  // Where both are written in Latin script, one letter that differs is no choice of romanisation.
  const literal = source.isLatin ? foldLatin(counterpart.text) : ''
  const isSlip = literal.length === folded.length && folded.length > 5 && editDistance(literal, folded, 1) === 1
  return {word: word!, source: counterpart, expected: isSlip ? [counterpart.text] : [], sure: isSlip}
}

/** A name that nearly agrees with a name of the source, but is spelt as that cannot be. */
export function misspellingOf(
  unit: NameUnit,
  source: SourceNames,
  own: readonly SourceWord[],
  people: NameBase
): Misspelling | undefined {
  const [word] = unit.words
  if (unit.words.length > 1 || !word || word.folded.length < 5 || unit.entries.length > 0) return undefined
  if (source.hasLatin(word.folded)) return undefined
  const person = misspeltPerson(unit, source, own, people)
  if (person) return person
  // The word stands for one of the source as regular letters do.
  if (source.soundOf(word.folded, own, 0, 0, regularCost)) return undefined
  return misspeltPart(unit, source, own) ?? misspeltLetter(unit, source, own)
}
