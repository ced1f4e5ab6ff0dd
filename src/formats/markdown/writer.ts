import type {Image, Nodes, Parent, PhrasingContent, Root, Text} from 'mdast'
import {clip, writeStretches} from '../align-text.ts'
import {BlockWriter, type Role} from '../block-writer.ts'
import type {Encode, Place} from '../document.ts'
import {makeEncode} from './encode.ts'
import {writePicture} from './picture.ts'
import {alignMarkdown, findAsides} from './text.ts'

const roles: Readonly<Record<string, Role>> = {
  heading: 'headline',
  blockquote: 'quotation',
  listItem: 'list-item',
  tableCell: 'cell'
}
const isBlock: ReadonlySet<string> = new Set(
  'blockquote footnoteDefinition heading list listItem paragraph root table tableCell tableRow'.split(' ')
)
/** Raw HTML whose words are no English, or none that count. */
const standing = /^<(code|kbd|math|samp|tt|var)(?=[\s>])|^<(\w+)\s[^>]*(?:translate="?no\b|lang="?(?!en\b)[a-z])/i
const silent = /^<(button|del|s|script|strike|style|svg)(?=[\s>])/i
/** How many nodes behind a tag its end is looked for. */
const farthest = 40
const raisedNote = /^(?:\[?\d{1,3}\]?|[*†‡])$/

/** Writes the prose of a Markdown tree. */
export class MarkdownWriter {
  readonly blocks: BlockWriter
  readonly #file: string
  readonly #base: number
  readonly #cellEncode: Encode
  #roles: Role[] = ['paragraph']
  #pictures: Image[] = []

  /** @param base how far the places of the tree stand before those of the file */
  constructor(file: string, base: number) {
    this.#file = file
    this.#base = base
    this.blocks = new BlockWriter(file, makeEncode(file, false))
    this.#cellEncode = makeEncode(file, true)
  }

  write(root: Root): void {
    this.#block(root)
    this.blocks.close()
  }

  #placeOf(node: Nodes): Place | undefined {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    return start === undefined || end === undefined ? undefined : {start: start + this.#base, end: end + this.#base}
  }

  #block(node: Parent): void {
    const role = roles[node.type]
    // A heading in a quotation is one still; a paragraph in it is the quotation.
    this.#roles.push(role ?? this.#roles.at(-1)!)
    this.blocks.open(this.#roles.at(-1)!)
    const place = this.#placeOf(node as Nodes)
    const isFormula = node.type === 'paragraph' && place && this.#file.startsWith('$$', place.start)
    if (!isFormula) this.#children(node)
    this.#roles.pop()
    this.blocks.close()
    for (const picture of this.#pictures.splice(0)) {
      const at = this.#placeOf(picture)
      if (at) writePicture(this.#file, this.blocks, picture, at)
    }
    this.blocks.open(this.#roles.at(-1)!)
  }

  #children({children}: Parent): void {
    for (let index = 0; index < children.length; index++) {
      const child = children[index]! as Nodes
      if (child.type === 'html') index = this.#html(children as PhrasingContent[], index)
      else if (isBlock.has(child.type)) this.#block(child as Parent)
      else this.#inline(child)
    }
  }

  #inline(node: Nodes): void {
    const place = this.#placeOf(node)
    if (node.type === 'text') this.#text(node, place)
    else if (node.type === 'inlineCode') {
      if (place) this.blocks.stand(place.start, place.end)
    } else if (node.type === 'break') this.blocks.lineBreak()
    else if (node.type === 'image' || node.type === 'imageReference') {
      this.#pictures.push(node as Image)
      this.blocks.gap()
    } else if (node.type === 'footnoteReference' || node.type === 'delete') this.blocks.gap()
    else if (node.type === 'link' && place && this.#file[place.start] !== '[')
      // An address that is its own link: in it, nothing can be escaped.
      this.blocks.stand(place.start, place.end, node.children.map((one) => ('value' in one ? one.value : '')).join(''))
    else if ('children' in node) this.#children(node)
  }

  #text({value}: Text, place: Place | undefined): void {
    if (!place) return
    const encode = this.#roles.at(-1) === 'cell' ? this.#cellEncode : undefined
    const stretches = alignMarkdown(this.#file, place, value)
    let from = 0
    const write = (to: number) => {
      if (from < to)
        writeStretches(this.blocks, stretches && clip(stretches, from, to), value.slice(from, to), place, encode)
    }
    for (const {start, end, leaves} of findAsides(value)) {
      write(start)
      const inside = stretches ? clip(stretches, start, end) : []
      if (leaves === 'sign') this.blocks.stand(inside[0]?.start ?? place.start, inside.at(-1)?.end ?? place.end)
      else if (leaves === 'nothing') this.blocks.gap()
      else this.blocks.open(this.#roles.at(-1)!)
      from = end
    }
    write(value.length)
  }

  /** Read raw HTML in a paragraph. Returns the index of the last node that belongs to it. */
  #html(children: readonly PhrasingContent[], index: number): number {
    const node = children[index]!
    const value = node.type === 'html' ? node.value : ''
    if (/^<br\b/i.test(value)) this.blocks.lineBreak()
    else if (value.startsWith('<!--') || /^<img\b/i.test(value)) this.blocks.gap()
    const stands = standing.exec(value)
    const name =
      stands?.[1] ?? stands?.[2] ?? silent.exec(value)?.[1] ?? (/^<sup(?=[\s>])/i.test(value) ? 'sup' : undefined)
    if (!name) return index
    const close = `</${name.toLowerCase()}`
    const ahead = children.slice(index + 1, index + 1 + farthest)
    const length = ahead.findIndex((one) => one.type === 'html' && one.value.toLowerCase().startsWith(close))
    if (length === -1) return index
    const end = index + 1 + length
    const first = this.#placeOf(node)
    const last = this.#placeOf(children[end]!)
    if (name.toLowerCase() === 'sup') {
      const note = ahead
        .slice(0, length)
        .map((one) => ('value' in one ? one.value : ''))
        .join('')
      if (note !== '' && !raisedNote.test(note.trim())) return index
    }
    if (stands && first && last) this.blocks.stand(first.start, last.end)
    else this.blocks.gap()
    return end
  }
}
