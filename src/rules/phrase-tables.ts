import {defineRule, type RulePlugin} from './define.ts'
import generated from './phrases.generated.json' with {type: 'json'}
import type {PhraseRule} from './types.ts'

const tables = generated as unknown as Readonly<Record<string, readonly PhraseRule[]>>

/** The phrase tables of the house by family. `npm run generate` makes them from the YAML files, without the examples. */
export const phraseTables: Readonly<Record<string, readonly RulePlugin[]>> = Object.fromEntries(
  Object.entries(tables).map(([family, rules]) => [family, rules.map((rule) => defineRule(rule))])
)
