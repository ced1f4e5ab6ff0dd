import {readFileSync, statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {article} from '../../pipelines/article.ts'
import {bilingual} from '../../pipelines/bilingual.ts'
import {makeLinter} from '../../pipelines/lint.ts'
import {nursery} from '../../pipelines/nursery.ts'
import {type Pipeline, rulesOf} from '../../pipelines/preset.ts'
import {quick} from '../../pipelines/quick.ts'
import {unusedSuppression} from '../../pipelines/steps/unused-suppression.ts'
import {styles} from '../../pipelines/styles/index.ts'
import type {FileReport, RunReport} from '../report/report.ts'
import {allRules} from '../rules/index.ts'
import type {Rule} from '../rules/types.ts'
import {type Config, findConfig, readConfig} from './config.ts'
import {Failure, isFailure, nearest, reasonOf} from './failure.ts'
import {findFiles} from './files.ts'
import {configuredSource, type Lint, type Linters, Run} from './lint-file.ts'
import {readNameLists} from './name-lists.ts'
import type {Options} from './options.ts'
import {readPhraseTables} from './phrases.ts'
import {isPattern, patternMistake, sourceFor} from './sources.ts'
import {readTermBases} from './terms.ts'

const pipelines: Readonly<Record<string, Pipeline>> = {article, bilingual, quick, nursery}

/** What a run found, and whether all of its files could be read. */
export interface Outcome {
  run: RunReport
  failed: boolean
}

/** Linters by pipeline, name lists and phrase tables: a configuration deeper in the tree may ask for others. */
function makeLinters(options: Options): Linters {
  const linters = new Map<string, Lint>()
  return async (config, hasSource) => {
    const pipeline = options.pipeline ?? config?.pipeline ?? (hasSource ? 'bilingual' : 'article')
    const phrases = [...options.phrases.map((file) => resolve(file)), ...(config?.phrases ?? [])]
    // The command line comes last: of two entries with the same name, the later one counts.
    const names = [...(config?.names ?? []), ...options.names]
    const terms = [...(config?.terms ?? []), ...options.terms]
    const on = [...options.rules].filter(([, severity]) => severity !== 'off').map(([id]) => id)
    const asked = [...on, ...[...(config?.rules ?? [])].filter(([, severity]) => severity !== 'off').map(([id]) => id)]
    const styleList = [...options.styles, ...(config?.styles ?? [])]
    const key = [pipeline, ...styleList, '', ...names, '', ...phrases, '', ...terms, '', ...asked].join('\0')
    let lint = linters.get(key)
    if (!lint) {
      const rules: Rule[] = [...rulesOf(pipelines[pipeline]!), ...(await readPhraseTables(phrases))]
      for (const style of styleList)
        for (const rule of rulesOf(styles[style]!)) if (!rules.includes(rule)) rules.push(rule)
      // A rule that is asked for by name runs, whatever the pipeline.
      for (const {rule} of allRules) if (asked.includes(rule.id) && !rules.includes(rule)) rules.push(rule)
      lint = makeLinter(rules, {names: await readNameLists(names), terms: await readTermBases(terms)})
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
  const wrong = options.source === undefined ? undefined : patternMistake(options.source)
  if (wrong !== undefined) throw new Failure(`--source ${options.source}: ${wrong}`)
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

  const run = new Run(options, linters, configFor)
  const reports: FileReport[] = []
  for (const {path, reason} of problems) reports.push(run.fail(path, reason))
  const articles = await withoutSources(files, options, configFor)
  if (options.source !== undefined && !isPattern(options.source) && articles.length + (piped ? 1 : 0) > 1)
    throw new Failure(
      `--source ${options.source}: one source for ${articles.length} articles; pair them by a pattern such as {dir}/{name}.ar{ext}`
    )
  for (const path of articles) reports.push(await run.lint(path, () => readBytes(path), true))
  if (piped) reports.push(await run.lint(options.stdinFilename ?? '<stdin>', () => readFileSync(0), false))
  return {
    run: {version, pipeline: run.pipeline, files: reports, verbose: options.verbose, color: false, width: 100},
    failed: run.failed
  }
}

/** The files that are articles: what a pattern pairs with another one as its source is none. */
async function withoutSources(
  files: readonly string[],
  options: Options,
  configFor: (path: string) => Promise<Config | undefined>
): Promise<string[]> {
  const sources = new Set<string>()
  for (const path of files) {
    const config = await configFor(path)
    const pattern = options.source ?? config?.source
    if (pattern === undefined || !isPattern(pattern)) continue
    const file = sourceFor(path, {asked: options.source, told: undefined, configured: configuredSource(config)})!.file
    if (resolve(file) !== resolve(path)) sources.add(resolve(file))
  }
  return files.filter((path) => !sources.has(resolve(path)))
}
