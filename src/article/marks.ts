/**
 * Walk the matches of an expression through a text once, stretch by stretch. A search from the start of each stretch would run to the
 * end of the text wherever there is nothing to find.
 *
 * @param text the whole text
 * @param expression one with the flag `g`
 * @returns a function that gives the offsets of the matches between two offsets; the stretches must come in order
 */
export function walkMatches(text: string, expression: RegExp): (start: number, end: number) => number[] {
  const matches = text.matchAll(expression)
  let next = matches.next()
  return (start, end) => {
    const offsets: number[] = []
    while (!next.done && next.value.index < end) {
      if (next.value.index >= start) offsets.push(next.value.index)
      next = matches.next()
    }
    return offsets
  }
}
