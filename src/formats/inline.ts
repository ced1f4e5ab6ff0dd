import type {Place} from './document.ts'
import {SegmentText} from './segment-text.ts'
import {addCdata, addCharacter, addText, type StartTag, type TextStretch} from './xml.ts'

/** What an inline element is to the prose. */
export interface Inline {
  /**
   * Whether its content is code, no prose: `code` leaves nothing of it, `gap` may stand for a line break, a picture or a value, so that the
   * words beside it do not grow together.
   */
  content: 'prose' | 'code' | 'gap'
  /** The id by which it is found in the other language; undefined for an annotation, which a translation may do without. */
  id?: (attributes: Readonly<Record<string, string>>) => string | undefined
}

/** The inline elements of a format by name; the text in others is prose. */
export type Inlines = ReadonlyMap<string, Inline>

/** One language of a unit, as it is read: its text without the codes, and the segments that are marked in it. */
export class Side {
  readonly #file: string
  readonly #inlines: Inlines
  readonly whole: SegmentText
  /** Marked segments by their id, in order. */
  readonly marked = new Map<string, SegmentText>()
  #marked: SegmentText | undefined
  /** How many elements are open, and at which depth code and the marked segment began. */
  #depth = 0
  #codeDepth = 0
  #markedDepth = 0

  constructor(file: string, inlines: Inlines) {
    this.#file = file
    this.#inlines = inlines
    this.whole = new SegmentText(file)
  }

  *#open(): Generator<SegmentText> {
    yield this.whole
    if (this.#marked) yield this.#marked
  }

  /** @param mark the id of the segment that begins with this element */
  open({name, attributes, start}: StartTag, mark?: string): void {
    this.#depth++
    if (this.#codeDepth > 0) return
    if (mark !== undefined && !this.#marked) {
      this.#marked = new SegmentText(this.#file)
      this.#markedDepth = this.#depth
      this.marked.set(mark, this.#marked)
    }
    const inline = this.#inlines.get(name)
    const id = inline?.id?.(attributes)
    for (const text of this.#open()) {
      if (inline?.id) text.code(id === undefined ? name : `${name}:${id}`, start)
      text.tag(inline?.content === 'gap')
    }
    if (inline && inline.content !== 'prose') this.#codeDepth = this.#depth
  }

  close(): void {
    if (this.#depth === this.#codeDepth) this.#codeDepth = 0
    if (this.#codeDepth === 0) for (const text of this.#open()) text.tag(false)
    if (this.#marked && this.#depth === this.#markedDepth) this.#marked = undefined
    this.#depth--
  }

  text(stretch: TextStretch): void {
    if (this.#codeDepth === 0) for (const text of this.#open()) addText(text, this.#file, stretch)
  }

  cdata(place: Place): void {
    if (this.#codeDepth === 0) for (const text of this.#open()) addCdata(text, this.#file, place)
  }

  character(character: string, place: Place): void {
    if (this.#codeDepth === 0) for (const text of this.#open()) addCharacter(text, character, place)
  }
}
