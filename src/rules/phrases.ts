import type {Sentence, Token} from '../article/model.ts'
import {inflectLike} from './inflection.ts'
import {type Match, matchAt, parsePattern, prefixesOf, type Step, wordOf} from './pattern.ts'
import type {Finding, PhraseEntry, PhraseIndex, PhraseRule} from './types.ts'

/** An entry whose patterns are read when its first words are met. */
class Compiled {
  readonly rule: PhraseRule
  readonly entry: PhraseEntry
  #steps: readonly Step[] | undefined
  #unless: readonly (readonly Step[])[] | undefined

  constructor(rule: PhraseRule, entry: PhraseEntry) {
    this.rule = rule
    this.entry = entry
  }

  get steps(): readonly Step[] {
    this.#steps ??= parsePattern(this.entry.match)
    return this.#steps
  }

  get unless(): readonly (readonly Step[])[] {
    this.#unless ??= (this.entry.unless ?? []).map((pattern) => parsePattern(pattern))
    return this.#unless
  }
}

/** The words that a match can begin with, each with those that can follow; '' where anything can follow. */
function headsOf(pattern: string): Record<string, string> {
  const heads = new Map<string, Set<string>>()
  for (const [first, second = ''] of prefixesOf(parsePattern(pattern), 2)) {
    if (first === undefined) throw new Error(`the pattern must begin with a word: ${pattern}`)
    const followers = heads.get(first)
    if (followers) followers.add(second)
    else heads.set(first, new Set([second]))
  }
  return Object.fromEntries(
    [...heads].map(([first, followers]) => [first, followers.has('') ? '' : [...followers].join(' ')])
  )
}

/** Index the entries of a table by the words that a match can begin with. */
export function indexEntries(entries: readonly PhraseEntry[]): PhraseIndex {
  const index = new Map<string, [number, string][]>()
  for (const [position, {match}] of entries.entries()) {
    for (const [first, followers] of Object.entries(headsOf(match))) {
      const list = index.get(first)
      if (list) list.push([position, followers])
      else index.set(first, [[position, followers]])
    }
  }
  return Object.fromEntries(index)
}

/** A node of the trie: what begins with a word and goes on with anything, and what goes on with a certain second word. */
interface Node {
  here: readonly Compiled[]
  next: ReadonlyMap<string, readonly Compiled[]>
}

/** Finds all phrases of all tables in one pass over the tokens. */
export class PhraseScanner {
  readonly #tables: readonly {rule: PhraseRule; index: PhraseIndex; compiled: (Compiled | undefined)[]}[]
  /** Nodes by first word; made when the word is met for the first time. */
  readonly #nodes = new Map<string, Node | undefined>()

  constructor(rules: readonly PhraseRule[]) {
    this.#tables = rules.map((rule) => ({rule, index: rule.index ?? indexEntries(rule.entries), compiled: []}))
  }

  #nodeOf(word: string): Node | undefined {
    if (this.#nodes.has(word)) return this.#nodes.get(word)
    const here: Compiled[] = []
    const next = new Map<string, Compiled[]>()
    for (const {rule, index, compiled: known} of this.#tables) {
      if (!Object.hasOwn(index, word)) continue
      for (const [position, followers] of index[word]!) {
        // An entry can begin with several words and is read once.
        known[position] ??= new Compiled(rule, rule.entries[position]!)
        const compiled = known[position]
        if (followers === '') here.push(compiled)
        else {
          for (const follower of followers.split(' ')) {
            const list = next.get(follower)
            if (list) list.push(compiled)
            else next.set(follower, [compiled])
          }
        }
      }
    }
    const node = here.length + next.size > 0 ? {here, next} : undefined
    this.#nodes.set(word, node)
    return node
  }

  /** Find the phrases of a sentence. */
  *scan({tokens, block}: Sentence): Generator<{rule: PhraseRule; finding: Finding}> {
    const {text} = block.article
    let last: {compiled: Compiled; end: number} | undefined
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!
      if (token.kind === 'punctuation') continue
      const node = this.#nodeOf(wordOf(token))
      if (!node) continue
      const following = tokens[index + 1]
      const deeper = following ? node.next.get(wordOf(following)) : undefined
      for (const list of deeper ? [node.here, deeper] : [node.here]) {
        for (const compiled of list) {
          if (token.quoted && compiled.entry.quotes !== true) continue
          const match = matchAt(compiled.steps, tokens, index)
          if (!match || match.to <= match.from || isExcused(compiled, tokens, match)) continue
          // "(the )?relevant person" is found with the first word and without it.
          if (last?.compiled === compiled && match.from < last.end) continue
          last = {compiled, end: match.to}
          yield {rule: compiled.rule, finding: toFinding(compiled, tokens, match, text)}
        }
      }
    }
  }
}

function isExcused({unless}: Compiled, tokens: readonly Token[], {from, to}: Match): boolean {
  return unless.some((steps) => {
    for (let index = 0; index < to; index++) {
      const other = matchAt(steps, tokens, index)
      if (other && other.to > from) return true
    }
    return false
  })
}

function toFinding({entry, steps}: Compiled, tokens: readonly Token[], match: Match, text: string): Finding {
  const start = tokens[match.from]!.start
  const end = tokens[match.to - 1]!.end
  const slice = ([from, to]: readonly [number, number]) =>
    to > from ? text.slice(tokens[from]!.start, tokens[to - 1]!.end) : ''
  const counted = steps.filter((step) =>
    step.kind === 'words'
      ? step.capture
      : step.kind === 'choice' || step.kind === 'gap' || step.kind === 'pos' || step.kind === 'entity'
  )
  const expected = entry.expected.map((template) => {
    const filled = template
      .replace(/<([a-z]+)=\$(\d)>/g, (_, lemma: string, number: string) => {
        const step = counted[Number(number) - 1]
        const lemmas = step?.kind === 'words' ? (step.lemmas ?? []) : []
        return inflectLike(
          lemma,
          slice(match.captures[Number(number) - 1] ?? [0, 0]),
          lemmas,
          step?.kind === 'words' && step.noun === true
        )
      })
      .replace(/\$(\d)/g, (_, number: string) => slice(match.captures[Number(number) - 1] ?? [0, 0]))
      .replace(/ {2,}/g, ' ')
      .trim()
    // A capital inside the sentence belongs to a name, and the replacement knows its own.
    const opens = tokens.slice(0, match.from).every(({kind}) => kind === 'punctuation')
    return opens ? copyCase(text.slice(start, end), filled) : filled
  })
  return {start, end, expected, data: {entry: entry.key}, ...(entry.why ? {note: entry.why} : {})}
}

/** Give a replacement the capital of what it replaces. */
function copyCase(original: string, replacement: string): string {
  const first = original[0] ?? ''
  return first !== first.toLowerCase() ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
}
