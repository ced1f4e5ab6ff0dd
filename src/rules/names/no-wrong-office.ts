import type {Token} from '../../article/model.ts'
import {mentionAt} from '../../names/mentions.ts'
import {countriesIn, describe} from '../../names/offices.ts'
import {type Person, peopleOf} from '../../names/people.ts'
import {isDemonym} from '../../names/places.ts'
import {fold} from '../../names/similarity.ts'
import {defineRule} from '../define.ts'

/** Offices of a state that one person holds, by the words before the name. */
const offices = new Set(['president', 'minister', 'chancellor', 'premier', 'king', 'queen'])

/** The country that a title names right before its office: "the French President", "South Korean foreign minister". */
function titledCountry(tokens: readonly Token[], name: number): string | undefined {
  const special =
    tokens[name - 1]?.lower === 'minister' &&
    /^(?:foreign|prime|defen[cs]e|interior|finance)$/.test(tokens[name - 2]?.lower ?? '')
  const before = tokens.slice(Math.max(0, name - 4), special ? name - 2 : name - 1)
  // "former", "then" and "deputy" go into other times and other offices; a place is where somebody is.
  const last = before.at(-1)
  if (!last?.capitalised || !(isDemonym(last.lower) || last.text === 'US' || last.text === 'UK')) return undefined
  return countriesIn(before.map(({lower}) => lower).join(' ')).at(-1)
}

/** Whether an office of the person is one of the country, or of none that we know. */
function servedIn({offices: held}: Person, country: string): boolean {
  return held.some(({title}) => {
    const countries = countriesIn(title)
    return countries.length === 0 || countries.includes(country)
  })
}

export default defineRule({
  id: 'no-wrong-office',
  summary: 'Disallow an office of a country that the person never served.',
  why: 'The engine put the office of one person before the name of another.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'none',
  sourceLanguages: [],
  needs: 'english',
  sources: ['the offices in the name base'],
  message: 'Unexpected office before `{actual}`: the office is one of {country}',
  examples: {
    bad: {
      'French President [[Angela Merkel]] spoke on Friday.': 'German Chancellor Angela Merkel spoke on Friday.'
    },
    good: [
      'German Chancellor Angela Merkel spoke on Friday.',
      'French President Ada Alder spoke on Friday.',
      'The French president met Angela Merkel.'
    ]
  },
  triggers: offices,

  *check({tokens, block}) {
    for (let index = 1; index < tokens.length; index++) {
      if (!offices.has(tokens[index - 1]!.lower) || !tokens[index]!.capitalised) continue
      const country = titledCountry(tokens, index)
      const mention = country === undefined ? undefined : mentionAt(tokens, index)
      if (!country || !mention || mention.words.length < 2) continue
      const name = mention.words.map(fold).join(' ')
      const people = peopleOf(block.article).named(name)
      if (people.length !== 1 || people[0]!.offices.length === 0 || servedIn(people[0]!, country)) continue
      yield {
        start: tokens[mention.index]!.start,
        end: tokens[mention.index + mention.length - 1]!.start + mention.words.at(-1)!.length,
        data: {country: country.charAt(0).toUpperCase() + country.slice(1)},
        note: describe(people[0]!)
      }
    }
  }
})
