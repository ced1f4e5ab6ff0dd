import type {Article, Block, Sentence} from '../article/model.ts'
import type {Beside, Pair} from '../source/model.ts'

/** The types of MQM-Core (https://themqm.org) that mtlint tells apart. */
export type Mqm =
  | 'accuracy/mistranslation'
  | 'accuracy/untranslated'
  | 'accuracy/addition'
  | 'accuracy/omission'
  | 'terminology/wrong-term'
  | 'terminology/inconsistent'
  | 'linguistic-conventions/grammar'
  | 'linguistic-conventions/word-order'
  | 'linguistic-conventions/spelling'
  | 'linguistic-conventions/punctuation'
  | 'linguistic-conventions/character-encoding'
  | 'style/awkward'
  | 'style/unidiomatic'
  | 'style/organizational'
  | 'style/register'
  | 'style/inconsistent'
  | 'locale-conventions/number-format'
  | 'locale-conventions/date-format'
  | 'locale-conventions/time-format'
  | 'design-and-markup/superfluous-text'
  | 'design-and-markup/markup-tag'

/** MQM's words for the weight of an error. */
export type MqmSeverity = 'critical' | 'major' | 'minor' | 'neutral'

/** What a rule yields: a place and what to write there. */
export interface Finding {
  /** Offset of the first UTF-16 unit. */
  start: number
  /** Offset after the last UTF-16 unit. */
  end: number
  /** Exact replacements for the place, the best first. */
  expected?: readonly string[]
  /** Values for the slots of the message. */
  data?: Readonly<Record<string, string>>
  /** The reason, where it is more exact than the rule's. */
  note?: string
  /** The weight, where it differs from the rule's. */
  severity?: MqmSeverity
  /** Where the mistake comes from, where that is narrower than the rule's: BCP-47 codes. */
  sourceLanguages?: readonly string[]
  /** The place in the source text that the finding is about. */
  source?: {readonly start: number; readonly end: number}
}

/** Examples of a rule that needs the source put it before the English: `fr: Il pleut. ⇒ It rains.` */
export interface Examples {
  /** Text with the span marked `[[…]]`, and the corrected text (of a pair, the English alone). */
  bad: Readonly<Record<string, string>>
  /** Text that looks alike and must stay silent. */
  good: readonly string[]
}

/** What every rule declares. */
export interface RuleMeta {
  /** Kebab-case, equals the file name, never reused. */
  id: string
  /** One sentence: what the rule allows or forbids. */
  summary: string
  /** Why it is a mistake: the note of its messages. */
  why: string
  mqm: Mqm
  severity: MqmSeverity
  /** `safe` is applied by --fix, `suggest` is offered, `none` leaves it to the editor. */
  fix: 'safe' | 'suggest' | 'none'
  /** BCP-47 codes of the languages where the mistake comes from; empty for any. */
  sourceLanguages: readonly string[]
  needs: 'english' | 'source'
  /** Where the evidence for the rule is. */
  sources: readonly string[]
  /** Template with named slots; `{actual}` and `{expected}` are filled by the place and the first replacement. */
  message: string
  examples: Examples
  /** A matter of house style: it runs where it, or a style that holds it, is asked for by name. */
  house?: boolean
  /** Sure only where the source is in one of `sourceLanguages`: it waits for that to be told, or to be plain from surer findings. */
  pack?: boolean
  /** The data hold too few cases to show its worth: it waits in the nursery, however silent it is. */
  trial?: boolean
}

/** A rule that looks at one sentence at a time. With `triggers`, only at sentences that hold one of these words, in lower case. */
export interface SentenceRule extends RuleMeta {
  scope?: 'sentence'
  triggers?: ReadonlySet<string>
  check(sentence: Sentence): Iterable<Finding>
}

/** A rule that looks at the text of one block at a time. */
export interface BlockRule extends RuleMeta {
  scope: 'block'
  check(block: Block): Iterable<Finding>
}

/** A rule that looks at the whole article. */
export interface ArticleRule extends RuleMeta {
  scope: 'article'
  check(article: Article): Iterable<Finding>
}

/** A rule that looks at one stretch of the source and its English at a time. */
export interface PairRule extends RuleMeta {
  scope: 'pair'
  needs: 'source'
  check(pair: Pair): Iterable<Finding>
}

/** A rule that looks at the source and the English as a whole. */
export interface BesideRule extends RuleMeta {
  scope: 'beside'
  needs: 'source'
  check(beside: Beside): Iterable<Finding>
}

/** One pattern of a phrase table. */
export interface PhraseEntry {
  key: string
  match: string
  expected: readonly string[]
  /** Patterns that keep the entry silent where they overlap the finding. */
  unless?: readonly string[]
  why?: string
  /** Where the phrase comes from, where that is narrower than the table's: BCP-47 codes. */
  sourceLanguages?: readonly string[]
  /** Whether words between quotation marks count: a speaker may talk as he likes. */
  quotes?: boolean
  /**
   * Words of the source, by language, that become this phrase: where the source is there and has none of them, the entry is silent. A star
   * stands for an ending: `actuel*`.
   */
  triggers?: Readonly<Record<string, readonly string[]>>
}

/** One way into an entry: its table, its number in the source, and how many tokens after the start of a match the word can stand. */
export interface PhraseHead {
  rule: PhraseRule
  entry: number
  least: number
  most: number
}

/** Where the entries of several tables are found by a word that each match holds, in lower case. */
export interface PhraseSource {
  headsAt(word: string): readonly PhraseHead[]
  entryAt(number: number): PhraseEntry
}

/** A rule made of phrases: all tables together are scanned in one pass. */
export interface PhraseRule extends RuleMeta {
  scope: 'phrases'
  entries: readonly PhraseEntry[]
  /** Where the entries are found, if that was worked out when the table was made. */
  source?: PhraseSource
}

export type Rule = SentenceRule | BlockRule | ArticleRule | PhraseRule | PairRule | BesideRule
