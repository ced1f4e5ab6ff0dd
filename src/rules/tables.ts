import {isMap, isScalar, LineCounter, type Node, parseDocument} from 'yaml'
import {PatternError, parsePattern, prefixesOf} from './pattern.ts'
import type {Mqm, MqmSeverity, PhraseEntry, PhraseRule} from './types.ts'

/** A mistake in a phrase table, with its place. */
export class TableError extends Error {
  readonly file: string
  readonly line: number
  readonly column: number
  constructor(file: string, {line, col}: {line: number; col: number}, reason: string) {
    super(`${file}:${line}:${col}: ${reason}`)
    this.file = file
    this.line = line
    this.column = col
  }
}

export interface TableExamples {
  key: string
  /** Line of the entry, from 1. */
  line: number
  bad: Readonly<Record<string, string>>
  good: readonly string[]
}

/** A table with the examples of each entry, which only tests and pages need. */
export interface PhraseTable {
  rule: PhraseRule
  examples: readonly TableExamples[]
}

const tableKeys = [
  'id',
  'summary',
  'why',
  'mqm',
  'severity',
  'fix',
  'sourceLanguages',
  'sources',
  'message',
  'house',
  'pack',
  'trial',
  'entries'
]
const entryKeys = ['match', 'expected', 'unless', 'why', 'sourceLanguages', 'quotes', 'bad', 'good']
const types: readonly Mqm[] = [
  'accuracy/mistranslation',
  'accuracy/untranslated',
  'accuracy/addition',
  'accuracy/omission',
  'terminology/wrong-term',
  'terminology/inconsistent',
  'linguistic-conventions/grammar',
  'linguistic-conventions/word-order',
  'linguistic-conventions/spelling',
  'linguistic-conventions/punctuation',
  'linguistic-conventions/character-encoding',
  'style/awkward',
  'style/unidiomatic',
  'style/organizational',
  'style/register',
  'style/inconsistent',
  'locale-conventions/number-format',
  'locale-conventions/date-format',
  'locale-conventions/time-format',
  'design-and-markup/superfluous-text',
  'design-and-markup/markup-tag'
]
const slots = ['actual', 'expected', 'entry']
const severities = ['critical', 'major', 'minor', 'neutral']
const fixes = ['safe', 'suggest', 'none']

/**
 * Read a phrase table from YAML. Throws a TableError at the first mistake.
 *
 * @param source text of the file
 * @param file name for messages
 */
