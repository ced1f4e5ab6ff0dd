import {readFileSync} from 'node:fs'
import type {PhraseRule} from '../rules/types.ts'
import {Failure} from './failure.ts'

/** Tables that were read: the run asks for the names of their rules before it asks for the rules. */
const known = new Map<string, PhraseRule>()

/** Read phrase tables of the user. Throws a Failure with file, line and column of the first mistake. */
export async function readPhraseTables(files: readonly string[]): Promise<PhraseRule[]> {
  if (files.length === 0) return []
  const {readTable} = await import('../rules/tables.ts')
  return files.map((file) => {
    const read = known.get(file)
    if (read) return read
    try {
      const {rule} = readTable(readFileSync(file, 'utf8'), file)
      known.set(file, rule)
      return rule
    } catch (error) {
      if ((error as Error).name === 'TableError') throw new Failure((error as Error).message)
      throw new Failure(
        `${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such phrase table' : (error as Error).message}`
      )
    }
  })
}
