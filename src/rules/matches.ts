import {isInAddress} from '../article/addresses.ts'
import type {Block} from '../article/model.ts'

/** The matches of an expression in a block that do not lie in web addresses, file names and the like; `at` is the offset in the article. */
export function* matchesIn(block: Block, expression: RegExp): Generator<{at: number; match: RegExpExecArray}> {
  const {text, start} = block
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    if (match[0] === '') expression.lastIndex++
    // The next search must not be moved by what the caller does with the expression.
    const {lastIndex} = expression
    if (!isInAddress(text, match.index)) yield {at: start + match.index, match}
    expression.lastIndex = lastIndex
  }
}
