import {memoise} from './memo.ts'

const plain = /^[A-Za-z ]*$/

/** Lower case without diacritics, apostrophes and hyphens as spaces: what names are compared by. */
export function fold(name: string): string {
  // Most words are plain, and this is asked for every word beside a name.
  if (plain.test(name)) return name.toLowerCase()
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʻ`.]/g, '')
    .replace(/[-‐–]/g, ' ')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What romanisations write differently for one sound, in the order in which it is folded. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(?:sk|tsk)(?:iy|ij|yy|yi|ii|y|i)$/, 'ski'],
  [/(?:iya|ija|iia)$/, 'ia'],
  [/kh|gh|ch|q|x|ck|c(?=[aou])/g, 'k'],
  [/dzh|dj|zh|j|dz/g, 'j'],
  [/sch|sh|sz|cz|ts|tz/g, 's'],
  [/th|dh/g, 't'],
  [/ph|v|w|ff/g, 'f'],
  [/ou|oo|u|o/g, 'o'],
  [/ee|ey|ei|ai|ay|ie|iy|ii|y|i|e/g, 'i'],
  [/h/g, ''],
  [/z|c/g, 's'],
  [/g/g, 'k'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/(.)\1+/g, '$1']
]

/**
 * The sound of a name for comparison: spellings that romanisation confuses (h/kh/ch, dj/j, ou/u/w, y/i/ii, q/k/g, doubled letters, -sky/-skiy) give the
 * same key. Vowels after the first letter are dropped. A coarse key for look-up: what it brings together must still be compared.
 */
export const soundKey = memoise((folded) => {
  let key = folded.replace(/^(?:al|el|ad|as|ash|an|ar) /, '')
  for (const [sound, sign] of sounds) key = key.replace(sound, sign)
  return key.charAt(0) + key.slice(1).replace(/[aoi ]/g, '')
})

/**
 * The consonants of a name as far as Arabic script tells them apart: it has one letter for b and p, one for f and v, writes g with the
 * letters for j, gh, q or k, and most vowels not at all. Coarser than `soundKey`: what agrees in this may still be two names.
 */
export function skeleton(folded: string): string {
  const key = folded
    .replace(/gh(?=t|$)/g, '')
    .replace(/t?sch|t?ch|sh/g, '%')
    .replace(/ph|v/g, 'f')
    .replace(/p/g, 'b')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[jgqcx]h?/g, 'k')
    .replace(/ts|tz|z/g, 's')
    .replace(/d/g, 't')
    .replace(/[aeiouyhw ]/g, '')
    .replace(/(.)\1+/g, '$1')
  return /^[aeiouyhw]/.test(folded) ? `-${key}` : key
}

/**
 * A name with the choices of romanisation undone that newspapers differ in: Andrey and Andrei, Yury and Yuri, Dziuba and Dzyuba, Shoigu and Shoygu, Zelenskiy and Zelensky.
 * Two spellings that agree in this are both right.
 */
export function undoStyle(folded: string): string {
  return folded
    .replace(/(?:iy|yy|ij|ii|yi)$/, 'y')
    .replace(/(?:ey|ei|ay|ai)$/, 'ei')
    .replace(/o[iy](?![aeou])/g, 'oi')
    .replace(/i$/, 'y')
    .replace(/[ij](?=[aou])/g, 'y')
    .replace(/ou/g, 'u')
}

/** Damerau-Levenshtein distance (neighbouring letters may swap), given up beyond `limit`. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({length: other.length + 1}, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let cost = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1))
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, before[column - 2]! + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = previous
    previous = current
  }
  return previous[other.length]!
}
