import {extname} from 'node:path'
import {type Complain, type Place, unknown} from '../../names/lists/entry.ts'
import {type TermDrafts, toTerms} from './draft.ts'
import type {Term} from './model.ts'

/** All mistakes of one term base; the message has a line for each: `file:line:column: reason`. */
export class TermBaseError extends Error {
  /** `file:line:column: reason`, sorted by place. */
  readonly mistakes: readonly string[]

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'))
    this.mistakes = mistakes
    this.name = 'TermBaseError'
  }
}

/** The terms of a file. */
export interface TermBase {
  terms: readonly Term[]
  /** How many entries lack English or any other language. */
  passedOver: number
}

type Reader = (text: string, complain: Complain) => TermDrafts

/** Most runs have no term base, and one that has one needs one reader. */
const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  '.csv': async () => (await import('./terms-csv.ts')).readTermsCsv,
  '.tbx': async () => (await import('./terms-tbx.ts')).readTermsTbx,
  '.xml': async () => (await import('./terms-tbx.ts')).readTermsTbx
}

/**
 * Read a term base; the ending of the file's name tells the format. Throws a TermBaseError with all mistakes: a file with one gives nothing.
 *
 * @param text what the file holds, byte-order mark and all
 * @param file its name
 */
export async function readTerms(text: string, file: string): Promise<TermBase> {
  const mistakes: {place: Place; reason: string}[] = []
  const complain: Complain = (place, reason) => mistakes.push({place, reason})
  const ending = extname(file).toLowerCase()
  let base: TermBase = {terms: [], passedOver: 0}
  if (!Object.hasOwn(readers, ending))
    complain({line: 1, column: 1}, unknown('format', ending || file, Object.keys(readers)))
  else {
    const reader = await readers[ending]!()
    const {drafts, passedOver} = reader(text, complain)
    base = {terms: toTerms(drafts, complain), passedOver}
  }
  if (mistakes.length > 0) {
    mistakes.sort(({place: one}, {place: other}) => one.line - other.line || one.column - other.column)
    throw new TermBaseError(mistakes.map(({place: {line, column}, reason}) => `${file}:${line}:${column}: ${reason}`))
  }
  return base
}
