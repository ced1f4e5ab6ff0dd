import type {Article, Sentence, Token} from '../article/model.ts'
import {besideOf, pairAt} from '../source/model.ts'
import type {Segment} from '../source/segments.ts'
import {findTrigger} from '../source/triggers.ts'
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

/** An entry that holds a word, and how many tokens after its start. */
interface Way {
  compiled: Compiled
  least: number
  most: number
}

/**
 * Finds all phrases of all tables in one pass over the tokens. Each phrase is looked for only where the rarest of its words stands, so that
 * a thousand phrases more cost next to nothing.
 */
export class PhraseScanner {
  readonly #rules: ReadonlySet<PhraseRule>
  readonly #sources: readonly {source: PhraseSource; compiled: (Compiled | undefined)[]}[]
  /** Ways by word; made when the word is met for the first time. */
  readonly #ways = new Map<string, readonly Way[] | null>()

  constructor(rules: readonly PhraseRule[]) {
    this.#rules = new Set(rules)
    const ready = new Set(rules.map(({source}) => source).filter((source) => source !== undefined))
    const bare = rules.filter(({source}) => source === undefined)
    const sources = bare.length > 0 ? [...ready, sourceOf(bare)] : [...ready]
    this.#sources = sources.map((source) => ({source, compiled: []}))
  }

  #makeWays(word: string): readonly Way[] | null {
    const ways: Way[] = []
    for (const {source, compiled: known} of this.#sources) {
      for (const {rule, entry, least, most} of source.headsAt(word)) {
        if (!this.#rules.has(rule)) continue
        // An entry can be found by several words and is read once.
        known[entry] ??= new Compiled(rule, source, entry)
        ways.push({compiled: known[entry], least, most})
      }
    }
    const found = ways.length > 0 ? ways : null
    this.#ways.set(word, found)
    return found
  }

  /** Find the phrases of a sentence. */
  *scan({tokens, block}: Sentence): Generator<{rule: PhraseRule; finding: Finding}> {
    const {text} = block.article
    let ends: Map<Compiled, number> | undefined
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!
      if (token.kind === 'punctuation') continue
      const word = wordOf(token)
      const known = this.#ways.get(word)
      const ways = known === undefined ? this.#makeWays(word) : known
      if (ways === null) continue
      for (const {compiled, least, most} of ways) {
        for (let start = Math.max(0, index - most); start <= index - least; start++) {
          const first = tokens[start]!
          if (first.kind === 'punctuation') continue
          const match = matchAt(compiled.steps, tokens, start)
          if (!match || match.to <= match.from || isExcused(compiled, tokens, match)) continue
          if (first.quoted && compiled.entry.quotes !== true) continue
          // "(the )?relevant person" is found with the first word and without it.
          if (match.from < (ends?.get(compiled) ?? 0)) continue
          const trigger = triggerOf(compiled, block.article, first.start)
          if (trigger === 'none') continue
          ends ??= new Map()
          ends.set(compiled, match.to)
          const finding = toFinding(compiled, tokens, match, text)
          yield {rule: compiled.rule, finding: trigger ? {...finding, source: trigger} : finding}
        }
      }
    }
  }
}

/** Where the source has a word that becomes the phrase; `none` where it has not, so that the phrase is no calque here. */
function triggerOf({entry, rule}: Compiled, article: Article, offset: number): Segment | 'none' | undefined {
  const beside = entry.triggers || rule.needs === 'source' ? besideOf(article) : undefined
  if (!beside) return rule.needs === 'source' ? 'none' : undefined
  const words = entry.triggers?.[beside.language.split('-')[0]!]
  const pair = words ? pairAt(beside, offset) : undefined
  // Of a source in another language nothing is known.
  if (!words || !pair || pair.source === '') return rule.needs === 'source' ? 'none' : undefined
  const found = findTrigger(pair.source, beside.language, words)
  return found ? {start: pair.sourceStart + found.start, end: pair.sourceStart + found.end} : 'none'
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
