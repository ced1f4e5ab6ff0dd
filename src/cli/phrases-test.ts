import {readFileSync} from 'node:fs'
import {brokenExamples} from '../rules/examples.ts'
import {linesOfEntries, TableError} from '../rules/table-places.ts'
import {readTable} from '../rules/tables.ts'
import {reasonOf} from './failure.ts'
import {readFiles} from './subcommand.ts'

/**
 * Run the examples of phrase tables: each entry must find what its `bad` examples mark and correct it as they say, and be silent on its
 * `good` ones. Prints what does not hold as `file:line: reason`.
 *
 * @returns 0, 1 where an example does not hold, 2 where a table cannot be read
 */
export function phrases(args: readonly string[]): number {
  return Math.max(...readFiles('phrases', 'test', 'phrase tables', args).map(testTable))
}

function testTable(file: string): number {
  try {
    const source = readFileSync(file, 'utf8')
    const {rule, examples} = readTable(source, file)
    const lines = linesOfEntries(source)
    let texts = 0
    let broken = 0
    for (const {key, bad, good} of examples) {
      texts += Object.keys(bad).length + good.length
      const own = {...rule, entries: rule.entries.filter((entry) => entry.key === key)}
      for (const reason of brokenExamples(own, {bad, good})) {
        broken++
        process.stdout.write(`${file}:${lines.get(key)}: ${key}: ${reason}\n`)
      }
    }
    const verdict = broken === 0 ? 'all examples hold' : `${broken} ${broken === 1 ? 'does' : 'do'} not hold`
    process.stdout.write(
      `${file}: ${examples.length} ${examples.length === 1 ? 'phrase' : 'phrases'}, ${texts} examples, ${verdict}\n`
    )
    return broken === 0 ? 0 : 1
  } catch (error) {
    const reason = error instanceof TableError ? error.message : `${file}: ${reasonOf(error)}`
    process.stderr.write(`mtlint: ${reason}\n`)
    return 2
  }
}
