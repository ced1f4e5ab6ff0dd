/** A place in a text: line and column count from 1, offset from 0, all in UTF-16 units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** Finds line and column of an offset by binary search in the table of line starts. */
export class LineIndex {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  pointAt(offset: number): Point {
    let low = 0
    let high = this.#starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle
    }
    return {line: low + 1, column: offset - this.#starts[low]! + 1, offset}
  }
}
