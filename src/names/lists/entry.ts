import {nearest} from '../nearest.ts'
import type {Office, Person} from '../people.ts'
import {fold} from '../similarity.ts'

/** A place in a list: line and column count from 1, in UTF-16 units. The path is that of JSON: `persons[3].name`. */
export interface Place {
  line: number
  column: number
  path?: string
}

/** A value as it stands in a list. Its place is worked out where somebody asks. */
export interface Said {
  text: string
  place: () => Place
}

/** What a list says about one person, not yet checked. The years belong to the offices by position; an empty text is none. */
export interface Draft {
  place: () => Place
  name: Said
  sex?: Said | undefined
  variants?: readonly Said[]
  wrong?: readonly Said[]
  short?: readonly Said[]
  offices?: readonly Said[]
  from?: readonly Said[]
  to?: readonly Said[]
}

/** What a reader of one format makes of a file. */
export interface Drafts {
  drafts: readonly Draft[]
  /** Entries without any name in English: they are no mistakes, and say nothing here. */
  passedOver?: number
}

/** Takes a mistake; the reader goes on where it can, so that all mistakes are told at once. */
export type Complain = (place: Place, reason: string) => void

/** One entry of a list that holds no mistake. */
export interface Entry {
  person: Person
  place: () => Place
}

/** What CSV and YAML say about a person, in this order. */
export const fields = ['name', 'variants', 'wrong', 'office', 'from', 'to', 'sex', 'short'] as const
export type Field = (typeof fields)[number]

export const isField = (name: string): name is Field => (fields as readonly string[]).includes(name)

/** What to say about a name that is none of the known ones. */
export function unknown(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name.toLowerCase(), known)
  return `unknown ${what} \`${name}\`${near === undefined ? `, expected one of ${known.join(', ')}` : `, did you mean \`${near}\`?`}`
}

/** Cut a text at `;` and `|`. Empty parts stay: years are told apart by their position. */
export function split({text, place}: Said): Said[] {
  return text.split(/[;|]/).map((part) => ({text: part.trim(), place}))
}

/** Make a draft of the fields of CSV and YAML. */
export function toDraft(place: () => Place, values: Readonly<Partial<Record<Field, readonly Said[]>>>): Draft {
  const {name, variants, wrong, office, from, to, sex, short} = values
  return {
    place,
    name: name?.[0] ?? {text: '', place},
    sex: sex?.[0],
    ...(variants && {variants}),
    ...(wrong && {wrong}),
    ...(office && {offices: office}),
    ...(from && {from}),
    ...(to && {to}),
    ...(short && {short})
  }
}

const sexes: Readonly<Record<string, Person['sex']>> = {'': undefined, '-': undefined, m: 'm', f: 'f'}
/** A year, or a day that is cut down to its year. */
const year = /^(\d{1,4}(?: BC)?)$|^(\d{4})-\d\d(?:-\d\d)?$/

function readYear(said: Said | undefined, complain: Complain): string {
  if (!said || said.text === '') return ''
  const match = year.exec(said.text)
  if (!match) complain(said.place(), `\`${said.text}\` is no year`)
  return match?.[1] ?? match?.[2] ?? ''
}

function readOffices({offices = [], from = [], to = []}: Draft, complain: Complain): Office[] {
  const extra = [from, to].map((years) => years.slice(offices.length).find(({text}) => text !== '')).find(Boolean)
  if (extra) complain(extra.place(), `the year \`${extra.text}\` belongs to no office`)
  const read: Office[] = []
  for (const [index, office] of offices.entries()) {
    const first = readYear(from[index], complain)
    const last = readYear(to[index], complain)
    if (office.text === '') {
      if (first + last !== '') complain(office.place(), `the year \`${first || last}\` belongs to no office`)
      continue
    }
    if (last !== '' && first === '') complain(to[index]!.place(), `\`${office.text}\` has a last year and no first one`)
    else if (Number(last) < Number(first) && last !== '')
      complain(to[index]!.place(), `\`${office.text}\` ends in ${last}, before it begins`)
    read.push({title: office.text, from: first, to: last || undefined})
  }
  return read
}

const texts = (list: readonly Said[] = []) => list.map(({text}) => text).filter(Boolean)

/**
 * Check what a list says and make people of it.
 *
 * @param complain is told of names that are missing or stand twice, of spellings that are right and wrong at once, of years that are none
 */
export function toEntries(drafts: readonly Draft[], complain: Complain): Entry[] {
  const known = new Map<string, Said>()
  return drafts.map((draft) => {
    const {name, sex, place} = draft
    const folded = fold(name.text)
    if (!/\p{L}/u.test(name.text)) complain(name.place(), 'an entry needs a name')
    else if (known.has(folded))
      complain(
        name.place(),
        `\`${name.text}\` stands here for the second time, after line ${known.get(folded)!.place().line}`
      )
    else known.set(folded, name)
    const gender = sex?.text.toLowerCase() ?? ''
    if (!Object.hasOwn(sexes, gender)) complain(sex!.place(), `unknown sex \`${sex!.text}\`, expected m, f or -`)

    const right = new Set([folded, ...texts(draft.variants).map(fold)])
    for (const {text, place} of draft.wrong ?? [])
      if (text !== '' && right.has(fold(text)))
        complain(place(), `\`${text}\` stands among the right spellings of \`${name.text}\` as well`)
    const person: Person = {
      name: name.text,
      sex: sexes[gender],
      offices: readOffices(draft, complain),
      variants: texts(draft.variants),
      wrong: texts(draft.wrong),
      short: texts(draft.short),
      sure: true
    }
    return {person, place}
  })
}
