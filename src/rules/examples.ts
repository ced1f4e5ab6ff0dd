import {articleOfExample, sourceOfExample} from '../source/example.ts'
import {compileRules} from './run.ts'
import type {Examples, Finding, Rule} from './types.ts'

/** A text whose span to be found was marked `[[…]]`. Offsets are UTF-16 units. */
export interface Marked {
  text: string
  /** What stands before the text: the source of an example that has one. */
  before: string
  start: number
  end: number
}

/** Take the marks out of an example; undefined without any. A source before the English is put apart. The last pair of brackets closes, so that a token such as [UNK] can be marked. */
export function unmark(example: string): Marked | undefined {
  const before = sourceOfExample(example)
  const marked = example.slice(before.length)
  const start = marked.indexOf('[[')
  const first = start === -1 ? -1 : marked.indexOf(']]', start)
  if (first === -1) return undefined
  const close = first + (marked.startsWith(']]]', first) ? 1 : 0)
  return {
    text: marked.slice(0, start) + marked.slice(start + 2, close) + marked.slice(close + 2),
    before,
    start,
    end: close - 2
  }
}

const quote = (text: string) => `\`${text.replaceAll('\n', '⏎')}\``

/** What is wrong with the examples of a rule, in words; nothing where they hold. */
export function* brokenExamples(rule: Rule, {bad, good}: Examples): Generator<string> {
  const run = compileRules([rule])
  const lint = (text: string): Finding[] => run(articleOfExample(text)).map(({finding}) => finding)
  const spans = (text: string, findings: readonly Finding[]) =>
    findings.map(({start, end}) => quote(text.slice(start, end))).join(', ')
  for (const [marked, corrected] of Object.entries(bad)) {
    const example = unmark(marked)
    if (!example) {
      yield `${quote(marked)}: mark what is to be found as [[…]]`
      continue
    }
    const {text, before, start, end} = example
    const found = lint(before + text)
    const [finding] = found
    if (found.length !== 1 || finding?.start !== start || finding.end !== end) {
      const instead = found.length === 0 ? 'nothing is found' : `found ${spans(text, found)}`
      yield `${quote(marked)}: ${instead}, expected ${quote(text.slice(start, end))}`
      continue
    }
    const [replacement] = finding.expected ?? []
    const fixed = replacement === undefined ? undefined : text.slice(0, start) + replacement + text.slice(end)
    if (fixed !== undefined && fixed !== corrected)
      yield `${quote(marked)}: corrected to ${quote(fixed)}, expected ${quote(corrected)}`
    const left = lint(before + corrected)
    if (left.length > 0)
      yield `${quote(corrected)}: found ${spans(corrected, left)} in the corrected text, expected nothing`
  }
  for (const text of good) {
    const found = lint(text)
    if (found.length > 0) yield `${quote(text)}: found ${spans(text, found)}, expected nothing`
  }
}
