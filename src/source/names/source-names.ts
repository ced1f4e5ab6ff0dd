import {nearestInHan} from '../../names/han-transcription.ts'
import {isForm, type NativeEntry, type NativeNames, readNative} from '../../names/native.ts'
import {keyOfForm} from '../../names/native-key.ts'
import {fold} from '../../names/similarity.ts'
import {transcriptionCost} from '../../names/transcription.ts'
import {type SourceWord, wordsOf} from './text.ts'

/** A name of the source that the tables know. Offsets are UTF-16 units in the source. */
export interface KnownName {
  start: number
  end: number
  text: string
  /** The entries whose form stands here, as long as any. */
  entries: readonly NativeEntry[]
  /** Whether it surely is that name, and no other word. */
  sure: boolean
}

/** A word of the source for which an English one may stand. */
export interface Sound {
  /** Cost of the spelling for each consonant: 0 is regular, 1 has nothing in common. */
  cost: number
  start: number
  end: number
  text: string
}

/** How many consonants a name has, two at least: what costs are measured by. */
export const consonantsOf = (folded: string) =>
  Math.max(2, folded.replace(/(.)\1+/g, '$1').replace(/[aeiouhyw]/g, '').length)

/** Characters that go on a foreign name in Chinese. */
const transcribed = new Set('斯尔特德克格里亚拉娜诺多罗森松顿姆布恩巴巴塔瓦茨夫维尼奇莱利洛'.split(''))

const adjective = /(?:ians?|eans?|ese|ish|ans?|ics?|is?|n|ers?|ites?|s)$/

/** An English name, and its stem where it looks like an adjective, a people or a plural. */
function stemsOf(folded: string): string[] {
  const end = adjective.exec(folded)
  return end && end.index >= 4 ? [folded, folded.slice(0, end.index)] : [folded]
}

/** The names of a source text. */
export class SourceNames {
  readonly text: string
  readonly words: readonly SourceWord[]
  readonly known: readonly KnownName[]
  readonly native: NativeNames
  /** All that the known names are called in English, folded, and the words of people's names. */
  readonly called = new Set<string>()
  /** Words of Latin script, in the letters a to z. */
  readonly latin = new Set<string>()
  /** Words that are part of a longer known name. */
  readonly #parts = new Set<string>()
  /** All words as they are looked up. */
  readonly #keys = new Set<string>()
  /** Whether the script has capitals, and whether all nouns take one. */
  readonly hasCapitals: boolean
  readonly isLatin: boolean
  readonly nounsHaveCapitals: boolean
  readonly writesNoVowels: boolean
  readonly #anywhere = new Map<string, Sound | undefined>()
  readonly #tail: number
  readonly #han: boolean

  constructor(text: string, language: string) {
    this.text = text
    this.native = readNative(language)
    this.words = wordsOf(text)
    this.#han = language.startsWith('zh')
    this.known = this.native.unspaced ? this.#scanCharacters() : this.#scanWords()
    for (const {entries} of this.known)
      for (const {names, kind} of entries)
        for (const name of names) {
          const folded = fold(name)
          this.called.add(folded)
          if (!folded.includes(' ')) continue
          for (const part of folded.split(' ')) (kind === 'person' ? this.called : this.#parts).add(part)
        }
    let latinScript = 0
    for (const {forms} of this.words) {
      const [form] = forms
      for (const one of forms) this.#keys.add(keyOfForm(one))
      if (form?.script !== 'Latn') continue
      latinScript++
      this.latin.add(form.text)
    }
    this.isLatin = latinScript > this.words.length / 2
    this.nounsHaveCapitals = /^(?:de|lb)\b/.test(language)
    this.hasCapitals =
      this.words.some(({capitalised}) => capitalised) &&
      !this.native.unspaced &&
      !/^(?:ar|fa|ur|he|yi|hi|ko|th)\b/.test(language)
    this.writesNoVowels = /^(?:ar|fa|ur|he|yi|ps)\b/.test(language)
    this.#tail = this.native.inflected || this.isLatin ? 3 : 0
  }

  #scanWords(): KnownName[] {
    const known: KnownName[] = []
    // Hangul and kana are looked up as they are written.
    const forms = this.words.map(({text, forms: own}) =>
      own[0] && own[0].script !== 'Hang' && own[0].script !== 'Kana'
        ? own.map((form) => ({
            key: keyOfForm(form),
            doubtful: form.stem || (form.cut > 0 && form.text.length < 5),
            article: form.cut > 1
          }))
        : [{key: text.toLowerCase(), doubtful: false, article: false}]
    )
    for (let at = 0; at < this.words.length; at++) {
      let longest = 0
      let entries: NativeEntry[] = []
      let sure = false
      for (const {key, doubtful, article} of forms[at]!) {
        for (const entry of this.native.entriesAt(key)) {
          const {words} = entry
          if (words.length < longest || !isForm(words[0]!, key, this.words[at]!.capitalised)) continue
          const fits = words.every((word, index) => {
            const other = this.words[at + index]
            return index === 0 || forms[at + index]?.some((one) => isForm(word, one.key, other!.capitalised))
          })
          if (!fits) continue
          if (words.length > longest) {
            entries = []
            sure = false
          }
          longest = words.length
          if (!entries.includes(entry)) entries.push(entry)
          // Towns take no article: المالية is finance, not Male.
          if (!entry.unsure && (longest > 1 || (!doubtful && (entry.land || !article)))) sure = true
        }
      }
      if (longest === 0) continue
      const {start} = this.words[at]!
      const {end} = this.words[at + longest - 1]!
      known.push({start, end, text: this.text.slice(start, end), entries, sure})
      at += longest - 1
    }
    return known
  }

