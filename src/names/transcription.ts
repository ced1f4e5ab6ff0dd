import {linesOf} from './places.ts'

/** A spelling of some letters of a source word in English, and what it costs. */
export interface Arc {
  /** How many letters are spelt. */
  span: number
  /** The English letters; `@` stands for a run of vowels. */
  spelling: string
  cost: number
}

/** How a script is read. */
interface Script {
  /** Spellings by letters, of all lengths. */
  arcs: ReadonlyMap<string, readonly Arc[]>
  /** Most letters that are spelt together. */
  longest: number
}

/** A word as letters of a script, ready to be compared. */
export interface Letters {
  readonly script: string
  readonly text: string
  /** What each letter may be spelt as; filled when it is first asked for. */
  table?: Table
}

const rare = 0.4
let scripts: Map<string, Script> | undefined

/** A mistake in the table of letters. */
export class LetterError extends Error {}

function readScripts(): Map<string, Script> {
  if (scripts) return scripts
  scripts = new Map()
  const tables = new Map<string, Map<string, Arc[]>>()
  for (const line of linesOf('letters.txt')) {
    const [script = '', letters = '', ...spellings] = line.split(' ')
    if (!/^[A-Z][a-z]{3}$/.test(script) || spellings.length === 0)
      throw new LetterError(`letters.txt: no script, letters and spellings in \`${line}\``)
    const table = tables.get(script) ?? new Map<string, Arc[]>()
    tables.set(script, table)
    const arcs = spellings.map((spelling) => {
      const isRare = spelling.startsWith('?')
      const bare = isRare ? spelling.slice(1) : spelling
      return {
        span: letters.length,
        spelling: bare === '-' ? '' : bare,
        cost: isRare ? rare : bare === '-' ? 0.12 : bare === '@' ? 0.1 : 0
      }
    })
    table.set(letters, arcs)
  }
  for (const [script, arcs] of tables)
    scripts.set(script, {arcs, longest: Math.max(...[...arcs.keys()].map(({length}) => length))})
  return scripts
}

/** The spellings of some letters of a script; none for letters that the table has not. */
export function arcsOf(script: string, letters: string): readonly Arc[] {
  return readScripts().get(script)?.arcs.get(letters) ?? []
}

/** Scripts that write few vowels or none. */
const abjads = new Set(['Arab', 'Hebr'])
/** Whether a code is that of a, e, i, o or u. */
export const isVowel = (code: number) => code === 97 || code === 101 || code === 105 || code === 111 || code === 117

/** What a row of the table does, for one letter of the source: its arcs, and what its loss costs. */
interface Row {
  arcs: readonly Arc[]
  vowel: boolean
}

/** The rows of a word, and the letters that they can be spelt with, a bit for each. */
interface Table {
  rows: readonly Row[]
  spelt: number
}

const bitOf = (code: number) => 1 << (code - 97)
/** Letters that English does not write without a sound. */
const sounded = [...'bcdfjlmnpqstvxz'].reduce((mask, letter) => mask | bitOf(letter.charCodeAt(0)), 0)

function tableOf({script, text}: Letters): Table {
  const known = readScripts().get(script)
  const rows: Row[] = []
  let spelt = 0
  for (let at = 0; known && at < text.length; at++) {
    const arcs: Arc[] = []
    for (let span = 1; span <= known.longest && at + span <= text.length; span++)
      arcs.push(...(known.arcs.get(text.slice(at, at + span)) ?? []))
    for (const {spelling} of arcs)
      if (spelling !== '@')
        for (let letter = 0; letter < spelling.length; letter++) spelt |= bitOf(spelling.charCodeAt(letter))
    rows.push({arcs, vowel: arcs.some(({span, spelling}) => span === 1 && spelling === '@')})
  }
  return {rows, spelt}
}

