import {unusedSuppression} from '../pipelines/steps/unused-suppression.ts'
import {allRules} from '../src/rules/index.ts'
import {renderPage} from '../src/rules/page.ts'
import type {HouseTable} from './tables.ts'

/** The pages of all rules: file name and text. */
export function pages(tables: readonly HouseTable[]): Map<string, string> {
  const examplesOf = new Map(tables.map(({rule, examples}) => [rule.id, examples]))
  const rules = [...allRules.map(({rule}) => rule), unusedSuppression]
  return new Map(rules.map((rule) => [`${rule.id}.md`, renderPage(rule, examplesOf.get(rule.id))]))
}
