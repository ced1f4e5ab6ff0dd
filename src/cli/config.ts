import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import type {English} from '../../pipelines/lint.ts'
import {Failure, nearest} from './failure.ts'
import {languageCode} from './language.ts'
import type {RuleSeverity} from './options.ts'
import {englishes, pipelineNames, ruleSeverities, styleNames} from './options.ts'
import {patternMistake} from './sources.ts'

/** Settings of one configuration file. */
export interface Config {
  file: string
  pipeline?: string
  /** The source, or the pattern of the sources, relative to the folder of the configuration. */
  source?: string
  /** BCP-47 code. */
  sourceLanguage?: string
  english?: English
  /** Names of house styles. */
  styles: readonly string[]
  rules: ReadonlyMap<string, RuleSeverity>
  /** Absolute paths. */
  names: readonly string[]
  /** Absolute paths. */
  phrases: readonly string[]
  /** Absolute paths. */
  terms: readonly string[]
  overrides: readonly {matches: (path: string) => boolean; rules: ReadonlyMap<string, RuleSeverity>}[]
}

const fileNames = ['.mtlintrc.yaml', '.mtlintrc.yml', '.mtlintrc.json', 'package.json']
const keys = [
  '$schema',
  'pipeline',
  'source',
  'sourceLanguage',
  'english',
  'styles',
  'rules',
  'names',
  'phrases',
  'terms',
  'overrides'
]
const overrideKeys = ['files', 'rules']

const found = new Map<string, string | undefined>()

function hasSettings(file: string): boolean {
  if (!existsSync(file)) return false
  if (!file.endsWith('package.json')) return true
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as {mtlint?: unknown}).mtlint !== undefined
  } catch {
    return false
  }
}

/** Look for a configuration in a folder and those above; the nearest counts. */
export function findConfig(folder: string): string | undefined {
  if (found.has(folder)) return found.get(folder)
  const here = fileNames.map((name) => join(folder, name)).find(hasSettings)
  const above = dirname(folder)
  const file = here ?? (above === folder ? undefined : findConfig(above))
  found.set(folder, file)
  return file
}

const loaded = new Map<string, Config>()

