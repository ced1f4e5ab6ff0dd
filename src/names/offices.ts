import type {Person} from './people.ts'
import {readCountries} from './places.ts'

const bodies: Readonly<Record<string, string>> = {
  US: 'us american united\u0020states washington',
  UN: 'un united\u0020nations',
  EU: 'eu european',
  UK: 'uk british britain',
  NATO: 'nato'
}

let adjectivesOf: Map<string, string[]> | undefined

/** A country's name and its adjectives, in lower case. */
function wordsFor(country: string): readonly string[] {
  if (!adjectivesOf) {
    adjectivesOf = new Map()
    for (const {names, adjectives, capital} of readCountries()) {
      const words = [...names, ...adjectives, ...capital].map((name) =>
        name.replace(/[()]/g, '').replace(/^the /, '').toLowerCase()
      )
      for (const name of names) adjectivesOf.set(name.replace(/[()]/g, '').replace(/^the /, '').toLowerCase(), words)
      for (const adjective of adjectives) adjectivesOf.set(adjective.replace(/[()]/g, '').toLowerCase(), words)
    }
  }
  return adjectivesOf.get(country) ?? []
}

const roleWords =
  /\b(?:prime minister|foreign minister|defen[cs]e minister|interior minister|finance minister|secretary of state|secretary[- ]general|president|chancellor|king|queen|crown prince|prince|emir|sultan|pope|supreme leader|chief executive|ceo|governor|senator|speaker|ambassador|spokes(?:man|woman|person)|secretary|minister|premier|leader|chairman|director|general|commander|adviser|envoy|mayor|coach|head|founder|chief|footballer|striker|singer|actor|actress|director|novelist|writer|tennis|painter|composer|philosopher|scientist|physicist|economist)\b/g

const has = (text: string, word: string) =>
  word !== '' && new RegExp(`(?<![\\p{L}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'iu').test(text)

/** How well the words around a name fit an office of the person: 2 for role and country or body, 1 for the role alone, 0 for none. */
export function officeFit(person: Person, context: string): 0 | 1 | 2 {
  const lower = context.toLowerCase()
  let best: 0 | 1 | 2 = 0
  for (const {title} of person.offices) {
    const office = title.toLowerCase()
    const roles = office.match(roleWords) ?? []
    if (!roles.some((role) => has(lower, role))) continue
    best = best === 2 ? 2 : 1
    const lands = title.match(/\b\p{Lu}[\p{L}.'’-]*(?: (?:of|and|the) \p{Lu}[\p{L}'’-]*| \p{Lu}[\p{L}'’-]*)*/gu) ?? []
    for (const land of lands) {
      for (const part of [land, ...land.split(' ')]) {
        const words = [...wordsFor(part.toLowerCase()), ...(bodies[part]?.split(' ') ?? [])]
        if (
          words.some((word) => has(lower, word)) ||
          (part.length > 3 && !roleWords.test(part.toLowerCase()) && has(lower, part))
        )
          return 2
        roleWords.lastIndex = 0
      }
    }
  }
  return best
}

/** Who the person is, for a note: "US Secretary of State 2021-2025". */
export function describe({name, offices}: Person): string {
  const [office] = offices
  if (!office) return name
  const years =
    office.to === undefined
      ? `since ${office.from}`
      : office.to === office.from
        ? office.from
        : `${office.from}-${office.to}`
  return `${name}, ${office.title} ${years}.`
}
