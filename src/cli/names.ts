import {parseArgs} from 'node:util'
import {findClashes} from '../names/lists/clashes.ts'
import {NameListError} from '../names/lists/read.ts'
import {readPeople} from '../names/people.ts'
import {Failure, isFailure} from './failure.ts'
import {readListFile} from './name-lists.ts'

const usage = 'usage: mtlint names check FILE ...'

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`

/**
 * Check name lists: print the number of entries of each, and those that clash with the built-in people. Mistakes go to standard error, as
 * `file:line:column: reason`; one broken list does not hide the others.
 *
 * @returns 0, or 2 where a list has a mistake or cannot be read
 */
export async function names(args: readonly string[]): Promise<number> {
  let positionals: string[]
  try {
    ;({positionals} = parseArgs({args: [...args], allowPositionals: true, options: {}}))
  } catch (error) {
    throw new Failure(`${(error as Error).message.split('. ')[0]}; ${usage}`)
  }
  const [verb, ...files] = positionals
  if (verb !== 'check')
    throw new Failure(verb === undefined ? usage : `names ${verb}: there is no such command; ${usage}`)
  if (files.length === 0) throw new Failure(`check which name lists? ${usage}`)

  let status = 0
  for (const file of files) {
    try {
      const {entries, passedOver} = await readListFile(file)
      const clashes = findClashes(entries, readPeople())
      const rest = passedOver > 0 ? `, ${passedOver} without a term in English passed over` : ''
      process.stdout.write(
        `${file}: ${count(entries.length, 'entry', 'entries')}${rest}, ${count(clashes.length, 'clash', 'clashes')}\n`
      )
      for (const {entry, reason} of clashes) {
        const {line, column} = entry.place()
        process.stdout.write(`${file}:${line}:${column}: ${reason}\n`)
      }
    } catch (error) {
      if (!(error instanceof NameListError || isFailure(error))) throw error
      status = 2
      process.stderr.write(`${isFailure(error) ? 'mtlint: ' : ''}${error.message}\n`)
    }
  }
  return status
}
