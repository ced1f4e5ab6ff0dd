const numerals: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100}

/** The value of a Roman numeral up to 399; undefined where letters do not make one. */
export function romanValue(word: string): number | undefined {
  if (word.length > 8 || !/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(word) || word === '') return undefined
  let value = 0
  for (let at = 0; at < word.length; at++) {
    const own = numerals[word[at]!]!
    value += own < (numerals[word[at + 1]!] ?? 0) ? -own : own
  }
  return value
}
