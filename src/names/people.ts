import {readdirSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {readNames} from './places.ts'
import {fold, soundKey} from './similarity.ts'

/** An office with its years; `to` is undefined where it goes on. */
export interface Office {
  title: string
  from: string
  to: string | undefined
}

/** A person of the name base. */
export interface Person {
  name: string
  sex: 'm' | 'f' | undefined
  offices: readonly Office[]
  /** Other spellings that are right. */
  variants: readonly string[]
  /** Spellings that are wrong though their words exist. */
  wrong: readonly string[]
  /** How the person is called without the given name. */
  short: readonly string[]
  sure: boolean
}

/** A mistake in a file of the name base. */
export class NameBaseError extends Error {}

const officeYears = /^(.+) (\d{1,4}(?: BC)?)(?:(-)(\d{1,4}(?: BC)?)?)?$/
const nativeForm = /^[a-z]{2}(?:-[A-Z]{2})? [^\p{Script=Latin}]*[^\p{Script=Latin}\s]/u

/** Read one line of data/people, as data/FORMAT.md describes it. */
export function readPerson(line: string): Person {
  const [name = '', sex = '', ...fields] = line.split('|').map((field) => field.trim())
  if (!/\p{L}/u.test(name)) throw new NameBaseError('a line needs a name')
  if (!/^[mf-]$/.test(sex)) throw new NameBaseError(`the second field of ${name} must be m, f or -`)
  const list = (text: string) => text.split(',').map((item) => item.trim()).filter(Boolean)
  const person = {name, sex: sex === 'm' || sex === 'f' ? (sex as 'm' | 'f') : undefined, offices: [] as Office[], variants: [] as string[], wrong: [] as string[], short: [] as string[], sure: true}
  for (const field of fields) {
    const rest = field.slice(field.indexOf(' ') + 1)
    if (field === 'unsure') person.sure = false
    else if (field.startsWith('short ')) person.short.push(...list(rest))
    else if (field.startsWith('also ')) person.variants.push(...list(rest))
    else if (field.startsWith('wrong ')) person.wrong.push(...list(rest))
    else if (nativeForm.test(field)) continue
    else {
      const match = officeYears.exec(field)
      if (!match) throw new NameBaseError(`the office \`${field}\` of ${name} has no years`)
      const [, title = '', from = '', dash, to] = match
      person.offices.push({title, from, to: dash ? to : from})
    }
  }
  return person
}

export interface NameBase {
  /** People by name, variants included, as `fold` writes them. */
  byName: ReadonlyMap<string, Person>
  /** People by the sound of the last word of their name. */
  bySurname: ReadonlyMap<string, readonly Person[]>
}

let base: NameBase | undefined

const lastWord = (folded: string) => folded.slice(folded.lastIndexOf(' ') + 1)

/** One entry of two: a foreign minister who became president stands in two files. */
function mergePeople(one: Person, other: Person): Person {
  const union = <T>(left: readonly T[], right: readonly T[]) => [...left, ...right.filter((item) => !left.some((known) => JSON.stringify(known) === JSON.stringify(item)))]
  return {
    name: one.name,
    sex: one.sex ?? other.sex,
    offices: union(one.offices, other.offices),
    variants: union(one.variants, other.variants),
    wrong: union(one.wrong, other.wrong),
    short: union(one.short, other.short),
    sure: one.sure || other.sure
  }
}

/** Index people for look-up. Entries with the same name are merged. */
export function indexPeople(entries: readonly Person[]): NameBase {
  const merged = new Map<string, Person>()
  for (const person of entries) {
    const known = merged.get(person.name)
    merged.set(person.name, known ? mergePeople(known, person) : person)
  }
  const people = [...merged.values()]
  const byName = new Map<string, Person>()
  const bySurname = new Map<string, Person[]>()
  for (const person of people) {
    const keys = new Set<string>()
    for (const name of [person.name, ...person.variants]) {
      const folded = fold(name)
      if (!byName.has(folded)) byName.set(folded, person)
      keys.add(soundKey(lastWord(folded)))
    }
    for (const key of keys) {
      const list = bySurname.get(key)
      if (list) list.push(person)
      else bySurname.set(key, [person])
    }
  }
  return {byName, bySurname}
}

/** The built-in people; read on first use. */
export function readPeople(): NameBase {
  if (base) return base
  const folder = join(dirname(createRequire(import.meta.url).resolve('#names/FORMAT.md')), 'people')
  const people: Person[] = []
  for (const file of readdirSync(folder).sort()) {
    for (const [index, line] of readNames(`people/${file}`).split('\n').entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue
      try {
        people.push(readPerson(line))
      } catch (error) {
        throw new NameBaseError(`${file}:${index + 1}: ${(error as Error).message}`)
      }
    }
  }
  base = indexPeople(people)
  return base
}
