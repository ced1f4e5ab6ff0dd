import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

/** How common a word is: 0 unknown, 1 known (rare words, and names in lower case), 2 ordinary, 3 among the 11,000 most common forms. */
export type Commonness = 0 | 1 | 2 | 3

/** A word that the graph knows. */
export interface KnownWord {
  word: string
  commonness: Commonness
}

/** Letters that do not come apart into a letter of English and a mark. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ı: 'i'
}

/** A word in lower case and in the letters of English: "Café" is "cafe". */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z']*$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[æœøðþßłđı]/g, (letter) => letters[letter]!)
}

/**
 * The words of English as a minimal word graph, made by `npm run build` from dictionary packages (`compile.ts`).
 *
 * Chosen by measuring (ms of CPU, the least of 5 runs or more, on a busy machine; 53,715 words of news in lower case):
 *
 * | | load | memory, MB | all words | unknown words | misspellings taken for words, of 92,657 |
 * |-|-:|-:|-:|-:|-:|
 * | nspell 2.1.5, dictionary-en | 388 | 43 | 75 | 474 | 26 |
 * | hunspell-asm 4.0.2, dictionary-en | 212 | 20 | 817 | 474 | 26 |
 * | cspell-trie-lib 9.8.0, dict-en_us | 467 | 46 | 304 | 312 | 344 |
 * | Set of the 286,275 forms here | 414 | 49 | 27 | 219 | 935 |
 * | fingerprints of 16 bits, four to a bucket, 1 MB | 2.2 to 2.8 | 1.0 | 43 to 63 | 2,673: 13,438 forms found no room | 904 |
 * | this graph, 867 kB | 1.4 to 3.4 | 0.8 | 39 to 70 | 219 | 935 |
 *
 * The graph is exact and holds the words that a suggestion needs; fingerprints need the list beside them. It holds more words than
 * Hunspell does, such as lockdown, netizens and backbencher: for this rule a word that is not known costs more than a slip that is.
 *
 * Form: one array of 32-bit numbers in the byte order of the machine that built it (little-endian everywhere Node runs today). Each is an
 * edge: bits 0 to 4 the letter (1 is a), bit 5 set on the last edge of its node, bits 6 and 7 how common the word is that ends here,
 * bits 8 to 31 the index of the first edge of the node that it leads to, 0 for none. The root starts at 1.
 */
let graph: Uint32Array | undefined

/** Read the word graph. Throws where `npm run build` has not made it. */
function readGraph(): Uint32Array {
  if (graph) return graph
  const bytes = readFileSync(createRequire(import.meta.url).resolve('#words'))
  graph = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
  return graph
}

/** The edge of a letter behind the node that starts at `place`; 0 without one. */
function edgeOf(edges: Uint32Array, place: number, letter: number): number {
  if (place === 0) return 0
  let at = place
  let edge = edges[at]!
  while ((edge & 31) !== letter) {
    if (edge & 32) return 0
    edge = edges[++at]!
  }
  return edge
}

/** All edges of the node that starts at `place`. */
function edgesAt(edges: Uint32Array, place: number): Uint32Array {
  if (place === 0) return edges.subarray(0, 0)
  let end = place
  while ((edges[end]! & 32) === 0) end++
  return edges.subarray(place, end + 1)
}

const codeAt = (word: string, index: number) => word.charCodeAt(index) - 96

/** Follow the letters of `word` from `index` on, behind an edge. */
function follow(edges: Uint32Array, edge: number, word: string, index: number): Commonness {
  let last = edge
  for (let at = index; at < word.length; at++) {
    last = edgeOf(edges, last >>> 8, codeAt(word, at))
    if (last === 0) return 0
  }
  return ((last >> 6) & 3) as Commonness
}

/** The edge that leads to the root. */
const start = 1 << 8

/** How common a word is. The word is folded: other letters than a to z make it unknown. */
export function commonnessOf(word: string): Commonness {
  return follow(readGraph(), start, word, 0)
}

/** Words that are one edit away: a letter added, dropped, changed, or swapped with the next. Only letters that some word has at the place are tried. */
export function neighboursOf(word: string): KnownWord[] {
  const edges = readGraph()
  const found = new Map<string, Commonness>()
  const add = (edge: number, spelt: string, rest: number) => {
    const commonness = edge === 0 ? 0 : follow(edges, edge, word, rest)
    if (commonness > 0) found.set(spelt + word.slice(rest), commonness)
  }
  let edge = start
  for (let index = 0; index <= word.length && edge !== 0; index++) {
    const before = word.slice(0, index)
    const letter = codeAt(word, index)
    if (index < word.length) add(edge, before, index + 1)
    if (index < word.length - 1) {
      const swapped = edgeOf(edges, edge >>> 8, codeAt(word, index + 1))
      if (swapped > 0) add(edgeOf(edges, swapped >>> 8, letter), before + word[index + 1] + word[index], index + 2)
    }
    for (const other of edgesAt(edges, edge >>> 8)) {
      const spelt = before + String.fromCharCode((other & 31) + 96)
      add(other, spelt, index)
      if (index < word.length && (other & 31) !== letter) add(other, spelt, index + 1)
    }
    edge = index < word.length ? edgeOf(edges, edge >>> 8, letter) : 0
  }
  found.delete(word)
  return [...found].map(([spelt, commonness]) => ({word: spelt, commonness}))
}

/** Words that differ only in which letters are doubled: "professional" for "proffesional". */
export function redoublingsOf(word: string): KnownWord[] {
  const edges = readGraph()
  const letters = word.replace(/(.)\1+/g, '$1')
  const found: KnownWord[] = []
  const visit = (edge: number, spelt: string, index: number) => {
    if (edge === 0) return
    if (index === letters.length) {
      const commonness = ((edge >> 6) & 3) as Commonness
      if (commonness > 0 && spelt !== word) found.push({word: spelt, commonness})
      return
    }
    const code = codeAt(letters, index)
    const letter = letters[index]!
    const once = edgeOf(edges, edge >>> 8, code)
    visit(once, spelt + letter, index + 1)
    if (once > 0) visit(edgeOf(edges, once >>> 8, code), spelt + letter + letter, index + 1)
  }
  visit(start, '', 0)
  return found
}
