import type {Entry, Lexicon} from './lexicon.ts'

/** Longest word that is taken apart: neunhundertneunundneunzigtausendneunhundertneunundneunzig. */
const longest = 60

/** Languages that write a number below a million as one word. */
export const compounding: ReadonlySet<string> = new Set(['de', 'it', 'tr'])

/** The ordinal that a German noun ends in: Tabellenvierter, Weltranglistendritte; and what rounds of a cup are called by. */
const ordinalEnd =
  /(?:(zweit|dritt|viert|funft|sechst|siebt|acht|neunt|zehnt|elft|zwolft)e[rnsm]?|(sechzehntel|achtel|viertel|halb)final\p{L}{0,3})$/u
/** Shorter nouns before it are none: beachte, erachten. */
const shortestNoun = 5
const ends = 'zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft'.split(' ')
const rounds: Readonly<Record<string, number>> = {sechzehntel: 32, achtel: 16, viertel: 8, halb: 4}

/** The number at the end of a longer noun, which may excuse one of the English: none of them has to be there. */
export function endOfCompound(word: string): Entry | undefined {
  const match = word.length > longest ? null : ordinalEnd.exec(word)
  if (!match || match.index < shortestNoun) return undefined
  const [, ordinal, round] = match
  const value = ordinal ? ends.indexOf(ordinal) + 2 : rounds[round ?? '']
  return value === undefined
    ? undefined
    : {kind: ordinal ? 'ordinal' : 'cardinal', value, loose: true, mark: '', code: '', rest: []}
}

/** Take a word apart into words of numbers: `zweiundzwanzig`, `trecentocinquanta`. Undefined where a rest stays. */
export function splitCompound(word: string, {words}: Lexicon): Entry | undefined {
  if (word.length > longest || word.length < 6) return undefined
  const partOf = (from: number, to: number) =>
    words
      .get(word.slice(from, to))
      ?.find(
        ({kind, mark, rest}) =>
          rest.length === 0 && (kind === 'cardinal' || kind === 'ordinal' || kind === 'scale' || mark === 'and')
      )
  // Longest part first, with the way back where the rest makes no number: each place is left once.
  const failed = new Set<number>()
  const splitFrom = (from: number): Entry[] | undefined => {
    if (from === word.length) return []
    if (failed.has(from)) return undefined
    for (let to = Math.min(word.length, from + 14); to > from; to--) {
      const part = partOf(from, to)
      if (!part) continue
      const rest = splitFrom(to)
      if (rest) return [part, ...rest]
    }
    failed.add(from)
    return undefined
  }
  const parts = splitFrom(0)
  if (!parts || parts.length < 2 || parts[0]!.kind === 'mark' || parts.at(-1)!.kind === 'mark') return undefined
  let total = 0
  let current = 0
  for (const {kind, value} of parts) {
    if (kind === 'mark') continue
    if (kind !== 'scale') current += value
    else if (value === 100) current = (current || 1) * 100
    else {
      total += (current || 1) * value
      current = 0
    }
  }
  const isOrdinal = parts.at(-1)!.kind === 'ordinal'
  return {kind: isOrdinal ? 'ordinal' : 'cardinal', value: total + current, loose: false, mark: '', code: '', rest: []}
}
