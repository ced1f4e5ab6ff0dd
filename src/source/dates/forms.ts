import {misspeltMonth} from './misspelt.ts'
import {foldWord} from './tokens.ts'
import type {DateWords, Form} from './words.ts'

/** A folded word, and what is left of it without the letters that a language glues to its start. */
export function firstsOf(word: string, prefixes: string): readonly string[] {
  if (prefixes === '' || !prefixes.includes(word[0]!)) return [word]
  const firsts = [word]
  let rest = word
  for (let cut = 0; cut < 3 && rest.length > 2 && prefixes.includes(rest[0]!); cut++) {
    // للأحد is ل and الأحد.
    if (rest.startsWith('لل')) firsts.push(`ا${rest.slice(1)}`)
    rest = rest.slice(1)
    firsts.push(rest)
  }
  return firsts
}

/** The forms that start with a folded word; of English, also a month with a slip of the pen. */
export function formsOf(first: string, written: string, {forms}: DateWords, language: string) {
  const known = forms.get(first)
  if (known || language !== 'en') return known
  const value = misspeltMonth(written)
  if (value === undefined) return undefined
  const form: Form = {words: [first], kind: 'month', value, doubtful: true, numbered: false}
  return [form]
}

const anyWord = /[\p{L}\p{M}]+/gu
const mostKnown = 20_000
/** Whether words, as they stand in texts, may start a date. */
const starts = new WeakMap<DateWords, Map<string, boolean>>()

function isStart(written: string, words: DateWords, language: string): boolean {
  const word = foldWord(written, language)
  const isForm = (first: string) =>
    formsOf(first, written, words, language)?.some(({kind}) => kind !== 'ordinal' && kind !== 'none') === true
  // In Hebrew, a letter with a mark behind it is a number.
  return firstsOf(word, words.prefixes).some(isForm) || (language === 'he' && word.length <= 2 && isForm(`${word}'`))
}

/** Whether a text may tell a date in words: a cheap test before its tokens are made. */
export function holdsDate(text: string, words: DateWords, language: string): boolean {
  let known = starts.get(words)
  if (!known || known.size > mostKnown) {
    known = new Map()
    starts.set(words, known)
  }
  anyWord.lastIndex = 0
  for (let result = anyWord.exec(text); result; result = anyWord.exec(text)) {
    const [word] = result
    let start = known.get(word)
    if (start === undefined) {
      start = isStart(word, words, language)
      known.set(word, start)
    }
    if (start) return true
  }
  return false
}
