import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Token} from '../article/model.ts'
import {isDateWord} from './calendar.ts'

/** Read a data file of the name base. */
function readNames(file: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(`#names/${file}`), 'utf8')
}

interface Country {
  names: string[]
  adjectives: string[]
  people: string[]
  capital: string[]
}

/** The lines of a data file of the name base, without comments. */
export function linesOf(file: string): string[] {
  return readNames(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
}

let countries: Country[] | undefined

/** Countries with their adjectives, people and capitals. Words in round brackets are common nouns as well. */
export function readCountries(): readonly Country[] {
  countries ??= linesOf('countries.txt').map((line) => {
    const cells = line.split('|').map((cell) =>
      cell
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
    )
    return {names: cells[0] ?? [], adjectives: cells[1] ?? [], people: cells[2] ?? [], capital: cells[3] ?? []}
  })
  return countries
}

/** A name of the data without its article and the brackets of common nouns. */
export const bare = (name: string) => name.replace(/[()]/g, '').replace(/^the /, '')

let places: Map<string, Set<string>> | undefined
let demonyms: Set<string> | undefined

/** Names of places by their first word in lower case: the names in lower case, with spaces between the words. */
function readPlaces(): Map<string, Set<string>> {
  if (places) return places
  places = new Map()
  const names = [
    ...readCountries().flatMap((country) => [...country.names, ...country.capital].map(bare)),
    ...linesOf('cities.txt').flatMap((line) => line.split(',').map((name) => name.trim()))
  ]
  for (const name of names) {
    const lower = name.toLowerCase()
    const first = lower.split(' ')[0]!
    const list = places.get(first)
    if (list) list.add(lower)
    else places.set(first, new Set([lower]))
  }
  return places
}

/** Words such as "Russian" or "Chinese", in lower case. */
export function isDemonym(lower: string): boolean {
  demonyms ??= new Set(
    readCountries().flatMap(({adjectives, people}) =>
      [...adjectives, ...people].map((name) => bare(name).toLowerCase())
    )
  )
  return demonyms.has(lower)
}

/** How many tokens from `index` on are the name of a place that the base knows; 0 if none are. */
export function knownPlaceAt(tokens: readonly Token[], index: number): number {
  const token = tokens[index]
  if (!token?.capitalised) return 0
  const names = readPlaces().get(token.lower)
  if (!names) return 0
  let phrase = ''
  let longest = 0
  for (let length = 1; length <= 4; length++) {
    const next = tokens[index + length - 1]
    if (!next) break
    phrase = phrase ? `${phrase} ${next.lower}` : next.lower
    if (names.has(phrase)) longest = length
  }
  return longest
}

const placeStarts = new Set(
  'new north south east west northern southern eastern western central upper lower port san santa saint st mount lake cape fort el los las la tel abu ras wadi'.split(
    ' '
  )
)
const placeEnds = new Set(
  'city town province region district county valley island islands airport river sea bay beach hills heights square street avenue road palace strip'.split(
    ' '
  )
)

/** Whether a run of capitalised words has the look of a place: "New …", "… Province". */
export function looksLikePlace(words: readonly string[]): boolean {
  return words.length > 1 && (placeStarts.has(words[0]!.toLowerCase()) || placeEnds.has(words.at(-1)!.toLowerCase()))
}

/** How many tokens from `index` on are a place: one that the base knows, or a capitalised name where no person is meant. */
export function placeAt(tokens: readonly Token[], index: number): number {
  const known = knownPlaceAt(tokens, index)
  if (known > 0) return known
  let length = 0
  for (
    let token = tokens[index];
    token?.kind === 'word' && token.capitalised && !isDateWord(token.lower);
    token = tokens[index + length]
  ) {
    if (/['’]s$/.test(token.lower) || isDemonym(token.lower)) return 0
    length++
  }
  if (length === 0 || length > 3) return 0
  const after = tokens[index + length]
  const ends =
    !after ||
    after.kind === 'punctuation' ||
    /^(?:on|for|in|with|and|to|from|after|before|where|at|as|by|late|early|yesterday)$/.test(after.lower) ||
    isDateWord(after.lower)
  return ends ? length : 0
}
