/** A place in a file: UTF-16 units into the text of the file. */
export interface Place {
  start: number
  end: number
}

/**
 * How a replacement is written where it goes: entities in markup, escapes in a quoted string; undefined where it cannot stand there, such as
 * a comma in a cell without quotation marks. Where what stands around it counts, its place in the file is looked at.
 */
export type Encode = (text: string, place?: Place) => string | undefined

const asItIs: Encode = (text) => text

/** A stretch of prose and where it stands in the file. */
interface Piece {
  /** Offset in the prose. */
  at: number
  length: number
  /** Offset in the file. */
  file: number
  fileLength: number
  encode: Encode
  /** Whether it only stands for what the file has there, so that nothing can be written back. */
  stands: boolean
}

/** Pieces in order. An escape is a piece of its own, and a file may have millions of them: they stand in numbers, not in objects. */
class Pieces {
  /** Five numbers a piece: those of `Piece`, and twice the index of `encode`, odd where the piece only stands for something. */
  #numbers = new Uint32Array(5 * 16)
  #count = 0
  readonly #encodes: Encode[] = []
  readonly #indexes = new Map<Encode, number>()

  get length(): number {
    return this.#count
  }

  startOf(index: number): number {
    return this.#numbers[5 * index]!
  }

  at(index: number): Piece | undefined {
    if (index < 0 || index >= this.#count) return undefined
    const numbers = this.#numbers
    const first = 5 * index
    return {
      at: numbers[first]!,
      length: numbers[first + 1]!,
      file: numbers[first + 2]!,
      fileLength: numbers[first + 3]!,
      encode: this.#encodes[numbers[first + 4]! >> 1]!,
      stands: numbers[first + 4]! % 2 === 1
    }
  }

  set(index: number, {at, length, file, fileLength, encode, stands}: Piece): void {
    if (5 * index === this.#numbers.length) {
      const numbers = new Uint32Array(2 * this.#numbers.length)
      numbers.set(this.#numbers)
      this.#numbers = numbers
    }
    let number = this.#indexes.get(encode)
    if (number === undefined) {
      number = this.#encodes.push(encode) - 1
      this.#indexes.set(encode, number)
    }
    const numbers = this.#numbers
    const first = 5 * index
    numbers[first] = at
    numbers[first + 1] = length
    numbers[first + 2] = file
    numbers[first + 3] = fileLength
    numbers[first + 4] = 2 * number + (stands ? 1 : 0)
    this.#count = Math.max(this.#count, index + 1)
  }
}

/** Prose taken out of a file, with the way back: what is copied keeps its length, what is decoded (`&amp;`) takes another. */
export class Prose {
  /** The text is joined when it is asked for: one that grows sign by sign is a tree that takes many times its length. */
  #blocks: string[] = []
  #parts: string[] = []
  #length = 0
  readonly #pieces = new Pieces()
  #last: Piece | undefined

  get text(): string {
    if (this.#parts.length > 0 || this.#blocks.length !== 1) {
      this.#blocks = [this.#blocks.join('') + this.#parts.join('')]
      this.#parts = []
    }
    return this.#blocks[0]!
  }

  get length(): number {
    return this.#length
  }

  /** Add a stretch that stands in the file as it is. */
  copy(file: string, start: number, end: number, encode: Encode = asItIs): void {
    this.#add(file.slice(start, end), start, end - start, encode, false)
  }

  /** Add text that stands in the file in another form, such as an entity or an escape. */
  decode(text: string, start: number, end: number, encode: Encode = asItIs): void {
    this.#add(text, start, end - start, encode, false)
  }

  /** Add text that stands for something in the file that is no prose, such as code in a sentence: it has a place, but cannot be replaced. */
  stand(text: string, start: number, end: number): void {
    this.#add(text, start, end - start, asItIs, true)
  }

  /** Add text that is not in the file, such as the empty line between two cells. */
  insert(text: string): void {
    this.#append(text)
  }

  /**
   * Let a stretch of the file without prose go when the words on both sides of it are replaced together, such as the end of one quoted line
   * and the start of the next.
   */
  bridge(start: number, end: number): void {
    const last = this.#last
    if (last && last.at + last.length === this.#length && last.file + last.fileLength === start)
      this.#push({
        at: this.#length,
        length: 0,
        file: start,
        fileLength: end - start,
        encode: last.encode,
        stands: false
      })
  }

  #append(text: string): void {
    if (text === '') return
    this.#length += text.length
    if (this.#parts.push(text) < 4096) return
    this.#blocks.push(this.#parts.join(''))
    this.#parts = []
  }

  #push(piece: Piece): void {
    this.#pieces.set(this.#pieces.length, piece)
    this.#last = piece
  }

  #add(text: string, file: number, fileLength: number, encode: Encode, stands: boolean): void {
    if (text === '') return
    const last = this.#last
    const isNext =
      last !== undefined &&
      last.length === last.fileLength &&
      text.length === fileLength &&
      last.encode === encode &&
      !last.stands &&
      !stands &&
      last.at + last.length === this.#length &&
      last.file + last.fileLength === file
    if (isNext) {
      last.length += text.length
      last.fileLength += fileLength
      this.#pieces.set(this.#pieces.length - 1, last)
    } else this.#push({at: this.#length, length: text.length, file, fileLength, encode, stands})
    this.#append(text)
  }

