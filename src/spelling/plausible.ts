import {readLines} from './lists.ts'
import {commonnessOf} from './words.ts'

type Parts = Readonly<Record<'prefixes' | 'suffixes' | 'learned' | 'foreign', ReadonlySet<string>>>

let parts: Parts | undefined

function readParts(): Parts {
  parts ??= Object.fromEntries(
    readLines('word-parts.txt').map((line) => {
      const [kind = '', words = ''] = line.split(': ')
      return [kind, new Set(words.split(' '))]
    })
  ) as unknown as Parts
  return parts
}

/** Whether the word can take the ending -s: "citys" and "boxs" cannot. */
const takesPlainS = /(?:[^sxzhy]|[aeou]y|[^cs]h)$/
/** One vowel and one consonant: such a word may double its last letter before -ed and -ing. */
const mayDouble = /[^aeiou][aeiou][bdgklmnprt]$/

/** Whether an ending of English fits behind a known word. */
function fits(stem: string, suffix: string): boolean {
  if (suffix === 's') return takesPlainS.test(stem)
  if (suffix === 'es') return /(?:[sxzo]|[cs]h)$/.test(stem)
  // English writes occurred, not occured.
  if (/^[aei]/.test(suffix) && mayDouble.test(stem) && commonnessOf(stem + stem.at(-1) + suffix) > 0) return false
  if (suffix === 'ly') return !/(?:ic|le|ll|y)$/.test(stem)
  return !(suffix.startsWith('e') && stem.endsWith('e'))
}

function isDerived(word: string): boolean {
  const {prefixes, suffixes} = readParts()
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const start = word.slice(0, cut)
    const end = word.slice(cut)
    if (end.length >= 4 && prefixes.has(start) && commonnessOf(end) > 1) return true
    if (start.length >= 4 && suffixes.has(end)) {
      if (commonnessOf(start) > 1 && fits(start, end)) return true
      if (/^[aei]/.test(end) && end !== 'es' && commonnessOf(`${start}e`) > 1) return true
    }
  }
  const last = word.length - 1
  return (
    suffixes.has(word.slice(last)) && commonnessOf(word.slice(0, last)) > 1 && fits(word.slice(0, last), word[last]!)
  )
}

/** Two common words written as one, "goalman": a compound, or a lost space, which is another mistake. */
function isCompound(word: string): boolean {
  for (let cut = 3; cut <= word.length - 4; cut++) {
    const need = cut === 3 ? 2 : 1
    // With three letters chance is too strong: "carring" is no car ring.
    if (cut === 3 && word.length < 8) continue
    if (commonnessOf(word.slice(0, cut)) > need && commonnessOf(word.slice(cut)) > 1) return true
  }
  return false
}

/** Whether a word, folded, is made as English makes words, or has the look of medicine, chemistry or Latin. */
export function isPlausible(word: string): boolean {
  const {learned} = readParts()
  for (let length = 2; length <= 8; length++) if (learned.has(word.slice(-length))) return true
  return isDerived(word) || isCompound(word)
}

/** Whether a word in lower case is a small one of another language. */
export function isForeign(lower: string): boolean {
  return readParts().foreign.has(lower)
}
