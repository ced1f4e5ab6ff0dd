import {isSamePerson} from '../overlay.ts'
import type {NameBase, Person} from '../people.ts'
import {editDistance, fold} from '../similarity.ts'
import type {Entry} from './entry.ts'

/** What an editor should know about an entry, though it may be right. */
export interface Clash {
  entry: Entry
  reason: string
}

/** A name, and all that is left of it when one letter is dropped: two names that are one letter apart have one of these in common. */
function* neighboursOf(name: string): Generator<string> {
  yield name
  for (let at = 0; at < name.length; at++) yield name.slice(0, at) + name.slice(at + 1)
}

const spellingsOf = ({name, variants}: Person) => [name, ...variants]
const isSpelt = (person: Person, folded: string) => spellingsOf(person).some((spelling) => fold(spelling) === folded)

/** Index people by what their spellings are near to. */
function indexNeighbours(people: Iterable<Person>): Map<string, Person[]> {
  const index = new Map<string, Person[]>()
  const seen = new Set<string>()
  for (const person of people) {
    if (seen.has(person.name)) continue
    seen.add(person.name)
    for (const near of new Set(spellingsOf(person).flatMap((spelling) => [...neighboursOf(fold(spelling))]))) {
      const known = index.get(near)
      if (known) known.push(person)
      else index.set(near, [person])
    }
  }
  return index
}

/**
 * Find the entries that clash with a base: a name that the base spells otherwise, a wrong form that is somebody's right name (in the list or the base), a name that is
 * one letter away from another one. An entry that is in the base with the same spelling is none.
 */
export function findClashes(entries: readonly Entry[], base: NameBase): Clash[] {
  const near = indexNeighbours(base.everybody())
  const listed = new Map(entries.flatMap(({person}) => spellingsOf(person).map((spelling) => [fold(spelling), person])))
  const clashes: Clash[] = []
  for (const entry of entries) {
    const {person} = entry
    const name = fold(person.name)
    const told = new Set<Person>()
    for (const known of base.bySurname(name)) {
      if (fold(known.name) === name || !isSamePerson(person, known)) continue
      told.add(known)
      const also = isSpelt(known, name) ? ' and knows this spelling as well' : ''
      clashes.push({entry, reason: `\`${person.name}\`: the built-in list writes \`${known.name}\`${also}`})
    }
    for (const wrong of person.wrong) {
      const folded = fold(wrong)
      const bearer = listed.get(folded) ?? base.bySurname(folded).find((other) => isSpelt(other, folded))
      if (bearer) {
        const whose = fold(bearer.name) === folded ? 'a right name' : `a right spelling of \`${bearer.name}\``
        const where = listed.has(folded) ? 'this list' : 'the built-in list'
        clashes.push({entry, reason: `\`${wrong}\`, wrong for \`${person.name}\`, is ${whose} in ${where}`})
      }
    }
    const neighbours = new Set([...neighboursOf(name)].flatMap((neighbour) => near.get(neighbour) ?? []))
    if ([...neighbours].some((other) => isSpelt(other, name))) continue
    for (const other of neighbours) {
      const spelling = spellingsOf(other).find((spelling) => editDistance(fold(spelling), name, 1) === 1)
      if (spelling !== undefined && !told.has(other) && ![...told].some((person) => person.name === other.name))
        clashes.push({entry, reason: `\`${person.name}\` is one letter away from \`${spelling}\` of the built-in list`})
    }
  }
  return clashes
}