export function readTable(source: string, file: string): PhraseTable {
  const lines = new LineCounter()
  const document = parseDocument(source, {lineCounter: lines})
  const fail = (at: number, reason: string): never => {
    throw new TableError(file, lines.linePos(at), reason)
  }
  const broken = document.errors[0]
  if (broken) fail(broken.pos[0], broken.message.split('\n')[0]!.replace(/ at line .*$/, ''))
  const placeOf = (node: unknown) => (node as Node | undefined)?.range?.[0] ?? 0

  const checkKeys = (map: unknown, known: readonly string[], what: string) => {
    if (!isMap(map)) return fail(placeOf(map), `${what} must be a map`)
    for (const {key} of map.items) {
      const name = isScalar(key) ? String(key.value) : ''
      if (!known.includes(name))
        fail(placeOf(key), `unknown key \`${name}\` in ${what}, expected one of ${known.join(', ')}`)
    }
  }
  checkKeys(document.contents, tableKeys, 'a table')
  const table = document.toJS() as Record<string, unknown>
  // The library searches a map from its start, which takes long in a map of a thousand entries.
  const entryNodes = new Map<string, unknown>()
  const entryLines = new Map<string, number>()
  const nodeOf = ([first, key, ...rest]: readonly string[]): unknown => {
    if (first !== 'entries' || key === undefined) return document.get(first, true)
    const entry = entryNodes.get(key)
    return rest.length > 0 && isMap(entry) ? entry.getIn(rest, true) : entry
  }
  const text = (path: readonly string[], value: unknown): string =>
    typeof value === 'string' && value.trim() !== ''
      ? value
      : fail(placeOf(nodeOf(path) ?? document.contents), `\`${path.join('.')}\` must be text`)
  const texts = (path: readonly string[], value: unknown): string[] => {
    if (value === undefined) return []
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
      fail(placeOf(nodeOf(path)), `\`${path.join('.')}\` must be a list of texts`)
    return value as string[]
  }
  const oneOf = (key: string, options: readonly string[]): string => {
    const value = text([key], table[key])
    return options.includes(value)
      ? value
      : fail(placeOf(nodeOf([key])), `\`${key}\` must be one of ${options.join(', ')}`)
  }

  const messageOf = (message: string): string => {
    const unknown = [...message.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!).find((slot) => !slots.includes(slot))
    return unknown === undefined
      ? message
      : fail(
          placeOf(nodeOf(['message'])),
          `nothing fills \`{${unknown}}\` in the message, expected {actual} or {expected}`
        )
  }

  const entriesNode = document.get('entries', true)
  if (!isMap(entriesNode)) fail(placeOf(entriesNode ?? document.contents), '`entries` must be a map')
  if (isMap(entriesNode)) {
    for (const {key, value} of entriesNode.items) {
      entryNodes.set(String(key), value)
      entryLines.set(String(key), lines.linePos(placeOf(key)).line)
    }
  }
  const entries: PhraseEntry[] = []
  const examples: TableExamples[] = []
  for (const [key, value] of Object.entries(table.entries as Record<string, Record<string, unknown>>)) {
    checkKeys(nodeOf(['entries', key]), entryKeys, `entry \`${key}\``)
    const pattern = (path: readonly string[], written: string): string => {
      try {
        const steps = parsePattern(written)
        if (path.at(-1) === 'match' && prefixesOf(steps, 1).some((words) => words.length === 0))
          throw new PatternError('a pattern must begin with a word', 0)
        return written
      } catch (error) {
        if (!(error instanceof PatternError)) throw error
        const start = placeOf(nodeOf(path))
        return fail(start + error.at + (/["']/.test(source[start] ?? '') ? 1 : 0), error.message)
      }
    }
    if (value.match === undefined) fail(placeOf(nodeOf(['entries', key])), `entry \`${key}\` needs \`match\``)
    const match = pattern(['entries', key, 'match'], text(['entries', key, 'match'], value.match))
    const unless = texts(['entries', key, 'unless'], value.unless).map((source) =>
      pattern(['entries', key, 'unless'], source)
    )
    const languages = texts(['entries', key, 'sourceLanguages'], value.sourceLanguages)
    entries.push({
      key,
      match,
      expected: texts(['entries', key, 'expected'], value.expected),
      ...(unless.length > 0 ? {unless} : {}),
      ...(value.why === undefined ? {} : {why: text(['entries', key, 'why'], value.why)}),
      ...(languages.length > 0 ? {sourceLanguages: languages} : {}),
      ...(value.quotes === true ? {quotes: true} : {})
    })
    const bad = value.bad as Record<string, string> | undefined
    if (!bad || Object.keys(bad).length === 0)
      fail(placeOf(nodeOf(['entries', key])), `entry \`${key}\` needs an example under \`bad\``)
    const good = texts(['entries', key, 'good'], value.good)
    if (good.length === 0) fail(placeOf(nodeOf(['entries', key])), `entry \`${key}\` needs an example under \`good\``)
    examples.push({key, line: entryLines.get(key)!, bad: bad!, good})
  }

  return {
    rule: {
      scope: 'phrases',
      id: text(['id'], table.id),
      summary: text(['summary'], table.summary),
      why: text(['why'], table.why),
      mqm: oneOf('mqm', types) as Mqm,
      severity: oneOf('severity', severities) as MqmSeverity,
      fix: oneOf('fix', fixes) as PhraseRule['fix'],
      sourceLanguages: texts(['sourceLanguages'], table.sourceLanguages),
      needs: 'english',
      sources: texts(['sources'], table.sources),
      message: messageOf(text(['message'], table.message)),
      examples: {bad: {}, good: []},
      ...(table.house === true ? {house: true} : {}),
      ...(table.pack === true ? {pack: true} : {}),
      ...(table.trial === true ? {trial: true} : {}),
      entries
    },
    examples
  }
}
