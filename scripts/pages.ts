import {unusedSuppression} from '../pipelines/steps/unused-suppression.ts'
import {allRules} from '../src/rules/index.ts'
import kinds from '../src/rules/kinds.json' with {type: 'json'}
import {type Kinds, renderPage} from '../src/rules/page.ts'
import type {HouseTable} from './tables.ts'

/** The pages of all rules: file name and text. */
export function pages(tables: readonly HouseTable[]): Map<string, string> {
  const examplesOf = new Map(tables.map(({rule, examples}) => [rule.id, examples]))
  const kindsOf: Readonly<Record<string, Kinds | undefined>> = kinds
  const rules = [...allRules.map(({rule}) => rule), unusedSuppression]
  return new Map(rules.map((rule) => [`${rule.id}.md`, renderPage(rule, examplesOf.get(rule.id), kindsOf[rule.id])]))
}
