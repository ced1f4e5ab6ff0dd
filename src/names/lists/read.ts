import {extname} from 'node:path'
import {type Complain, type Drafts, type Entry, type Place, toEntries, unknown} from './entry.ts'

/** All mistakes of one list; the message has a line for each: `file:line:column: reason`. */
export class NameListError extends Error {
  /** `file:line:column: reason`, sorted by place. */
  readonly mistakes: readonly string[]

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'))
    this.mistakes = mistakes
  }
}

/** The people of a list. */
export interface NameList {
  entries: readonly Entry[]
  /** How many entries have no name in English. */
  passedOver: number
}

type Reader = (text: string, complain: Complain) => Drafts

/** Most runs have no list, and one that has one needs one reader. */
const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  '.csv': async () => (await import('./csv.ts')).readCsv,
  '.yaml': async () => (await import('./yaml.ts')).readYaml,
  '.yml': async () => (await import('./yaml.ts')).readYaml,
  '.json': async () => (await import('./popolo.ts')).readPopolo,
  '.tbx': async () => (await import('./tbx.ts')).readTbx,
  '.xml': async () => (await import('./tbx.ts')).readTbx
}

/**
 * Read a name list; the ending of the file's name tells the format. Throws a NameListError with all mistakes: a list with one gives nothing.
 *
 * @param text what the file holds, byte-order mark and all
 * @param file its name
 */
export async function readNameList(text: string, file: string): Promise<NameList> {
  const mistakes: {place: Place; reason: string}[] = []
  const complain: Complain = (place, reason) => mistakes.push({place, reason})
  const ending = extname(file).toLowerCase()
  let list: NameList = {entries: [], passedOver: 0}
  if (!Object.hasOwn(readers, ending))
    complain({line: 1, column: 1}, unknown('format', ending || file, Object.keys(readers)))
  else {
    const reader = await readers[ending]!()
    const {drafts, passedOver = 0} = reader(text, complain)
    list = {entries: toEntries(drafts, complain), passedOver}
  }
  if (mistakes.length > 0) {
    mistakes.sort(({place: one}, {place: other}) => one.line - other.line || one.column - other.column)
    throw new NameListError(
      mistakes.map(
        ({place: {line, column, path}, reason}) => `${file}:${line}:${column}: ${path ? `${path}: ` : ''}${reason}`
      )
    )
  }
  return list
}
