const lineBreak = 10

/**
 * Lines `key TAB rest` sorted by key, of which only those that are asked for are read. Loading costs one read of the file, a look-up a
 * binary search over its bytes.
 */
export class SortedLines {
  readonly #bytes: Buffer

  /** @param bytes the lines in UTF-8, with a line break after each */
  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  /** The lines with this key, key and all. */
  linesOf(key: string): string[] {
    const bytes = this.#bytes
    const wanted = Buffer.from(`${key}\t`)
    const compareAt = (start: number) =>
      bytes.compare(wanted, 0, wanted.length, start, Math.min(bytes.length, start + wanted.length))
    let low = 0
    let high = bytes.length
    while (low < high) {
      const middle = (low + high) >> 1
      const start = middle === 0 ? 0 : bytes.lastIndexOf(lineBreak, middle - 1) + 1
      if (start < low) break
      if (compareAt(start) < 0) low = bytes.indexOf(lineBreak, start) + 1
      else high = start
    }
    // What is left is one line, or nothing: the next line begins a group or does not.
    const lines: string[] = []
    let start = low
    while (start < bytes.length && compareAt(start) === 0) {
      const stop = bytes.indexOf(lineBreak, start)
      lines.push(bytes.toString('utf8', start, stop))
      start = stop + 1
    }
    return lines
  }

  /** All lines. */
  all(): string[] {
    return this.#bytes.toString('utf8').split('\n').slice(0, -1)
  }
}
