import {anchorsOf} from './anchors.ts'
import {sentenceLength} from './lengths.ts'
import type {Pair} from './model.ts'
import {sentencesOf} from './segments.ts'

/** A stretch of a text. Offsets are UTF-16 units in the text of its side of the pair. */
export interface Stretch {
  start: number
  end: number
}

/** Languages whose sentences say much in few signs: their English varies more in length. */
const dense = new Set(['zh', 'ja', 'ko'])
const isDense = (language: string) => dense.has(language.split('-')[0]!.toLowerCase())

/** Characters of English by which a side must be too long at least: an idiom has less. */
const leastSurplus = 60
/** Characters of English below which a ratio says nothing. */
const leastLength = 45
/** Characters of English above which a pair is a page: its sentences are not told apart any more. */
const longest = 4000
/** Share of the expected length above which English has something that its source has not; 1 of 6,459 human translations has it. */
const mostOf = (language: string) => (isDense(language) ? 2.5 : 1.8)
/** Share of the expected length below which English lacks something that its source has. */
const leastOf = (language: string) => (isDense(language) ? 0.52 : 0.53)

const shareAnchors = (one: string, other: string) => {
  const left = anchorsOf(one)
  const right = anchorsOf(other)
  return [...left.numbers].some((key) => right.numbers.has(key)) || [...left.words].some((key) => right.words.has(key))
}

/**
 * The English that nothing in the source of a pair accounts for: a sentence without which the lengths agree, or all of it.
 *
 * @returns undefined where the pair may well be whole
 */
export function surplusIn(pair: Pair): Stretch | undefined {
  const {source, target, beside} = pair
  const expected = sentenceLength(source, beside.language)
  const length = target.replace(/\s+/gu, ' ').length
  if (length - expected < leastSurplus || expected < leastLength / 2 || length > longest) return undefined
  const sentences = sentencesOf(target, 'en')
  if (sentences.length > 1 && length > expected * (isDense(beside.language) ? 1.9 : 1.5)) {
    const free = sentences.filter(({start, end}) => {
      const rest = length - (end - start)
      const own = target.slice(start, end)
      return (
        end - start >= leastSurplus && rest >= expected * 0.75 && rest <= expected * 1.3 && !shareAnchors(own, source)
      )
    })
    // With two that could go, neither is sure.
    if (free.length === 1) return free[0]
  }
  return length > expected * mostOf(beside.language) ? {start: 0, end: target.length} : undefined
}

/** Whether the English of a pair is too short for its source, so that a clause must be missing. */
export function lacksClause(pair: Pair): boolean {
  const {source, target, beside} = pair
  const expected = sentenceLength(source, beside.language)
  const length = target.replace(/\s+/gu, ' ').length
  // A headline says it short.
  if (!/[.!?]["”’)]*\s*$/.test(target)) return false
  return (
    expected - length >= leastSurplus && expected >= leastLength * 2 && length < expected * leastOf(beside.language)
  )
}
