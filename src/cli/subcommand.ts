import {parseArgs} from 'node:util'
import {Failure} from './failure.ts'

/**
 * Read the files of a command that takes a verb and files and nothing else: `mtlint names check FILE ...`. Throws a Failure with the usage.
 *
 * @param what the files, for the question where none is named
 */
export function readFiles(command: string, verb: string, what: string, args: readonly string[]): string[] {
  const usage = `usage: mtlint ${command} ${verb} FILE ...`
  let positionals: string[]
  try {
    ;({positionals} = parseArgs({args: [...args], allowPositionals: true, options: {}}))
  } catch (error) {
    throw new Failure(`${(error as Error).message.split('. ')[0]}; ${usage}`)
  }
  const [found, ...files] = positionals
  if (found !== verb)
    throw new Failure(found === undefined ? usage : `${command} ${found}: there is no such command; ${usage}`)
  if (files.length === 0) throw new Failure(`${verb} which ${what}? ${usage}`)
  return files
}
