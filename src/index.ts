/**
 * mtlint, the copy desk for machine-translated English.
 *
 * `lint(text)` gives the messages of a text; every rule and every pipeline can also be used in a unified pipeline of your own.
 *
 * @packageDocumentation
 */
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {article} from '../pipelines/article.ts'
import {bilingual} from '../pipelines/bilingual.ts'
import {
  type English,
  type LinterSettings,
  type LintResult,
  type LintSettings,
  makeLinter,
  type Person
} from '../pipelines/lint.ts'
import {nursery} from '../pipelines/nursery.ts'
import {rulesOf} from '../pipelines/preset.ts'
import {quick} from '../pipelines/quick.ts'

/** House styles, each a unified preset of a few rules: `unified().use(retextEnglish).use(styles['serial-comma']!)`. */
export {styles} from '../pipelines/styles/index.ts'

/** The pipelines, each a unified preset: `unified().use(retextEnglish).use(pipelines.article)`. */
export const pipelines = {article, bilingual, quick, nursery}

let linter: ReturnType<typeof makeLinter> | undefined
let linterBeside: ReturnType<typeof makeLinter> | undefined

/**
 * Lint a text with the pipeline `article`, or `bilingual` where the settings have its source.
 *
 * @param text plain text, blank lines between the paragraphs
 * @param settings severities by rule, least confidence
 * @returns messages sorted by place, with offsets in UTF-16 units; number of words and sentences; score
 */
export function lint(text: string, settings?: LintSettings): LintResult {
  if (settings?.source) {
    linterBeside ??= makeLinter(rulesOf(bilingual))
    return linterBeside(text, settings)
  }
  linter ??= makeLinter(rulesOf(article))
  return linter(text, settings)
}

export {defineRule} from './rules/define.ts'
/** Tells the language of a source text, for `lint(text, {source: {text, language}})`. */
export {detectLanguage} from './source/language.ts'
/**
 * The same as a unified processor: `await processor.process(text)` gives a VFile with the messages, and other retext plugins can be added
 * to `processor()`.
 */
export const processor = retext().use(retextEnglish).use(article).freeze()

export {allRules as rules} from './rules/index.ts'
export type {Message, Severity} from './rules/message.ts'
export type {Finding, Rule} from './rules/types.ts'
export {type English, type LinterSettings, type LintResult, type LintSettings, makeLinter, type Person}
