import type {Article} from '../article/model.ts'
import {readLines} from './lists.ts'

/** A variety of English, as BCP-47. */
export type English = 'en-US' | 'en-GB'

/** A word that the two varieties spell in two ways, in lower case. */
export interface Variant {
  american: string
  british: string
  /** Whether the American form is only American: British English takes "organize", and has "check" in another sense. */
  onlyAmerican: boolean
}

let variants: Map<string, Variant> | undefined

function readVariants(): Map<string, Variant> {
  if (variants) return variants
  variants = new Map()
  for (const line of readLines('varieties.txt')) {
    const onlyAmerican = !/^[=>]/.test(line)
    const [americanStem = '', britishStem = '', ...endings] = (onlyAmerican ? line : line.slice(1)).split(' ')
    for (const ending of endings) {
      const end = ending === '-' ? '' : ending
      const variant = {american: americanStem + end, british: britishStem + end, onlyAmerican}
      variants.set(variant.american, variant)
      variants.set(variant.british, variant)
    }
  }
  return variants
}

/** The two spellings of a word in lower case, if it has two. */
export function variantOf(word: string): Variant | undefined {
  return readVariants().get(word)
}

/** The variety of English that a word in lower case belongs to, if only one writes it so. */
export function varietyOf(word: string): English | undefined {
  const variant = variantOf(word)
  if (!variant) return undefined
  if (word === variant.british) return 'en-GB'
  return variant.onlyAmerican ? 'en-US' : undefined
}

const told = new WeakMap<Article, English>()
const used = new WeakMap<Article, English | null>()

/** Say in which English an article is to be. */
export function setEnglish(article: Article, english: English): void {
  told.set(article, english)
}

/** The English that was asked for. */
export function toldEnglish(article: Article): English | undefined {
  return told.get(article)
}

const word = /\b[a-z]{4,}\b/g

/** The English that an article uses most; of two that are as frequent, the one that comes first. Names are no evidence. */
function mostUsed({text}: Article): English | null {
  let balance = 0
  let first: English | null = null
  for (const [match] of text.matchAll(word)) {
    const variety = varietyOf(match)
    if (!variety) continue
    first ??= variety
    balance += variety === 'en-US' ? 1 : -1
  }
  return balance > 0 ? 'en-US' : balance < 0 ? 'en-GB' : first
}

/** The English of an article: what was asked for, or what it uses most; undefined where nothing tells. */
export function englishOf(article: Article): English | undefined {
  const asked = told.get(article)
  if (asked) return asked
  let english = used.get(article)
  if (english === undefined) {
    english = mostUsed(article)
    used.set(article, english)
  }
  return english ?? undefined
}

/** Write a text in a variety of English; names, which have a capital, stay as they are. */
export function writeIn(english: English, text: string): string {
  return text.replace(word, (match) => {
    const variant = variantOf(match)
    if (!variant) return match
    if (english === 'en-US') return match === variant.british ? variant.american : match
    return match === variant.american && variant.onlyAmerican ? variant.british : match
  })
}