  #scanCharacters(): KnownName[] {
    const known: KnownName[] = []
    for (let at = 0; at < this.text.length; ) {
      let longest = 0
      let entries: NativeEntry[] = []
      for (const entry of this.native.entriesAt(this.text[at]!)) {
        const {key} = entry.words[0]!
        if (key.length < longest || !this.text.startsWith(key, at)) continue
        if (key.length > longest) entries = []
        longest = key.length
        entries.push(entry)
      }
      if (longest > 0) {
        // 罗德里 in 罗德里格斯 is no Rodri, 巴厘 in 巴厘巴板 no Bali.
        const sure = entries.some(
          ({unsure, land}) => !unsure && (land || !transcribed.has(this.text[at + longest] ?? ''))
        )
        known.push({start: at, end: at + longest, text: this.text.slice(at, at + longest), entries, sure})
      }
      at += Math.max(1, longest)
    }
    return known
  }

  /** The words of a stretch of the source. */
  wordsBetween(start: number, end: number): readonly SourceWord[] {
    const {words} = this
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (words[middle]!.start < start) low = middle + 1
      else high = middle
    }
    let stop = low
    while (stop < words.length && words[stop]!.end <= end) stop++
    return words.slice(low, stop)
  }

  knownBetween(start: number, end: number): KnownName[] {
    return this.known.filter((name) => name.start >= start && name.end <= end)
  }

  /** What in a stretch of the source an English name may stand for by its sound; undefined beyond a cost. */
  soundOf(folded: string, words: readonly SourceWord[], start: number, end: number, limit: number): Sound | undefined {
    let best: Sound | undefined
    for (const stem of stemsOf(folded)) {
      const consonants = consonantsOf(stem)
      const isStem = stem !== folded
      for (const {forms, start: from, end: to, text} of words) {
        for (const form of forms) {
          const most = Math.min(limit, best?.cost ?? limit) * consonants
          const cost = transcriptionCost(form, stem, isStem ? Math.max(2, this.#tail) : this.#tail, most)
          if (cost <= most && (!best || cost / consonants < best.cost))
            best = {cost: cost / consonants, start: from, end: to, text}
        }
      }
      if (this.#han) {
        const match = nearestInHan(this.text.slice(start, end), stem, Math.min(limit, best?.cost ?? limit) * consonants)
        if (match && (!best || match.cost / consonants < best.cost))
          best = {
            cost: match.cost / consonants,
            start: start + match.start,
            end: start + match.end,
            text: this.text.slice(start + match.start, start + match.end)
          }
      }
    }
    return best
  }

  /** The same in the whole source, remembered: articles repeat their names. */
  soundAnywhere(folded: string, limit: number): Sound | undefined {
    const key = `${limit} ${folded}`
    if (!this.#anywhere.has(key)) this.#anywhere.set(key, this.soundOf(folded, this.words, 0, this.text.length, limit))
    return this.#anywhere.get(key)
  }

  /** Whether a name of the source is called so in English, whole or in part. */
  isCalled(folded: string): boolean {
    if (this.called.has(folded) || this.#parts.has(folded)) return true
    if (!folded.includes(' ')) return false
    for (const name of this.called) if (name.length > folded.length && ` ${name} `.includes(` ${folded} `)) return true
    return false
  }

  /** Whether a word that starts here belongs to a name that the tables know. */
  isKnown(start: number): boolean {
    return this.known.some((name) => name.start <= start && start < name.end)
  }

  /** Whether a name stands in the source in Latin script, alone or in a compound. */
  hasLatin(folded: string): boolean {
    if (this.latin.has(folded)) return true
    if (folded.length < 5) return false
    for (const word of this.latin) if (word.length > 4 && (word.includes(folded) || folded.includes(word))) return true
    return false
  }

  /** Whether a word of the source begins as a form does: an adjective, a case that the tables have not. */
  hasStem({words, unsure}: NativeEntry): boolean {
    // 中老 is China and Laos: one character may stand for a country.
    if (this.native.unspaced) return this.text.includes(words[0]!.key)
    if (unsure) return false
    // Nordmexiko, أجلالولايات: a part of a compound, or a word that lost the space before it.
    const first = words[0]!.key
    if (first.length > 4)
      for (const key of this.#keys) if (key.length > first.length && key.includes(first)) return true
    return words.every(({key}) => {
      const stem = key.slice(0, Math.max(3, key.length - 3))
      for (const other of this.#keys) if (other.startsWith(stem)) return true
      return false
    })
  }

  /** Whether an English word may be the spelling of a stretch of the source. */
  soundsLike(start: number, end: number, folded: string, limit: number): boolean {
    return this.soundOf(folded, this.wordsBetween(start, end), start, end, limit) !== undefined
  }
}
