import type {RulePlugin} from '../../src/rules/define.ts'
import {allRules} from '../../src/rules/index.ts'

/** Rules by their ids. */
export function named(...ids: readonly string[]): RulePlugin[] {
  return ids.map((id) => {
    const plugin = allRules.find(({rule}) => rule.id === id)
    if (!plugin) throw new Error(`no rule ${id}`)
    return plugin
  })
}
