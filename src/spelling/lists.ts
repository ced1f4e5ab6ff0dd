import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

/** Lines of a data file of `src/spelling/data`, without comments and empty lines. */
export function readLines(file: string): string[] {
  return readFileSync(createRequire(import.meta.url).resolve(`#spelling/${file}`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
}
