import type {Entry} from './lexicon.ts'
import type {Token} from './tokens.ts'

/** Whether a token is a hyphen. */
export const isHyphen = (token: Token | undefined) => token?.kind === 'sign' && /[-‐‑]/.test(token.text)

/** How many tokens the further words of a form take, or -1 where they do not follow. */
function lengthOfRest(tokens: readonly Token[], at: number, rest: readonly string[]): number {
  let next = at + 1
  for (const word of rest) {
    while (tokens[next]?.kind === 'sign' && /[-.’'‘"”“„״׳/ ]/.test(tokens[next]!.text)) next++
    const token = tokens[next]
    if (token?.kind !== 'word') return -1
    if (word.endsWith('*') ? !token.text.startsWith(word.slice(0, -1)) : token.text !== word) return -1
    next++
  }
  return next - at
}

/** An entry of a token and how many tokens it takes. */
export interface Reading {
  entry: Entry
  length: number
}

/** The entry of a token that holds there: the longest form of several words, or the first of one. */
export function readingAt(tokens: readonly Token[], at: number, isMark: boolean): Reading | undefined {
  let best: Reading | undefined
  const entries = tokens[at]?.entries
  if (!entries || entries.length === 0) return undefined
  for (const entry of entries) {
    if ((entry.kind === 'mark') !== isMark && entry.kind !== 'not') continue
    const length = entry.rest.length === 0 ? 1 : lengthOfRest(tokens, at, entry.rest)
    if (length > 0 && (!best || length > best.length)) best = {entry, length}
  }
  return best
}

/** How many tokens a number in words behind an "and" takes at most. */
const longestPart = 8

/**
 * Whether the number that starts at a token has a scale word of a size or above: "60 million and 200 million" are two numbers, "a million and
 * two hundred thousand" is one. Of other languages than English, only the same word tells: `dois mil e quinhentos milhões` is one.
 */
export function reachesScale(tokens: readonly Token[], from: number, size: number, language: string): boolean {
  if (size === Number.POSITIVE_INFINITY) return false
  let last = from
  for (let at = from; at < from + longestPart; at++) {
    const token = tokens[at]
    if (!token) return false
    if (token.kind === 'figure') continue
    const entry = readingAt(tokens, at, false)?.entry
    if (entry?.kind === 'scale' || entry?.kind === 'group') {
      if (language === 'en' ? entry.value >= size : entry.value === size) return true
    } else if (entry?.kind !== 'cardinal' && entry?.kind !== 'part' && !isHyphen(token)) {
      // A hundred and five.
      if (!token.entries.some(({mark}) => mark === 'and') || at === last) return false
      last = at + 1
    }
  }
  return false
}