/** Read a configuration: data only, YAML or JSON. Throws a Failure with file, line, column, the line, and the nearest right spelling. */
export async function readConfig(
  path: string,
  knownRules: ReadonlySet<string>,
  idsOfTables: (files: readonly string[]) => Promise<readonly string[]> = async () => []
): Promise<Config> {
  const known = loaded.get(path)
  if (known) return known
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new Failure(
      `${path}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such configuration' : (error as Error).message}`
    )
  }
  // Most runs have no configuration: the readers are loaded only here.
  const {isMap, isScalar, isSeq, LineCounter, parseDocument} = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines})
  const fail = (at: number, reason: string): never => {
    const {line, col} = lines.linePos(at)
    const quoted = text.split('\n')[line - 1] ?? ''
    throw new Failure(`${path}:${line}:${col}: ${reason}\n  ${quoted}\n  ${' '.repeat(Math.max(0, col - 1))}^`)
  }
  const broken = document.errors[0]
  if (broken) fail(broken.pos[0], broken.message.split(/ at line |\n/)[0]!)
  type Place = {range?: readonly number[] | null} | null | undefined
  const placeOf = (node: unknown) => (node as Place)?.range?.[0] ?? 0

  const isNothing = (node: unknown) => node === undefined || node === null || (isScalar(node) && node.value === null)
  const checkKeys = (map: unknown, allowed: Iterable<string>, what: string) => {
    if (!isMap(map)) return fail(placeOf(map), `${what} must be a map of settings`)
    const names = [...allowed]
    for (const {key} of map.items) {
      const name = isScalar(key) ? String(key.value) : ''
      if (names.includes(name)) continue
      const near = nearest(name, names)
      fail(
        placeOf(key),
        `unknown ${what === 'rules' ? 'rule' : 'setting'} \`${name}\`${near ? `, did you mean \`${near}\`?` : what === 'rules' ? '; `mtlint rules` lists them' : `, expected one of ${names.join(', ')}`}`
      )
    }
    return map
  }
  let rulesHere: Iterable<string> = knownRules
  const readRules = (map: unknown): Map<string, RuleSeverity> => {
    const rules = new Map<string, RuleSeverity>()
    if (isNothing(map)) return rules
    for (const {key, value} of checkKeys(map, rulesHere, 'rules').items) {
      // YAML 1.1 reads `off` as false; here it is a word.
      const severity = isScalar(value) ? (value.value === false ? 'off' : String(value.value)) : ''
      if (!ruleSeverities.includes(severity)) {
        const near = nearest(severity, ruleSeverities)
        fail(
          placeOf(value ?? key),
          `unknown severity \`${severity}\`, expected one of ${ruleSeverities.join(', ')}${near ? ` (did you mean ${near}?)` : ''}`
        )
      }
      rules.set(String(isScalar(key) ? key.value : ''), severity as RuleSeverity)
    }
    return rules
  }
  const readTexts = (node: unknown, what: string): string[] => {
    if (isNothing(node)) return []
    if (isScalar(node) && typeof node.value === 'string') return [node.value]
    if (!isSeq(node) || node.items.some((item) => !isScalar(item) || typeof item.value !== 'string'))
      fail(placeOf(node), `\`${what}\` must be a text or a list of texts`)
    return (node as {items: {value: string}[]}).items.map(({value}) => value)
  }

  const root = path.endsWith('package.json') ? document.get('mtlint', true) : document.contents
  const config: {-readonly [Key in keyof Config]: Config[Key]} = {
    file: path,
    styles: [],
    rules: new Map(),
    names: [],
    phrases: [],
    terms: [],
    overrides: []
  }
  if (root !== null && root !== undefined && !(isScalar(root) && root.value === null)) {
    const map = checkKeys(root, keys, 'the configuration')
    const pipeline = map.get('pipeline', true)
    if (!isNothing(pipeline)) {
      const name = isScalar(pipeline) ? String(pipeline.value) : ''
      if (!pipelineNames.includes(name)) {
        const near = nearest(name, pipelineNames)
        fail(
          placeOf(pipeline),
          `unknown pipeline \`${name}\`, expected one of ${pipelineNames.join(', ')}${near ? ` (did you mean ${near}?)` : ''}`
        )
      }
      config.pipeline = name
    }
    const language = map.get('sourceLanguage', true)
    if (!isNothing(language)) {
      const code = languageCode(isScalar(language) ? String(language.value) : '')
      if (code === undefined)
        fail(placeOf(language), 'unknown `sourceLanguage`, expected a language code such as ar, zh or fr')
      else config.sourceLanguage = code
    }
    const source = map.get('source', true)
    if (!isNothing(source)) {
      const pattern = isScalar(source) && typeof source.value === 'string' ? source.value : ''
      const wrong = pattern === '' ? '`source` must be a file or a pattern' : patternMistake(pattern)
      if (wrong !== undefined) fail(placeOf(source), wrong)
      config.source = pattern
    }
    const english = map.get('english', true)
    if (!isNothing(english)) {
      const name = isScalar(english) ? String(english.value) : ''
      if (!englishes.includes(name)) fail(placeOf(english), `unknown \`english\`, expected ${englishes.join(' or ')}`)
      config.english = name as English
    }
    config.styles = readTexts(map.get('styles', true), 'styles')
    for (const style of config.styles) {
      if (styleNames.includes(style)) continue
      const near = nearest(style, styleNames)
      fail(
        placeOf(map.get('styles', true)),
        `unknown style \`${style}\`, expected one of ${styleNames.join(', ')}${near ? ` (did you mean ${near}?)` : ''}`
      )
    }
    const folder = dirname(resolve(path))
    config.names = readTexts(map.get('names', true), 'names').map((file) => resolve(folder, file))
    config.phrases = readTexts(map.get('phrases', true), 'phrases').map((file) => resolve(folder, file))
    config.terms = readTexts(map.get('terms', true), 'terms').map((file) => resolve(folder, file))
    // The tables that the configuration names have rules of their own.
    rulesHere = [...knownRules, ...(await idsOfTables(config.phrases))]
    config.rules = readRules(map.get('rules', true))
    const overrides = map.get('overrides', true)
    if (!isNothing(overrides)) {
      if (!isSeq(overrides)) return fail(placeOf(overrides), '`overrides` must be a list')
      const {default: ignore} = await import('ignore')
      config.overrides = overrides.items.map((item) => {
        const override = checkKeys(item, overrideKeys, 'an override')
        const files = readTexts(override.get('files', true), 'files')
        if (files.length === 0) fail(placeOf(item), 'an override needs `files`')
        const matcher = ignore().add(files)
        return {
          matches: (file: string) => {
            const inside = relative(folder, resolve(file)).split(sep).join('/')
            return inside !== '' && !inside.startsWith('..') && matcher.ignores(inside)
          },
          rules: readRules(override.get('rules', true))
        }
      })
    }
  }
  loaded.set(path, config)
  return config
}

/** Severities for one file: the rules of the configuration, then those of the overrides that match. */
export function severitiesFor(config: Config | undefined, path: string): Map<string, RuleSeverity> {
  const severities = new Map(config?.rules)
  for (const {matches, rules} of config?.overrides ?? [])
    if (matches(path)) for (const [id, severity] of rules) severities.set(id, severity)
  return severities
}
