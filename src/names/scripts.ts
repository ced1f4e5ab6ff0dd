import {memoise} from './memo.ts'
import {readHangul, readKanaWord} from './syllables.ts'
import type {Letters} from './transcription.ts'

const marks = /[\u064b-\u065f\u0670\u0640\u0591-\u05c7\u200b-\u200f]/g

/** A word of a source as the letters by which it is compared; undefined for digits, and for characters that tell no sound. */
export const lettersOfWord = memoise((word): Letters | null => {
  const code = word.codePointAt(0)!
  if (code < 0x250) {
    const text = foldLatin(word)
    return /[a-z]/.test(text) ? {script: 'Latn', text} : null
  }
  if (code >= 0x370 && code < 0x400)
    return {script: 'Grek', text: word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()}
  if (code >= 0x400 && code < 0x530) return {script: 'Cyrl', text: word.toLowerCase().replace(/[’'ʼ-]/g, '')}
  if (code >= 0x590 && code < 0x600)
    return {
      script: 'Hebr',
      text: word
        .replace(marks, '')
        .replace(/['’‘`´]/g, '׳')
        .replace(/["”״-]/g, '')
    }
  if ((code >= 0x600 && code < 0x700) || (code >= 0x750 && code < 0x780))
    return {script: 'Arab', text: word.replace(marks, '').replace(/-/g, '')}
  if (code >= 0x900 && code < 0x980) return {script: 'Deva', text: word.normalize('NFD')}
  if (code >= 0x3040 && code < 0x3100) return {script: 'Kana', text: readKanaWord(word)}
  if (code >= 0xac00 && code < 0xd7b0) return {script: 'Hang', text: readHangul(word)}
  return null
})

const plain = /^[a-z]*$/

/** A word of Latin script in the letters a to z. */
export const foldLatin = memoise((word) => {
  const lower = word.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ|ð/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/þ/g, 'th')
    .replace(/[^a-z]/g, '')
})
