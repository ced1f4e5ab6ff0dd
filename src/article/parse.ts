import type {Nodes, Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {classify, findRegions, type Region} from './blocks.ts'
import {
  type Article,
  type Block,
  type BlockKind,
  type LoneMark,
  type Quotation,
  Sentence,
  Token,
  type TokenKind
} from './model.ts'
import {pairQuotations} from './quotations.ts'

const parser = unified().use(retextEnglish).freeze()

/** parse-latin takes quadratic time in the length of one call; below this many UTF-16 units it does not show. */
const parseLimit = 8192
/** Texts up to this length keep their tokens; longer ones are parsed again when asked again. */
const keepLimit = 2_000_000

const startsWithDigit = /^\p{Nd}/u
/** parse-latin takes a stop before a word in lower case for that of an abbreviation: "left the hall. the guards". */
const glued = /^\p{L}{4,}\.$/u
const abbreviations = new Set(
  'approx. dept. govt. prof. corp. univ. messrs. ibid. resp. bros. incl. excl. dist. assn. assoc. capt. cmdr. sept. supt. comdr. intl. natl. elec. cont. ave.'.split(
    ' '
  )
)
const onlySigns = /^[^\p{L}\p{N}]+$/u

/** Most tokens open with a letter of English, which settles it. */
const opensPlain = /^[A-Za-z]/

function kindOf(type: string, text: string): TokenKind {
  if (type === 'PunctuationNode') return 'punctuation'
  if (type === 'WordNode' && opensPlain.test(text)) return 'word'
  if (type === 'SymbolNode' || onlySigns.test(text)) return 'symbol'
  return startsWithDigit.test(text) ? 'number' : 'word'
}

/** Read the sentences out of a tree. `base` is the offset of the tree's text in the text of the article. */
function* readSentences(node: Nodes, block: Block, base: number): Generator<Sentence> {
  if (node.type === 'SentenceNode') {
    const sentence = new Sentence(block, base + node.position!.start.offset!, base + node.position!.end.offset!)
    const {text} = block.article
    for (const child of node.children) {
      if (child.type === 'WhiteSpaceNode') continue
      const start = base + child.position!.start.offset!
      const slice = text.slice(start, base + child.position!.end.offset!)
      const {tokens} = sentence
      if (slice.endsWith('.') && glued.test(slice) && !abbreviations.has(slice.toLowerCase())) {
        tokens.push(new Token(slice.slice(0, -1), start, 'word', sentence, tokens.length))
        tokens.push(new Token('.', start + slice.length - 1, 'punctuation', sentence, tokens.length))
      } else tokens.push(new Token(slice, start, kindOf(child.type, slice), sentence, tokens.length))
    }
    if (sentence.tokens.length > 0) yield sentence
  } else if ('children' in node) for (const child of node.children) yield* readSentences(child, block, base)
}

/** Index of the last white space, -1 without any. */
function lastBlank(text: string): number {
  let at = text.length - 1
  while (at >= 0 && !/\s/.test(text[at]!)) at--
  return at
}

/** Cut a long block at the ends of sentences, else at white space, else anywhere but inside a character. */
function cut(text: string, {start, end}: Region): Region[] {
  const pieces: Region[] = []
  let from = start
  while (end - from > parseLimit) {
    const window = text.slice(from, from + parseLimit)
    let length = 0
    const sentenceEnd = /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu
    for (let match = sentenceEnd.exec(window); match; match = sentenceEnd.exec(window))
      length = match.index + match[0].length
    if (length < parseLimit / 4) length = Math.max(lastBlank(window) + 1, length)
    if (length < parseLimit / 4) {
      length = parseLimit
      if (/[\uD800-\uDBFF]/.test(window[length - 1]!)) length--
    }
    pieces.push({start: from, end: from + length})
    from += length
  }
  pieces.push({start: from, end})
  return pieces
}

class TextBlock implements Block {
  readonly article: TextArticle
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
  readonly index: number
  #kept: Sentence[] | undefined
  #tree: Nodes | undefined

  constructor(article: TextArticle, kind: BlockKind, {start, end}: Region, index: number, tree?: Nodes) {
    this.article = article
    this.kind = kind
    this.start = start
    this.end = end
    this.index = index
    this.#tree = tree
  }

  get text(): string {
    return this.article.text.slice(this.start, this.end)
  }

  get firstTokenStart(): number {
    return this.start
  }

  *sentences(): Generator<Sentence> {
    if (this.#kept) yield* this.#kept
    else if (this.article.text.length > keepLimit) yield* this.#parse()
    else {
      this.#kept = [...this.#parse()]
      this.#tree = undefined
      yield* this.#kept
    }
  }

  *#parse(): Generator<Sentence> {
    if (this.#tree) yield* readSentences(this.#tree, this, 0)
    else {
      for (const piece of cut(this.article.text, this)) {
        yield* readSentences(parser.parse(this.article.text.slice(piece.start, piece.end)), this, piece.start)
      }
    }
  }
}

class TextArticle implements Article {
  readonly text: string
  readonly blocks: Block[] = []
  #pairs: {quotations: Quotation[]; loneMarks: LoneMark[]} | undefined

  constructor(text: string) {
    this.text = text
  }

  get quotations(): readonly Quotation[] {
    this.#pairs ??= pairQuotations(this.text, this.blocks)
    return this.#pairs.quotations
  }

  get loneMarks(): readonly LoneMark[] {
    this.#pairs ??= pairQuotations(this.text, this.blocks)
    return this.#pairs.loneMarks
  }

  isQuoted(offset: number): boolean {
    const {quotations} = this
    let low = 0
    let high = quotations.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (quotations[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    const last = quotations[low - 1]
    return last !== undefined && offset < last.end
  }
}

/** A block whose place and role the format of the file tells. Offsets are UTF-16 units. */
export interface GivenBlock {
  kind: BlockKind
  start: number
  end: number
}

/**
 * Build the article of a text.
 *
 * @param text the text, byte-order mark and all
 * @param blocks its blocks in order, where a format tells them; without them, empty lines part the blocks
 * @returns blocks, sentences and tokens, whose offsets are UTF-16 units into `text`
 */
export function parseArticle(text: string, blocks?: readonly GivenBlock[]): Article {
  const article = new TextArticle(text)
  for (const region of blocks ?? findRegions(text)) {
    const index = article.blocks.length
    article.blocks.push(new TextBlock(article, kindOfRegion(text, region, index), region, index))
  }
  return article
}

/** Blocks of a text in which a line without a stop is no headline. */
export function paragraphsIn(text: string): GivenBlock[] {
  return findRegions(text).map((region) => ({...region, kind: 'paragraph'}))
}

/** The role of a block: what the format says; of a paragraph, what its words say. */
function kindOfRegion(text: string, region: Region | GivenBlock, index: number): BlockKind {
  if ('kind' in region && region.kind !== 'paragraph') return region.kind
  const kind = classify(text.slice(region.start, region.end), index)
  // A format that has headlines says which lines are some.
  return 'kind' in region && kind === 'headline' ? 'paragraph' : kind
}

const articles = new WeakMap<Root, Article>()

function* paragraphsOf(node: Nodes): Generator<Nodes> {
  if (node.type === 'ParagraphNode') yield node
  else if ('children' in node) for (const child of node.children) yield* paragraphsOf(child)
}

/**
 * Get the article of a tree that somebody else parsed, such as a unified pipeline. It is built once and kept with the tree.
 *
 * @param tree a tree with positions
 * @param text the text that the positions point into
 */
export function articleOf(tree: Root, text: string): Article {
  const known = articles.get(tree)
  if (known) return known
  const article = new TextArticle(text)
  for (const paragraph of paragraphsOf(tree)) {
    if (!paragraph.position) continue
    const region = {start: paragraph.position.start.offset!, end: paragraph.position.end.offset!}
    const kind = classify(text.slice(region.start, region.end), article.blocks.length)
    article.blocks.push(new TextBlock(article, kind, region, article.blocks.length, paragraph))
  }
  articles.set(tree, article)
  return article
}
