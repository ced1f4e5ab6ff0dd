import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {defineRule, type RulePlugin} from './define.ts'
import type {PhraseRule} from './types.ts'

// Read as a file: a large literal in a bundle takes longer to load.
const tables = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('#phrases'), 'utf8')) as Readonly<
  Record<string, readonly PhraseRule[]>
>

/** The phrase tables of the house by family. `npm run generate` makes them from the YAML files, without the examples. */
export const phraseTables: Readonly<Record<string, readonly RulePlugin[]>> = Object.fromEntries(
  Object.entries(tables).map(([family, rules]) => [family, rules.map((rule) => defineRule(rule))])
)
