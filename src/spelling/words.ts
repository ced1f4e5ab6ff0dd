import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

/** How common a word is: 0 unknown, 1 known (rare words, and names in lower case), 2 ordinary, 3 among the 11,000 most common forms. */
export type Commonness = 0 | 1 | 2 | 3

/** A word one or more edits away. */
export interface Neighbour {
  word: string
  commonness: Commonness
  /** Letters added, dropped, changed, or swapped with the next one. */
  distance: number
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

let graph: Uint32Array | undefined

/** Read the word graph. Throws where `npm run build` has not made it. */
function readGraph(): Uint32Array {
  if (graph) return graph
  const bytes = readFileSync(createRequire(import.meta.url).resolve('#words'))
  graph = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
  return graph
}

/** How common a word is. The word is folded: other letters than a to z make it unknown. */
export function commonnessOf(word: string): Commonness {
  const edges = readGraph()
  let place = 1
  let commonness = 0
  for (let index = 0; index < word.length; index++) {
    if (place === 0) return 0
    const letter = word.charCodeAt(index) - 96
    let edge = edges[place]!
    while ((edge & 31) !== letter) {
      if (edge & 32) return 0
      edge = edges[++place]!
    }
    commonness = (edge >> 6) & 3
    place = edge >>> 8
  }
  return commonness as Commonness
}

/**
 * Words that are at most `limit` edits away, in alphabetical order: one walk over the graph with a row of the distance table for each
 * letter. Two edits are only looked for behind the same first letter, which is nearly always right and saves nine tenths of the walk.
 */
export function neighboursOf(word: string, limit: number): Neighbour[] {
  const edges = readGraph()
  const found: Neighbour[] = []
  const codes = Array.from(word, (letter) => letter.charCodeAt(0) - 96)
  const width = codes.length
  const visit = (first: number, prefix: string, above: number[], twoAbove: number[] | undefined, last: number) => {
    for (let place = first; ; place++) {
      const edge = edges[place]!
      const letter = edge & 31
      if (limit > 1 && prefix === '' && letter !== codes[0]) {
        if (edge & 32) return
        continue
      }
      const row = [above[0]! + 1]
      let least = row[0]!
      for (let column = 1; column <= width; column++) {
        const changed = above[column - 1]! + (codes[column - 1] === letter ? 0 : 1)
        let distance = Math.min(above[column]! + 1, row[column - 1]! + 1, changed)
        if (twoAbove && codes[column - 1] === last && codes[column - 2] === letter)
          distance = Math.min(distance, twoAbove[column - 2]! + 1)
        row.push(distance)
        if (distance < least) least = distance
      }
      const spelt = prefix + String.fromCharCode(letter + 96)
      const commonness = ((edge >> 6) & 3) as Commonness
      if (commonness > 0 && row[width]! <= limit) found.push({word: spelt, commonness, distance: row[width]!})
      // A swap costs two before its second letter is read, so one row may lie above the limit.
      if (least <= limit + 1 && edge >>> 8 > 0 && (least <= limit || Math.min(...above) <= limit))
        visit(edge >>> 8, spelt, row, above, letter)
      if (edge & 32) return
    }
  }
  visit(
    1,
    '',
    Array.from({length: width + 1}, (_, index) => index),
    undefined,
    0
  )
  return found
}
