import type {Article, Sentence, Token} from '../../article/model.ts'
import {isDateWord} from '../../names/calendar.ts'
import {foldLatin} from '../../names/scripts.ts'

/** A capitalised word of the English, or the part of one that hyphens join. Offsets are in the article. */
export interface NameWord {
  /** Without a possessive ending. */
  text: string
  /** In the letters a to z. */
  folded: string
  start: number
  end: number
  token: Token
  /** Whether a sentence, a quotation or a line opens with it, so that the capital tells nothing. */
  opens: boolean
}

/** Capitalised words that stand together: a name, with its title or without. */
export interface NameRun {
  words: readonly NameWord[]
  start: number
  end: number
}

const capital = /^\p{Lu}[\p{L}\p{M}’'.]*$/u
const possessive = /['’]s?$/
const hyphens = /[-‐‑–]/

function* wordsOfToken(token: Token): Generator<NameWord> {
  const whole = token.text
  let at = 0
  for (const part of whole.split(hyphens)) {
    const text = part.replace(possessive, '')
    const isLetters = capital.test(text)
    if (isLetters && !isDateWord(text.toLowerCase().replace(/days$/, 'day'))) {
      const folded = foldLatin(text)
      const before = token.previous
      const opens = at === 0 && (!before || /^[.!?:…"“‘«([–—-]|^''/.test(before.text))
      if (folded.length > 1)
        yield {text, folded, start: token.start + at, end: token.start + at + text.length, token, opens}
    }
    at += part.length + 1
  }
}

/** Words of four letters and more that headlines in title case may leave small. */
const smallWords = new Set(
  'with from into over upon about after against amid among around before behind between during since than that through toward towards under until when while will within without your their this these those them they have been were'.split(
    ' '
  )
)

/** Whether a sentence is written as headlines are, so that capitals tell nothing. */
function isTitleCase({tokens}: Sentence): boolean {
  let words = 0
  let capitals = 0
  for (const {kind, text, lower, capitalised} of tokens) {
    if (kind !== 'word' || text.length < 4) continue
    words++
    if (capitalised) capitals++
    // "US Secretary of State Antony Blinken arrived in Beijing": a verb without a capital, and all the rest are names.
    else if (!smallWords.has(lower)) return false
  }
  return words > 3 && capitals / words > 0.7
}

/** The runs of capitalised words in a sentence; none of a headline in title case. */
export function runsOf(sentence: Sentence): NameRun[] {
  if (isTitleCase(sentence)) return []
  const runs: NameRun[] = []
  let words: NameWord[] = []
  const close = () => {
    if (words.length > 0) runs.push({words, start: words[0]!.start, end: words.at(-1)!.end})
    words = []
  }
  for (const token of sentence.tokens) {
    const own = token.kind === 'word' ? [...wordsOfToken(token)] : []
    if (own.length === 0) {
      if (token.text !== '.' || words.at(-1)?.text.length !== 1) close()
      continue
    }
    words.push(...own)
    if (possessive.test(token.text)) close()
  }
  close()
  return runs
}

/** The runs of capitalised words of an article, in order. */
export function runsOfArticle({blocks}: Article): NameRun[] {
  const runs: NameRun[] = []
  for (const block of blocks)
    if (block.kind !== 'leftover') for (const sentence of block.sentences()) runs.push(...runsOf(sentence))
  return runs
}
