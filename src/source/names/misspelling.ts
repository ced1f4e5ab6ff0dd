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
const listedCost = 0.22

const surnameOf = (name: string) => foldLatin(name.slice(name.lastIndexOf(' ') + 1))

/** The word of the source that a name most likely spells. */
function spelt(source: SourceNames, folded: string, own: readonly SourceWord[], limit: number): SourceWord | undefined {
  const sound = source.soundOf(folded, own, 0, 0, limit)
  return sound && own.find(({start}) => start === sound.start)
}

/** Whether two spellings are near enough to be meant for one: half of the letters may differ, as vowels are guessed. */
const isNear = (one: string, other: string) => {
  const limit = Math.max(1, Math.floor(Math.max(one.length, other.length) / 2))
  return editDistance(one, other, limit) <= limit
}

/**
 * A name after a first name, of which the lists know the person: "Sachin Tindolkar" is Sachin Tendulkar where the source has words that all of
 * the listed name may spell.
 */
export function misspeltPerson(
  unit: NameUnit,
  source: SourceNames,
  own: readonly SourceWord[],
  people: NameBase
): Misspelling | undefined {
  const {run, words} = unit
  const [word] = words
  if (!word) return undefined
  const {folded} = word
  // Where vowels are written, a regular spelling is right, whoever else is in the lists.
  if (!source.writesNoVowels && source.soundOf(folded, own, 0, 0, regularCost)) return undefined
  const end = run.words.indexOf(word)
  // "Prime Minister Lee Hsin Long": the name may begin behind a title.
  for (let start = Math.max(0, end - 3); start < end; start++) {
    const found = misspeltFrom(run.words.slice(start), word, source, own, people)
    if (found) return found
  }
  return undefined
}

function misspeltFrom(
  name: readonly NameWord[],
  word: NameWord,
  source: SourceNames,
  own: readonly SourceWord[],
  people: NameBase
): Misspelling | undefined {
  const [first] = name
  const index = name.indexOf(word)
  // "David Johnson" is nobody's slip, though the lists have a David Johnston; short surnames are near to many others.
  const isSurname = people.bySurname(word.folded).some((person) => surnameOf(person.name) === word.folded)
  if (name.length === 2 && (isSurname || word.folded.length < 5)) return undefined
  const meant = new Map<string, SourceWord>()
  for (const surname of people.surnamesAfter(first!.folded))
    for (const person of people.bySurname(surname)) {
      const spellings = [person.name, ...person.variants].map((spelling) => spelling.split(/[\s-]+/).map(foldLatin))
      // The name is right as it stands.
      if (spellings.some((parts) => parts.some((part) => undoStyle(part) === undoStyle(word.folded)))) {
        if (spellings.some(([given]) => given === first!.folded)) return undefined
        continue
      }
      const [parts] = spellings
      const isPerson =
        parts!.length === name.length &&
        parts![0] === first!.folded &&
        parts!.every((part, at) => isNear(part, name[at]!.folded))
      if (!isPerson) continue
      // The words of the name stand side by side in the source, and each is spelt there as in the list.
      const counterparts = parts!.map((part) => spelt(source, part, own, listedCost))
      const places = counterparts.map((one) => (one ? own.indexOf(one) : -1))
      if (places.some((place, at) => place === -1 || (at > 0 && place !== places[at - 1]! + 1))) continue
      meant.set(person.name.split(/[\s-]+/)[index]!, counterparts[index]!)
    }
  if (meant.size !== 1) return undefined
  const [[expected, counterpart]] = [...meant] as [[string, SourceWord]]
  return {word, source: counterpart, expected: [expected], sure: true}
}

/** A word that is one or two letters from how the lists spell a word of the source. */
function misspeltPart(
  {run, words}: NameUnit,
  source: SourceNames,
  own: readonly SourceWord[]
): Misspelling | undefined {
  const [word] = words
  const {folded} = word!
  // First names have many forms: Aleksandr, Aleksander.
  if (run.words.length > 1 && word === run.words[0]) return undefined
  const limit = folded.length > 7 ? 2 : 1
  let found: Misspelling | undefined
  for (const one of own) {
    const parts = one.text.length > 4 || source.native.unspaced ? source.native.partsOf(one.text) : undefined
    if (!parts) continue
    const options = [...parts]
    if (options.some((option) => foldLatin(option) === folded)) return undefined
    // Roger and Rogers are two names.
    const near = options.filter((option) => {
      const other = foldLatin(option)
      return editDistance(other, folded, limit) <= limit && `${other}s` !== folded && other !== `${folded}s`
    })
    if (near.length > 0) found ??= {word: word!, source: one, expected: near, sure: true}
  }
  return found
}

/** A word with one consonant that no letter of its source stands for. */
function misspeltLetter(
  {words}: NameUnit,
  source: SourceNames,
  own: readonly SourceWord[],
  people: NameBase
): Misspelling | undefined {
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
  const isListed = people.bySurname(folded).some(({name}) => surnameOf(name) === folded)
  const isSlip =
    !isListed && literal.length === folded.length && folded.length > 5 && editDistance(literal, folded, 1) === 1
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
  if (unit.words.length > 1 || !word || word.folded.length < 4 || unit.entries.length > 0) return undefined
  if (source.hasLatin(word.folded)) return undefined
  const person = misspeltPerson(unit, source, own, people)
  if (person || word.folded.length < 5) return person
  // The word stands for one of the source as regular letters do.
  if (source.soundOf(word.folded, own, 0, 0, regularCost)) return undefined
  return misspeltPart(unit, source, own) ?? misspeltLetter(unit, source, own, people)
}
