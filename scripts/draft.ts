import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {RulePlugin} from '../src/rules/define.ts'
import {readTable, type TableExamples} from '../src/rules/tables.ts'
import type {Rule} from '../src/rules/types.ts'

/** A rule or table that is not registered yet, from its file. */
export async function readDraft(file: string): Promise<{rule: Rule; examples: readonly TableExamples[]}> {
  if (file.endsWith('.yaml')) return readTable(readFileSync(file, 'utf8'), file)
  const {default: plugin} = (await import(pathToFileURL(resolve(file)).href)) as {default: RulePlugin}
  const {rule} = plugin
  return {rule, examples: [{key: rule.id, ...rule.examples}]}
}
