import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname} from 'node:path'
import {localeNames} from './locale-names.ts'
import {endingOf, isInflected, isUnspaced, nativeKey, primaryOf, stemOf} from './native-key.ts'
import {linesOf} from './places.ts'
import {fold} from './similarity.ts'
import {SortedLines} from './sorted-lines.ts'

/** What a native form names. */
export type NativeKind = 'person' | 'place' | 'organisation'

/** A word of a form. */
export interface NativeWord {
  key: string
  /** How endings may follow: none, those of case and adjectives, or up to four letters. */
  stem: 'none' | 'endings' | 'letters'
  /** Whether it is written with a capital. */
  capital: boolean
}

/** A form in another language, with the English names that it stands for. */
export interface NativeEntry {
  /** The words of the form as keys, each with whether endings may follow; of an unspaced language, the characters as one. */
  words: readonly NativeWord[]
  /** English names, the usual one first. */
  names: readonly string[]
  kind: NativeKind
  /** Whether it is a country or people, which are called in many ways. */
  land: boolean
  /** Whether the form is also a word, or another name: it says that the name may be meant, never that it is. */
  unsure: boolean
  /** The form as it is written. */
  form: string
}

/** A mistake in a table of native forms. */
export class NativeTableError extends Error {}

/** A line of data/native: English names, then the forms of each language. */
export interface NativeLine {
  names: string[]
  forms: Map<string, string[]>
  /** Whether it is a line of adjectives, people and country. */
  land: boolean
}

const list = (text: string) =>
  text
    .split(/[,،、]/)
    .map((item) => item.trim())
    .filter(Boolean)

/** Read a line of data/native: `Beijing | ar بكين, بيكين | ru Пекин*`. */
export function readNativeLine(line: string): NativeLine {
  const [first = '', ...fields] = line.split('|').map((field) => field.trim())
  // A line of adjectives opens with ~: the words that stand first are the adjective and the people.
  const names = list(first.replace(/^~/, ''))
  if (names.length === 0) throw new NativeTableError(`a line needs an English name: \`${line}\``)
  const forms = new Map<string, string[]>()
  for (const field of fields) {
    const match = /^([a-z]{2}) (.+)$/u.exec(field)
    if (!match) throw new NativeTableError(`\`${field}\` of ${names[0]} has no language and forms`)
    forms.set(match[1]!, [...(forms.get(match[1]!) ?? []), ...list(match[2]!)])
  }
  return {names, forms, land: first.startsWith('~')}
}

interface TableFile {
  lines: readonly string[]
  /** Bodies, and other names that are called in as many ways as countries. */
  organisations: boolean
  regions: boolean
}

let tables: readonly TableFile[] | undefined

/** The tables of data/native. Their lines are read when a language is asked for. */
function readTables(): readonly TableFile[] {
  if (tables) return tables
  const folder = `${dirname(createRequire(import.meta.url).resolve('#names/countries.txt'))}/native`
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : []
  tables = files.sort().map((file) => ({
    lines: linesOf(`native/${file}`),
    organisations: !/^(?:cities|countries|regions|short)/.test(file),
    regions: /^(?:regions|short)/.test(file)
  }))
  return tables
}

/** The native forms of one language: found in a text, or by the English name. */
export class NativeNames {
  readonly language: string
  readonly #byFirst = new Map<string, NativeEntry[]>()
  readonly #byStem = new Map<string, NativeEntry[]>()
  /** By folded English name, and by each word of a person's name. */
  readonly #byName = new Map<string, NativeEntry[]>()
  /** English words, folded, that a native word stands for in the name of a person. */
  readonly #parts = new Map<string, Set<string>>()
  /** Whether the tables have forms in the language. Without, a name that they have in others may be called otherwise here too. */
  readonly isListed: boolean
  /** English names of the tables, folded, where the language has no forms. */
  readonly #elsewhere = new Set<string>()
  readonly unspaced: boolean
  readonly inflected: boolean

  constructor(language: string) {
    this.language = primaryOf(language)
    this.unspaced = isUnspaced(language)
    this.inflected = isInflected(language)
    const field = `| ${this.language} `
    this.isListed = readTables().some(({lines}) => lines.some((line) => line.includes(field)))
    for (const {lines, organisations, regions} of readTables())
      for (const line of lines) {
        // Only the forms of this language are taken out: reading whole lines takes ten times as long.
        const at = line.indexOf(field)
        if (at === -1) {
          if (!this.isListed)
            for (const name of list(line.slice(0, line.indexOf('|')))) this.#elsewhere.add(fold(name.replace('~', '')))
          continue
        }
        const stop = line.indexOf('|', at + 1)
        const land = line.startsWith('~')
        const names = list(line.slice(land ? 1 : 0, line.indexOf('|')))
        const kind = organisations ? 'organisation' : 'place'
        for (const form of list(line.slice(at + field.length, stop === -1 ? undefined : stop)))
          this.#add(form, names, kind, 'table', land || organisations || regions)
      }
    for (const {names, form} of localeNames(this.language)) {
      // "Конго - Киншаса", "Гонконг (САР)": the name stands before the mark.
      const short = form.split(/ - |[(（,،]/)[0]!.trim()
      if (short.length > 1) this.#add(short, names, 'place', 'other', true)
    }
    const lines = new SortedLines(
      readFileSync(createRequire(import.meta.url).resolve('#names/native.generated.txt'))
    ).linesOf(this.language)
    for (const line of lines) {
      const [, form = '', name = '', parts = ''] = line.split('\t')
      this.#add(form, [name], 'person', 'other', false)
      for (const part of parts.split(';').filter(Boolean)) {
        const [native = '', english = ''] = part.split('=')
        const key = this.#partKey(native)
        const set = this.#parts.get(key) ?? new Set()
        this.#parts.set(key, set)
        set.add(english)
      }
    }
  }

  #partKey(native: string): string {
    const key = nativeKey(native)
    return this.inflected ? stemOf(key) : key
  }

