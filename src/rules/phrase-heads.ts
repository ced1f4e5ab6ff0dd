import {parsePattern, prefixesOf} from './pattern.ts'
import type {PhraseHead, PhraseRule, PhraseSource} from './types.ts'

/** The words that a match of a pattern can begin with, each with those that can follow; none where anything can. */
export function headsOf(pattern: string): Map<string, readonly string[]> {
  const heads = new Map<string, Set<string>>()
  for (const [first, second = ''] of prefixesOf(parsePattern(pattern), 2)) {
    if (first === undefined) throw new Error(`the pattern must begin with a word: ${pattern}`)
    const followers = heads.get(first)
    if (followers) followers.add(second)
    else heads.set(first, new Set([second]))
  }
  return new Map([...heads].map(([first, followers]) => [first, followers.has('') ? [] : [...followers]]))
}

/** Index tables that come without an index: those of a user. */
export function sourceOf(rules: readonly PhraseRule[]): PhraseSource {
  const heads = new Map<string, PhraseHead[]>()
  const entries = rules.flatMap((rule) => rule.entries.map((entry) => ({rule, entry})))
  for (const [number, {rule, entry}] of entries.entries()) {
    for (const [word, followers] of headsOf(entry.match)) {
      const list = heads.get(word)
      const head = {rule, entry: number, followers}
      if (list) list.push(head)
      else heads.set(word, [head])
    }
  }
  return {headsAt: (word) => heads.get(word) ?? [], entryAt: (number) => entries[number]!.entry}
}
