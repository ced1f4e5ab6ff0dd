import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'

/** An error that a human marked; offsets are code points in the file, UTF-16 units here. */
export interface Mark {
  start: number
  end: number
  category: string
  severity: string
  votes?: number
}

export interface CorpusRecord {
  id: string
  target: string
  source?: string
  reference?: string
  sourceLang?: string
  kind?: string
  errors: Mark[]
}

function toUnits(text: string, marks: Mark[]): Mark[] {
  if (marks.length === 0 || !/[\u{10000}-\u{10FFFF}]/u.test(text)) return marks
  const units = [0]
  for (const character of text) units.push(units.at(-1)! + character.length)
  return marks.map((mark) => ({...mark, start: units[mark.start] ?? text.length, end: units[mark.end] ?? text.length}))
}

/** Read a set of `data/README.md` by its name. */
export function readCorpus(folder: string, name: string): CorpusRecord[] {
  const text = gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`))).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const record = JSON.parse(line) as CorpusRecord
      return {...record, errors: toUnits(record.target, record.errors ?? [])}
    })
}

export const machineSets = ['mqm2020-zh', 'bio-mqm', 'mlqe-pe', 'demetr', 'opus-ar', 'opus-ar-docs', 'wmt21-mt', 'wmt21-docs'] as const
export const humanSets = ['wmt21-clean', 'wmt21-clean-docs', 'gum-clean', 'parallel-clean', 'parallel-clean-docs'] as const

/** Whether a place touches a mark. An empty mark stands before the word that is missing, so it touches its neighbours. */
export function touches({start, end}: {start: number; end: number}, marks: readonly Mark[]): boolean {
  const [from, to] = start < end ? [start, end] : [start - 1, start + 1]
  return marks.some((mark) => (mark.start < mark.end ? mark.start < to && from < mark.end : mark.start - 1 < to && from < mark.end + 1))
}
