import type {Article, Block} from '../../src/article/model.ts'
import {shareOf} from '../../src/rules/calibration.ts'

/** The share of sentences that carry a finding, with its 95 % interval. */
export interface MachineShare {
  sentences: number
  of: number
  low: number
  high: number
}

const sentenceEnd = /[.!?…]["”’)]*(?=\s+["“‘(]?\p{Lu}|\s*$)/gu

/** How many sentences a block has, by its stops: quicker than parsing it. */
export function countSentences(text: string): number {
  return Math.max(1, text.match(sentenceEnd)?.length ?? 0)
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  const block = blocks[low]
  return block && block.start <= offset ? block : undefined
}

/**
 * How much of an article reads as machine-made: the share of its sentences in which something was found, with Wilson's interval. What is
 * found outside the prose, as in a comment form, does not count.
 *
 * @param places offsets of what was found, in UTF-16 units
 * @param of number of sentences
 */
export function machineShareOf(article: Article, places: readonly number[], of: number): MachineShare {
  const sentences = new Set<string>()
  for (const offset of places) {
    const block = blockAt(article.blocks, offset)
    if (!block || block.kind === 'leftover') continue
    let before = 0
    for (const {index} of block.text.matchAll(sentenceEnd)) {
      if (block.start + index >= offset) break
      before++
    }
    sentences.add(`${block.index} ${before}`)
  }
  const {low, high} = shareOf(Math.min(sentences.size, of), of)
  return {sentences: Math.min(sentences.size, of), of, low, high}
}
