import {tagSentence} from './tagger.ts'

/** What a token is made of: letters, digits first, a mark of punctuation, or another sign. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol'

/** A universal part of speech, as wink-nlp gives it (https://universaldependencies.org/u/pos/). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word, number or mark. Offsets are UTF-16 units into the text of the article. */
export class Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  readonly sentence: Sentence
  /** Position in `sentence.tokens`. */
  readonly index: number

  constructor(text: string, start: number, kind: TokenKind, sentence: Sentence, index: number) {
    this.text = text
    this.lower = text.toLowerCase()
    this.start = start
    this.end = start + text.length
    this.kind = kind
    this.sentence = sentence
    this.index = index
  }

  /** Part of speech. Tags the whole sentence on first use: ask only where a rule is about to report. */
  get pos(): PartOfSpeech {
    return this.sentence.tags()[this.index]?.pos ?? 'X'
  }

  /** Base form in lower case, from the tagger. */
  get lemma(): string {
    return this.sentence.tags()[this.index]?.lemma ?? this.lower
  }

  /** The token before in the sentence. */
  get previous(): Token | undefined {
    return this.sentence.tokens[this.index - 1]
  }

  /** The token after in the sentence. */
  get next(): Token | undefined {
    return this.sentence.tokens[this.index + 1]
  }

  /** Whether white space, or the start of the sentence, stands before the token. */
  get spaced(): boolean {
    const before = this.previous
    return !before || before.end < this.start
  }

  /** Whether the first letter is a capital. */
  get capitalised(): boolean {
    const first = this.text[0]
    return first !== undefined && first !== this.lower[0]
  }

  /** Whether the token stands between quotation marks. */
  get quoted(): boolean {
    return this.sentence.block.article.isQuoted(this.start)
  }
}

export interface Tag {
  pos: PartOfSpeech
  lemma: string
}

/** A sentence: its tokens without the white space between them. */
export class Sentence {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly tokens: Token[] = []
  #tags: readonly Tag[] | undefined

  constructor(block: Block, start: number, end: number) {
    this.block = block
    this.start = start
    this.end = end
  }

  get text(): string {
    return this.block.article.text.slice(this.start, this.end)
  }

  /** Whether this is the first sentence of its block. */
  get opensBlock(): boolean {
    return this.tokens[0]?.start === this.block.firstTokenStart
  }

  /** Parts of speech and lemmas, one for each token. */
  tags(): readonly Tag[] {
    this.#tags ??= tagSentence(this)
    return this.#tags
  }
}

/** The role of a block on the page. */
export type BlockKind =
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'caption'
  | 'leftover'

/** A stretch of the file that stands by itself, most often a paragraph. */
export interface Block {
  readonly article: Article
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
  readonly text: string
  /** Position in `article.blocks`. */
  readonly index: number
  /** Offset of the first token. */
  readonly firstTokenStart: number
  /** Parses on demand, so that a file of any size fits into memory. */
  sentences(): Iterable<Sentence>
}

/** A quotation between double quotation marks; `end` is after the closing mark. */
export interface Quotation {
  start: number
  end: number
}

/** A quotation mark without its partner. */
export interface LoneMark {
  offset: number
  opening: boolean
}

/** The text of one file and what stands where in it. */
export interface Article {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly quotations: readonly Quotation[]
  readonly loneMarks: readonly LoneMark[]
  isQuoted(offset: number): boolean
}
