import {load, YAMLException} from 'js-yaml'
import {beginsWithWord, PatternError, parsePattern} from './pattern.ts'
import {keyOfSteps} from './phrase-heads.ts'
import {brokenYaml, offsetOf, placeOf, TableError} from './table-places.ts'
import type {Mqm, MqmSeverity, PhraseEntry, PhraseRule} from './types.ts'

export interface TableExamples {
  key: string
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
  'needs',
  'entries'
]
const entryKeys = ['match', 'expected', 'unless', 'why', 'sourceLanguages', 'quotes', 'triggers', 'bad', 'good']
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

/** The values of a file. A quick reader; where it fails, the one that keeps places tells what is wrong. */
function readValues(source: string, file: string): unknown {
  // The reader takes nothing for a mistake, which here is only a table without keys.
  if (source.trim() === '') return undefined
  try {
    return load(source)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const {offset, reason} = brokenYaml(source) ?? {offset: error.mark?.position ?? 0, reason: error.reason}
    throw new TableError(file, placeOf(source, offset), reason)
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Read a phrase table from YAML. Throws a TableError at the first mistake.
 *
 * @param source text of the file
 * @param file name for messages
 */
export function readTable(source: string, file: string): PhraseTable {
  const failAt = (offset: number, reason: string): never => {
    throw new TableError(file, placeOf(source, offset), reason)
  }
  const fail = (path: readonly string[], reason: string, part?: 'key'): never =>
    failAt(offsetOf(source, path, part), reason)
  const mapAt = (path: readonly string[], value: unknown, known: readonly string[], what: string) => {
    if (!isMap(value)) return fail(path, `${what} must be a map`)
    for (const name of Object.keys(value))
      if (!known.includes(name))
        fail([...path, name], `unknown key \`${name}\` in ${what}, expected one of ${known.join(', ')}`, 'key')
    return value
  }
  const text = (path: readonly string[], value: unknown): string =>
    typeof value === 'string' && value.trim() !== '' ? value : fail(path, `\`${path.join('.')}\` must be text`)
  const texts = (path: readonly string[], value: unknown): string[] => {
    if (value === undefined) return []
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
      fail(path, `\`${path.join('.')}\` must be a list of texts`)
    return value as string[]
  }

  const table = mapAt([], readValues(source, file), tableKeys, 'a table')
  const oneOf = (key: string, options: readonly string[]): string => {
    const value = text([key], table[key])
    return options.includes(value) ? value : fail([key], `\`${key}\` must be one of ${options.join(', ')}`)
  }
  const messageOf = (message: string): string => {
    const unknown = [...message.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!).find((slot) => !slots.includes(slot))
    return unknown === undefined
      ? message
      : fail(['message'], `nothing fills \`{${unknown}}\` in the message, expected {actual} or {expected}`)
  }
  const pattern = (path: readonly string[], written: string): string => {
    try {
      const steps = parsePattern(written)
      if (path.at(-1) === 'match') {
        if (!beginsWithWord(steps)) throw new PatternError('a pattern must begin with a word', 0)
        // Marks alone are words to the pattern, and nothing that can be looked up.
        if (!keyOfSteps(steps)) throw new PatternError('a pattern needs a word', 0)
      }
      return written
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      const start = offsetOf(source, path)
      return failAt(start + error.at + (/["']/.test(source[start] ?? '') ? 1 : 0), error.message)
    }
  }

  const triggersAt = (path: readonly string[], value: unknown): Record<string, string[]> => {
    if (!isMap(value)) return fail(path, 'triggers must be a map: a language code, then a list of words of the source')
    const lists = Object.entries(value).map(([code, words]): [string, string[]] => {
      if (!/^[a-z]{2,3}$/.test(code)) fail([...path, code], `unknown language code \`${code}\``, 'key')
      return [code, texts([...path, code], words)]
    })
    return Object.fromEntries(lists)
  }
  const needs = table.needs === undefined ? 'english' : oneOf('needs', ['english', 'source'])

  if (!isMap(table.entries)) fail(['entries'], '`entries` must be a map')
  const entries: PhraseEntry[] = []
  const examples: TableExamples[] = []
  for (const [key, given] of Object.entries(table.entries as Record<string, unknown>)) {
    const at = ['entries', key]
    const value = mapAt(at, given, entryKeys, `entry \`${key}\``)
    if (value.match === undefined) fail(at, `entry \`${key}\` needs \`match\``)
    const match = pattern([...at, 'match'], text([...at, 'match'], value.match))
    const unless = texts([...at, 'unless'], value.unless).map((written) => pattern([...at, 'unless'], written))
    const languages = texts([...at, 'sourceLanguages'], value.sourceLanguages)
    entries.push({
      key,
      match,
      expected: texts([...at, 'expected'], value.expected),
      ...(unless.length > 0 ? {unless} : {}),
      ...(value.why === undefined ? {} : {why: text([...at, 'why'], value.why)}),
      ...(languages.length > 0 ? {sourceLanguages: languages} : {}),
      ...(value.quotes === true ? {quotes: true} : {}),
      ...(value.triggers === undefined ? {} : {triggers: triggersAt([...at, 'triggers'], value.triggers)})
    })
    const bad = value.bad as Record<string, string> | undefined
    if (needs === 'source' && value.triggers === undefined)
      fail(at, `entry \`${key}\` needs \`triggers\`: the table needs the source`)
    if (!isMap(bad) || Object.keys(bad).length === 0) fail(at, `entry \`${key}\` needs an example under \`bad\``)
    const good = texts([...at, 'good'], value.good)
    if (good.length === 0) fail(at, `entry \`${key}\` needs an example under \`good\``)
    examples.push({key, bad: bad!, good})
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
      needs: needs as PhraseRule['needs'],
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
