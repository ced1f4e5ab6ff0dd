import {peopleOf} from '../../names/people.ts'
import {isDemonym} from '../../names/places.ts'
import {isTranslated} from '../../names/translated.ts'
import type {Beside, Pair} from '../model.ts'
import {type NameRun, runsOfArticle} from './english.ts'
import {EnglishText} from './english-text.ts'
import {isPersonWord, type LostName, lostNames} from './lost.ts'
import {misspellingOf, misspeltPerson} from './misspelling.ts'
import {SourceNames} from './source-names.ts'
import {nearCost, strangenessOf} from './strangeness.ts'
import type {SourceWord} from './text.ts'
import {type NameUnit, unitsOf} from './units.ts'

/** What is wrong with a name of the English, or of the source. Offsets are in the article; `source` is in the source. */
export interface NameFault {
  kind: 'changed' | 'misspelt' | 'lost' | 'invented'
  start: number
  end: number
  expected: readonly string[]
  source: {start: number; end: number} | undefined
  /** What stands in the source. */
  original: string
  /** What that is called in English, if it is known. */
  meaning: string | undefined
  /** Whether it may be the translator's choice of words: what is not sure is only mentioned. */
  sure: boolean
}

/** Whether a word in lower case is an ordinary word of English, which says nothing where it has a capital. */
export type IsOrdinary = (word: string) => boolean

/** Languages in which findings were read. */
const measured = new Set('ar fa he ru uk zh es fr de'.split(' '))

/** Beyond this a name has nothing in common with any word of the source. */
const strangeCost = 0.5
/** A name of the lists is strange sooner. */
const likelyStrange = 0.4
/** A name that is only so like a word of the source may still be another, where a name of the source is missing. */
const doubtfulCost = 0.22
const leastLetters = 4
/** A word of Arabic script that is longer has lost its spaces. */
const longestWord = 15

/** How Japanese names are made, and the syllables of Korea, Hong Kong and Vietnam. */
const eastAsian =
  /^(?:(?:[kgsztdnhbpmrwyj]|sh|ch|ts|[kgnhbpmr]y|f|kk|pp|tt|ss)?[aeiou]{1,2}n?)+$|^(?:[bcdghjklmnpstwy]|ch|sh|kw|ng|ph|tr|th|nh)?(?:[aeiouy]{1,3}|eo|eu|yeo)(?:ng|[knmptlhc]|nh|ch)?$/

