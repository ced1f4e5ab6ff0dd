import {findClashes} from '../names/lists/clashes.ts'
import {NameListError} from '../names/lists/read.ts'
import {readPeople} from '../names/people.ts'
import {isFailure} from './failure.ts'
import {readListFile} from './name-lists.ts'
import {readFiles} from './subcommand.ts'

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`

/**
 * Check name lists: print the number of entries of each, and those that clash with the built-in people. Mistakes go to standard error, as
 * `file:line:column: reason`; one broken list does not hide the others.
 *
 * @returns 0, or 2 where a list has a mistake or cannot be read
 */
export async function names(args: readonly string[]): Promise<number> {
  let status = 0
  for (const file of readFiles('names', 'check', 'name lists', args)) {
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
