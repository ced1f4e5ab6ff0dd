import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fold} from './similarity.ts'
import {SortedLines} from './sorted-lines.ts'

/** A person whose name is written in Chinese characters, and who is known by another reading of them than that of Mandarin. */
export interface MandarinReading {
  /** The name as English-language news write it. */
  name: string
  /** Words that stand in an article about this person: countries, bodies. */
  context: readonly string[]
}

/** The letters of a name alone: "Wei Jia-xiang" and "Wei Jiaxiang" are read alike. */
export function lettersOf(name: string): string {
  return fold(name).replace(/[^a-z]/g, '')
}

/** A line of the compiled list. */
export function writeReading(key: string, {name, context}: MandarinReading): string {
  return [key, name, context.join(';')].join('\t')
}

let lines: SortedLines | undefined

/** The person whose name reads so in Mandarin; undefined where several do, or none. */
export function personReadAs(letters: string): MandarinReading | undefined {
  lines ??= new SortedLines(readFileSync(createRequire(import.meta.url).resolve('#names/mandarin.generated.txt')))
  const [line, ...others] = lines.linesOf(letters)
  if (line === undefined || others.length > 0) return undefined
  const [, name = '', context = ''] = line.split('\t')
  return {name, context: context.split(';').filter(Boolean)}
}
