import type {NativeEntry, NativeNames} from '../../names/native.ts'
import {fold} from '../../names/similarity.ts'
import type {NameRun, NameWord} from './english.ts'

/** A name of the English as it is compared: one capitalised word, or several that the tables know as one name. */
export interface NameUnit {
  run: NameRun
  words: readonly NameWord[]
  text: string
  /** As names are compared: lower case, spaces between words. */
  folded: string
  /** The forms of the name in the language of the source. */
  entries: readonly NativeEntry[]
  start: number
  end: number
}

const longestName = 4

function unitOf(run: NameRun, words: readonly NameWord[], folded: string, entries: readonly NativeEntry[]): NameUnit {
  return {
    run,
    words,
    text: words.map(({text}) => text).join(' '),
    folded,
    entries,
    start: words[0]!.start,
    end: words.at(-1)!.end
  }
}

/** Part a run of capitalised words into names that the tables know, the longest first, and single words. */
export function unitsOf(run: NameRun, native: NativeNames): NameUnit[] {
  const units: NameUnit[] = []
  const {words} = run
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longestName, words.length - at)
    let entries: readonly NativeEntry[] = []
    let folded = ''
    for (; length > 0; length--) {
      folded = words
        .slice(at, at + length)
        .map(({text}) => fold(text))
        .join(' ')
      entries = native.formsOf(folded)
      if (entries.length > 0) break
    }
    length = Math.max(1, length)
    units.push(
      unitOf(
        run,
        words.slice(at, at + length),
        fold(
          words
            .slice(at, at + length)
            .map(({text}) => text)
            .join(' ')
        ),
        entries
      )
    )
    at += length
  }
  return units
}
