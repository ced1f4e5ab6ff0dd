import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {defineRule, type RulePlugin} from './define.ts'
import {readPhraseFile} from './phrase-file.ts'

/** The phrase tables of the house by family. `npm run generate` makes them from the YAML files, without the examples. */
export const phraseTables: Readonly<Record<string, readonly RulePlugin[]>> = byFamily()

function byFamily(): Record<string, RulePlugin[]> {
  const families: Record<string, RulePlugin[]> = {}
  const path = createRequire(import.meta.url).resolve('#phrases')
  for (const {family, rule} of readPhraseFile(readFileSync(path))) {
    families[family] ??= []
    families[family].push(defineRule(rule))
  }
  return families
}
