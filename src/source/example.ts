import type {Article} from '../article/model.ts'
import {parseArticle} from '../article/parse.ts'
import {alignBeside} from './beside.ts'
import {setBeside} from './model.ts'
import {setTerms, type Term} from './terms/model.ts'

/** Stands between the source and the English of an example. */
const arrow = ' ⇒ '
const language = /^([a-z]{2,3}(?:-[A-Za-z]{2,4})?)(?: \[([^\]=]+=[^\]]*)\])?: /

/** An example with its source: `fr: Il pleut. ⇒ It rains.` In brackets, terms may stand: `de [Rat = council | assembly ≠ board]: …` */
export interface PairExample {
  language: string
  terms: readonly Term[]
  source: string
  english: string
}

/** Read a term of an example; one that is its own target is kept. */
function readTerm(text: string): Term {
  const [source = '', sides = ''] = text.split('=').map((side) => side.trim())
  const [target = [], forbidden = []] = sides.split('≠').map((side) => side.split('|').map((word) => word.trim()))
  return {source, target, forbidden, keep: target[0] === source}
}

/** Read an example with its source; undefined for one that is English alone. */
export function readPairExample(text: string): PairExample | undefined {
  const match = language.exec(text)
  const at = match ? text.indexOf(arrow) : -1
  if (!match || at === -1) return undefined
  const terms = (match[2] ?? '').split(';').filter(Boolean).map(readTerm)
  return {language: match[1]!, terms, source: text.slice(match[0].length, at), english: text.slice(at + arrow.length)}
}

/** The article of an example, with its source beside it where it has one. */
export function articleOfExample(text: string): Article {
  const pair = readPairExample(text)
  const article = parseArticle(pair?.english ?? text)
  if (pair) setBeside(article, alignBeside(article, pair.source, pair.language))
  if (pair && pair.terms.length > 0) setTerms(article, pair.terms)
  return article
}

/** What stands before the English of an example; empty without a source. */
export function sourceOfExample(text: string): string {
  const pair = readPairExample(text)
  return pair ? text.slice(0, text.length - pair.english.length) : ''
}
