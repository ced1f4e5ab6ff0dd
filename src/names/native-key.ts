import {memoise} from './memo.ts'
import {lettersOfWord} from './scripts.ts'
import type {Letters} from './transcription.ts'

/** Languages whose words take endings of case: a name is found by its stem. */
const inflected = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'el', 'ko', 'cs', 'pl', 'tr', 'fi', 'hu'])
/** Languages that write no spaces: a name is found by its characters. */
const unspaced = new Set(['zh', 'ja'])

export const primaryOf = (language: string) => language.toLowerCase().split('-')[0]!
export const isInflected = (language: string) => inflected.has(primaryOf(language))
export const isUnspaced = (language: string) => unspaced.has(primaryOf(language))

/** A word of another language as names are looked up by: without capitals and marks, letters that spelling confuses made one. */
export const nativeKey = memoise((word) => {
  const letters = lettersOfWord(word)
  return letters && letters.script !== 'Hang' && letters.script !== 'Kana' ? keyOfForm(letters) : word.toLowerCase()
})

/** The key of a word that is read as letters already. */
export function keyOfForm({script, text}: Letters): string {
  switch (script) {
    case 'Arab':
      return keyOfArabic(text)
    case 'Cyrl':
      return text.replace(/ё/g, 'е')
    case 'Hebr':
      return text.replace(/׳/g, '')
    default:
      return text
  }
}

/** Letters of Arabic script that writers do not keep apart. */
export function keyOfArabic(text: string): string {
  return text
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[ةۀە]/g, 'ه')
    .replace(/\u200c/g, '')
}

/** The stem of a word for look-up: Cyrillic and Greek names change their last vowel. */
export function stemOf(key: string): string {
  return key.length > 3 ? key.replace(/[аяоеийьуюыіαοηςεισ]$/, '') : key
}

/** Endings of case in Cyrillic script, and those of adjectives and peoples, which are written without a capital. */
const cyrillicCase =
  /^(?:[аяуюыиейоьії]|ом|ем|ём|ой|ей|ою|ею|ам|ям|ами|ями|ах|ях|ов|ев|ии|ию|ия|ией|иею|ий|ью|ого|ому|ым|ыми|ых|ую|ая|ое|ые|єю|ією|ові)$/
const cyrillicAdjective =
  /^[а-яіїє]{0,3}(?:[сз]?[сц]ьк[а-яіїє]{1,3}|ск[а-я]{1,3}|ец|ц[а-яіїє]{1,3}|нин[а-яіїє]{0,3}|к[аиуеоі]й?|ок)$/

/** How a word may go on behind the stem of a name: not, by an ending of case, or by one of an adjective. */
export function endingOf(rest: string): 'case' | 'adjective' | undefined {
  if (rest === '' || cyrillicCase.test(rest)) return 'case'
  if (cyrillicAdjective.test(rest)) return 'adjective'
  return /^[^а-яіїє]{1,3}$/.test(rest) ? 'case' : undefined
}
