import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect} from 'vitest'
import {type Document, FormatError, type Prose, type Read} from '../../src/formats/document.ts'

/** A sample, and what its readers give. */
export const readSample = (name: string): string => readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8')

/** Id, source and target of each segment. */
export function segmentsOf({prose, bilingual}: Document): [id: string, source: string, target: string][] {
  return bilingual!.segments.map(({id, source, target}) => [
    id,
    bilingual!.source.text.slice(source.start, source.end),
    prose.text.slice(target.start, target.end)
  ])
}

/** The mistake that a reader tells, with the text of the file from its place on. */
export function mistakeOf(read: Read, file: string): [reason: string, at: string | undefined] {
  try {
    read(file)
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    const {message, offset} = error
    if (offset !== undefined) expect(offset).toBeLessThanOrEqual(file.length)
    return [message, offset === undefined ? undefined : file.slice(offset, offset + 12)]
  }
  throw new Error('the file was read')
}

/** The file with a stretch of its prose written anew; undefined where it cannot be. */
export function replace(
  {file}: Document,
  prose: Prose,
  start: number,
  end: number,
  replacement: string
): string | undefined {
  const place = prose.toFile(start, end)
  const written = place.encode(replacement)
  return place.exact && written !== undefined ? file.slice(0, place.start) + written + file.slice(place.end) : undefined
}

/** The file with the first place of some words of the translations written anew. */
export function rewrite(read: Read, file: string, words: string, replacement: string): string | undefined {
  const document = read(file)
  const start = document.prose.text.indexOf(words)
  expect(start).not.toBe(-1)
  return replace(document, document.prose, start, start + words.length, replacement)
}

/** What is read is compared without the white space around a segment, which is no prose. */
const plain = (segments: [string, string, string][], bare: boolean) =>
  segments.map(([, source, target]) => [source, bare ? target.replace(/\s+/g, '') : target.replace(/\s+/g, ' ').trim()])

const signs = [
  'a',
  'The market',
  ' ',
  '"',
  '""',
  "'",
  '&',
  '<',
  '>',
  ']',
  ']]>',
  '\\',
  ',',
  '\t',
  '\n',
  '%s',
  'é',
  '🌾',
  '4'
]
const replacements = fc.array(fc.constantFrom(...signs), {maxLength: 4}).map((parts) => parts.join(''))

/**
 * A random stretch of a random segment is written anew and the file is read again: the stretch is the new one and all else is as before. Where
 * tags stand between, white space beside them is left out of the comparison.
 *
 * @returns how many were written
 */
export function checkReplacements(read: Read, file: string, {bare = false, skip = ''} = {}): number {
  const document = read(file)
  const before = segmentsOf(document)
  const segments = document.bilingual!.segments.filter(
    ({target}, index) => target.start < target.end && (skip === '' || !before[index]![2].includes(skip))
  )
  let written = 0
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), replacements, (which, first, length, replacement) => {
      const segment = segments[which % segments.length]!
      const size = segment.target.end - segment.target.start
      const start = segment.target.start + (first % (size + 1))
      const end = Math.min(segment.target.end, start + (length % 9))
      const changed = replace(document, document.prose, start, end, replacement)
      if (changed === undefined) return
      written++
      const expected = [...before]
      const index = document.bilingual!.segments.indexOf(segment)
      const text = document.prose.text
      const [id, source] = before[index]!
      expected[index] = [
        id,
        source,
        text.slice(segment.target.start, start) + replacement + text.slice(end, segment.target.end)
      ]
      const after = read(changed)
      expect(plain(segmentsOf(after), bare)).toEqual(plain(expected, bare))
    }),
    {numRuns: 400}
  )
  return written
}

/** Each word is written over itself: the file reads the same. */
export function checkIdentity(read: Read, file: string): void {
  const document = read(file)
  const before = segmentsOf(document)
  let words = 0
  for (const {index, 0: word} of document.prose.text.matchAll(/\S+/g)) {
    const changed = replace(document, document.prose, index, index + word.length, word)
    if (changed === undefined) continue
    words++
    if (changed !== file) expect(segmentsOf(read(changed))).toEqual(before)
  }
  expect(words).toBeGreaterThan(0)
}

/** Random cuts, copies and insertions: the file is read, or refused with a place inside it. */
export function checkMutations(read: Read, files: readonly string[], tokens: readonly string[]): void {
  const change = fc.record({
    at: fc.nat(),
    remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
    insert: fc.oneof(fc.constantFrom(...tokens, '\0', '\ufeff', '\r', '\n', '"', '\\', '<', '&'), fc.string())
  })
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(change, {minLength: 1, maxLength: 4}), (file, changes) => {
      let changed = file
      for (const {at, remove, insert} of changes) {
        const start = at % (changed.length + 1)
        changed = changed.slice(0, start) + insert + changed.slice(start + remove)
      }
      try {
        const {prose, bilingual} = read(changed)
        for (const {source, target} of bilingual!.segments) {
          expect(target.end).toBeLessThanOrEqual(prose.length)
          expect(source.end).toBeLessThanOrEqual(bilingual!.source.length)
        }
      } catch (error) {
        if (!(error instanceof FormatError)) throw error
        expect(error.offset ?? 0).toBeGreaterThanOrEqual(0)
        expect(error.offset ?? 0).toBeLessThanOrEqual(changed.length)
      }
    }),
    {numRuns: 400}
  )
}
