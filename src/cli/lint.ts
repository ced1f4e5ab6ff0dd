import {readFileSync, statSync} from 'node:fs'
import {dirname, extname, resolve} from 'node:path'
import {article} from '../../pipelines/article.ts'
import {type LintResult, type LintSettings, makeLinter} from '../../pipelines/lint.ts'
import {nursery} from '../../pipelines/nursery.ts'
import {type Pipeline, rulesOf} from '../../pipelines/preset.ts'
import {quick} from '../../pipelines/quick.ts'
import {fixText} from '../../pipelines/steps/fix.ts'
import {unusedSuppression} from '../../pipelines/steps/unused-suppression.ts'
import {styles} from '../../pipelines/styles/index.ts'
import {DecodeError, decode} from '../formats/decode.ts'
import type {FileReport, RunReport} from '../report/report.ts'
import {allRules} from '../rules/index.ts'
import type {Rule} from '../rules/types.ts'
import {type Config, findConfig, readConfig, severitiesFor} from './config.ts'
import {unifiedDiff} from './diff.ts'
import {Failure, isFailure, nearest, reasonOf} from './failure.ts'
import {findFiles} from './files.ts'
import {readNameLists} from './name-lists.ts'
import type {Options} from './options.ts'
import {readPhraseTables} from './phrases.ts'
import {writeWhole} from './write.ts'

const pipelines: Readonly<Record<string, Pipeline>> = {article, quick, nursery}
const withComments = new Set(['.md', '.markdown', '.html', '.htm'])

/** What a run found, and whether all of its files could be read. */
export interface Outcome {
  run: RunReport
  failed: boolean
}

type Lint = (text: string, settings?: LintSettings) => LintResult

/** Linters by pipeline, name lists and phrase tables: a configuration deeper in the tree may ask for others. */
function makeLinters(options: Options): (config: Config | undefined) => Promise<{lint: Lint; pipeline: string}> {
  const linters = new Map<string, Lint>()
  return async (config) => {
    const pipeline = options.pipeline ?? config?.pipeline ?? 'article'
    const phrases = [...options.phrases.map((file) => resolve(file)), ...(config?.phrases ?? [])]
    // The command line comes last: of two entries with the same name, the later one counts.
    const names = [...(config?.names ?? []), ...options.names]
    const on = [...options.rules].filter(([, severity]) => severity !== 'off').map(([id]) => id)
    const asked = [...on, ...[...(config?.rules ?? [])].filter(([, severity]) => severity !== 'off').map(([id]) => id)]
    const styleList = [...options.styles, ...(config?.styles ?? [])]
    const key = [pipeline, ...styleList, '', ...names, '', ...phrases, '', ...asked].join('\0')
    let lint = linters.get(key)
    if (!lint) {
      const rules: Rule[] = [...rulesOf(pipelines[pipeline]!), ...(await readPhraseTables(phrases))]
      for (const style of styleList)
        for (const rule of rulesOf(styles[style]!)) if (!rules.includes(rule)) rules.push(rule)
      // A rule that is asked for by name runs, whatever the pipeline.
      for (const {rule} of allRules) if (asked.includes(rule.id) && !rules.includes(rule)) rules.push(rule)
      lint = makeLinter(rules, {names: await readNameLists(names)})
      linters.set(key, lint)
    }
    return {lint, pipeline}
  }
}

function checkRuleNames(options: Options, known: ReadonlySet<string>): void {
  for (const id of options.rules.keys()) {
    if (known.has(id)) continue
    const near = nearest(id, known)
    throw new Failure(
      `--rule ${id}: there is no such rule${near ? `, did you mean ${near}?` : '; `mtlint rules` lists them'}`
    )
  }
}

const idsOfTables = async (files: readonly string[]) => (await readPhraseTables(files)).map(({id}) => id)

function readBytes(path: string): Uint8Array {
  try {
    if (statSync(path).isDirectory()) throw new Failure('is a folder')
    return readFileSync(path)
  } catch (error) {
    if (isFailure(error)) throw error
    throw new Failure(reasonOf(error))
  }
}

