import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {keysOf, NameBaseError, type Person, readPerson, writeGivenNames, writeLine} from './people.ts'

const folder = 'src/names/data/people'

/** One entry of two: a foreign minister who became president stands in two files. */
function mergePeople(one: Person, other: Person): Person {
  const union = <T>(left: readonly T[], right: readonly T[]) => [
    ...left,
    ...right.filter((item) => !left.some((known) => JSON.stringify(known) === JSON.stringify(item)))
  ]
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

/** The people as they are written by hand, each with its line. Throws a NameBaseError with file and line. */
export function* readSourceLines(): Generator<{line: string; person: Person}> {
  for (const file of readdirSync(folder).sort()) {
    for (const [index, line] of readFileSync(join(folder, file), 'utf8').split('\n').entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue
      try {
        yield {line, person: readPerson(line)}
      } catch (error) {
        throw new NameBaseError(`${file}:${index + 1}: ${(error as Error).message}`)
      }
    }
  }
}

/** All people, those of several files as one. */
export function readSources(): Person[] {
  const people = new Map<string, Person>()
  for (const {person} of readSourceLines()) {
    const known = people.get(person.name)
    people.set(person.name, known ? mergePeople(known, person) : person)
  }
  return [...people.values()]
}

/** Compile the people to the form that the linter reads: one line a key, sorted. Who is marked `unsure` stays out. */
export function compilePeople(): string {
  const people = readSources().filter(({sure}) => sure)
  const lines = [
    ...people.flatMap((person) => keysOf(person).map((key) => writeLine(key, person))),
    ...writeGivenNames(people)
  ]
  return `${lines.sort((one, other) => (one < other ? -1 : one > other ? 1 : 0)).join('\n')}\n`
}
