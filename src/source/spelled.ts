import type {Article} from '../article/model.ts'
import {fold} from '../names/similarity.ts'
import {type Beside, besideOf} from './model.ts'

const latinWord = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*/gu

const wordsByBeside = new WeakMap<Beside, ReadonlySet<string>>()

/** Whether the source beside an article has a word in Latin letters, spelt so; false without a source. */
export function standsInSource(article: Article, word: string): boolean {
  const beside = besideOf(article)
  if (!beside?.matches) return false
  let words = wordsByBeside.get(beside)
  if (!words) {
    words = new Set(Array.from(beside.text.matchAll(latinWord), ([match]) => fold(match)))
    wordsByBeside.set(beside, words)
  }
  return words.has(fold(word))
}
