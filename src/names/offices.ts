import type {Office, Person} from './people.ts'
import {bare, readCountries} from './places.ts'
import {fold} from './similarity.ts'

/** Words for bodies that offices name by their initials. */
const bodies: Readonly<Record<string, string>> = {
  us: 'us american america washington',
  un: 'un nations',
  eu: 'eu european',
  uk: 'uk british britain',
  nato: 'nato',
  who: 'who health',
  imf: 'imf monetary'
}
/** Roles of several words count as one: "prime minister" alone says little. */
const roles =
  /\b(?:deputy )?(?:prime minister|(?:foreign|defen[cs]e|interior|finance|health|economy|justice|energy|education|trade|oil) (?:minister|secretary)|secretary of state|secretary[- ]general|crown prince|supreme leader|chief executive|vice president|attorney general|central bank governor|national security adviser)\b/g
const empty = new Set('of the and for to in at on a an former acting its his her'.split(' '))
/** Words for one role. */
const synonyms: Readonly<Record<string, string>> = {
  spokesman: 'spokeswoman spokesperson',
  spokeswoman: 'spokesman spokesperson',
  defence: 'defense',
  defense: 'defence',
  chairman: 'chair chairwoman head chief',
  chief: 'head chairman director boss',
  head: 'chief leader director',
  leader: 'head chief',
  footballer: 'striker forward midfielder defender goalkeeper football player goal',
  cricketer: 'cricket batsman batsmen batter bowler innings wicket wickets captain',
  tennis: 'wimbledon grand-slam sets',
  skier: 'ski skiing slalom super-g downhill',
  cyclist: 'cycling tour stage peloton',
  composer: 'opera symphony music',
  striker: 'footballer football goal',
  coach: 'manager trainer',
  manager: 'coach',
  actor: 'star film',
  actress: 'star film',
  singer: 'star music song album',
  representative: 'congressman congresswoman lawmaker',
  senator: 'senate lawmaker',
  founder: 'co-founder',
  premier: 'prime minister'
}

/** All words for each country, in lower case: names, adjectives, people, capital; the first is its name. */
let landOf: ReadonlyMap<string, readonly string[]> | undefined

function readLands(): ReadonlyMap<string, readonly string[]> {
  const lands = readCountries().map(({names, adjectives, people, capital}) =>
    [...names, ...adjectives, ...people, ...capital].map((name) => fold(bare(name)))
  )
  landOf = new Map(lands.flatMap((words) => words.map((word) => [word, words] as const)).reverse())
  return landOf
}

/** Part a folded text into the countries that it names and its other words. The longest name counts: "south korea", not "korea". */
function partLands(text: string): {countries: (readonly string[])[]; rest: string[]} {
  const known = landOf ?? readLands()
  const words = text.split(/[^a-z\d']+/).filter(Boolean)
  const countries: (readonly string[])[] = []
  const rest: string[] = []
  for (let at = 0; at < words.length; ) {
    let length = Math.min(4, words.length - at)
    while (length > 0 && !known.has(words.slice(at, at + length).join(' '))) length--
    if (length > 0) countries.push(known.get(words.slice(at, at + length).join(' '))!)
    else rest.push(words[at]!)
    at += Math.max(1, length)
  }
  return {countries, rest}
}

/** The countries that a text in lower case speaks of, by their name: "french" gives "france". */
export function countriesIn(text: string): string[] {
  const folded = fold(text)
    .replace(/\bus\b|\bu s\b/g, 'united states')
    .replace(/\buk\b/g, 'united kingdom')
  return partLands(folded).countries.map((words) => words[0]!)
}

interface Unit {
  /** Any of these, each with all its words. */
  options: readonly (readonly string[])[]
}

const unitsOf = new Map<string, readonly Unit[]>()

/** The parts of an office that can be met: its role, its country or body, its field. */
function readUnits(title: string): readonly Unit[] {
  const known = unitsOf.get(title)
  if (known) return known
  const units: Unit[] = []
  const rest = fold(title).replace(roles, (role) => {
    units.push({options: [role.split(/[ -]/)]})
    return ' '
  })
  const {countries, rest: field} = partLands(rest)
  for (const words of countries) units.push({options: words.map((other) => other.split(' '))})
  for (const word of field) {
    if (word.length < 2 || empty.has(word)) continue
    const options = [word, ...(bodies[word]?.split(' ') ?? []), ...(synonyms[word]?.split(' ') ?? [])]
    units.push({options: options.map((option) => option.split(' '))})
  }
  unitsOf.set(title, units)
  return units
}

/**
 * How well the words around a name fit an office of the person.
 *
 * @param context words around the name, in lower case without diacritics
 * @returns 2 where two parts of one office are met (role and country, say), 1 for one part, 0 for none
 */
export function officeFit({offices}: Person, context: ReadonlySet<string>): 0 | 1 | 2 {
  let best = 0
  for (const {title} of offices) {
    const met = readUnits(title).filter(({options}) =>
      options.some((words) => words.every((word) => context.has(word)))
    )
    best = Math.max(best, met.length)
  }
  return Math.min(best, 2) as 0 | 1 | 2
}

/** The offices of a person that the words before the name tell whole: role and country both. */
export function officesNamed({offices}: Person, words: readonly string[]): Office[] {
  const context = new Set(words.flatMap((word) => fold(word.replace(/['’]s$/, '')).split(' ')))
  return offices.filter(({title}) => {
    const units = readUnits(title)
    return (
      units.length > 1 &&
      units.every(({options}) => options.some((option) => option.every((word) => context.has(word))))
    )
  })
}

/** Who the person is, for a note: "US Secretary of State 2021-2025". */
export function describe({name, offices}: Person): string {
  const [office] = offices
  if (!office) return name
  if (office.from === '') return `${name}, ${office.title}.`
  const years =
    office.to === undefined
      ? `since ${office.from}`
      : office.to === office.from
        ? office.from
        : `${office.from}-${office.to}`
  return `${name}, ${office.title} ${years}.`
}
