import {keysOf, NameBase, type Person, surnamesByGiven} from './people.ts'
import {editDistance, fold, soundKey} from './similarity.ts'

/** Whether two spellings of a name, both folded, are alike in letters and in sound, word by word. */
function soundsAlike(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')]
  return (
    words.length === others.length &&
    words.every((word, index) => {
      const twin = others[index]!
      return word === twin || (soundKey(word) === soundKey(twin) && editDistance(word, twin, 2) <= 2)
    })
  )
}

/** Whether two entries mean the same person, as far as names can tell: a spelling that both have, or names that sound alike. */
export function isSamePerson(one: Person, other: Person): boolean {
  const spellings = new Set([one.name, ...one.variants].map(fold))
  return (
    [other.name, ...other.variants].some((spelling) => spellings.has(fold(spelling))) ||
    soundsAlike(fold(one.name), fold(other.name))
  )
}

/** A base with people of the user over it. */
class OverlaidBase extends NameBase {
  readonly #below: NameBase
  readonly #people = new Map<string, Person>()
  readonly #bySound = new Map<string, Person[]>()
  readonly #surnames = new Map<string, string[]>()
  readonly #known = new Map<string, readonly Person[]>()

  constructor(below: NameBase, people: readonly Person[]) {
    super()
    this.#below = below
    for (const person of people) this.#people.set(fold(person.name), {...person, own: true})
    const own = [...this.#people.values()]
    for (const person of own) {
      for (const key of keysOf(person)) {
        const known = this.#bySound.get(key)
        if (known) known.push(person)
        else this.#bySound.set(key, [person])
      }
    }
    for (const [given, surnames] of surnamesByGiven(own)) this.#surnames.set(given, [...surnames])
  }

  #isReplaced(person: Person): boolean {
    return keysOf(person).some((key) => this.#bySound.get(key)?.some((own) => isSamePerson(own, person)))
  }

  bySound(key: string): readonly Person[] {
    let people = this.#known.get(key)
    if (!people) {
      const below = this.#below.bySound(key).filter((person) => !this.#isReplaced(person))
      people = [...(this.#bySound.get(key) ?? []), ...below]
      this.#known.set(key, people)
    }
    return people
  }

  surnamesAfter(given: string): readonly string[] {
    return [...new Set([...(this.#surnames.get(given) ?? []), ...this.#below.surnamesAfter(given)])]
  }

  *everybody(): Generator<Person> {
    yield* this.#people.values()
    for (const person of this.#below.everybody()) if (!this.#isReplaced(person)) yield person
  }
}

/**
 * Lay people of a user over a base. An entry takes the place of those below that have the same name or one that sounds alike;
 * of two entries with the same name, the later one counts.
 */
export function withPeople(base: NameBase, people: readonly Person[]): NameBase {
  return people.length === 0 ? base : new OverlaidBase(base, people)
}
