const months = 'january february march april may june july august september october november december'.split(' ')
/** Shorter names are one letter away from words of their own: Augusta. */
const shortest = 7
/** The first letters of months that are long enough. */
const initial = /^[JFSOND]\p{Ll}{5,9}$/u

/** Whether two words are a letter apart: one that is changed, missing or too many, or two that have changed places. */
function isLetterAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++
  const left = long.length - start - end
  const isSwapped =
    left === 2 && short.length === long.length && short[start] === long[start + 1] && short[start + 1] === long[start]
  return left <= 1 || isSwapped
}

/** The month that an English word means with a slip of one letter: `Decembre`, `Novemeber`. Undefined for all other words, also the right ones. */
export function misspeltMonth(word: string): number | undefined {
  if (!initial.test(word)) return undefined
  const lower = word.toLowerCase()
  const at = months.findIndex((month) => month.length >= shortest && month !== lower && isLetterAway(lower, month))
  return at === -1 ? undefined : at + 1
}
