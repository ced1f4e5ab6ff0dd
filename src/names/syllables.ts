/** Rows of kana by consonant, in the codes of data/letters.txt: あ い う え お. */
const kanaRows: readonly (readonly [kana: string, readings: string])[] = [
  ['アイウエオ', 'a i u e o'],
  ['カキクケコ', 'ka ki ku ke ko'],
  ['ガギグゲゴ', 'ga gi gu ge go'],
  ['サシスセソ', 'sa xi su se so'],
  ['ザジズゼゾ', 'za ji zu ze zo'],
  ['タチツテト', 'ta ci qu te to'],
  ['ダヂヅデド', 'da ji zu de do'],
  ['ナニヌネノ', 'na ni nu ne no'],
  ['ハヒフヘホ', 'ha hi fu he ho'],
  ['バビブベボ', 'ba bi bu be bo'],
  ['パピプペポ', 'pa pi pu pe po'],
  ['マミムメモ', 'ma mi mu me mo'],
  ['ヤユヨ', 'ya yu yo'],
  ['ラリルレロ', 'ra ri ru re ro'],
  ['ワヰヱヲンヴー', 'wa i e o n vu l']
]
const smallKana: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
  ヮ: 'wa',
  ッ: ''
}

let kana: Map<string, string> | undefined

function readKana(): Map<string, string> {
  kana ??= new Map(
    kanaRows.flatMap(([row, readings]) => {
      const list = readings.split(' ')
      return [...row].map((sign, index) => [sign, list[index]!] as const)
    })
  )
  return kana
}

const hiraganaToKatakana = 0x60

/** Kana in the codes of data/letters.txt, one for each sound: シャーロット is `xaloto`. A small vowel replaces the one before it. */
export function readKanaWord(word: string): string {
  const table = readKana()
  let read = ''
  for (const sign of word) {
    const code = sign.charCodeAt(0)
    const katakana = code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + hiraganaToKatakana) : sign
    const small = smallKana[katakana]
    if (small !== undefined) read = small === '' ? read : (/[aiueo]$/.test(read) ? read.slice(0, -1) : read) + small
    else read += table.get(katakana) ?? ''
  }
  return read
}

const initials = 'g k n d d r m b b s s - j j c k t p h'.split(' ')
const medials = 'a e ya ye o e yo ye o wa we we yo u wo we wi yu u wi i'.split(' ')
/** A consonant at the end of a syllable has a letter of its own: it is spelt in other ways. */
const finals = '- G G G n n n D L G L L L L L L M B B D D N D D G D B D'.split(' ')
const firstHangul = 0xac00

/** Hangul in the codes of data/letters.txt: one for each sound. */
export function readHangul(word: string): string {
  let read = ''
  for (const sign of word) {
    const index = sign.charCodeAt(0) - firstHangul
    if (index < 0 || index >= 11_172) continue
    const parts = [initials[Math.floor(index / 588)], medials[Math.floor((index % 588) / 28)], finals[index % 28]]
    for (const part of parts) if (part !== '-') read += part
  }
  return read
}
