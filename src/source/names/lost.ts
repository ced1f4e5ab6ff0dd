import {isInstitution} from '../../names/institutions.ts'
import {readPeople} from '../../names/people.ts'
import {foldLatin} from '../../names/scripts.ts'
import {fold} from '../../names/similarity.ts'
import type {Pair} from '../model.ts'
import type {EnglishText} from './english-text.ts'
import type {KnownName, SourceNames} from './source-names.ts'
import type {SourceWord} from './text.ts'

/** A name of the source without counterpart in the English. Offsets are in the source. */
export interface LostName {
  start: number
  end: number
  /** The name, where the tables know it. */
  known: KnownName | undefined
  /** Whether it surely is the name of a person or a town, which no translator puts in other words. */
  sure: boolean
  /** Whether only its capital tells that it is a name. */
  capital?: boolean
}

/** Cost for each consonant up to which an English word may stand for a name of the source. */
const coverCost = 0.36
const leastLetters = 4

/** Whether the lists know a word as first name or surname. */
export function isPersonWord(folded: string): boolean {
  const people = readPeople()
  if (people.surnamesAfter(folded).length > 0) return true
  return people.bySurname(folded).some(({name}) => foldLatin(name.slice(name.lastIndexOf(' ') + 1)) === folded)
}

const determiner =
  /(?:^|\s)(?:d(?:er|ie|as|en|em|es)|(?:k|m|s)?ein(?:e[nmrs]?)?|ihr(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|diese[nmrs]?|jede[nmrs]?|alle[nmr]?|viele[nr]?|[iaz]m|[zn]ur|vom|beim|ins|ans|aufs|[a-zäöüß]+(?:e|er|es|em|sten|chen|igen|ischen|lichen))\s+$/u

const cyrillicAdjective = /(?:[оыи]й|ого|его|ому|ему|[ыи]м|[ое]м|ая|яя|[ое]е|ую|юю|[ыи]х|[ыи]е|[ыи]ми)$/

/** Whether a German word follows an article or an adjective, as nouns do and names do not. */
const isDetermined = (text: string, start: number) => determiner.test(text.slice(Math.max(0, start - 30), start))

/** Names of the source that the tables know and the English has not. */
function* lostKnown(
  source: SourceNames,
  pair: Pair,
  english: EnglishText,
  words: readonly string[]
): Generator<LostName> {
  const all = source.knownBetween(pair.sourceStart, pair.sourceEnd)
  // Blinken stands for بلينكن, and so for nothing else that sounds a little like it.
  const taken = new Map<string, KnownName>()
  for (const known of all)
    for (const {names} of known.entries)
      for (const name of names) for (const word of fold(name).split(' ')) taken.set(word, known)
  for (const known of all) {
    const {entries, start, end, sure} = known
    if (!sure) continue
    // "New York Times": a part of a longer name, which English may shorten.
    if (/^ \p{Lu}\p{Ll}/u.test(source.text.slice(end, end + 3)) && /^[A-Za-z ]+$/.test(known.text)) continue
    const covered = entries.some(({names, kind}) =>
      names.some(
        (name) =>
          english.holds(name) ||
          (kind === 'person' && name.split(' ').some((word) => word.length > 2 && english.holds(word)))
      )
    )
    const free = words.filter((word) => (taken.get(word) ?? known) === known)
    if (covered || free.some((word) => source.soundsLike(start, end, word, coverCost))) continue
    yield {start, end, known, sure: entries.every(({land}) => !land)}
  }
}

/** Words of Latin script in a text of another: names that stay as they are. */
function* lostLatin(source: SourceNames, own: readonly SourceWord[], english: EnglishText): Generator<LostName> {
  if (source.isLatin) return
  for (const {text, start, end, forms, capitalised} of own) {
    const [form] = forms
    if (form?.script !== 'Latn' || !capitalised || text.length < leastLetters || !/^\p{Lu}\p{Ll}+$/u.test(text))
      continue
    if (!english.joined.includes(form.text)) yield {start, end, known: undefined, sure: true}
  }
}

/** Words with a capital inside a sentence that no word of the English sounds like. */
function* lostCapitals(source: SourceNames, own: readonly SourceWord[], words: readonly string[]): Generator<LostName> {
  if (!source.hasCapitals) return
  const isName = ({text, start, end, capitalised, opens}: SourceWord) => {
    if (!capitalised || opens || text.length < leastLetters || isInstitution(text) || /^\p{Lu}+$/u.test(text))
      return false
    if (/[-‐–]/.test(source.text[start - 1] ?? '') || /^-\p{Lu}/u.test(source.text.slice(end, end + 2))) return false
    if (/\p{Ll}\p{Lu}/u.test(text)) return false
    if (source.isKnown(start) || cyrillicAdjective.test(text)) return false
    return !source.nounsHaveCapitals || (isPersonWord(foldLatin(text)) && !isDetermined(source.text, start))
  }
  for (const [index, word] of own.entries()) {
    const folded = foldLatin(word.text)
    if (!isName(word) || words.some((other) => source.soundsLike(word.start, word.end, other, coverCost))) continue
    // "(R-Ariz.)" is Arizona.
    if (folded !== '' && words.some((other) => other.startsWith(folded) || folded.startsWith(other))) continue
    const beside = [own[index - 1], own[index + 1]].some(
      (one) => one?.capitalised && !one.opens && !isInstitution(one.text)
    )
    const isPerson = folded !== '' && isPersonWord(folded)
    yield {start: word.start, end: word.end, known: undefined, sure: isPerson && beside, capital: true}
  }
}

const point = /(\p{Script=Han}{1,5})[·・](\p{Script=Han}{1,6})/gu

/** Foreign names in Chinese, told by the point between their parts. */
function* lostPointed(source: SourceNames, pair: Pair, words: readonly string[]): Generator<LostName> {
  if (source.native.language !== 'zh') return
  for (const {index, 0: match} of pair.source.matchAll(point)) {
    const start = pair.sourceStart + index
    if (source.knownBetween(start, start + match.length).length > 0) continue
    if (words.some((word) => source.soundsLike(start, start + match.length, word, coverCost))) continue
    yield {start, end: start + match.length, known: undefined, sure: true}
  }
}

/** The names of the source that the English of a pair has not, as far as that can be told. */
export function lostNames(
  source: SourceNames,
  pair: Pair,
  own: readonly SourceWord[],
  english: EnglishText
): LostName[] {
  const words = [...new Set((pair.target.match(/[\p{L}\p{M}]{3,}/gu) ?? []).map(foldLatin))].filter(
    ({length}) => length > 2
  )
  const capitals = [...new Set((pair.target.match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? []).map(foldLatin))].filter(
    ({length}) => length > 2
  )
  return [
    ...lostKnown(source, pair, english, capitals),
    ...lostLatin(source, own, english),
    ...lostCapitals(source, own, words),
    ...lostPointed(source, pair, words)
  ]
}
