import {readLines} from './lists.ts'
import {isPlausible} from './plausible.ts'
import {type KnownWord, neighboursOf, redoublingsOf} from './words.ts'

let misspellings: ReadonlyMap<string, readonly string[]> | undefined

function readMisspellings(): ReadonlyMap<string, readonly string[]> {
  misspellings ??= new Map(
    readLines('misspellings.txt').map((line) => {
      const space = line.indexOf(' ')
      return [line.slice(0, space), line.slice(space + 1).split(', ')]
    })
  )
  return misspellings
}

/** Whether a word is one of the slips that the list of the house knows. */
export function isListedSlip(word: string): boolean {
  return readMisspellings().has(word)
}

const isVowel = (letter: string | undefined) => letter !== undefined && 'aeiouy'.includes(letter)
const single = (word: string) => word.replace(/(.)\1+/g, '$1')
const sorted = (word: string) => [...word].sort().join('')

/** Spellings of the same word: "archeology" is not wrong for "archaeology". */
const variant = (word: string) =>
  word
    .replace(/[ao]e/g, 'e')
    .replace(/ou(?=r)/g, 'o')
    .replace(/is(?=[aei])/g, 'iz')
    .replace(/y/g, 'i')

const keys = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Whether two letters are mistaken for each other: near on the keyboard, or alike in sound. */
function areNear(one: string, other: string): boolean {
  if (/^(?:cs|sc|ck|kc|sz|zs)$/.test(one + other)) return true
  const [row, column] = placeOf(one)
  const [otherRow, otherColumn] = placeOf(other)
  return Math.abs(row - otherRow) < 2 && Math.abs(column - otherColumn) < 2
}

function placeOf(letter: string): [row: number, column: number] {
  const row = keys.findIndex((line) => line.includes(letter))
  return [row, keys[row]?.indexOf(letter) ?? 0]
}

/**
 * How unlikely it is that one slip made the word out of another, from 0 on; Infinity where the two are more likely two words. What
 * machine translation and hasty writers do: they double a letter or do not, swap two, drop one inside the word.
 */
function costOf(word: string, {word: right, commonness}: KnownWord): number {
  if (variant(word) === variant(right)) return Infinity
  if (single(word) === single(right)) return 0.25
  const {length} = word
  if (sorted(word) === sorted(right)) return length > 5 && word[0] === right[0] ? 0.5 : length > 6 ? 1 : Infinity
  // A name, or a word of another language, of six letters is near some rare word of English by chance: "reimen", "tamang".
  if (length < 6 || (length === 6 && commonness < 3)) return Infinity
  let from = 0
  while (word[from] === right[from]) from++
  if (right.length > length) {
    if (from === length) return isVowel(right[from]) ? Infinity : 1.5
    return from > 0 ? 1 : length > 7 ? 2 : Infinity
  }
  if (from === 0) return Infinity
  // "Momento" is no slip for moment, nor "nationale" for national: another language ends its words so.
  const last = from === length - 1
  if (right.length < length) return last || length < 7 ? Infinity : 1.5
  if (isVowel(word[from]) && isVowel(right[from])) return last ? Infinity : 1
  return length > (areNear(word[from]!, right[from]!) ? 5 : 8) && !(last && isVowel(word[from])) ? 2 : Infinity
}

/**
 * What the writer meant by a word that no dictionary has, the likeliest first; nothing where that is not certain enough to call the
 * word misspelt.
 *
 * @param word a word that is unknown, folded
 */
export function correctionsOf(word: string): readonly string[] {
  const listed = readMisspellings().get(word)
  if (listed) return listed
  if (word.length < 5 || isPlausible(word)) return []
  const near = new Map([...redoublingsOf(word), ...neighboursOf(word)].map((known) => [known.word, known]))
  const likely = [...near.values()]
    .map((known) => ({known, cost: costOf(word, known) - known.commonness}))
    .filter(({known, cost}) => known.commonness > 1 && cost < Infinity)
    .sort((one, other) => one.cost - other.cost)
  const best = likely[0]?.cost ?? 0
  return likely
    .filter(({cost}) => cost <= best + 0.5)
    .slice(0, 3)
    .map(({known}) => known.word)
}
