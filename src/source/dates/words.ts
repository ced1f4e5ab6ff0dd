import {foldWord} from './tokens.ts'
import {easternWords} from './words-east.ts'
import {westernWords} from './words-west.ts'

/** What a word tells of a date. */
export type WordKind = 'month' | 'weekday' | 'relative' | 'relativeMonth' | 'persian' | 'hijri' | 'ordinal' | 'none'

/** A form of a word, or of several words. */
export interface Form {
  /** All its words, folded. */
  words: readonly string[]
  kind: WordKind
  /** Month 1 to 12, weekday 0 to 6, day 1 to 31, or days or months from now; undefined where it counts from another day. */
  value: number | undefined
  /** Whether it means something else too, and is a date only in a frame. */
  doubtful: boolean
  /** Whether only a number beside it makes it a date: Jan, Sun. */
  numbered: boolean
}

/** The words of dates of a language. */
export interface DateWords {
  /** Forms by their first word, the longest first. */
  forms: ReadonlyMap<string, readonly Form[]>
  before: ReadonlySet<string>
  after: ReadonlySet<string>
  and: ReadonlySet<string>
  link: ReadonlySet<string>
  /** Letters that are written together with the next word. */
  prefixes: string
  /** Whether months and weekdays start with a capital or with a small letter, in languages that tell names by that. */
  case: 'upper' | 'lower' | undefined
}

/** How many entries a list must have. */
const lengths: Readonly<Record<string, readonly [WordKind, number, number]>> = {
  months: ['month', 12, 1],
  weekdays: ['weekday', 7, 0],
  persian: ['persian', 12, 1],
  hijri: ['hijri', 12, 1],
  ordinals: ['ordinal', 31, 1]
}

/**
 * Read the words of a language.
 *
 * @param table lines as told in `words-west.ts`
 * @throws an Error with the line, where a list is too short, a key unknown, or endings are not there
 */
export function readWords(table: string, language: string): DateWords {
  const forms = new Map<string, Form[]>()
  const sets = {before: new Set<string>(), after: new Set<string>(), and: new Set<string>(), link: new Set<string>()}
  const endings = new Map<string, readonly string[]>()
  const words: {-readonly [Key in keyof DateWords]: DateWords[Key]} = {forms, ...sets, prefixes: '', case: undefined}
  for (const line of table.trim().split('\n')) {
    const fail = (why: string): never => {
      throw new Error(`Words of dates of ${language}: ${why} in: ${line}`)
    }
    const [key = '', ...cells] = line.split(' ')
    const rest = cells.join(' ')
    const expand = (cell: string): string[] => {
      const [stem = '', own, name] = cell.split('/')
      if (own === undefined) return [cell]
      const list = name === undefined ? own.split(',') : (endings.get(name) ?? fail(`no endings ${name}`))
      return list.map((ending) => stem + ending)
    }
    const add = (cell: string, kind: WordKind, value: number | undefined) => {
      for (const form of expand(cell)) {
        const numbered = form.endsWith('!')
        const doubtful = numbered || form.endsWith('?')
        const parts = form.replace(/[?!]$/, '').split('_')
        const folded = parts.map((part) => foldWord(part, language))
        const list = forms.get(folded[0]!) ?? []
        forms.set(folded[0]!, list)
        list.push({words: folded, kind, value, doubtful, numbered})
        list.sort((one, other) => other.words.length - one.words.length)
      }
    }
    if (key === 'endings') endings.set(cells[0]!, cells[1]!.split(','))
    else if (key === 'prefixes') words.prefixes = cells.join('')
    else if (key === 'case') words.case = rest === 'upper' ? 'upper' : 'lower'
    // Words that look like those of a date: am Morgen, por la mañana.
    else if (key === 'not') for (const cell of cells) add(cell, 'none', undefined)
    else if (key === 'first') for (const cell of cells) add(cell, 'ordinal', 1)
    else if (key === 'relative' || key === 'month') {
      const value = cells[0] === '?' ? undefined : Number(cells[0])
      if (Number.isNaN(value)) fail('no number')
      for (const cell of cells.slice(1)) add(cell, key === 'month' ? 'relativeMonth' : 'relative', value)
    } else if (key in sets) for (const cell of cells) sets[key as keyof typeof sets].add(foldWord(cell, language))
    else if (key in lengths) {
      const [kind, length, first] = lengths[key]!
      const entries = rest.split(' | ')
      if (entries.length !== length) fail(`${entries.length} entries`)
      for (const [index, entry] of entries.entries())
        for (const cell of entry.split(' ')) add(cell, kind, index + first)
    } else fail('unknown key')
  }
  return words
}

/** The languages whose words are known. */
export const languagesOfWords: readonly string[] = [...Object.keys(westernWords), ...Object.keys(easternWords)]

const known = new Map<string, DateWords>()

/** The words of dates of a language by its code without a region; undefined where they are not known. */
export function wordsOf(language: string): DateWords | undefined {
  let words = known.get(language)
  const table = words ? undefined : (westernWords[language] ?? easternWords[language])
  if (table !== undefined) {
    words = readWords(table, language)
    known.set(language, words)
  }
  return words
}