/** Lint what the options name. Throws a Failure where the run as a whole cannot be made. */
export async function lintFiles(options: Options, version: string): Promise<Outcome> {
  const house = await readPhraseTables(options.phrases.map((file) => resolve(file)))
  const known = new Set([...allRules.map(({rule}) => rule.id), unusedSuppression.id, ...house.map(({id}) => id)])
  checkRuleNames(options, known)
  const piped = options.paths.length === 0 || options.paths.includes('-')
  if (options.paths.length === 0 && process.stdin.isTTY) throw new Failure('no file named; see mtlint --help')
  const {files, problems} = await findFiles(
    options.paths.filter((path) => path !== '-'),
    options.ignorePath
  )
  const linters = makeLinters(options)
  const fixed = options.config === undefined ? undefined : await readConfig(options.config, known, idsOfTables)
  const configFor = async (path: string): Promise<Config | undefined> => {
    if (options.noConfig) return undefined
    if (fixed) return fixed
    const file = findConfig(dirname(resolve(path)))
    return file === undefined ? undefined : readConfig(file, known, idsOfTables)
  }

  let pipelineName = options.pipeline ?? 'article'
  let failed = false
  const complain = (text: string) => {
    failed = true
    process.stderr.write(`mtlint: ${text}\n`)
  }
  const lintBytes = async (path: string, read: () => Uint8Array, write: boolean): Promise<FileReport> => {
    const empty: FileReport = {
      path,
      text: '',
      words: 0,
      sentences: 0,
      score: null,
      origin: null,
      machine: null,
      messages: [],
      suppressed: 0,
      error: null
    }
    let text: string
    try {
      text = decode(read())
    } catch (error) {
      if (!(error instanceof DecodeError || isFailure(error))) throw error
      complain(`${path}: ${error.message}`)
      return {...empty, error: error.message}
    }
    const config = await configFor(path)
    const {lint, pipeline} = await linters(config)
    pipelineName = pipeline
    const severities = severitiesFor(config, path)
    for (const [id, severity] of options.rules) severities.set(id, severity)
    const sourceLanguage = options.sourceLanguage ?? config?.sourceLanguage
    const english = options.english ?? config?.english
    const settings: LintSettings = {
      severities,
      minConfidence: options.minConfidence,
      ...(sourceLanguage === undefined ? {} : {sourceLanguage}),
      ...(english === undefined ? {} : {english}),
      comments: withComments.has(extname(path).toLowerCase())
    }
    if (options.fix || options.fixDryRun) {
      const {text: better, applied} = fixText(text, (current) => lint(current, settings).messages)
      if (applied > 0 && options.fixDryRun) process.stdout.write(unifiedDiff(path, text, better))
      else if (applied > 0 && write) {
        try {
          writeWhole(path, encodeLike(readBytes(path), better))
          text = better
        } catch (error) {
          complain(`${path}: not written: ${(error as Error).message}`)
        }
      }
    }
    const {messages, words, sentences, score, origin, machine, suppressed} = lint(text, settings)
    return {
      ...empty,
      text,
      words,
      sentences,
      score,
      origin: origin ?? null,
      machine,
      suppressed,
      messages
    }
  }

  const reports: FileReport[] = []
  for (const {path, reason} of problems) {
    complain(`${path}: ${reason}`)
    reports.push({
      path,
      text: '',
      words: 0,
      sentences: 0,
      score: null,
      origin: null,
      machine: null,
      messages: [],
      suppressed: 0,
      error: reason
    })
  }
  for (const path of files) reports.push(await lintBytes(path, () => readBytes(path), true))
  if (piped) reports.push(await lintBytes(options.stdinFilename ?? '<stdin>', () => readFileSync(0), false))
  return {
    run: {version, pipeline: pipelineName, files: reports, verbose: options.verbose, color: false, width: 100},
    failed
  }
}

/** UTF-16 stays UTF-16. */
function encodeLike(bytes: Uint8Array, text: string): Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return Buffer.from(text, 'utf16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(text, 'utf16le').swap16()
  return Buffer.from(text, 'utf8')
}
