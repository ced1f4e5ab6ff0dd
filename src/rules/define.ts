import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {LineIndex} from '../article/lines.ts'
import {articleOf} from '../article/parse.ts'
import {toMessage} from './message.ts'
import {compileRules} from './run.ts'
import type {ArticleRule, BesideRule, BlockRule, PairRule, PhraseRule, Rule, SentenceRule} from './types.ts'

/** A rule as a unified plugin: `unified().use(retextEnglish).use(rule)`. The definition is under `rule`. */
export type RulePlugin = Plugin<[], Root> & {readonly rule: Rule}

/** Make a plugin of a rule. */
export function defineRule(rule: SentenceRule): RulePlugin
export function defineRule(rule: BlockRule): RulePlugin
export function defineRule(rule: ArticleRule): RulePlugin
export function defineRule(rule: PhraseRule): RulePlugin
export function defineRule(rule: PairRule): RulePlugin
export function defineRule(rule: BesideRule): RulePlugin
export function defineRule(rule: Rule): RulePlugin {
  let run: ReturnType<typeof compileRules> | undefined
  const plugin = () => (tree: Root, file: VFile) => {
    run ??= compileRules([rule])
    const text = String(file)
    const lines = new LineIndex(text)
    for (const found of run(articleOf(tree, text))) {
      const {reason, place, ...fields} = toMessage(found, text, lines)
      Object.assign(file.message(reason, {place, ruleId: fields.ruleId, source: 'mtlint'}), fields)
    }
  }
  return Object.assign(plugin, {rule})
}
