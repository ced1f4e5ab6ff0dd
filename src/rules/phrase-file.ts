import {SortedLines} from '../names/sorted-lines.ts'
import {keyOf} from './phrase-heads.ts'
import type {PhraseEntry, PhraseHead, PhraseRule, PhraseSource} from './types.ts'

/** A table with the folder that it stands in. */
export interface FamilyTable {
  family: string
  rule: PhraseRule
}

interface Header {
  /** Length in bytes of the lines that follow the header: entries, then the index. */
  entries: number
  tables: {family: string; bytes: number; meta: Omit<PhraseRule, 'entries' | 'source'>}[]
}

/**
 * Write phrase tables in the form that starts fastest: a line with what the tables say of themselves, a line for each entry, and a line
 * for each word by which phrases are found. An entry's number is the place of its line, in bytes after the header. Only what a text asks
 * for is parsed.
 */
export function writePhraseFile(tables: readonly FamilyTable[]): string {
  const header: Header = {entries: 0, tables: []}
  const entries: string[] = []
  const heads = new Map<string, string[]>()
  for (const {family, rule} of tables) {
    const {entries: own, source: _, ...meta} = rule
    const from = header.entries
    for (const entry of own) {
      const {words, least, most} = keyOf(entry.match)
      const head = [header.entries, least, most].join(' ')
      for (const word of words) {
        const list = heads.get(word)
        if (list) list.push(head)
        else heads.set(word, [head])
      }
      const line = `${JSON.stringify(entry)}\n`
      entries.push(line)
      header.entries += Buffer.byteLength(line)
    }
    header.tables.push({family, bytes: header.entries - from, meta})
  }
  // Sorted, so that a word is found by halves, and the rest is never read.
  const index = [...heads]
    .sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    .map(([word, list]) => `${word}\t${list.join('\t')}\n`)
  return [`${JSON.stringify(header)}\n`, ...entries, ...index].join('')
}

/** The tables of a file in UTF-8, read as they are asked for. */
export function readPhraseFile(bytes: Buffer): FamilyTable[] {
  const start = bytes.indexOf('\n') + 1
  const header = JSON.parse(bytes.toString('utf8', 0, start)) as Header
  const ranges: {rule: PhraseRule; end: number}[] = []
  const index = new SortedLines(bytes.subarray(start + header.entries))
  const source: PhraseSource = {
    headsAt(word) {
      const [line] = index.linesOf(word)
      if (line === undefined) return []
      const [, ...heads] = line.split('\t')
      return heads.map((head): PhraseHead => {
        const [entry = 0, least = 0, most = 0] = head.split(' ').map(Number)
        return {rule: ranges.find(({end}) => entry < end)!.rule, entry, least, most}
      })
    },
    entryAt(number) {
      const from = start + number
      return JSON.parse(bytes.toString('utf8', from, bytes.indexOf('\n', from))) as PhraseEntry
    }
  }

  let first = 0
  return header.tables.map(({family, bytes: length, meta}) => {
    const from = start + first
    first += length
    let entries: PhraseEntry[] | undefined
    const rule: PhraseRule = {
      ...meta,
      source,
      get entries() {
        entries ??= bytes
          .toString('utf8', from, from + length)
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line) as PhraseEntry)
        return entries
      }
    }
    ranges.push({rule, end: first})
    return {family, rule}
  })
}
