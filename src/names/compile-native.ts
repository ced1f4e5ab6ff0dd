import {readSourceLines} from './compile.ts'
import {foldLatin, lettersOfWord} from './scripts.ts'
import {transcriptionCost} from './transcription.ts'

const nativeField = /^([a-z]{2})(?:-[A-Z]{2})? (.+)$/
/** Part the words of a name in any script. */
const between = /[\s·・＝=‧•-]+/
/** Above this cost for each letter two words are not one name. */
const mostCost = 0.3

/** Which English word each native word of a name stands for, as far as its letters tell. */
function partsOf(native: string, name: string): string[] {
  const words = native.split(between).filter(Boolean)
  const english = name.split(/[\s-]+/)
  const parts: string[] = []
  for (const word of words) {
    const letters = lettersOfWord(word)
    let best: string | undefined
    let least = mostCost
    for (const candidate of english) {
      const folded = foldLatin(candidate)
      if (!letters || folded.length < 3) continue
      const cost = transcriptionCost(letters, folded) / Math.max(2, folded.length - 1)
      if (cost < least) {
        least = cost
        best = candidate
      }
    }
    // In a name of as many words the last is the surname, however it is spelt.
    if (best === undefined && words.length > 1 && words.length === english.length) best = english[words.indexOf(word)]
    if (best !== undefined) parts.push(`${word}=${best}`)
  }
  return parts
}

/**
 * Compile the native forms of people: language, native form, English name, and which word is which. A form that two people have is listed
 * twice.
 */
export function compileNative(): string {
  const lines = new Set<string>()
  for (const {line, person} of readSourceLines()) {
    if (!person.sure) continue
    for (const field of line.split('|').slice(2)) {
      const match = nativeField.exec(field.trim())
      if (!match || /^(?:as|also|short|wrong) /.test(field.trim())) continue
      const [, language = '', forms = ''] = match
      for (const form of forms.split(/[,،、]/).map((one) => one.trim())) {
        if (!/[^\p{ASCII}]/u.test(form)) continue
        lines.add([language, form, person.name, partsOf(form, person.name).join(';')].join('\t'))
      }
    }
  }
  return `${[...lines].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0)).join('\n')}\n`
}
