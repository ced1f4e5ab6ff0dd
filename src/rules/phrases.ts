import type {Sentence, Token} from '../article/model.ts'
import {inflectLike} from './inflection.ts'
import {type Match, matchAt, parsePattern, type Step, wordOf} from './pattern.ts'
import {sourceOf} from './phrase-heads.ts'
import type {Finding, PhraseEntry, PhraseRule, PhraseSource} from './types.ts'

/** An entry that is read when its first words are met. */
class Compiled {
  readonly rule: PhraseRule
  readonly #source: PhraseSource
  readonly #number: number
  #entry: PhraseEntry | undefined
  #steps: readonly Step[] | undefined
  #unless: readonly (readonly Step[])[] | undefined

  constructor(rule: PhraseRule, source: PhraseSource, number: number) {
    this.rule = rule
    this.#source = source
    this.#number = number
  }

  get entry(): PhraseEntry {
    this.#entry ??= this.#source.entryAt(this.#number)
    return this.#entry
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

/** A node of the trie: what begins with a word and goes on with anything, and what goes on with a certain second word. */
interface Node {
  here: readonly Compiled[]
  next: ReadonlyMap<string, readonly Compiled[]>
}

/** Finds all phrases of all tables in one pass over the tokens. */
export class PhraseScanner {
  readonly #rules: ReadonlySet<PhraseRule>
  readonly #sources: readonly {source: PhraseSource; compiled: (Compiled | undefined)[]}[]
  /** Nodes by first word; made when the word is met for the first time. */
  readonly #nodes = new Map<string, Node | null>()

  constructor(rules: readonly PhraseRule[]) {
    this.#rules = new Set(rules)
    const ready = new Set(rules.map(({source}) => source).filter((source) => source !== undefined))
    const bare = rules.filter(({source}) => source === undefined)
    const sources = bare.length > 0 ? [...ready, sourceOf(bare)] : [...ready]
    this.#sources = sources.map((source) => ({source, compiled: []}))
  }

  #makeNode(word: string): Node | null {
    const here: Compiled[] = []
    const next = new Map<string, Compiled[]>()
    for (const {source, compiled: known} of this.#sources) {
      for (const {rule, entry, followers} of source.headsAt(word)) {
        if (!this.#rules.has(rule)) continue
        // An entry can begin with several words and is read once.
        known[entry] ??= new Compiled(rule, source, entry)
        const compiled = known[entry]
        if (followers.length === 0) here.push(compiled)
        for (const follower of followers) {
          const list = next.get(follower)
          if (list) list.push(compiled)
          else next.set(follower, [compiled])
        }
      }
    }
    const node = here.length + next.size > 0 ? {here, next} : null
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
      const word = wordOf(token)
      const known = this.#nodes.get(word)
      const node = known === undefined ? this.#makeNode(word) : known
      if (node === null) continue
      const following = tokens[index + 1]
      const deeper = following ? node.next.get(wordOf(following)) : undefined
      for (const list of deeper ? [node.here, deeper] : [node.here]) {
        for (const compiled of list) {
          const match = matchAt(compiled.steps, tokens, index)
          if (!match || match.to <= match.from || isExcused(compiled, tokens, match)) continue
          if (token.quoted && compiled.entry.quotes !== true) continue
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
  return {
    start,
    end,
    expected,
    data: {entry: entry.key},
    ...(entry.why ? {note: entry.why} : {}),
    ...(entry.sourceLanguages ? {sourceLanguages: entry.sourceLanguages} : {})
  }
}

/** Give a replacement the capital of what it replaces. */
function copyCase(original: string, replacement: string): string {
  const first = original[0] ?? ''
  return first !== first.toLowerCase() ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
}
