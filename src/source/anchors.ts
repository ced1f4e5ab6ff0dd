const beyondAscii = /[^\0-\x7f]/

/** Digits of any script as those of ASCII. */
export function plainDigits(text: string): string {
  if (!beyondAscii.test(text)) return text
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!
    if (code < 0x80) return digit
    // The digits of a script stand in one run of ten.
    let zero = code
    while (code - zero < 10 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    return String((code - zero) % 10)
  })
}

/** Words of Latin script that stay as they are in a translation: names, acronyms, addresses. */
const latin = /(?:https?:\/\/|www\.)\S+|@\w+|#\w+|\p{Script=Latin}[\p{Script=Latin}\p{Nd}&.-]*\p{Script=Latin}/gu
const number = /\p{Nd}+(?:[.,٫٬’']\p{Nd}+)*/gu

/** What a sentence and its translation share, whatever the languages: figures, words of Latin script, questions. */
export interface Anchors {
  numbers: ReadonlySet<string>
  words: ReadonlySet<string>
  question: boolean
}

/** Read the anchors of a text. Figures lose what groups their digits, as languages differ in that. */
export function anchorsOf(text: string): Anchors {
  const numbers = new Set<string>()
  for (const [match] of text.matchAll(number)) numbers.add(plainDigits(match).replace(/\D/g, ''))
  const words = new Set<string>()
  for (const [match] of text.matchAll(latin)) {
    // Of the words of Latin script, only those that look like names stay; all others are translated.
    if (match.length >= 3 && /\p{Lu}|[@#/]/u.test(match)) words.add(fold(match))
  }
  return {numbers, words, question: /[?？؟;]\s*["”’»」)]*\s*$/u.test(text) && /[?？؟]/u.test(text)}
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
}
