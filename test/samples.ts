import {readdirSync, readFileSync} from 'node:fs'
import {article} from '../pipelines/article.ts'
import {bilingual} from '../pipelines/bilingual.ts'
import {makeLinter} from '../pipelines/lint.ts'
import {rulesOf} from '../pipelines/preset.ts'

const lint = makeLinter(rulesOf(article))
const lintBeside = makeLinter(rulesOf(bilingual))

/**
 * The folders of machine-translated samples, each with `article.txt` and the findings expected in `expected.txt`; some have their source in
 * `source.ar.txt`, with its language in the name.
 */
export function samples(): string[] {
  return readdirSync('samples/machine').map((name) => `samples/machine/${name}`)
}

const show = (text: string) => text.replaceAll('\n', '⏎')

/** The findings of a sample, one a line: place, severity, rule, what stands there, what to write. */
export function sampleFindings(folder: string): string {
  const text = readFileSync(`${folder}/article.txt`, 'utf8')
  const source = readdirSync(folder).find((name) => name.startsWith('source.'))
  const {messages} = source
    ? lintBeside(text, {source: {text: readFileSync(`${folder}/${source}`, 'utf8'), language: source.split('.')[1]!}})
    : lint(text)
  return messages
    .map(({place, severity, ruleId, actual, expected}) => {
      const written = expected.length === 0 ? '' : ` → ${expected.map((text) => show(text) || '(nothing)').join(' | ')}`
      return `${place.start.line}:${place.start.column} ${severity} ${ruleId} ${show(actual)}${written}\n`
    })
    .join('')
}

/** The findings in a text of human prose. */
export function findingsIn(file: string): string[] {
  return lint(readFileSync(file, 'utf8')).messages.map(({ruleId, actual}) => `${ruleId}: ${actual}`)
}
