import {readFileSync} from 'node:fs'
import {DecodeError, decode} from '../formats/decode.ts'
import type {Term} from '../source/terms/model.ts'
import {Failure, reasonOf} from './failure.ts'

/** Read term bases of the user. Throws a Failure with file, line and column of the first mistake. */
export async function readTermBases(files: readonly string[]): Promise<Term[]> {
  const terms: Term[] = []
  if (files.length === 0) return terms
  // Most runs have no term base.
  const {readTerms} = await import('../source/terms/read-terms.ts')
  for (const file of files) {
    let text: string
    try {
      text = decode(readFileSync(file))
    } catch (error) {
      throw new Failure(`${file}: ${error instanceof DecodeError ? error.message : reasonOf(error)}`)
    }
    try {
      terms.push(...(await readTerms(text, file)).terms)
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'TermBaseError') throw error
      const [first = '', ...more] = error.message.split('\n')
      throw new Failure(more.length === 0 ? first : `${first} (${more.length} more)`)
    }
  }
  return terms
}
