import {foldWord} from './fold.ts'

/**
 * A word of a table.
 *
 * - `cardinal`, `ordinal`, `times`: a number (`two`, `second`, `twice`)
 * - `scale`: multiplies the number before it (`thousand`), and alone is one of it
 * - `group`: the same, but only about so many (`dozen`)
 * - `part`: a fraction (`half`)
 * - `prefix`: a number at the start of a longer word (`пяти|летний`)
 * - `mark`: no number, but tells what the number beside it is
 * - `not`: looks like a number and is none
 */
export interface Entry {
  kind: 'cardinal' | 'ordinal' | 'times' | 'scale' | 'group' | 'part' | 'prefix' | 'mark' | 'not'
  value: number
  loose: boolean
  /** Of a mark: `and`, `percent`, `month`, `unit`, `currency`… */
  mark: string
  /** Of a mark: code of the unit or currency. */
  code: string
  /** Further words of the form, folded. */
  rest: readonly string[]
}

/** The words of a language that make numbers or stand beside them. */
export interface Lexicon {
  words: ReadonlyMap<string, readonly Entry[]>
  /** Beginnings of words, by their first two letters. */
  stems: ReadonlyMap<string, readonly (readonly [stem: string, entry: Entry])[]>
}

/** A table that breaks its format, with the line. */
export class TableError extends Error {
  constructor(line: number, problem: string) {
    super(`Line ${line} of a table of numbers: ${problem}`)
    this.name = 'TableError'
  }
}

const keyPattern =
  /^(?:(?<times>\d+)x|\*(?<scale>\d+)|~(?<group>\d+)|(?<over>\d*)\/(?<under>\d+)|(?<prefix>\d+(?:\.\d+)?)-|(?<ordinal>\d+)\.|(?<cardinal>\d+(?:\.\d+)?)|(?<mark>not|and|about|percent|century|decadebefore|clock|clockbefore|month|unit|currency)(?::(?<code>[A-Za-z0-9]+))?)(?<loose>\?)?$/

function readKey(key: string, line: number): Entry {
  const groups = keyPattern.exec(key)?.groups
  if (!groups) throw new TableError(line, `unknown key ${JSON.stringify(key)}`)
  const loose = groups.loose !== undefined
  const entry = (kind: Entry['kind'], value: number, mark = '', code = ''): Entry => ({
    kind,
    value,
    loose,
    mark,
    code,
    rest: []
  })
  if (groups.times) return entry('times', Number(groups.times))
  if (groups.scale) return entry('scale', Number(groups.scale))
  if (groups.group) return {...entry('group', Number(groups.group)), loose: true}
  if (groups.under) return entry('part', Number(groups.over || 1) / Number(groups.under))
  if (groups.prefix) return {...entry('prefix', Number(groups.prefix)), loose: true}
  if (groups.ordinal) return entry('ordinal', Number(groups.ordinal))
  if (groups.cardinal) return entry('cardinal', Number(groups.cardinal))
  if (groups.mark === 'not') return entry('not', 0)
  return entry('mark', Number(groups.code) || 0, groups.mark, groups.code ?? '')
}

/**
 * Read a table: a line is a key and its forms, all parted by spaces. A form of several words has `_` between them (an apostrophe parts words too), one that ends in `*` is the
 * beginning of a word, in one with `+` that sign stands for each of the endings of the last line `endings`.
 *
 * Keys: `2` cardinal, `2.` ordinal, `2x` times, `*1000` scale, `~12` group, `/2` or `2/3` part, `2-` prefix, `not`, or a mark with its code
 * (`unit:km`); behind it `?` for words that are not always numbers.
 *
 * @throws TableError
 */
export function readLexicon(table: string): Lexicon {
  const words = new Map<string, Entry[]>()
  const stems = new Map<string, [string, Entry][]>()
  let endings: string[] = []
  for (const [index, text] of table.split('\n').entries()) {
    const [key = '', ...forms] = text.trim().split(/ +/)
    if (key === '') continue
    if (forms.length === 0) throw new TableError(index + 1, `${JSON.stringify(key)} without a form`)
    if (key === 'endings') {
      endings = forms.map((form) => (form === '-' ? '' : form))
      continue
    }
    const entry = readKey(key, index + 1)
    for (const form of forms) {
      if (form.includes('+') && endings.length === 0) throw new TableError(index + 1, `no endings for ${form}`)
      for (const full of form.includes('+') ? endings.map((ending) => form.replace('+', ending)) : [form]) {
        const [first = '', ...rest] = full
          .split(/[_\u200c’']/)
          .map((word) => (word.endsWith('*') ? word : foldWord(word)))
        if (first === '') throw new TableError(index + 1, `an empty form`)
        const own = rest.length > 0 ? {...entry, rest} : entry
        if (first.endsWith('*') || own.kind === 'prefix') {
          const stem = foldWord(first.replace('*', ''))
          const list = stems.get(stem.slice(0, 2))
          if (list) list.push([stem, own])
          else stems.set(stem.slice(0, 2), [[stem, own]])
        } else {
          const list = words.get(first)
          if (!list) words.set(first, [own])
          else if (rest.length > 0) list.unshift(own)
          else list.push(own)
        }
      }
    }
  }
  for (const list of stems.values()) list.sort(([one], [other]) => other.length - one.length)
  return {words, stems}
}
