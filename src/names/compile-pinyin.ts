import {pinyin} from 'pinyin-pro'

const first = 0x4e00
const last = 0x9fa5

/** Compile the readings of Chinese characters: a line for each syllable of Pinyin (ISO 7098), without tones, with its characters. */
export function compilePinyin(): string {
  const syllables = new Map<string, string>()
  for (let code = first; code <= last; code++) {
    const sign = String.fromCharCode(code)
    const readings = new Set(pinyin(sign, {toneType: 'none', type: 'array', multiple: true, v: true}))
    for (const reading of readings)
      if (/^[a-z]+$/.test(reading)) syllables.set(reading, (syllables.get(reading) ?? '') + sign)
  }
  const lines = [...syllables]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([syllable, signs]) => `${syllable}\t${signs}`)
  return `# Readings of Chinese characters, from pinyin-pro (MIT license, https://github.com/zh-lx/pinyin-pro).\n${lines.join('\n')}\n`
}
