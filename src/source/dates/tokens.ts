import {plainDigits} from '../anchors.ts'

/** A word or a number of a text, in any script. */
export interface DateToken {
  start: number
  end: number
  /** The word, folded; empty for a number. */
  word: string
  /** The value of a number, and its number of digits; −1 and 0 for a word. */
  number: number
  digits: number
}

const token = /(\p{Nd}+)|[\p{L}\p{M}]+/gu
const ascii = /^[\x20-\x7e]*$/
const arabic = /[\u0600-\u06ff]/
const turkish = /^(?:tr|az)\b/
/** In Hebrew, one letter and this mark is a number: יום ב׳ is Monday. */
const geresh = /[׳'’‘`´]/

/** A word as it is looked up: without case, and without the marks and variants of letters that writers leave out. */
export function foldWord(word: string, language: string): string {
  if (turkish.test(language)) return word.toLocaleLowerCase('tr')
  const lower = word.toLowerCase()
  if (ascii.test(lower)) return lower
  if (arabic.test(lower))
    return lower
      .normalize('NFC')
      .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
      .replace(/[أإٱ]/g, 'ا')
      .replace(/[ىی]/g, 'ي')
      .replace(/ک/g, 'ك')
      .replace(/ۀ/g, 'ه')
  // Marks above letters of Latin, Greek and Cyrillic script, the points of Hebrew and the dot of Devanagari; not the vowels of Devanagari.
  return lower.normalize('NFD').replace(/[\u0300-\u036f\u0591-\u05c7\u093c]/g, '')
}

/** The folded words of a language, as most come again. */
const folded = new Map<string, Map<string, string>>()
const mostFolded = 20_000

/** The folded words of a language by the words as they stand. */
function memoryOf(language: string): Map<string, string> {
  let words = folded.get(language)
  if (!words || words.size > mostFolded) {
    words = new Map()
    folded.set(language, words)
  }
  return words
}

function foldCached(word: string, words: Map<string, string>, language: string): string {
  let fold = words.get(word)
  if (fold === undefined) {
    fold = foldWord(word, language)
    words.set(word, fold)
  }
  return fold
}

/** The words and numbers of a text. */
export function dateTokens(text: string, language: string): DateToken[] {
  const tokens: DateToken[] = []
  const words = memoryOf(language)
  const hebrew = language.startsWith('he')
  for (const {0: match, 1: figures, index} of text.matchAll(token)) {
    // The marks of 1º and 1ª count as letters, but belong to the number.
    if (match === 'º' || match === 'ª') continue
    const end = index + match.length
    if (figures !== undefined) {
      const plain = plainDigits(match)
      // Longer numbers are no parts of dates.
      const digits = plain.length
      tokens.push({start: index, end, word: '', number: digits <= 4 ? Number(plain) : -1, digits})
    } else {
      const word = foldCached(match, words, language)
      const isLetter = hebrew && match.length <= 2 && geresh.test(text[end] ?? '')
      tokens.push({start: index, end, word: isLetter ? `${word}'` : word, number: -1, digits: 0})
    }
  }
  return tokens
}
