import {inContext} from './context.ts'
import {readHan} from './han.ts'
import type {NumberValue} from './model.ts'
import {readingAt} from './readings.ts'
import {romanValue} from './roman.ts'
import {lexiconOf} from './tables/index.ts'
import {holdsNumber, type Token, tokensOf} from './tokens.ts'
import {type Composed, composeAt} from './words.ts'

const address = /<[^<>]{0,200}>|(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@\S+|[#@](?!\d)\w+/g
const mayAddress = /[<@#]|:\/\/|www\./
const mayPhone = /\p{Nd}\)?[-. \u00a0()]{1,2}\p{Nd}/u
const phone = /(?:\+|\(0|\b)\p{Nd}{1,4}\)?(?:[-. \u00a0()]{1,2}\p{Nd}{2,4}){2,6}(?!\p{Nd})/gu
const grouped = /^\p{Nd}{1,3}(?:[. \u00a0]\p{Nd}{3})+$/u
interface Place {
  start: number
  end: number
}

const inOrder = (one: Place, other: Place) => one.start - other.start

/** Places of a text that hold digits and no numbers. */
function placesOf(expression: RegExp, text: string): Place[] {
  return [...text.matchAll(expression)].map(({0: match, index}) => ({start: index, end: index + match.length}))
}

/** Numbers of three groups of digits or more that are dialed: `859-292-3680`. */
function phonesOf(text: string): NumberValue[] {
  const phones: NumberValue[] = []
  if (!mayPhone.test(text)) return phones
  for (const {0: match, index} of text.matchAll(phone)) {
    const digits = match.replace(/\P{Nd}/gu, '')
    if (digits.length < 8 || digits.length > 15 || grouped.test(match) || /^(?:19|20)\d\d/.test(digits)) continue
    phones.push({
      start: index,
      end: index + match.length,
      value: Number.NaN,
      others: [],
      kind: 'phone',
      firm: true,
      form: 'figure',
      digits
    })
  }
  return phones
}

function composeAll(tokens: readonly Token[], text: string, language: string): Composed[] {
  const found: Composed[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    const reading = token.kind === 'word' ? readingAt(tokens, at, false) : undefined
    if (reading?.entry.kind === 'not') {
      at += reading.length
      continue
    }
    // Pour cent: no hundred.
    const mark = token.kind === 'word' ? readingAt(tokens, at, true) : undefined
    if (mark && mark.length > (reading?.length ?? 1)) {
      at += mark.length
      continue
    }
    const composed = token.kind === 'figure' || reading ? composeAt(tokens, at, text, language) : undefined
    if (composed) found.push(composed)
    else if (
      language === 'en' &&
      (token.text === 'a' || token.text === 'an') &&
      readingAt(tokens, at + 1, true)?.entry.mark === 'unit'
    )
      found.push({
        from: at,
        to: at + 1,
        value: 1,
        others: [],
        kind: 'cardinal',
        firm: false,
        about: false,
        form: 'word',
        digits: ''
      })
    else if (token.kind === 'word' && /^[IVXLC]/.test(text[token.start]!)) {
      const word = text.slice(token.start, token.end)
      const numeral = word.replace(/(?:e|er|ème|eme|th)$/, '')
      const value = romanValue(numeral)
      // C is a letter too, and "Le" no fiftieth.
      if (value !== undefined && (numeral.length > 1 || /^[IVX]$/.test(numeral)))
        found.push({
          from: at,
          to: at + 1,
          value,
          others: [],
          kind: 'ordinal',
          firm: false,
          about: false,
          form: 'word',
          digits: ''
        })
    }
    at = composed ? Math.max(composed.to, at + 1) : at + 1
  }
  return found
}

/** Numbers that touch none of some places; both in order. */
function outside(numbers: readonly NumberValue[], places: readonly Place[]): NumberValue[] {
  let next = 0
  return numbers.filter(({start, end}) => {
    while (next < places.length && places[next]!.end <= start) next++
    return !(next < places.length && places[next]!.start < end)
  })
}

/**
 * Read the numbers of a text, in digits and in words.
 *
 * @param language BCP-47 code; of a language without a table only digits are read
 * @returns numbers in order
 */
export function numbersOf(text: string, language: string): NumberValue[] {
  const code = language.split('-')[0]!.toLowerCase()
  const isHan = code === 'zh' || code === 'ja'
  const lexicon = lexiconOf(code)
  if (!isHan && code !== 'ko' && !holdsNumber(text, code, lexicon)) return []
  const phones = phonesOf(text)
  const addresses = mayAddress.test(text) ? placesOf(address, text) : []
  const blocked = [...addresses, ...phones].sort(inOrder)
  const free = (numbers: readonly NumberValue[]) =>
    blocked.length === 0 ? [...numbers] : [...outside(numbers, blocked), ...phones].sort(inOrder)
  if (isHan) return free(readHan(text, code))
  const tokens = tokensOf(text, code, lexicon)
  const numbers = inContext(composeAll(tokens, text, code), tokens, text, code)
  return free(
    code === 'ko' ? [...numbers.filter(({form}) => form === 'word'), ...readHan(text, code)].sort(inOrder) : numbers
  )
}
