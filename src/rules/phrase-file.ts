import {headsOf} from './phrase-heads.ts'
import type {PhraseEntry, PhraseHead, PhraseRule, PhraseSource} from './types.ts'

/** A table with the folder that it stands in. */
export interface FamilyTable {
  family: string
  rule: PhraseRule
}

type Header = {family: string; count: number; meta: Omit<PhraseRule, 'entries' | 'source'>}[]

/**
 * Write phrase tables in the form that starts fastest: a line with what the tables say of themselves, a line for each entry, and a line
 * for each word that a phrase can begin with. Only what a text asks for is parsed.
 */
export function writePhraseFile(tables: readonly FamilyTable[]): string {
  const header: Header = []
  const entries: string[] = []
  const heads = new Map<string, string[]>()
  for (const {family, rule} of tables) {
    const {entries: own, source: _, ...meta} = rule
    header.push({family, count: own.length, meta})
    for (const entry of own) {
      for (const [word, followers] of headsOf(entry.match)) {
        const list = heads.get(word)
        const head = [entries.length, ...followers].join(' ')
        if (list) list.push(head)
        else heads.set(word, [head])
      }
      entries.push(JSON.stringify(entry))
    }
  }
  const index = [...heads].map(([word, list]) => `${word}\t${list.join('\t')}`)
  return `${[JSON.stringify(header), ...entries, ...index].join('\n')}\n`
}

/** The tables of a file, read as they are asked for. */
export function readPhraseFile(text: string): FamilyTable[] {
  const lines = text.split('\n')
  const header = JSON.parse(lines[0]!) as Header
  const total = header.reduce((sum, {count}) => sum + count, 0)
  const tableOf: PhraseRule[] = []
  let index: Map<string, string> | undefined

  const readIndex = () => {
    const read = new Map<string, string>()
    for (let at = total + 1; at < lines.length - 1; at++) {
      const line = lines[at]!
      const tab = line.indexOf('\t')
      read.set(line.slice(0, tab), line.slice(tab + 1))
    }
    return read
  }
  const source: PhraseSource = {
    headsAt(word): PhraseHead[] {
      index ??= readIndex()
      const heads = index.get(word)
      if (heads === undefined) return []
      return heads.split('\t').map((head) => {
        const [number = '', ...followers] = head.split(' ')
        return {rule: tableOf[Number(number)]!, entry: Number(number), followers}
      })
    },
    entryAt: (number) => JSON.parse(lines[number + 1]!) as PhraseEntry
  }

  let first = 0
  return header.map(({family, count, meta}) => {
    const from = first
    first += count
    let entries: PhraseEntry[] | undefined
    const rule: PhraseRule = {
      ...meta,
      source,
      get entries() {
        entries ??= Array.from({length: count}, (_, position) => source.entryAt(from + position))
        return entries
      }
    }
    for (let number = from; number < first; number++) tableOf.push(rule)
    return {family, rule}
  })
}
