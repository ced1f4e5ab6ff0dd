const arabicMarks = /[\u0640\u064b-\u065f\u0670]/g
const hebrewMarks = /[\u0591-\u05c7]/g

/** A word as tables have it: lower case, without the marks and variants of letters in which spellings differ. */
export function foldWord(word: string): string {
  if (/^[a-z]+$/.test(word)) return word
  // 12 ºC.
  if (word.length > 1 && word.startsWith('º')) return foldWord(word.slice(1))
  const code = word.charCodeAt(0)
  if (code >= 0x600 && code < 0x780)
    return word
      .replace(arabicMarks, '')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/[ىیئ]/g, 'ي')
      .replace(/ک/g, 'ك')
      .replace(/[ةۀہھ]/g, 'ه')
      .replace(/ؤ/g, 'و')
  if (code >= 0x590 && code < 0x600) return word.replace(hebrewMarks, '')
  if (code >= 0x400 && code < 0x530) return word.toLowerCase().replaceAll('ё', 'е')
  if (code >= 0x900) return word.normalize('NFC')
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ß', 'ss')
}
