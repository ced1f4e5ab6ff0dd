import type {Article} from '../../article/model.ts'

/** One entry of a term base: what the source says, and how English is to say it. */
export interface Term {
  /** The term of the source; `*` at the end stands for any ending. */
  source: string
  /** BCP-47 code of the source, where the list tells. */
  language?: string
  /** What English may say, the best first; the source itself where it is kept. */
  target: readonly string[]
  /** What English must not say. */
  forbidden: readonly string[]
  /** Whether the term stays as it is. */
  keep: boolean
  note?: string
}

// The article knows nothing of the user's terms, so they are kept beside it.
const termsByArticle = new WeakMap<Article, readonly Term[]>()

/** Have an article judged by the terms of a list. */
export function setTerms(article: Article, terms: readonly Term[]): void {
  termsByArticle.set(article, terms)
}

/** The terms by which an article is judged; none without a list. */
export function termsOf(article: Article): readonly Term[] {
  return termsByArticle.get(article) ?? []
}
