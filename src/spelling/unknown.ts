import type {Token} from '../article/model.ts'
import {commonnessOf, foldWord} from './words.ts'

/** A mark that ties a word to what stands beside it: part of a compound, a file name, an address. */
const tie = /[-‐‑–'’`/\\@#_&=+*~<>|^\d]/
/** A word in lower case before the ending of the genitive; the second form is only compiled for a text that needs it. */
const plain = /^[a-z]{3,}(?=(?:['’]s)?$)/
const accented = /^\p{Ll}{3,}(?=(?:['’]s)?$)/u
const beyondAscii = /[^ -~’]/

/** A word in lower case that is in no dictionary. */
export interface UnknownWord {
  /** As it is written, without the ending of the genitive. */
  text: string
  folded: string
  start: number
  end: number
}

/** Whether dictionaries have a word, by the word as it is written: the same words come again and again. */
const known = new Map<string, boolean>()
const knownLimit = 50_000

function isKnown(text: string): boolean {
  let answer = known.get(text)
  if (answer === undefined) {
    answer = commonnessOf(foldWord(text)) > 0
    if (known.size >= knownLimit) known.clear()
    known.set(text, answer)
  }
  return answer
}

/** The unknown word that a token is, if it is one. Costs one look-up. */
export function unknownWord(token: Token | undefined): UnknownWord | undefined {
  if (token?.kind !== 'word' || known.get(token.text) === true) return undefined
  const text = (plain.exec(token.text) ?? (beyondAscii.test(token.text) ? accented.exec(token.text) : null))?.[0]
  if (text === undefined || isKnown(text)) return undefined
  return {text, folded: foldWord(text), start: token.start, end: token.start + text.length}
}

/** Whether a word stands by itself in running text, neither part of something longer nor alone between quotation marks. */
export function standsFree({start, end}: UnknownWord, {previous, next, sentence}: Token): boolean {
  const {text} = sentence.block.article
  if (tie.test(text[start - 1] ?? '')) return false
  // The genitive's own apostrophe is no tie.
  if (tie.test(text[end] ?? '') && !/^['’]s?(?![\p{L}])/u.test(text.slice(end, end + 3))) return false
  return !(/["“”‘«]$/.test(previous?.text ?? '') && /^["“”’»]/.test(next?.text ?? ''))
}

/** How far around a word its other places are looked for, in UTF-16 units: no article is longer, and a file of many would take for ever. */
const neighbourhood = 50_000

/** Whether a text has a word more than twice, or with a capital: a term, or a name. */
export function isTermOf(all: string, {text: word, start}: UnknownWord): boolean {
  const text = all.slice(Math.max(0, start - neighbourhood), start + neighbourhood)
  if (text.includes(word[0]!.toUpperCase() + word.slice(1))) return true
  let count = 0
  for (let at = text.indexOf(word); at !== -1 && count < 3; at = text.indexOf(word, at + 1)) count++
  return count > 2
}

/** Whether another unknown word stands beside the token, or is joined to it by a comma or a conjunction: a stretch of another language, or a list of names. */
export function isAmongUnknown({previous, next}: Token): boolean {
  const isJoin = (token: Token | undefined) => token !== undefined && /^(?:,|and|or|&)$/.test(token.lower)
  return [previous, next, isJoin(previous) && previous?.previous, isJoin(next) && next?.next].some(
    (token) => token && unknownWord(token)
  )
}
