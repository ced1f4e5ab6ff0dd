import type {Element, Nodes} from 'hast'
import {writeStretches} from '../align-text.ts'
import type {BlockWriter, Role} from '../block-writer.ts'
import {blockElements, standingElements} from './elements.ts'
import {isForeign, isLeftOut, otherLanguage} from './left-out.ts'
import {isSaidIn} from './page.ts'
import {alignHtml, encodeDouble, encodeSingle} from './text.ts'
import {attributeOf, findElement, placeOf, textOf, walk} from './tree.ts'

const roles: Readonly<Record<string, Role>> = {
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
  h4: 'headline',
  h5: 'headline',
  h6: 'headline',
  li: 'list-item',
  blockquote: 'quotation',
  caption: 'caption',
  figcaption: 'caption',
  td: 'cell',
  th: 'cell',
  dt: 'cell',
  dd: 'cell',
  summary: 'headline',
  legend: 'headline'
}

const raisedFigures = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** After a unit of length a raised 2 or 3 makes an area or a volume, and 10 has powers; elsewhere a raised number leads to a note. */
const unit = /(?:^|[^\p{L}])[cdkm]?m$/u
const ten = /(?:^|\D)10$/
const note = /^(?:[[(]?[\d*†‡§,;\s–-]{1,16}[\])]?|\[[^\]]{1,60}\]|[a-z])$/u
/** A link that leads to a note without being raised: "[3]", "*". */
const noteLink = /^(?:\[[^\]]{1,20}\]|[*†‡]+)$/
/** A text in place of a picture that tells something: three words, and no name of a file. */
const saysSomething = /^(?=\S+\s+\S+\s+\S)(?!.*\.(?:jpe?g|png|gif|webp|svg)\s*$)/is

/** Write an attribute, if its value stands between quotation marks. */
export function writeAttribute(file: string, writer: BlockWriter, element: Element, name: string): void {
  const value = attributeOf(element, name)
  const place = (
    element.data as
      | {position?: {properties?: Record<string, {start: {offset: number}; end: {offset: number}}>}}
      | undefined
  )?.position?.properties?.[name]
  if (!place || value.trim() === '') return
  const mark = file[place.end.offset - 1]
  const equals = file.indexOf('=', place.start.offset)
  const open = mark === '"' || mark === "'" ? file.indexOf(mark, equals) : -1
  if (equals === -1 || open === -1 || open >= place.end.offset - 1) {
    writer.stand(place.start.offset, place.end.offset, value)
    return
  }
  const inner = {start: open + 1, end: place.end.offset - 1}
  const stretches = alignHtml(file, inner, value, 'attribute')
  writeStretches(writer, stretches, value, inner, mark === '"' ? encodeDouble : encodeSingle)
}

/** Writes the prose of a page. */
export class PageWriter {
  readonly blocks: BlockWriter
  /** Called once, behind the first block. */
  afterHeadline: (() => void) | undefined
  readonly #file: string
  #roles: Role[] = ['paragraph']
  #pictures: Element[] = []
  #captions: string[] = []
  #links = 0
  #linkEnd: number | undefined
  #isArticle = false

  constructor(file: string, blocks: BlockWriter) {
    this.#file = file
    this.blocks = blocks
  }

  /**
   * Write a part of the page.
   *
   * @param isArticle whether its headers belong to it
   */
  write(root: Nodes, isArticle: boolean): void {
    this.#isArticle = isArticle
    walk(
      root,
      (node, parents) => this.#enter(node, parents, root),
      (node) => this.#leave(node)
    )
    this.#endBlock()
  }

