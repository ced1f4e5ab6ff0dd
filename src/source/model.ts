import type {Article} from '../article/model.ts'

/** A tag inside a segment of a bilingual file, which the reader took out of its text. */
export interface InlineTag {
  /** Its element and id, the same on both sides: `x 1`. */
  text: string
}

/** A stretch of the source and the stretch of English that translates it. Offsets are UTF-16 units; a side that is missing is empty. */
export interface Pair {
  readonly beside: Beside
  /** Position in `beside.pairs`. */
  readonly index: number
  /** The text of the source; empty where the English was added. */
  readonly source: string
  /** Place in `beside.text`. */
  readonly sourceStart: number
  readonly sourceEnd: number
  /** The English; empty where the source was left out. */
  readonly target: string
  /** Place in the text of the article. */
  readonly targetStart: number
  readonly targetEnd: number
  /** How badly the two sides fit together, as the aligner counts; infinite where it had no choice. */
  readonly cost: number
  /** How sure the pairing is: false where the aligner had to guess, so that a missing number may stand in the next pair. */
  readonly sure: boolean
  /** The tags of both sides, where the file has any that stand in no text. */
  readonly tags?: {readonly source: readonly InlineTag[]; readonly target: readonly InlineTag[]}
}

/** The source text beside an article: aligned, or paired by the file that holds both. */
export interface Beside {
  readonly article: Article
  /** BCP-47 code of the source. */
  readonly language: string
  /** The text of the source. */
  readonly text: string
  readonly pairs: readonly Pair[]
  /** Whether the two are a text and its translation: if not, there are no pairs. */
  readonly matches: boolean
  /** Whether the pairs stand so in the file (segments with their source), and were not found by alignment. */
  readonly given: boolean
}

// The article knows nothing of its source, so that is kept beside it.
const besideByArticle = new WeakMap<Article, Beside>()

/** Put a source beside an article. */
export function setBeside(article: Article, beside: Beside): void {
  besideByArticle.set(article, beside)
}

/** The source beside an article, if there is one. */
export function besideOf(article: Article): Beside | undefined {
  return besideByArticle.get(article)
}

/** The pair whose English holds an offset of the article. */
export function pairAt({pairs}: Beside, offset: number): Pair | undefined {
  return pairs.find(({targetStart, targetEnd}) => targetStart <= offset && offset < targetEnd)
}
