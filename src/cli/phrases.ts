import {readFileSync} from 'node:fs'
import type {PhraseRule} from '../rules/types.ts'
import {Failure} from './failure.ts'

/** Read phrase tables of the user. Throws a Failure with file, line and column of the first mistake. */
export async function readPhraseTables(files: readonly string[]): Promise<PhraseRule[]> {
  if (files.length === 0) return []
  const {readTable, TableError} = await import('../rules/tables.ts')
  return files.map((file) => {
    try {
      return readTable(readFileSync(file, 'utf8'), file).rule
    } catch (error) {
      if (error instanceof TableError) throw new Failure(error.message)
      throw new Failure(
        `${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such phrase table' : (error as Error).message}`
      )
    }
  })
}