/** What the letters of a name cost at least that no letter of the source is spelt with. */
function leastCost(english: string, spelt: number): number {
  let cost = 0
  for (let at = 0; at < english.length; at++) {
    const code = english.charCodeAt(at)
    const bit = bitOf(code)
    if ((sounded & bit) === 0 || (spelt & bit) !== 0 || code === english.charCodeAt(at - 1)) continue
    cost += at === english.length - 1 ? 0.5 : 1
  }
  return cost
}

const mostLetters = 40
const width = mostLetters + 1
const costs = new Float64Array(width * width)
const inserts = new Float64Array(mostLetters)
const none = Number.POSITIVE_INFINITY

/** What a letter of English costs that nothing in the source stands for. */
export function insertion(english: string, at: number, abjad: boolean, silentR = 0.6): number {
  const letter = english[at]!
  if (at > 0 && letter === english[at - 1]) return 0.02
  switch (letter) {
    case 'a':
    case 'i':
    case 'o':
    case 'u':
      return abjad ? 0.04 : 0.35
    case 'e':
      return abjad ? 0.04 : 0.15
    case 'h':
      return 0.25
    case 'y':
    case 'w':
      return abjad ? 0.2 : 0.35
    case 'g':
      return english[at + 1] === 'h' || english[at + 1] === 'n' ? 0.1 : 1
    case 'r':
      return silentR
    case 'k':
      return at === 0 && english[1] === 'n' ? 0.1 : 1
    default:
      // French names: Piquet, Dubois, Bordeaux.
      return at === english.length - 1 && at > 2 && 'tsxdz'.includes(letter) ? 0.5 : 1
  }
}

/**
 * How far an English spelling is from what the letters of a source word can stand for: 0 for a regular romanisation, about 1 for each
 * consonant that cannot be.
 *
 * @param english letters a to z alone
 * @param tail how many letters of the source may follow the name, for endings of case and adjectives
 * @param limit beyond this cost the answer is infinite
 */
export function transcriptionCost(letters: Letters, english: string, tail = 0, limit = none): number {
  letters.table ??= tableOf(letters)
  const {rows, spelt} = letters.table
  if (limit < none && leastCost(english, spelt) > limit) return none
  const count = rows.length
  const columns = english.length
  if (count === 0 || count > mostLetters || columns > mostLetters) return none
  const abjad = abjads.has(letters.script)
  for (let column = 0; column < columns; column++) inserts[column] = insertion(english, column, abjad)
  costs.fill(none, 0, (count + 1) * width)
  costs[0] = 0
  let best = none
  // Arcs of two and three letters reach beyond the next row: a table is dead when so many rows in turn hold nothing.
  let dead = 0
  for (let at = 0; at <= count; at++) {
    const row = rows[at]
    const base = at * width
    let alive = false
    for (let column = 0; column <= columns; column++) {
      const cell = base + column
      const cost = costs[cell]!
      if (cost > limit) continue
      alive = true
      if (column < columns) {
        const next = cost + inserts[column]!
        if (next < costs[cell + 1]!) costs[cell + 1] = next
      } else if (tail > 0 && count - at <= tail && at > 2) best = Math.min(best, cost + 0.08 * (count - at))
      if (!row) continue
      for (const {span, spelling, cost: price} of row.arcs) {
        const goal = base + span * width + column
        const total = cost + price
        if (spelling === '@') {
          for (let length = 1; length <= 3 && isVowel(english.charCodeAt(column + length - 1)); length++)
            if (total < costs[goal + length]!) costs[goal + length] = total
        } else if (spelling === '' || english.startsWith(spelling, column)) {
          const there = goal + spelling.length
          if (total < costs[there]!) costs[there] = total
        }
      }
      const down = cell + width
      const drop = cost + (row.vowel ? 0.3 : 1)
      if (drop < costs[down]!) costs[down] = drop
      if (column < columns) {
        const change = cost + (row.vowel || isVowel(english.charCodeAt(column)) ? 1.2 : 1)
        if (change < costs[down + 1]!) costs[down + 1] = change
      }
    }
    dead = alive ? 0 : dead + 1
    if (dead > 3) return none
  }
  best = Math.min(best, costs[count * width + columns]!)
  return best > limit ? none : best
}
