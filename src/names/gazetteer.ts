import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Token} from '../article/model.ts'
import {bare, linesOf, readCountries} from './places.ts'
import {editDistance, fold, soundKey, undoStyle} from './similarity.ts'
import {SortedLines} from './sorted-lines.ts'

/** A line of data/lands.txt. */
export interface Land {
  /** The code of ISO 3166, and that of GeoNames for a part of the country. */
  code: string
  name: string
  /** The name, folded. */
  key: string
}

const keyOf = (name: string) => fold(bare(name))

/** The lands whose places are known. */
export function readLands(): Land[] {
  return linesOf('lands.txt').map((line) => {
    const [code = '', name = ''] = line.split('|').map((cell) => cell.trim())
    return {code, name: bare(name), key: keyOf(name)}
  })
}

let lands: Map<string, string> | undefined

/** Keys of lands by all that they are called, adjectives too. */
function namesOfLands(): Map<string, string> {
  if (lands) return lands
  lands = new Map()
  const known = new Set(readLands().map(({key}) => key))
  for (const key of known) lands.set(key, key)
  for (const {names, adjectives} of readCountries()) {
    const key = names.map(keyOf).find((name) => known.has(name))
    if (key) for (const name of [...names, ...adjectives]) lands.set(keyOf(name), key)
  }
  lands.set('us', 'united states')
  lands.set('uk', 'united kingdom')
  return lands
}

/** The land that is named from `index` on, as name or adjective; undefined where none is, or one whose places are not known. */
export function landAt(tokens: readonly Token[], index: number): string | undefined {
  if (!tokens[index]?.capitalised) return undefined
  let phrase = ''
  let found: string | undefined
  for (const {text} of tokens.slice(index, index + 3)) {
    phrase = phrase ? `${phrase} ${fold(text)}` : fold(text)
    found = namesOfLands().get(phrase) ?? found
  }
  return found
}

/** A place with the number of people that live there. */
export interface City {
  name: string
  population: number
}

/** The key under which the places of a land that sound alike stand. */
export function placeKey(land: string, folded: string): string {
  return `${land}/${soundKey(folded)}`
}

/** A town that the news of another language speaks of. */
export const townSize = 10_000

let base: SortedLines | undefined

/** The places of a land that sound like a name. Groups without a town are left out of the base. */
function soundingAlike(land: string, folded: string): City[] {
  base ??= new SortedLines(readFileSync(createRequire(import.meta.url).resolve('#names/gazetteer.generated.txt')))
  return base.linesOf(placeKey(land, folded)).map((line) => {
    const [, name = '', population = ''] = line.split('\t')
    return {name, population: Number(population)}
  })
}

/** How places are shortened or called in other ways; they are no slips. */
const loose = (folded: string) =>
  undoStyle(folded)
    .replace(/\b(?:saint|sankt|sint|sao|san|santa)\b/g, 'st')
    .replace(/burgh?$/, 'burg')
    .replace(/s$/, '')

/**
 * The town of a land that a name is a wrong spelling of. A name that some place of the land has, or that is near to several towns, is no
 * mistake.
 */
export function misspeltTown(land: string, name: string): City | undefined {
  const folded = fold(name)
  // Short names are near to too many others.
  if (folded.length < 6) return undefined
  const alike = soundingAlike(land, folded)
  const near: City[] = []
  for (const city of alike) {
    const right = fold(city.name)
    if (loose(right) === loose(folded) || right.startsWith(`${folded} `)) return undefined
    if (city.population >= townSize && editDistance(folded, right, 2) <= 2) near.push(city)
  }
  return near.length === 1 ? near[0] : undefined
}
