import type {Preset} from 'unified'
import type {RulePlugin} from '../src/rules/define.ts'
import type {Rule} from '../src/rules/types.ts'

/** A pipeline: a unified preset whose plugins are rules. */
export interface Pipeline extends Preset {
  plugins: RulePlugin[]
}

/** The rules of a pipeline. */
export function rulesOf({plugins}: Pipeline): Rule[] {
  return plugins.map(({rule}) => rule)
}
