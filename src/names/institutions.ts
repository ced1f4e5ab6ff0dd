import {linesOf} from './places.ts'
import {foldLatin} from './scripts.ts'

let stems: ReadonlySet<string> | undefined
const longest = 12

/** Whether a word of another language is one that is written with a capital though it is translated: an office, a body, a kind of place. */
export function isInstitution(word: string): boolean {
  stems ??= new Set(linesOf('institutions.txt').flatMap((line) => line.split(' ')))
  const lower = foldLatin(word) || word.toLowerCase()
  for (let length = 2; length <= Math.min(longest, lower.length); length++)
    if (stems.has(lower.slice(0, length)) && (length > 3 || length >= lower.length - 1)) return true
  return false
}
