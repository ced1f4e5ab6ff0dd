import type {Article} from '../../article/model.ts'
import {foldLatin} from '../../names/scripts.ts'
import {editDistance, fold} from '../../names/similarity.ts'
import type {Beside, Pair} from '../model.ts'
import {type NameRun, runsOfArticle} from './english.ts'
import {EnglishText} from './english-text.ts'
import {type KnownName, type Sound, SourceNames} from './source-names.ts'
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
}

/** Whether a word in lower case is an ordinary word of English, which says nothing where it has a capital. */
export type IsOrdinary = (word: string) => boolean

/** Costs for each consonant up to which a spelling may stand for a word of the same pair, and of any other. */
const nearCost = 0.33
const farCost = 0.2
/** Beyond this a name has nothing in common with any word of the source. */
const strangeCost = 0.55
const leastLetters = 4

const isAcronym = (text: string) => /^\p{Lu}[\p{Lu}.]+s?$/u.test(text)

/** The comparison of the names of a text and its translation. */
class Comparison {
  readonly #beside: Beside
  readonly #source: SourceNames
  readonly #ordinary: IsOrdinary
  readonly #runs: readonly NameRun[]
  readonly #article: Article

  constructor(beside: Beside, ordinary: IsOrdinary) {
    this.#beside = beside
    this.#ordinary = ordinary
    this.#article = beside.article
    this.#source = new SourceNames(beside.text, beside.language)
    this.#runs = runsOfArticle(beside.article)
  }

  *faults(): Generator<NameFault> {
    const {pairs} = this.#beside
    let at = 0
    for (const pair of pairs) {
      const runs: NameRun[] = []
      while (at < this.#runs.length && this.#runs[at]!.start < pair.targetEnd) runs.push(this.#runs[at++]!)
      if (pair.source === '' || pair.target === '') continue
      yield* this.#judge(pair, runs)
    }
  }

  *#judge(pair: Pair, runs: readonly NameRun[]): Generator<NameFault> {
    const source = this.#source
    const {pairs} = this.#beside
    const before = pairs[pair.index - 1]
    const after = pairs[pair.index + 1]
    const start = before?.sourceStart ?? pair.sourceStart
    const end = after && after.source !== '' ? after.sourceEnd : pair.sourceEnd
    const near = source.wordsBetween(start, end)
    const own = source.wordsBetween(pair.sourceStart, pair.sourceEnd)
    const units = runs.flatMap((run) => unitsOf(run, source.native))
    const strange: {unit: NameUnit; cost: number}[] = []
    for (const unit of units) {
      if (!this.#isJudged(unit)) continue
      const misspelt = this.#misspelling(unit, own)
      if (misspelt) {
        yield misspelt
        continue
      }
      const cost = this.#costOf(unit, near, start, end)
      if (cost > nearCost) strange.push({unit, cost})
    }
    const english = new EnglishText([before?.target, pair.target, after?.target].join(' '))
    const lost = source
      .knownBetween(pair.sourceStart, pair.sourceEnd)
      .filter((known) => known.sure && !this.#isCovered(known, english, units))
    for (const {unit, cost} of strange) {
      const [known] = lost
      if (known) yield this.#changed(unit, known)
      else if (cost > strangeCost) yield this.#fault('invented', unit.start, unit.end, undefined)
    }
    if (strange.length === 0) for (const known of lost) yield this.#lost(known, pair)
  }

  #isJudged({words, entries, text}: NameUnit): boolean {
    if (isAcronym(text)) return false
    if (entries.some(({kind, unsure}) => kind === 'place' && !unsure)) return true
    return words.every(({folded, text: word}) => folded.length >= leastLetters && !/['’]/.test(word) && !this.#ordinary(folded))
  }

  /** How strange a name is to the source: 0 where its counterpart stands there. */
  #costOf(unit: NameUnit, near: readonly SourceWord[], start: number, end: number): number {
    const source = this.#source
    const {folded, words, run, entries} = unit
    if (source.called.has(folded)) return 0
    for (const name of source.called) if (name.includes(' ') && ` ${name} `.includes(` ${folded} `)) return 0
    if (words.every((word) => source.latin.has(word.folded))) return 0
    if (words.length === 1 && [...source.latin].some((word) => word.length > 4 && folded.length > 4 && (word.includes(folded) || folded.includes(word)))) return 0
    if (near.some(({text}) => [...(source.native.partsOf(text) ?? [])].some((part) => fold(part) === folded))) return 0
    if (entries.some((entry) => source.hasStem(entry))) return 0
    const joined = words.map((word) => word.folded).join('')
    const spellings = new Set([joined, ...words.map((word) => word.folded)])
    if (run.words.length > 1) spellings.add(run.words.map((word) => word.folded).join(''))
    let least = 1
    for (const spelling of spellings) {
      const sound = source.soundOf(spelling, near, start, end, Math.min(least, 0.9))
      if (sound) least = Math.min(least, sound.cost)
    }
    if (least > nearCost && (start > 0 || end < source.text.length))
      for (const spelling of spellings) {
        const sound = source.soundOf(spelling, source.words, 0, source.text.length, farCost)
        if (sound) return sound.cost
      }
    return least
  }

  /** A name that is one or two letters from what the source says. */
  #misspelling(unit: NameUnit, own: readonly SourceWord[]): NameFault | undefined {
    const [word] = unit.words
    if (unit.words.length > 1 || !word || word.folded.length < 5 || unit.entries.length > 0) return undefined
    const source = this.#source
    if (source.latin.has(word.folded)) return undefined
    const limit = word.folded.length > 7 ? 2 : 1
    for (const {text, start, end} of own) {
      const parts = source.native.partsOf(text)
      if (!parts) continue
      const options = [...parts]
      if (options.some((option) => foldLatin(option) === word.folded)) return undefined
      const near = options.filter((option) => editDistance(foldLatin(option), word.folded, limit) <= limit)
      if (near.length === 0) continue
      return {...this.#fault('misspelt', word.start, word.end, {start, end}), expected: near, meaning: near[0]}
    }
    return undefined
  }

  #isCovered({entries, text}: KnownName, english: EnglishText, units: readonly NameUnit[]): boolean {
    for (const {names, kind} of entries)
      for (const name of names) {
        if (english.holds(name)) return true
        if (kind === 'person' && name.split(' ').some((word) => word.length > 2 && english.holds(word))) return true
      }
    return units.some(({words}) => words.some(({folded}) => this.#source.soundsLike(text, folded, nearCost)))
  }

  #changed(unit: NameUnit, {start, end, entries}: KnownName): NameFault {
    const meaning = entries[0]!.names[0]
    return {...this.#fault('changed', unit.start, unit.end, {start, end}), meaning, expected: []}
  }

  #lost({start, end, entries}: KnownName, pair: Pair): NameFault {
    const at = pair.targetStart
    const first = /^\S+/.exec(pair.target)?.[0].length ?? 0
    return {...this.#fault('lost', at, at + first, {start, end}), meaning: entries[0]!.names[0]}
  }

  #fault(kind: NameFault['kind'], start: number, end: number, source: NameFault['source']): NameFault {
    const original = source ? this.#source.text.slice(source.start, source.end) : ''
    return {kind, start, end, expected: [], source, original, meaning: undefined}
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