/** What stands before a country that is told besides. */
const asideBefore = /(?:[,(–—-] ?|\p{Lu}{2,} |\p{Lu}\p{Ll}+ in )$/u
/** Endings of peoples, adjectives and ages, which other languages write without a capital. */
const adjectival = /(?:ans?|arabs|ous|ese|ish|ics?|ite|ites|ists?|oid)$/

const pronoun =
  /\b(?:he|she|his|hers?|him|they|them|their|it|its|who|whose|I|we|me|my|our|us|you|your|there|here|that|this|these|those|city|town|capital)\b/i

/** UNESCO, AfCFTA, WiFi; but McCain. */
const isAcronym = (text: string) =>
  /^\p{Lu}[\p{Lu}.]+s?$|^(?!Mac|Mc|De|Di|La|Le|Van|Fitz|O['’])\p{Lu}\p{L}*\p{Lu}/u.test(text)

/** A name of the English, how strange it is to the source, and whether its capital alone tells that it is a name. */
interface Judged {
  unit: NameUnit
  cost: number
  firm: boolean
}

const isLand = ({known}: LostName) => known?.entries.some(({kind, land}) => land && kind === 'place') === true

/** The comparison of the names of a text and its translation. */
class Comparison {
  readonly #beside: Beside
  readonly #source: SourceNames
  readonly #ordinary: IsOrdinary
  readonly #runs: readonly NameRun[]

  /** Whether the tables have forms in the language of the source, and were measured there. */
  get #isSupported(): boolean {
    return this.#source.native.isListed && measured.has(this.#source.native.language)
  }

  constructor(beside: Beside, ordinary: IsOrdinary) {
    this.#beside = beside
    this.#ordinary = ordinary
    this.#source = new SourceNames(beside.text, beside.language)
    this.#runs = runsOfArticle(beside.article)
  }

  *faults(): Generator<NameFault> {
    let at = 0
    for (const pair of this.#beside.pairs) {
      const runs: NameRun[] = []
      while (at < this.#runs.length && this.#runs[at]!.start < pair.targetEnd) runs.push(this.#runs[at++]!)
      if (pair.source === '' || pair.target === '') continue
      for (const fault of this.#judge(pair, runs)) yield this.#isSupported ? fault : {...fault, sure: false}
    }
  }

  *#judge(pair: Pair, runs: readonly NameRun[]): Generator<NameFault> {
    const source = this.#source
    const {pairs} = this.#beside
    const before = pairs[pair.index - 1]
    const after = pairs[pair.index + 1]
    const start = before?.sourceStart ?? pair.sourceStart
    const end = after && after.source !== '' ? after.sourceEnd : pair.sourceEnd
    const near = {words: source.wordsBetween(start, end), start, end}
    const own = source.wordsBetween(pair.sourceStart, pair.sourceEnd)
    if (source.writesNoVowels && own.some(({text}) => text.length > longestWord)) return
    const judged: Judged[] = []
    for (const unit of runs.flatMap((run) => unitsOf(run, source.native))) {
      const firm = this.#isFirm(unit) && this.#hasSound(unit)
      if (!firm && (!this.#isLoose(unit) || this.#source.native.language === 'ja')) continue
      const misspelt = firm || unit.run.words.length > 1 ? this.#misspelling(unit, own, firm) : undefined
      if (misspelt) yield misspelt
      else judged.push({unit, firm, cost: strangenessOf(unit, source, near)})
    }
    const invented: NameFault[] = []
    const english = new EnglishText([before?.target, pair.target, after?.target].join(' '))
    const lost = lostNames(source, pair, own, english)
    // Each name of the source is missing once: the strangest name of the English stands in its place.
    const free = new Set(lost)
    for (const one of [...judged].sort(
      (left, right) => Number(right.firm) - Number(left.firm) || right.cost - left.cost
    )) {
      const other = lost.find((name) => free.has(name) && this.#mayReplace(one, name))
      if (other) {
        free.delete(other)
        // A word that only its capital makes a name may be any other: "Institute of Social Security".
        const isTold = other.capital !== true || other.sure || (this.#isName(one.unit) && one.cost > strangeCost)
        yield this.#changed(one.unit, other, one.firm && isTold)
        continue
      }
      const land =
        one.cost > nearCost && !isTranslated(one.unit.folded)
          ? lost.find((name) => free.has(name) && isLand(name))
          : undefined
      if (land && one.unit.run.words.length === 1) {
        free.delete(land)
        // One country in the place of another; any other word may be the rest of a name that the translator knows better.
        yield this.#changed(one.unit, land, one.firm && (this.#isListedPlace(one.unit) || one.cost > likelyStrange))
      } else if (one.firm) invented.push(...this.#invented(one, judged))
    }
    // A translator who adds one name adds more: the sentence is told anew.
    const isRetold = new Set(invented.map(({start: offset}) => runs.find((run) => offset < run.end))).size > 1
    for (const fault of invented) yield isRetold ? {...fault, sure: false} : fault
    if (free.size === lost.length && !pronoun.test(pair.target))
      for (const one of lost) if (one.sure && !one.capital) yield this.#lost(one, pair)
  }

  /** A name of the English that has nothing in common with the source. */
  *#invented({unit, cost}: Judged, judged: readonly Judged[]): Generator<NameFault> {
    const {article} = this.#beside
    const {words, run, entries, start, end} = unit
    const isName = this.#isName(unit)
    if (cost <= (isName ? likelyStrange : strangeCost)) return
    // Without capitals two words of one name must be strange, as a word that is translated never comes with another.
    const others = judged.filter((other) => other.unit.run === run)
    const isPair = others.length > 1 && others.every((other) => other.firm && other.cost > likelyStrange)
    if (!isName && !isPair && !this.#source.hasCapitals) return
    if (words.some(({opens}) => opens) && !isName) return
    // "Donald Trump" for "Trump": writers drop first names, and add them.
    const surname = judged.find((other) => other.unit.run === run && other.unit.start > start)
    if (surname && surname.cost < nearCost) return
    const isCountry = entries.some(({land}) => land)
    const isPlace = isCountry || this.#isListedPlace(unit)
    // Firms have names of their own in Chinese: 雅培 is Abbott.
    const isFirmPerhaps = this.#source.native.unspaced && run.words.length < 2 && !isPlace
    // "Naples, Italy", "BBC Scotland": writers tell readers where a place is.
    const isAside = isPlace && asideBefore.test(article.text.slice(Math.max(0, start - 20), start))
    // "Medecins Sans Frontieres" has a name of its own in other languages; no person's word is among these.
    const isLong = others.length > 1 || run.words.length > 2
    const isForeign = isLong && !others.some((other) => this.#isName(other.unit))
    const isAdjective = words.every(({folded}) => adjectival.test(folded) && !isPersonWord(folded)) && !isCountry
    const isToldApart = (isName || this.#source.hasCapitals) && !isAside && !isForeign && !isAdjective
    const sure = isToldApart && !isFirmPerhaps && cost > strangeCost && !isDemonym(unit.folded)
    yield {...this.#fault('invented', start, end, undefined), sure}
  }

  /** Whether a name can be told by itself: one that the tables know, or no ordinary word. */
  #isFirm({words, entries, text, folded: name}: NameUnit): boolean {
    if (isAcronym(text) || this.#source.native.mayDiffer(name)) return false
    // Phoenix and Member States: a place that is a word of English as well.
    if (entries.some(({kind, unsure}) => kind === 'place' && !unsure))
      return words.length > 1 || !words.every(({folded}) => this.#ordinary(folded))
    // Kings are called by the name of their land: Людовик XIV is Louis.
    if (/^[IVX]+(?:['’]s)?$/.test(words.at(-1)!.token.next?.text ?? '')) return false
    return words.every(
      ({folded, text: word}) =>
        folded.length >= leastLetters && !/['’]/.test(word) && !this.#ordinary(folded) && !isTranslated(folded)
    )
  }

  /**
   * Whether the source would tell the name by its sound. Japanese writes most names in characters that have many readings, and Chinese reads
   * those of its neighbors in its own way: 安倍 is Abe, 金正恩 Kim Jong Un.
   */
  #hasSound({run, words, entries}: NameUnit): boolean {
    if (!this.#source.native.unspaced) return true
    if (entries.some(({unsure}) => !unsure)) return true
    if (this.#source.native.language === 'ja') return false
    return (
      words.every(({folded}) => !eastAsian.test(folded)) && run.words.every(({token}) => !/-\p{Ll}/u.test(token.text))
    )
  }

  /** Whether a name is an ordinary word with a capital inside a sentence. */
  #isLoose({words, text, folded: name}: NameUnit): boolean {
    return (
      !isAcronym(text) &&
      !this.#source.native.mayDiffer(name) &&
      words.every(({opens, folded, text: word}) => !opens && folded.length > 2 && !/['’]/.test(word))
    )
  }

  /** Whether a name is a place whose forms in the source's language are known. */
  #isListedPlace({entries}: NameUnit): boolean {
    return entries.some(({kind, unsure}) => kind === 'place' && !unsure)
  }

  /** Whether a name is one that the lists know. */
  #isName({words, entries}: NameUnit): boolean {
    return (
      entries.some(({kind}) => kind !== 'organisation') ||
      words.every(({folded, opens}) => !opens && isPersonWord(folded))
    )
  }

  #mayReplace({unit, cost, firm}: Judged, {sure, known}: LostName): boolean {
    if (sure && firm) return cost > doubtfulCost
    // "Government" beside a town is the rest of a longer name.
    const isTown = known?.entries.some(({kind}) => kind !== 'person')
    if (sure) return cost > nearCost && (!isTown || unit.run.words.length === 1)
    // Countries are called in many ways: only a place or a person of the lists is surely another.
    return firm && cost > nearCost && (!known || this.#isName(unit))
  }

  #misspelling(unit: NameUnit, own: readonly SourceWord[], firm: boolean): NameFault | undefined {
    const people = peopleOf(this.#beside.article)
    const found = firm
      ? misspellingOf(unit, this.#source, own, people)
      : misspeltPerson(unit, this.#source, own, people)
    if (!found) return undefined
    const {word, source, expected, sure} = found
    const fault = this.#fault('misspelt', word.start, word.end, {start: source.start, end: source.end})
    return {...fault, expected, meaning: expected[0], sure}
  }

  #changed(unit: NameUnit, {start, end, known}: LostName, sure: boolean): NameFault {
    return {...this.#fault('changed', unit.start, unit.end, {start, end}), meaning: known?.entries[0]?.names[0], sure}
  }

  #lost({start, end, known}: LostName, pair: Pair): NameFault {
    const at = pair.targetStart
    const first = /^\S+/.exec(pair.target)?.[0].length ?? 0
    return {...this.#fault('lost', at, at + first, {start, end}), meaning: known?.entries[0]?.names[0]}
  }

  #fault(kind: NameFault['kind'], start: number, end: number, source: NameFault['source']): NameFault {
    const original = source ? this.#source.text.slice(source.start, source.end) : ''
    return {kind, start, end, expected: [], source, original, meaning: undefined, sure: true}
  }
}

const faultsByBeside = new WeakMap<Beside, readonly NameFault[]>()

/** What is wrong with the names of a translation; compared once for all rules that ask. */
export function nameFaults(beside: Beside, ordinary: IsOrdinary): readonly NameFault[] {
  let faults = faultsByBeside.get(beside)
  if (!faults) {
    faults = [...new Comparison(beside, ordinary).faults()]
    faultsByBeside.set(beside, faults)
  }
  return faults
}
