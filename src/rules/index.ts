import {codeRules} from './code-rules.generated.ts'
import type {RulePlugin} from './define.ts'
import {phraseTables} from './phrase-tables.ts'

/** All rules by family. */
export const families: Readonly<Record<string, readonly RulePlugin[]>> = Object.fromEntries(
  [...new Set([...Object.keys(codeRules), ...Object.keys(phraseTables)])].map((family) => [
    family,
    [...(codeRules[family] ?? []), ...(phraseTables[family] ?? [])]
  ])
)

/** All rules. */
export const allRules: readonly RulePlugin[] = Object.values(families).flat()

const familyOfId = new Map(
  Object.entries(families).flatMap(([family, plugins]) => plugins.map(({rule}) => [rule.id, family] as const))
)

/** The family of a rule, such as `names` or `punctuation`. */
export function familyOf(ruleId: string): string {
  return familyOfId.get(ruleId) ?? 'house'
}
