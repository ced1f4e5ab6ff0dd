import {parseArgs} from 'node:util'
import type {English} from '../../pipelines/lint.ts'
import type {Severity} from '../rules/message.ts'
import {Failure, nearest} from './failure.ts'
import {languageCode} from './language.ts'

export type RuleSeverity = Severity | 'off'

/** What the command line says. */
export interface Options {
  paths: string[]
  pipeline?: string
  /** The source, or the pattern of the sources. */
  source?: string
  sourceLanguage?: string
  english?: English
  styles: string[]
  formats: {name: string; file?: string}[]
  fix: boolean
  fixDryRun: boolean
  failOn: Severity | 'never'
  maxWarnings: number
  minConfidence: number
  rules: Map<string, RuleSeverity>
  config?: string
  noConfig: boolean
  ignorePath?: string
  names: string[]
  phrases: string[]
  terms: string[]
  quiet: boolean
  verbose: boolean
  color?: boolean
  stdinFilename?: string
  help: boolean
  version: boolean
}

const table = {
  pipeline: {type: 'string'},
  source: {type: 'string'},
  'source-language': {type: 'string'},
  english: {type: 'string'},
  style: {type: 'string', multiple: true},
  format: {type: 'string', multiple: true},
  fix: {type: 'boolean'},
  'fix-dry-run': {type: 'boolean'},
  'fail-on': {type: 'string'},
  'max-warnings': {type: 'string'},
  'min-confidence': {type: 'string'},
  rule: {type: 'string', multiple: true},
  config: {type: 'string'},
  'no-config': {type: 'boolean'},
  'ignore-path': {type: 'string'},
  names: {type: 'string', multiple: true},
  phrases: {type: 'string', multiple: true},
  terms: {type: 'string', multiple: true},
  quiet: {type: 'boolean'},
  verbose: {type: 'boolean'},
  color: {type: 'boolean'},
  'no-color': {type: 'boolean'},
  'no-progress': {type: 'boolean'},
  'stdin-filename': {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'}
} as const

export const pipelineNames = ['article', 'bilingual', 'quick', 'nursery']
export const styleNames = [
  'american-press',
  'british-press',
  'day-before-month',
  'formal',
  'month-before-day',
  'no-serial-comma',
  'percent-sign',
  'percent-word',
  'serial-comma',
  'short-titles',
  'spelled-numerals'
]
export const englishes = ['en-US', 'en-GB']
export const formatNames = ['terminal', 'json']
export const ruleSeverities = ['off', 'info', 'warning', 'error']

export const usage = `Usage: mtlint [options] [file|folder|glob ...]

Finds in machine-translated English what a careful copy editor would mark.
\`-\`, or nothing where text is piped in, reads standard input.

Commands
  mtlint explain <rule>                 what a rule finds, why, and how often it is right
  mtlint rules [--format table|json]    every rule
  mtlint init                           writes a commented .mtlintrc.yaml
  mtlint names check <file ...>         validates name lists; tells what clashes with the built-in names
  mtlint phrases test <file ...>        runs the examples of phrase tables
  mtlint evaluate <gold.jsonl ...>      measures the rules against human error marks

Options
  --pipeline NAME       article (default), bilingual (default where there is a source), quick (surface rules only),
                        nursery (also what has not proved its worth)
  --source FILE         the text that was translated; for many articles a pattern, such as {dir}/{name}.ar{ext}
  --source-language CODE the language that was translated (ar, zh, fr …): adds what is sure only in translations from there
  --english CODE        en-US or en-GB: the spelling that is wanted (default: what the article uses most)
  --style NAME          a house style, such as serial-comma or british-press; may be given several times
  --format NAME[:FILE]  terminal (default) or json; may be given several times
  --fix                 apply the safe corrections
  --fix-dry-run         print them as a diff, change nothing
  --fail-on SEVERITY    exit with 1 from this severity on: error (default), warning, info, never
  --max-warnings N      exit with 1 where there are more warnings
  --min-confidence P    hide rules that are right in less than this share of cases (0 to 1)
  --rule ID:SEVERITY    off, info, warning or error for one rule; may be given several times
  --config FILE         this configuration and no other
  --no-config           no configuration at all
  --ignore-path FILE    this list of ignored files instead of .mtlintignore
  --names FILE          a name list of your own (CSV, YAML, Popolo JSON, TBX); may be given several times
  --phrases FILE        a phrase table of your own (YAML); may be given several times
  --terms FILE          a term base of your own (CSV, TBX), held against the source; may be given several times
  --stdin-filename NAME the name of what standard input holds
  --quiet, --verbose    errors only; the whole reason with every message
  --color, --no-color, --no-progress
  -h, --help, -v, --version
`

function oneOf<Name extends string>(option: string, value: string, names: readonly Name[] | readonly string[]): Name {
  if ((names as readonly string[]).includes(value)) return value as Name
  const near = nearest(value, names)
  throw new Failure(
    `--${option} ${value}: expected one of ${names.join(', ')}${near ? ` (did you mean ${near}?)` : ''}`
  )
}

function languageOf(code: string): string {
  const name = languageCode(code)
  if (name !== undefined) return name
  throw new Failure(`--source-language ${code}: expected a language code such as ar, zh or fr`)
}

function numberOf(option: string, value: string, least: number, most: number, whole: boolean): number {
  const number = Number(value)
  if (
    value.trim() === '' ||
    Number.isNaN(number) ||
    number < least ||
    number > most ||
    (whole && !Number.isInteger(number))
  ) {
    throw new Failure(
      `--${option} ${value}: expected a ${whole ? 'whole ' : ''}number from ${least} to ${most === Number.MAX_SAFE_INTEGER ? 'any' : most}`
    )
  }
  return number
}

/** Read the arguments. Throws a Failure that names the nearest right spelling. */
export function readOptions(args: readonly string[]): Options {
  let values: ReturnType<typeof parse>['values']
  let positionals: string[]
  try {
    ;({values, positionals} = parse(args))
  } catch (error) {
    const unknown = /Unknown option '(-{1,2}[^' ]+)/.exec((error as Error).message)?.[1]
    if (!unknown) throw new Failure((error as Error).message.split('. ')[0]!)
    const near = nearest(unknown.replace(/^-+/, ''), Object.keys(table))
    throw new Failure(`unknown option ${unknown}${near ? `, did you mean --${near}?` : '; see mtlint --help'}`)
  }
  const rules = new Map<string, RuleSeverity>()
  for (const setting of values.rule ?? []) {
    const [id = '', severity = ''] = setting.split(':')
    rules.set(id, oneOf<RuleSeverity>('rule', severity, ruleSeverities))
  }
  return {
    paths: positionals,
    ...(values.pipeline === undefined ? {} : {pipeline: oneOf('pipeline', values.pipeline, pipelineNames)}),
    ...(values.source === undefined ? {} : {source: values.source}),
    ...(values['source-language'] === undefined ? {} : {sourceLanguage: languageOf(values['source-language'])}),
    ...(values.english === undefined ? {} : {english: oneOf<English>('english', values.english, englishes)}),
    styles: (values.style ?? []).map((name) => oneOf<string>('style', name, styleNames)),
    formats: (values.format ?? []).map((format) => {
      const colon = format.indexOf(':')
      return colon === -1 ? {name: format} : {name: format.slice(0, colon), file: format.slice(colon + 1)}
    }),
    fix: values.fix ?? false,
    fixDryRun: values['fix-dry-run'] ?? false,
    failOn: oneOf('fail-on', values['fail-on'] ?? 'error', ['error', 'warning', 'info', 'never']),
    maxWarnings:
      values['max-warnings'] === undefined
        ? Number.POSITIVE_INFINITY
        : numberOf('max-warnings', values['max-warnings'], 0, Number.MAX_SAFE_INTEGER, true),
    minConfidence:
      values['min-confidence'] === undefined ? 0 : numberOf('min-confidence', values['min-confidence'], 0, 1, false),
    rules,
    ...(values.config === undefined ? {} : {config: values.config}),
    noConfig: values['no-config'] ?? false,
    ...(values['ignore-path'] === undefined ? {} : {ignorePath: values['ignore-path']}),
    names: values.names ?? [],
    phrases: values.phrases ?? [],
    terms: values.terms ?? [],
    quiet: values.quiet ?? false,
    verbose: values.verbose ?? false,
    ...(values['no-color'] ? {color: false} : values.color ? {color: true} : {}),
    ...(values['stdin-filename'] === undefined ? {} : {stdinFilename: values['stdin-filename']}),
    help: values.help ?? false,
    version: values.version ?? false
  }
}

function parse(args: readonly string[]) {
  return parseArgs({args: [...args], options: table, allowPositionals: true, strict: true})
}
