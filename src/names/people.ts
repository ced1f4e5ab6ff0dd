import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Article} from '../article/model.ts'
import {fold, soundKey} from './similarity.ts'
import {SortedLines} from './sorted-lines.ts'

/** An office with its years; `to` is undefined where it goes on, `from` is empty where a user's list names no year. */
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
  /** Whether the entry is the user's: its wrong forms are wrong wherever they stand. */
  own?: boolean
}

/** A mistake in a file of the name base. */
export class NameBaseError extends Error {}

const officeYears = /^(.+) (\d{1,4}(?: BC)?)(?:(-)(\d{1,4}(?: BC)?)?)?$/
/** A language code opens a native form; no office does. */
const nativeForm = /^[a-z]{2}(?:-[A-Z]{2})? /

/** Read one line of data/people, as data/FORMAT.md describes it. */
export function readPerson(line: string): Person {
  const [name = '', sex = '', ...fields] = line.split('|').map((field) => field.trim())
  if (!/\p{L}/u.test(name)) throw new NameBaseError('a line needs a name')
  if (!/^[mf-]$/.test(sex)) throw new NameBaseError(`the second field of ${name} must be m, f or -`)
  const list = (text: string) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean)
  const offices: Office[] = []
  const variants: string[] = []
  const wrong: string[] = []
  const short: string[] = []
  let sure = true
  for (const field of fields) {
    const rest = field.slice(field.indexOf(' ') + 1)
    if (field === 'unsure') sure = false
    else if (field.startsWith('short ')) short.push(...list(rest))
    else if (field.startsWith('also ')) variants.push(...list(rest))
    else if (field.startsWith('wrong ')) wrong.push(...list(rest))
    else if (!nativeForm.test(field)) {
      const match = officeYears.exec(field)
      if (!match) throw new NameBaseError(`the office \`${field}\` of ${name} has no years`)
      const [, title = '', from = '', dash, to] = match
      offices.push({title, from, to: dash ? to : from})
    }
  }
  return {name, sex: sex === '-' ? undefined : (sex as 'm' | 'f'), offices, variants, wrong, short, sure}
}

const lastWord = (folded: string) => folded.slice(folded.lastIndexOf(' ') + 1)

/** The keys under which a person is found: the sound of the last word of each spelling. */
export function keysOf({name, variants, wrong}: Person): string[] {
  return [...new Set([name, ...variants, ...wrong].map((spelling) => soundKey(lastWord(fold(spelling)))))].filter(
    Boolean
  )
}

/** Opens the lines that list the surnames after a first name: no sound begins with it. */
const givenMark = '='

/** The surnames, folded, that follow each first name. */
export function surnamesByGiven(people: readonly Person[]): Map<string, Set<string>> {
  const surnames = new Map<string, Set<string>>()
  for (const {name, variants} of people) {
    for (const spelling of [name, ...variants]) {
      const words = fold(spelling).split(' ')
      const [given = ''] = words
      const list = surnames.get(given) ?? new Set()
      surnames.set(given, list)
      if (words.length > 1) list.add(lastWord(fold(spelling)))
    }
  }
  return surnames
}

/** The lines that list the surnames after each first name, so that a surname with a wrong letter can be found by the name before it. */
export function writeGivenNames(people: readonly Person[]): string[] {
  return [...surnamesByGiven(people)].map(([given, list]) => [`${givenMark}${given}`, ...[...list].sort()].join('\t'))
}

/** One line of the compiled base. */
export function writeLine(key: string, {name, sex, offices, variants, wrong, short}: Person): string {
  const years = ({title, from, to}: Office) => `${title}~${from}~${to ?? ''}`
  return [
    key,
    name,
    sex ?? '',
    offices.map(years).join(';'),
    variants.join(';'),
    wrong.join(';'),
    short.join(';')
  ].join('\t')
}

function readLine(line: string): Person {
  const [, name = '', sex, offices = '', ...lists] = line.split('\t')
  const [variants = [], wrong = [], short = []] = lists.map((list) => list.split(';').filter(Boolean))
  return {
    name,
    sex: sex === 'm' || sex === 'f' ? sex : undefined,
    offices: offices
      .split(';')
      .filter(Boolean)
      .map((office) => {
        const [title = '', from = '', to] = office.split('~')
        return {title, from, to: to || undefined}
      }),
    variants,
    wrong,
    short,
    sure: true
  }
}

/** People, found by the sound of their surname. */
export abstract class NameBase {
  /** The people whose surname sounds like this. */
  abstract bySound(key: string): readonly Person[]

  /** The surnames, folded, that follow a first name in the base. */
  abstract surnamesAfter(given: string): readonly string[]

  /** Everybody, in no order that means anything; one person may come several times. */
  abstract everybody(): Iterable<Person>

  /** The people whose surname sounds like the last word of a folded name. */
  bySurname(folded: string): readonly Person[] {
    return this.bySound(soundKey(lastWord(folded)))
  }

  /** The people who are spelt like this, folded. */
  named(full: string): Person[] {
    return this.bySurname(full).filter(({name, variants}) =>
      [name, ...variants].some((spelling) => fold(spelling) === full)
    )
  }

  /** Whether somebody is spelt like this. */
  knows(words: readonly string[]): boolean {
    return this.named(words.join(' ')).length > 0
  }
}

/** The built-in base, of which only those people are read that are asked for. */
class CompiledBase extends NameBase {
  readonly #lines: SortedLines
  readonly #known = new Map<string, readonly Person[]>()
  readonly #surnames = new Map<string, readonly string[]>()

  /** @param lines as `writeLine` and `writeGivenNames` make them */
  constructor(lines: SortedLines) {
    super()
    this.#lines = lines
  }

  bySound(key: string): readonly Person[] {
    const known = this.#known.get(key)
    if (known) return known
    const people = this.#lines.linesOf(key).map(readLine)
    this.#known.set(key, people)
    return people
  }

  surnamesAfter(given: string): readonly string[] {
    const known = this.#surnames.get(given)
    if (known) return known
    const surnames = this.#lines.linesOf(`${givenMark}${given}`).flatMap((line) => line.split('\t').slice(1))
    this.#surnames.set(given, surnames)
    return surnames
  }

  *everybody(): Generator<Person> {
    for (const line of this.#lines.all()) if (!line.startsWith(givenMark)) yield readLine(line)
  }
}

let base: NameBase | undefined

/** The built-in people; read on first use. */
export function readPeople(): NameBase {
  const path = () => createRequire(import.meta.url).resolve('#names/people.generated.txt')
  base ??= new CompiledBase(new SortedLines(readFileSync(path())))
  return base
}

// The article knows nothing of names, so its people are kept beside it.
const peopleByArticle = new WeakMap<Article, NameBase>()

/** Have the names of an article judged by these people instead of the built-in ones. */
export function setPeople(article: Article, people: NameBase): void {
  peopleByArticle.set(article, people)
}

/** The people by whom the names of an article are judged. */
export function peopleOf(article: Article): NameBase {
  return peopleByArticle.get(article) ?? readPeople()
}
