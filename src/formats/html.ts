import type {Element, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {pageLeftoverOf} from '../article/page.ts'
import {clip, writeStretches} from './align-text.ts'
import {BlockWriter} from './block-writer.ts'
import {type Document, FormatError, type Read} from './document.ts'
import {checkNesting} from './html/nesting.ts'
import {choosePage, headlineIn, isSaidIn, type Page} from './html/page.ts'
import {alignHtml, encodeText} from './html/text.ts'
import {attributeOf, findElement, placeOf, textOf} from './html/tree.ts'
import {PageWriter, writeAttribute} from './html/writer.ts'

/** The tree takes some seventy bytes for each of the file. */
const longest = 10_000_000

const page = unified().use(rehypeParse, {verbose: true}).freeze()
const fragment = unified().use(rehypeParse, {verbose: true, fragment: true}).freeze()
const hasPage = /<(?:!doctype|html|head|body)\b/i

function parse(file: string): Root {
  if (file.length > longest)
    throw new FormatError(`no HTML page: more than ${longest / 1_000_000} million characters; split the file`, longest)
  checkNesting(file)
  try {
    return (hasPage.test(file) ? page : fragment).parse(file)
  } catch (error) {
    // Trees deeper than the tags let expect.
    if (error instanceof RangeError) throw new FormatError('no HTML: too many elements are open in one another')
    throw error
  }
}

/** Letters of a link that fill a whole block are no prose of this page: it leads to another. */
function makeWriter(file: string): BlockWriter {
  const writer = new BlockWriter(file, encodeText)
  writer.keep = (text, role, {count, linked, all}) => {
    if (text.length < 200 && pageLeftoverOf(text)) return false
    const isAllLinked = count > 0 && linked === all && role !== 'headline'
    return !isAllLinked || (count === 1 && /[.!?…]["”’)]*$/.test(text))
  }
  return writer
}

function writeTitle(file: string, writer: BlockWriter, title: Element): void {
  const [text] = title.children
  const place = text && placeOf(text)
  if (text?.type !== 'text' || !place) return
  const {start, end} = headlineIn(text.value)
  const stretches = alignHtml(file, place, text.value, 'title')
  writer.open('headline')
  writeStretches(writer, stretches && clip(stretches, start, end), text.value.slice(start, end), place)
  writer.close()
}

function writePage(file: string, parts: Page, isFirst: (part: 'title' | 'description') => boolean): PageWriter {
  const writer = new PageWriter(file, makeWriter(file))
  if (parts.title && isFirst('title')) writeTitle(file, writer.blocks, parts.title)
  if (parts.headline) writer.write(parts.headline, true)
  const {description} = parts
  if (description && isFirst('description'))
    writer.afterHeadline = () => {
      writer.blocks.open('paragraph')
      writeAttribute(file, writer.blocks, description, 'content')
      writer.blocks.close()
    }
  writer.write(parts.root, parts.isArticle)
  return writer
}

/**
 * Read a web page, whole or in part. The prose is the article's, where the page marks it (`main`, `article`), else the page's without its
 * furniture; the title and the description of the page count where the page does not say the same. Throws a FormatError where elements are
 * nested beyond all reason.
 */
export const readHtml: Read = (file): Document => {
  const tree = parse(file)
  const parts = choosePage(tree)
  const site = parts.title ? textOf(parts.title) : ''
  // The only headline outside the article is that of the site.
  if (parts.headline && site !== '' && !isSaidIn(textOf(parts.headline), [site.slice(...rangeOf(site))]))
    delete parts.headline
  let {blocks: writer} = writePage(file, parts, () => false)
  const texts = writer.blocks.map(({start, end}) => writer.prose.text.slice(start, end))
  const isNew = {
    title: site !== '' && !isSaidIn(site.slice(...rangeOf(site)), texts.slice(0, 5)),
    description: parts.description !== undefined && !isSaidIn(attributeOf(parts.description, 'content'), texts)
  }
  if (isNew.title || isNew.description) ({blocks: writer} = writePage(file, parts, (part) => isNew[part]))
  const html = findElement(tree, ({tagName}) => tagName === 'html')
  const language = html ? attributeOf(html, 'lang') : ''
  return {
    file,
    prose: writer.prose,
    blocks: writer.blocks,
    ...(/^en(?:$|[-_])/i.test(language) ? {targetLanguage: language.replace('_', '-')} : {}),
    writable: true
  }
}

function rangeOf(title: string): [number, number] {
  const {start, end} = headlineIn(title)
  return [start, end]
}