  #add(form: string, names: readonly string[], kind: NativeKind, source: 'table' | 'other', land: boolean): void {
    const stems = source === 'other' && this.inflected
    const plain = form.replace(/[*?]/g, '')
    const words = this.unspaced
      ? [{key: plain.replace(/\s/g, ''), stem: 'none' as const, capital: false}]
      : form.split(/[\s-]+/).map((word) => {
          const key = nativeKey(word.replace(/[*?]/g, ''))
          const ends = stems && key.length > 3
          return {
            key: ends ? stemOf(key) : key,
            stem: word.includes('*') ? ('letters' as const) : ends ? ('endings' as const) : ('none' as const),
            capital: word[0] !== word[0]?.toLowerCase()
          }
        })
    const [first] = words
    if (!first || first.key.length === 0) return
    // A name of one short word is too often a word or somebody else.
    const short = words.length === 1 && first.key.length < (this.unspaced ? (kind === 'person' ? 3 : 2) : 5)
    // Without vowels three letters are too often another word: Persian کرد is "did" and "Kurdish".
    const bare = words.length === 1 && first.key.length < 4 && /[\u0590-\u07ff]/.test(first.key)
    const unsure = form.includes('?') || bare || (source !== 'table' && short)
    const entry = {words, names, kind, land, unsure, form: plain}
    const map = first.stem !== 'none' ? this.#byStem : this.#byFirst
    const key = this.unspaced ? first.key[0]! : first.key
    const entries = map.get(key)
    if (entries) entries.push(entry)
    else map.set(key, [entry])
    for (const name of names) {
      const folded = fold(name)
      const known = this.#byName.get(folded)
      if (known) known.push(entry)
      else this.#byName.set(folded, [entry])
    }
  }

  /** Whether the language may have a form of its own for a name, which the tables do not have. */
  mayDiffer(folded: string): boolean {
    return this.#elsewhere.has(folded)
  }

  /** The forms of a folded English name. */
  formsOf(folded: string): readonly NativeEntry[] {
    return this.#byName.get(folded) ?? []
  }

  /** English words that a word stands for in the names of people. */
  partsOf(word: string): ReadonlySet<string> | undefined {
    const key = nativeKey(word)
    const found = this.#parts.get(key)
    if (found || !this.inflected) return found
    for (let cut = 0; cut <= 3 && key.length - cut >= 3; cut++) {
      const parts = this.#parts.get(key.slice(0, key.length - cut))
      if (parts) return parts
    }
    return undefined
  }

  /** Entries whose first word may be a word with this key. */
  *entriesAt(key: string): Generator<NativeEntry> {
    yield* this.#byFirst.get(this.unspaced ? key[0]! : key) ?? []
    if (this.#byStem.size === 0) return
    for (let cut = 0; cut <= longestEnding && key.length - cut >= 2; cut++)
      yield* this.#byStem.get(key.slice(0, key.length - cut)) ?? []
  }
}

/** Letters that may follow a stem: Пекин-ского, Росси-йскими. */
const longestEnding = 6

const arabicEnding = /^(?:[هياتم]|يه|ين|ون|يين|يون|ات|يات|ان|يان|اي|ها|هاي|هايي|اش|تين)$/
const hebrewEnding = /^(?:[תםיה]|ים|ית|ות|יה|יות|יים|ני|נים|נית)$/

/** Whether letters may follow a form that is marked with a star: up to four, and only an ending where the script has few vowels. */
function mayFollow(rest: string): boolean {
  if (rest === '') return true
  const code = rest.charCodeAt(0)
  if (code >= 0x600 && code < 0x780) return arabicEnding.test(rest)
  if (code >= 0x590 && code < 0x600) return hebrewEnding.test(rest)
  return rest.length <= 4
}

/** Whether a word with a key may be a word of a form. */
export function isForm({key, stem, capital}: NativeWord, other: string, capitalised: boolean): boolean {
  if (stem === 'none') return other === key && (!capital || capitalised)
  if (!other.startsWith(key)) return false
  const rest = other.slice(key.length)
  if (stem === 'letters') return mayFollow(rest) && (!capital || capitalised)
  const ending = endingOf(rest)
  return ending !== undefined && (!capital || capitalised || ending === 'adjective')
}

const byLanguage = new Map<string, NativeNames>()

/** The native forms of a language; read on first use. */
export function readNative(language: string): NativeNames {
  const key = primaryOf(language)
  let names = byLanguage.get(key)
  if (!names) {
    names = new NativeNames(key)
    byLanguage.set(key, names)
  }
  return names
}
