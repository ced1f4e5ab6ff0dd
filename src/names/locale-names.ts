import {bare, readCountries} from './places.ts'
import {fold} from './similarity.ts'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const languages =
  'ar bg bn cs da de el en es et fa fi fr he hi hr hu hy id is it ja ka kk ko lt lv mn ms nb nl pl ps pt ro ru sk sl sq sr sv sw ta th tr uk ur uz vi zh'.split(
    ' '
  )

/** How Unicode names countries, and how the papers do. */
const usualNames: Readonly<Record<string, string>> = {
  Türkiye: 'Turkey',
  'Congo - Kinshasa': 'Congo',
  'Congo - Brazzaville': 'Congo',
  'Côte d’Ivoire': 'Ivory Coast',
  'Myanmar (Burma)': 'Myanmar',
  Czechia: 'Czech Republic',
  'Hong Kong SAR China': 'Hong Kong',
  'Macao SAR China': 'Macao'
}
/** What else a country is called. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  US: ['US', 'USA'],
  GB: ['UK', 'Britain', 'British', 'Briton', 'Britons', 'England', 'English'],
  AE: ['UAE', 'Emirates', 'Emirati', 'Emiratis'],
  NZ: ['NZ'],
  CD: ['DRC', 'DR Congo'],
  MO: ['Macau'],
  PS: ['Palestine', 'Palestinian', 'Palestinians'],
  CZ: ['Czechia'],
  NL: ['Holland'],
  '019': ['America', 'American', 'Americans'],
  '002': ['African', 'Africans'],
  '150': ['European', 'Europeans'],
  '142': ['Asian', 'Asians']
}

/** Names of countries, continents and languages by the data of Unicode (CLDR), as Node has them. */
export function* localeNames(language: string): Generator<{names: string[]; form: string}> {
  const namesIn = (code: string, type: 'region' | 'language') => new Intl.DisplayNames(code, {type, fallback: 'none'})
  const called = (names: readonly string[]) => names.map(bare)
  const countries = readCountries().map(({names, adjectives, people}) => called([...names, ...adjectives, ...people]))
  const byName = new Map<string, string[]>()
  for (const names of countries) for (const name of names) if (!byName.has(fold(name))) byName.set(fold(name), names)
  const [english, native] = [namesIn('en', 'region'), namesIn(language, 'region')]
  const codes = [...letters.flatMap((one) => letters.map((other) => one + other)), '002', '009', '019', '142', '150']
  for (const code of codes) {
    const name = english.of(code)
    const form = native.of(code)
    if (!name || !form) continue
    const usual = usualNames[name] ?? name.replace(' & ', ' and ')
    yield {names: [...new Set([...(byName.get(fold(usual)) ?? [usual]), name, ...(otherNames[code] ?? [])])], form}
  }
  const [englishTongues, nativeTongues] = [namesIn('en', 'language'), namesIn(language, 'language')]
  for (const code of languages) {
    const name = englishTongues.of(code)
    const form = nativeTongues.of(code)
    if (name && form) yield {names: [...new Set([name, ...(byName.get(fold(name)) ?? [])])], form}
  }
}
