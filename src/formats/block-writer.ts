import {classify} from '../article/blocks.ts'
import type {BlockKind} from '../article/model.ts'
import {type Encode, type Place, Prose, type ProseBlock} from './document.ts'

/** Stands in a sentence for what is no prose there, such as code: the sign that Unicode keeps for an object amid text. */
export const objectSign = '\uFFFC'

/** White space that HTML and Markdown run together, and the hyphen that shows only at the end of a line. A no-break space is none. */
const blanks = /[ \t\n\f\r]+|\u00AD/g
const softHyphen = '\u00AD'
const onlyBlanks = /^[ \t\n\f\r]*$/
/** What no space stands before. */
const closes = /^[.,;:!?…)\]”’]/
const endsSentence = /[.!?…:;]["”’»)\]]*$/
const goesOn = /^[\p{Ll}\p{Nd}]/u
const hasWord = /[\p{L}\p{N}]/u

/** The role of a block: a cell of a table is prose where it holds a sentence. */
export type Role = BlockKind | 'cell'

/** How much of a block is written in links. */
export interface Links {
  count: number
  /** Letters and signs in links, and in all. */
  linked: number
  all: number
}

interface Part {
  text: string
  /** Place in the file; of inserted text, none. */
  place?: Place
  how: 'copy' | 'decode' | 'stand' | 'insert'
  encode: Encode
}

/**
 * Writes the prose of a file block by block: runs of white space become one space, what was left out between two words leaves one space,
 * and an empty line parts the blocks. No block holds a line break.
 */
export class BlockWriter {
  readonly prose = new Prose()
  readonly blocks: ProseBlock[] = []
  /** Looks at a block before it is kept; false lets it go. */
  keep: (text: string, role: Role, links: Links) => boolean = () => true
  /** Whether what is written now stands in a link. */
  linked = false
  readonly #file: string
  readonly #encode: Encode
  #role: Role = 'paragraph'
  #parts: Part[] = []
  #links: Links = {count: 0, linked: 0, all: 0}
  #space: Place | undefined
  #gap = false
  #breaks = 0

  constructor(file: string, encode: Encode) {
    this.#file = file
    this.#encode = encode
  }

  /** Whether something stands in the open block. */
  get started(): boolean {
    return this.#parts.length > 0
  }

  /** The words that were written last in the open block. */
  get tail(): string {
    return this.#parts.at(-1)?.text ?? ''
  }

  /** Begin a block. A paragraph may turn out to be something else by its words, such as a byline. */
  open(role: Role): void {
    this.close()
    this.#role = role
  }

  /** End the block that is open, if any. */
  close(): void {
    const parts = this.#parts
    const links = this.#links
    this.#parts = []
    this.#links = {count: 0, linked: 0, all: 0}
    this.#space = undefined
    this.#gap = false
    this.#breaks = 0
    if (parts.length === 0) return
    const text = parts.map((part) => part.text).join('')
    if (!hasWord.test(text)) return
    const role = this.#role === 'cell' ? (endsSentence.test(text) ? 'paragraph' : 'list-item') : this.#role
    const kind = role === 'paragraph' ? classify(text, this.blocks.length) : role
    if (!this.keep(text, this.#role, links)) return
    if (this.blocks.length > 0) this.prose.insert('\n\n')
    const start = this.prose.length
    for (const part of parts) this.#commit(part)
    this.blocks.push({kind, start, end: this.prose.length})
  }

  #commit({text, place, how, encode}: Part): void {
    if (!place) this.prose.insert(text)
    else if (how === 'copy') this.prose.copy(this.#file, place.start, place.end, encode)
    else if (how === 'decode') this.prose.decode(text, place.start, place.end, encode)
    else this.prose.stand(text, place.start, place.end)
  }

  /** Add a stretch that stands in the file as it is. */
  copy(start: number, end: number, encode = this.#encode): void {
    let from = start
    // A slice of its own: a search that runs to the end of the file for each stretch takes quadratic time.
    for (const {0: run, index} of this.#file.slice(start, end).matchAll(blanks)) {
      const at = start + index
      if (from < at) this.#add(this.#file.slice(from, at), 'copy', {start: from, end: at}, encode)
      if (run !== softHyphen) this.space(at, at + run.length)
      from = at + run.length
    }
    if (from < end) this.#add(this.#file.slice(from, end), 'copy', {start: from, end}, encode)
  }

  /** Add text that the file has in another form. */
  decode(text: string, start: number, end: number, encode = this.#encode): void {
    if (onlyBlanks.test(text)) this.space(start, end)
    else if (text !== softHyphen) this.#add(text, 'decode', {start, end}, encode)
  }

  /** Add text that only stands for what the file has there; without a text, the sign for an object. */
  stand(start: number, end: number, text = objectSign): void {
    let last = 0
    for (const {0: run, index} of text.matchAll(blanks)) {
      if (last < index) this.#add(text.slice(last, index), 'stand', {start, end}, this.#encode)
      if (run !== softHyphen) this.space(start, start)
      last = index + run.length
    }
    if (last < text.length) this.#add(text.slice(last), 'stand', {start, end}, this.#encode)
  }

  /** Add text that is not in the file. */
  insert(text: string): void {
    this.#add(text, 'insert', undefined, this.#encode)
  }

  /** Note white space: it counts once something follows. */
  space(start: number, end: number): void {
    if (!this.started) return
    if (this.#space?.end === start) this.#space.end = end
    else this.#space ??= {start, end}
  }

  /** Note that something was left out: the space before it was its own, where a mark follows that takes none. */
  gap(): void {
    this.#gap ||= this.#space !== undefined
  }

  /** Break the line: a new block, unless the sentence goes on in the next line. */
  lineBreak(): void {
    if (this.started) this.#breaks++
  }

  /** Count a link. */
  link(): void {
    this.#links.count++
  }

  #add(text: string, how: Part['how'], place: Place | undefined, encode: Encode): void {
    if (text === '') return
    if (this.#breaks > 0) this.#endLine(text)
    const space = this.#space
    this.#space = undefined
    if (space && this.started && !(this.#gap && closes.test(text))) {
      if (space.end > space.start) this.#push({text: ' ', how: 'decode', place: space, encode})
      else this.#push({text: ' ', how: 'insert', encode})
    }
    this.#gap = false
    if (hasWord.test(text)) {
      this.#links.all += text.length
      if (this.linked) this.#links.linked += text.length
    }
    this.#push({text, how, ...(place ? {place} : {}), encode})
  }

  #endLine(next: string): void {
    const isSentence = this.#breaks === 1 && goesOn.test(next) && !endsSentence.test(this.#parts.at(-1)?.text ?? '')
    if (isSentence) this.#space = {start: 0, end: 0}
    else this.open(this.#role)
    this.#breaks = 0
  }

  #push(part: Part): void {
    const last = this.#parts.at(-1)
    const {place} = part
    // Words and the single spaces between them stand in the file as they are.
    if (place && part.how === 'decode' && this.#file.slice(place.start, place.end) === part.text) part.how = 'copy'
    const isNext =
      last?.place && place && last.how === 'copy' && part.how === 'copy' && last.encode === part.encode
        ? last.place.end === place.start
        : false
    if (isNext) {
      last!.text += part.text
      last!.place!.end = place!.end
    } else this.#parts.push(part)
  }
}
