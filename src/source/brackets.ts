import {anchorsOf} from './anchors.ts'
import {contentLength} from './lengths.ts'

/** An aside between brackets; `end` is after the closing one. Offsets are UTF-16 units. */
export interface Bracket {
  start: number
  end: number
  inner: string
}

const pattern = /[(（[［【〔]([^()（）[\]［］【】〔〕\n]{1,400})[)）\]］】〕]/gu

/** The brackets of a text that hold no others, in order. */
export function bracketsOf(text: string): Bracket[] {
  return [...text.matchAll(pattern)].map(({0: match, 1: inner = '', index}) => ({
    start: index,
    end: index + match.length,
    inner: inner.trim()
  }))
}

/** Share of the expected length below which an English sentence has lost something. */
const short = 0.9
/** Characters of English that the shortest aside takes which length alone can show. */
const leastAside = 34

/** A stretch with more brackets is a table or a list of sources. */
const mostBrackets = 20

/**
 * The brackets of a source that its English has nothing for: no bracket is there, and the figures and names in it are nowhere, or the
 * English is as long as the source without it. A gloss, such as a name in its own letters, is no loss.
 */
export function lostBrackets(source: string, english: string, language: string): Bracket[] {
  const brackets = bracketsOf(source)
  if (brackets.length === 0 || brackets.length > mostBrackets || bracketsOf(english).length >= brackets.length)
    return []
  const there = anchorsOf(english)
  const plain = english.toLowerCase()
  return brackets.filter(({start, end, inner}) => {
    const {numbers} = anchorsOf(inner)
    const rest = source.slice(0, start) + source.slice(end)
    const outside = anchorsOf(rest)
    // A figure that stands outside as well is there in any case.
    const missing = [...numbers].filter((one) => !there.numbers.has(one) && !outside.numbers.has(one))
    if (numbers.size > 0 && missing.length === numbers.size) return bracketsOf(english).length === 0
    // The translator of the source showed the word of the original.
    if (/\p{Script=Latin}{2}/u.test(inner)) {
      const words = inner.toLowerCase().match(/\p{L}{3,}/gu) ?? []
      if (words.some((word) => plain.includes(word))) return false
      if (!/\p{Script=Latin}/u.test(rest) || !/\s/.test(inner)) return false
    }
    const whole = contentLength(source, language)
    const without = contentLength(rest, language)
    if (whole - without < leastAside || /[—–]|\s-\s/.test(english) || bracketsOf(english).length > 0) return false
    return english.length < whole * short && Math.abs(english.length - without) < Math.abs(english.length - whole) / 2
  })
}