  #enter(node: Nodes, parents: readonly Nodes[], root: Nodes): boolean {
    if (node.type === 'text') {
      const place = placeOf(node)
      if (place) writeStretches(this.blocks, alignHtml(this.#file, place, node.value, 'html'), node.value, place)
      return false
    }
    if (node.type !== 'element') return node.type === 'root'
    const {tagName} = node
    if (node !== root && this.#isSilent(node, parents, root)) {
      if (blockElements.has(tagName)) this.#endBlock()
      this.blocks.gap()
      return false
    }
    if (standingElements.has(tagName) || (node !== root && !blockElements.has(tagName) && isOther(node))) {
      const place = placeOf(node)
      if (place) this.blocks.stand(place.start, place.end)
      return false
    }
    if (tagName === 'br') this.blocks.lineBreak()
    else if (tagName === 'img') {
      this.#pictures.push(node)
      this.blocks.gap()
    } else if (tagName === 'sup') return !this.#isRaised(node)
    else if (tagName === 'q') this.blocks.insert('“')
    else if (tagName === 'a' && noteLink.test(textOf(node).trim())) {
      this.blocks.gap()
      return false
    } else if (tagName === 'a') {
      // Links side by side are words of their own: "PoliticsSport".
      const start = placeOf(node)?.start
      if (start !== undefined && start === this.#linkEnd) this.blocks.space(start, start)
      this.blocks.linked = true
      this.blocks.link()
      this.#links++
    } else if (blockElements.has(tagName)) {
      const role = roles[tagName] ?? this.#roles.at(-1)!
      this.#endBlock()
      // A picture needs no text where the figure has a caption.
      const caption = tagName === 'figure' ? findElement(node, (one) => one.tagName === 'figcaption') : undefined
      if (caption) this.#captions.push(textOf(caption))
      this.#roles.push(role)
      this.#begin()
    }
    return true
  }

  #isSilent(element: Element, parents: readonly Nodes[], root: Nodes): boolean {
    if (isLeftOut(element)) return true
    const {tagName} = element
    const isBlock = blockElements.has(tagName)
    if (isBlock && tagName !== 'html' && tagName !== 'body' && isOther(element)) return true
    if (this.#isArticle) return tagName === 'article' && root.type === 'element' && root.tagName === 'article'
    // The header of the page, not of an article in it.
    return tagName === 'header' && !parents.some((one) => one.type === 'element' && one.tagName === 'article')
  }

  /** Whether a raised text was read here. */
  #isRaised(element: Element): boolean {
    const text = textOf(element).trim()
    const place = placeOf(element)
    if (!place || !note.test(text)) return false
    const isPower =
      /^\d{1,2}$/.test(text) && (ten.test(this.blocks.tail) || (/^[23]$/.test(text) && unit.test(this.blocks.tail)))
    if (isPower)
      this.blocks.stand(
        place.start,
        place.end,
        text.replace(/\d/g, (figure) => raisedFigures[Number(figure)]!)
      )
    else this.blocks.gap()
    return true
  }

  #leave(node: Nodes): void {
    if (node.type !== 'element') return
    const {tagName} = node
    if (blockElements.has(tagName)) {
      this.#roles.pop()
      this.#endBlock()
    } else if (tagName === 'q') this.blocks.insert('”')
    else if (tagName === 'a') {
      this.#links = Math.max(0, this.#links - 1)
      this.blocks.linked = this.#links > 0
      this.#linkEnd = placeOf(node)?.end
    }
  }

  #begin(): void {
    this.blocks.open(this.#roles.at(-1)!)
  }

  #endBlock(): void {
    this.blocks.close()
    const {afterHeadline} = this
    if (afterHeadline && this.blocks.blocks.length > 0) {
      this.afterHeadline = undefined
      afterHeadline()
    }
    for (const picture of this.#pictures.splice(0)) this.#writePicture(picture)
    this.#begin()
  }

  #writePicture(picture: Element): void {
    const alt = attributeOf(picture, 'alt').trim()
    if (!saysSomething.test(alt) || isSaidIn(alt, this.#captions)) return
    this.#captions.push(alt)
    this.blocks.open('caption')
    writeAttribute(this.#file, this.blocks, picture, 'alt')
    this.blocks.close()
  }
}

/** Whether an element is none of the English text. */
function isOther(element: Element): boolean {
  return isForeign(element) || otherLanguage(element) === true
}
