import fc from 'fast-check'
import {expect} from 'vitest'
import type {Document} from '../../src/formats/document.ts'

/** The blocks of a document: role and text. */
export function blocksOf({prose, blocks = []}: Document): [string, string][] {
  return blocks.map(({kind, start, end}) => [kind, prose.text.slice(start, end)])
}

/** What the file has where words of the prose stand, and whether it can be replaced. */
export function wordsInFile({file, prose}: Document, words: string): [string, boolean] {
  const start = prose.text.indexOf(words)
  expect(start, `"${words}" in the prose`).not.toBe(-1)
  const {start: from, end, exact} = prose.toFile(start, start + words.length)
  return [file.slice(from, end), exact]
}

/** The file with words of the prose replaced. */
export function replaceWords({file, prose}: Document, words: string, replacement: string): string {
  const start = prose.text.indexOf(words)
  expect(start, `"${words}" in the prose`).not.toBe(-1)
  const {start: from, end, exact, encode} = prose.toFile(start, start + words.length)
  expect(exact).toBe(true)
  return file.slice(0, from) + encode(replacement) + file.slice(end)
}

/** Words of longer blocks that can be replaced, as places in the prose. */
export function replaceable({prose, blocks = []}: Document): {start: number; end: number}[] {
  return blocks.flatMap(({start, end}) => {
    const text = prose.text.slice(start, end)
    if (text.split(' ').length < 6) return []
    return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({0: word, index}) => ({
      start: start + index,
      end: start + index + word.length
    })).filter((place) => prose.toFile(place.start, place.end).exact)
  })
}

/** Check that any word can be replaced by anything, and is read again as that. */
export function checkReplacements(read: (file: string) => Document, file: string, signs: string): void {
  const document = read(file)
  const places = replaceable(document)
  expect(places.length).toBeGreaterThan(10)
  const replacement = fc
    .array(fc.constantFrom(...signs, ' '), {minLength: 1, maxLength: 8})
    .map((characters) => characters.join('').replace(/ +/g, ' ').trim())
    .filter(Boolean)
  fc.assert(
    fc.property(fc.constantFrom(...places), replacement, ({start, end}, text) => {
      const place = document.prose.toFile(start, end)
      const written = file.slice(0, place.start) + place.encode(text) + file.slice(place.end)
      const again = read(written)
      // Whether a sentence goes on behind a line break, or a space stands behind a note, is told by what follows.
      const plain = (prose: string) => prose.replace(/\s+/g, ' ').replace(/ (?=[.,;:!?…)\]”’])/g, '')
      expect(plain(again.prose.text)).toBe(
        plain(document.prose.text.slice(0, start) + text + document.prose.text.slice(end))
      )
    }),
    {numRuns: 300}
  )
}

/** Check what holds for every document: blocks in order, each in one line, and places within the file. */
export function checkDocument({file, prose, blocks = []}: Document): void {
  let last = 0
  for (const {start, end} of blocks) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    last = end
    const text = prose.text.slice(start, end)
    expect(text).not.toMatch(/[\n\r]/)
    for (const {0: word, index} of text.matchAll(/[A-Za-z]+/g)) {
      const place = prose.toFile(start + index, start + index + word.length)
      expect(place.start).toBeGreaterThanOrEqual(0)
      expect(place.end).toBeLessThanOrEqual(file.length)
      expect(place.start).toBeLessThanOrEqual(place.end)
      if (place.exact && !/[&\\\u00AD]/.test(file.slice(place.start, place.end)))
        expect(file.slice(place.start, place.end)).toBe(word)
    }
  }
  expect(prose.text.length).toBeGreaterThanOrEqual(last)
}

/** Pieces of a text cut out, doubled, moved or put in. */
export function mutate(file: string, pieces: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(file.length),
    length: fc.nat(40),
    piece: fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 6, unit: 'binary'})),
    double: fc.boolean()
  })
  return fc.array(change, {minLength: 1, maxLength: 12}).map((changes) =>
    changes.reduce((text, {at, length, piece, double}) => {
      const from = Math.min(at, text.length)
      const cut = text.slice(from, from + length)
      return text.slice(0, from) + (double ? cut + cut : '') + piece + text.slice(from + length)
    }, file)
  )
}
