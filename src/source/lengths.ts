/**
 * How many characters of English one character of the source becomes, measured on human translations of news. Languages that are not
 * listed take 1: alphabets need about as many.
 */
const englishPerCharacter: Readonly<Record<string, number>> = {
  ar: 1.2,
  cs: 1.1,
  de: 0.89,
  es: 0.9,
  fa: 1.14,
  fr: 0.86,
  he: 1.27,
  hi: 1.0,
  is: 1.0,
  it: 0.9,
  ja: 2.6,
  ko: 2.1,
  pt: 0.93,
  ru: 0.97,
  tr: 0.95,
  uk: 1.02,
  zh: 3.4
}

/** Expected length of the English, in characters, for a source of a length. */
export function expectedLength(length: number, language: string): number {
  return length * (englishPerCharacter[language.split('-')[0]!.toLowerCase()] ?? 1)
}

/** How long the English of a text would be, in characters. */
export function contentLength(text: string, language: string): number {
  return expectedLength(text.replace(/\s+/gu, ' ').trim().length, language)
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
/** A gloss in Latin letters between brackets: English has the word once. */
const gloss = /[(（][\p{Script=Latin}\p{N}\s.,，、:：'’&-]{1,80}[)）]/gu

/**
 * How long the English of a sentence would be, in characters, where the sentence is judged alone: words of Latin script in one of another
 * script are no shorter than they are in English, and a gloss does not count.
 */
export function sentenceLength(text: string, language: string): number {
  const isLatin = /\p{Script=Latin}/u.test(text) && !/[^\p{Script=Latin}\P{L}]/u.test(text)
  const plain = (isLatin ? text : text.replace(gloss, ' ')).replace(/\s+/gu, ' ').trim()
  const signs = plain.match(dense)?.length ?? 0
  if (signs === 0) return expectedLength(plain.length, language)
  // One sign of the script is worth a little more than the mean of a text with its marks and figures.
  return expectedLength(signs, language) * 1.08 + (plain.length - signs)
}
