import {dirname, extname} from 'node:path'
import type {LintResult, LintSettings, SourceSettings} from '../../pipelines/lint.ts'
import {fixText} from '../../pipelines/steps/fix.ts'
import {DecodeError} from '../formats/decode.ts'
import {type Document, isFormatError} from '../formats/document.ts'
import {type Opened, openDocument} from '../formats/read.ts'
import type {FileReport} from '../report/report.ts'
import {detectLanguage} from '../source/language.ts'
import {type Config, severitiesFor} from './config.ts'
import {unifiedDiff} from './diff.ts'
import {isFailure} from './failure.ts'
import type {Options} from './options.ts'
import {readSource, sourceFor} from './sources.ts'
import {writeWhole} from './write.ts'

const withComments = new Set(['.md', '.markdown', '.html', '.htm', '.xhtml'])

/** What lints a text. */
export type Lint = (text: string | Document, settings?: LintSettings) => LintResult
/** Gives the linter of a configuration; `hasSource` tells whether a source stands beside the article. */
export type Linters = (config: Config | undefined, hasSource: boolean) => Promise<{lint: Lint; pipeline: string}>

const nothing = {
  text: '',
  words: 0,
  sentences: 0,
  score: null,
  origin: null,
  machine: null,
  messages: [],
  suppressed: 0,
  source: null,
  error: null
}

/** The pattern of a configuration, with its folder. */
export function configuredSource(config: Config | undefined): {pattern: string; folder: string} | undefined {
  return config?.source === undefined ? undefined : {pattern: config.source, folder: dirname(config.file)}
}

/** Lints files one after the other; what cannot be read is said on standard error and never hides the others. */
export class Run {
  /** The pipeline of the last file. */
  pipeline: string
  failed = false
  readonly #options: Options
  readonly #linters: Linters
  readonly #configFor: (path: string) => Promise<Config | undefined>

  constructor(options: Options, linters: Linters, configFor: (path: string) => Promise<Config | undefined>) {
    this.#options = options
    this.#linters = linters
    this.#configFor = configFor
    this.pipeline = options.pipeline ?? 'article'
  }

  #complain(text: string): void {
    this.failed = true
    process.stderr.write(`mtlint: ${text}\n`)
  }

  /** The report of a file that cannot be read. */
  fail(path: string, reason: string): FileReport {
    // A reason that opens with line and column goes on the name of the file, as everywhere.
    this.#complain(`${path}:${/^\d+:\d+: /.test(reason) ? '' : ' '}${reason}`)
    return {...nothing, path, error: reason}
  }

  /** The source of an article, if there is one that can be read. */
  async #sourceOf(path: string, document: Document, config: Config | undefined) {
    const names = {asked: this.#options.source, told: document.sourceFile, configured: configuredSource(config)}
    const place = sourceFor(path, names)
    if (!place) return undefined
    const language = this.#options.sourceLanguage ?? config?.sourceLanguage ?? document.sourceLanguage
    try {
      return {path: place.file, settings: await readSource(place.file, language, place.must)}
    } catch (error) {
      if (!isFailure(error)) throw error
      this.#complain(`${path}: ${error.message}`)
      return undefined
    }
  }

  /** Lint one file, and correct it where that is asked for. */
  async lint(path: string, read: () => Uint8Array, write: boolean): Promise<FileReport> {
    const options = this.#options
    let bytes: Uint8Array
    let opened: Opened
    try {
      bytes = read()
      opened = await openDocument(path, bytes)
    } catch (error) {
      if (!(error instanceof DecodeError || isFormatError(error) || isFailure(error))) throw error
      return this.fail(path, error.message)
    }
    let {document} = opened
    const config = await this.#configFor(path)
    const source = document.bilingual ? undefined : await this.#sourceOf(path, document, config)
    const {lint, pipeline} = await this.#linters(
      config,
      source?.settings !== undefined || document.bilingual !== undefined
    )
    this.pipeline = pipeline
    const settings = this.#settingsFor(path, config, source?.settings)
    if (document.bilingual && settings.sourceLanguage === undefined) {
      const language = document.sourceLanguage ?? (await detectLanguage(document.bilingual.source.text))
      if (language !== undefined) settings.sourceLanguage = language
    }
    if (options.fix || options.fixDryRun) {
      const better = this.#fix(path, opened, (current) => lint(current, settings), bytes, write)
      if (better) document = better
    }
    const {messages, words, sentences, score, origin, machine, suppressed, source: beside} = lint(document, settings)
    return {
      ...nothing,
      path,
      text: document.file,
      words,
      sentences,
      score,
      origin: origin ?? null,
      machine,
      suppressed,
      source: beside ? {path: source?.path ?? path, ...beside} : null,
      messages
    }
  }

  #settingsFor(path: string, config: Config | undefined, source: SourceSettings | undefined): LintSettings {
    const options = this.#options
    const severities = severitiesFor(config, path)
    for (const [id, severity] of options.rules) severities.set(id, severity)
    const sourceLanguage = options.sourceLanguage ?? config?.sourceLanguage
    const english = options.english ?? config?.english
    return {
      severities,
      minConfidence: options.minConfidence,
      ...(sourceLanguage === undefined ? {} : {sourceLanguage}),
      ...(english === undefined ? {} : {english}),
      ...(source === undefined ? {} : {source}),
      comments: withComments.has(extname(path).toLowerCase())
    }
  }

  /** Correct a file; gives the document as it is then, undefined where nothing was written. */
  #fix(
    path: string,
    {document, read}: Opened,
    lint: (document: Document) => LintResult,
    bytes: Uint8Array,
    write: boolean
  ): Document | undefined {
    if (!read || !document.writable) {
      process.stderr.write(`mtlint: ${path}: a file of this format is not corrected, only read\n`)
      return undefined
    }
    const {text: better, applied} = fixText(document.file, (current) => lint(read(current)).messages)
    if (applied === 0) return undefined
    if (this.#options.fixDryRun) {
      process.stdout.write(unifiedDiff(path, document.file, better))
      return undefined
    }
    if (!write) return undefined
    try {
      writeWhole(path, encodeLike(bytes, better))
      return read(better)
    } catch (error) {
      this.#complain(`${path}: not written: ${(error as Error).message}`)
      return undefined
    }
  }
}

/** UTF-16 stays UTF-16. */
function encodeLike(bytes: Uint8Array, text: string): Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return Buffer.from(text, 'utf16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(text, 'utf16le').swap16()
  return Buffer.from(text, 'utf8')
}
