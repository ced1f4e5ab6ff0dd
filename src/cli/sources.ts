import {existsSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, extname, join, resolve} from 'node:path'
import type {SourceSettings} from '../../pipelines/lint.ts'
import {DecodeError} from '../formats/decode.ts'
import {isFormatError} from '../formats/document.ts'
import {openDocument} from '../formats/read.ts'
import {detectLanguage} from '../source/language.ts'
import {Failure, isFailure, reasonOf} from './failure.ts'

const slot = /\{(dir|name|ext)\}/g

/** Whether a name of a source is a pattern that pairs many articles. */
export function isPattern(source: string): boolean {
  return /\{(?:dir|name|ext)\}/.test(source)
}

/** What is wrong with the slots of a pattern; undefined where nothing is. */
export function patternMistake(source: string): string | undefined {
  const unknown = /\{[^}]*\}?/.exec(source.replace(slot, ''))
  return unknown ? `unknown slot ${unknown[0]}, expected {dir}, {name} or {ext}` : undefined
}

/** The source of an article by a pattern: `{dir}/{name}.ar{ext}` of `news/a.txt` is `news/a.ar.txt`. */
export function sourceByPattern(pattern: string, path: string): string {
  const ext = extname(path)
  const values: Readonly<Record<string, string>> = {dir: dirname(path), name: basename(path, ext), ext}
  return pattern.replace(slot, (_, name: string) => values[name]!)
}

const opened = new Map<string, Promise<SourceSettings | undefined>>()

/** Read a source. Its language is the one that is given, or that its file tells, or that it looks like. Throws a Failure that names the file; where
 * it need not be there, gives undefined. */
export function readSource(
  path: string,
  language: string | undefined,
  must: boolean
): Promise<SourceSettings | undefined> {
  const key = `${language} ${must} ${resolve(path)}`
  let source = opened.get(key)
  if (!source) {
    source = !must && !existsSync(path) ? Promise.resolve(undefined) : open(path, language)
    opened.set(key, source)
  }
  return source
}

async function open(path: string, language: string | undefined): Promise<SourceSettings> {
  let bytes: Uint8Array
  try {
    if (statSync(path).isDirectory()) throw new Failure('is a folder')
    bytes = readFileSync(path)
  } catch (error) {
    throw new Failure(`the source ${path}: ${isFailure(error) ? error.message : reasonOf(error)}`)
  }
  try {
    const {document} = await openDocument(path, bytes)
    const told = language ?? document.sourceLanguage ?? (await detectLanguage(document.prose.text))
    if (told === undefined && document.prose.text.trim() !== '')
      throw new Failure(`its language cannot be told; name it: --source-language ar`)
    return {text: document, language: told ?? 'und'}
  } catch (error) {
    if (isFormatError(error) || error instanceof DecodeError || isFailure(error))
      throw new Failure(`the source ${path}:${/^\d+:\d+: /.test(error.message) ? '' : ' '}${error.message}`)
    throw error
  }
}

/** Where the source of an article is: what the command line says, then the article itself, then the configuration. */
export interface SourceNames {
  /** `--source`. */
  asked: string | undefined
  /** Front matter, relative to the article. */
  told: string | undefined
  /** The pattern of a configuration, with the folder that it is relative to. */
  configured: {pattern: string; folder: string} | undefined
}

/**
 * The file of the source of an article.
 *
 * @returns its path, and whether it has to be there: a pattern of the configuration need not fit every article
 */
export function sourceFor(
  path: string,
  {asked, told, configured}: SourceNames
): {file: string; must: boolean} | undefined {
  if (asked !== undefined) return {file: sourceByPattern(asked, path), must: true}
  if (told !== undefined) return {file: join(dirname(path), told), must: true}
  if (!configured) return undefined
  const {pattern, folder} = configured
  const file = sourceByPattern(pattern, resolve(path))
  return {file: resolve(folder, file), must: false}
}
