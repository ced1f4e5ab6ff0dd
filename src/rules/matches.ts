import {isInAddress} from '../article/addresses.ts'
import type {Block} from '../article/model.ts'

interface BlockMatch {
  /** Offset in the article. */
  at: number
  match: RegExpExecArray
}

/**
 * The matches of an expression in a block that do not lie in web addresses, file names and the like.
 *
 * @param hint an expression that finds more, in a fraction of the time: without a match of it, the block is not searched
 */
export function matchesIn(block: Block, expression: RegExp, hint: RegExp): Iterable<BlockMatch> {
  return hint.test(block.text) ? search(block, expression) : []
}

function* search({text, start}: Block, expression: RegExp): Generator<BlockMatch> {
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    if (match[0] === '') expression.lastIndex++
    // The next search must not be moved by what the caller does with the expression.
    const {lastIndex} = expression
    if (!isInAddress(text, match.index)) yield {at: start + match.index, match}
    expression.lastIndex = lastIndex
  }
}