  /** Index of the last piece that starts at or before an offset of the prose; -1 without any. */
  #pieceBefore(offset: number): number {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#pieces.startOf(middle) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  /**
   * Where a stretch of the prose stands in the file.
   *
   * @returns its place, with `exact` where the file has there the stretch and nothing else, so that it can be replaced; and how to write
   * a replacement
   */
  toFile(start: number, end: number): Place & {exact: boolean; encode: Encode} {
    const from = this.#pieceBefore(start)
    const piece = this.#pieces.at(from)
    if (!piece) {
      const first = this.#pieces.at(0)?.file ?? 0
      return {start: first, end: first, exact: false, encode: asItIs}
    }
    const isInside = start < piece.at + piece.length
    if (start >= end) {
      // A place between two characters: behind the one before it, or before the one after it at the start of a piece.
      const at = isInside
        ? piece.file + Math.min(start - piece.at, piece.fileLength)
        : start === piece.at + piece.length
          ? piece.file + piece.fileLength
          : (this.#pieces.at(from + 1)?.file ?? piece.file + piece.fileLength)
      // Within an escape that stands for two units there is no place.
      const isWithin = start > piece.at && start < piece.at + piece.length && piece.length !== piece.fileLength
      return {
        start: at,
        end: at,
        exact: !piece.stands && start <= piece.at + piece.length && !isWithin,
        encode: (text) => piece.encode(text, {start: at, end: at})
      }
    }
    const first = isInside ? from : from + 1
    const last = this.#pieceBefore(end - 1)
    const one = this.#pieces.at(first)
    const other = this.#pieces.at(last)
    if (!one || !other || first > last) {
      // Nothing but inserted text.
      const at = piece.file + piece.fileLength
      return {start: at, end: at, exact: false, encode: asItIs}
    }
    const fileStart = start <= one.at || one.length !== one.fileLength ? one.file : one.file + (start - one.at)
    const otherEnd = other.at + other.length
    const fileEnd =
      end >= otherEnd || other.length !== other.fileLength
        ? other.file + other.fileLength
        : other.file + (end - other.at)
    let exact = isInside && end <= otherEnd
    for (let at = first; at < last; at++) {
      const left = this.#pieces.at(at)!
      const right = this.#pieces.at(at + 1)!
      if (left.at + left.length !== right.at || left.file + left.fileLength !== right.file) exact = false
      if (left.stands || right.stands || right.encode !== one.encode) exact = false
    }
    for (const {at, length, fileLength, stands} of [one, other]) {
      if (stands) exact = false
      // Half of a character that is written as an escape cannot be replaced.
      if (length !== fileLength && (at < start || at + length > end)) exact = false
    }
    // Browsers move what stands between the cells of a table before it: then the end stands before the start.
    const place =
      fileStart <= fileEnd ? {start: fileStart, end: fileEnd} : {start: one.file, end: one.file + one.fileLength}
    if (place.start !== fileStart || place.end !== fileEnd) exact = false
    return {...place, exact, encode: (text) => one.encode(text, place)}
  }
}
