import {linesOf} from './places.ts'

let readings: Map<string, readonly string[]> | undefined

function readReadings(): Map<string, readonly string[]> {
  if (readings) return readings
  const found = new Map<string, string[]>()
  for (const line of linesOf('pinyin.generated.txt')) {
    const [syllable = '', signs = ''] = line.split('\t')
    for (const sign of signs) {
      const list = found.get(sign)
      if (list) list.push(syllable)
      else found.set(sign, [syllable])
    }
  }
  readings = found
  return found
}

/** The readings of a Chinese character in Pinyin, without tones; none for other characters. */
export function pinyinOf(sign: string): readonly string[] {
  return readReadings().get(sign) ?? []
}

/** A syllable as Pinyin parts it: first consonant, vowel, last consonant, in the codes of data/letters.txt. */
export interface Syllable {
  initial: string
  vowel: string
  final: string
}

const parts = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)([aeiouv]*)(ng|n|r|)$/

/** Part a syllable: `lin` is l, i, n. Undefined for what is no syllable. */
export function partSyllable(syllable: string): Syllable | undefined {
  const match = parts.exec(syllable)
  return match ? {initial: match[1]!, vowel: match[2]!, final: match[3]!} : undefined
}
