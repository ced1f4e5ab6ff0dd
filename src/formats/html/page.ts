import type {Element, Nodes, Root} from 'hast'
import {isLeftOut} from './left-out.ts'
import {attributeOf, findElement, textOf, walk} from './tree.ts'

/** What is read of a page, and in which order. */
export interface Page {
  /** The part that holds the article. */
  root: Nodes
  /** Whether `root` was marked as the article, so that headers in it are its own. */
  isArticle: boolean
  /** A headline that stands outside `root`. */
  headline?: Element
  title?: Element
  description?: Element
}

/** How much of a page's text must stand in an article, for the rest to be furniture. */
const leastShare = 0.5

const isMain = (element: Element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main'
const isArticle = (element: Element) =>
  element.tagName === 'article' ||
  attributeOf(element, 'role') === 'article' ||
  attributeOf(element, 'itemProp') === 'articleBody'

/** The elements that may hold the article, with the length of their text outside links. */
function measure(root: Nodes): {element: Element; length: number}[] {
  const found: {element: Element; length: number}[] = []
  const open: {element: Element; length: number}[] = []
  let links = 0
  walk(
    root,
    (node) => {
      if (node.type === 'text' && links === 0) {
        const length = node.value.trim().length
        for (const one of open) one.length += length
      }
      if (node.type !== 'element') return node.type === 'root'
      if (isLeftOut(node)) return false
      if (node.tagName === 'a') links++
      if (isMain(node) || isArticle(node)) open.push({element: node, length: 0})
      return true
    },
    (node) => {
      if (node.type !== 'element') return
      if (node.tagName === 'a') links = Math.max(0, links - 1)
      if (open.at(-1)?.element === node) found.push(open.pop()!)
    }
  )
  return found
}

const longest = (found: readonly {element: Element; length: number}[]) =>
  found.reduce<{element: Element; length: number} | undefined>(
    (best, one) => (best && best.length >= one.length ? best : one),
    undefined
  )

/** Choose what is read of a page: its main part, and in it the article, where one holds most of the text. */
export function choosePage(tree: Root): Page {
  const body = findElement(tree, ({tagName}) => tagName === 'body') ?? tree
  let root: Nodes = body
  let length = 0
  const main = longest(measure(body).filter(({element, length}) => isMain(element) && length > 0))
  if (main) ({element: root, length} = main)
  for (;;) {
    const articles = measure(root).filter(({element}) => element !== root && isArticle(element))
    const total = length > 0 ? length : articles.reduce((sum, one) => sum + one.length, 0)
    const best = longest(articles)
    if (!best || best.length === 0 || best.length < total * leastShare) break
    ;({element: root, length} = best)
  }
  const inRoot = findElement(
    root,
    isHeadline,
    (element) => isLeftOut(element) || (root === body && element.tagName === 'header')
  )
  const headline = inRoot ? undefined : findElement(body, isHeadline)
  const title = findElement(tree, ({tagName}) => tagName === 'title')
  const description = findElement(
    tree,
    (element) => element.tagName === 'meta' && attributeOf(element, 'name').toLowerCase() === 'description'
  )
  return {
    root,
    isArticle: root !== body,
    ...(headline ? {headline} : {}),
    ...(title ? {title} : {}),
    ...(description ? {description} : {})
  }
}

function isHeadline(element: Element): boolean {
  return element.tagName === 'h1' && /\p{L}/u.test(textOf(element))
}

const separator = /\s+[|–—·»:-]+\s+|\s*[|»]\s*/gu

/** Where the headline stands in the title of a page: sites write their name before or behind it. */
export function headlineIn(title: string): {start: number; end: number} {
  const parts: {start: number; end: number}[] = []
  let start = 0
  for (const {0: mark, index} of title.matchAll(separator)) {
    parts.push({start, end: index})
    start = index + mark.length
  }
  parts.push({start, end: title.length})
  return parts.reduce((best, part) => (part.end - part.start > best.end - best.start ? part : best))
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** Whether most words of a text stand in one of the others: then it says the same. */
export function isSaidIn(text: string, others: readonly string[]): boolean {
  const words = wordsOf(text)
  return others.some((other) => {
    const all = wordsOf(other)
    let shared = 0
    for (const word of words) if (all.has(word)) shared++
    return shared * 2 >= words.size
  })
}
