import {FormatError} from '../document.ts'

/** How many lists and quotations may stand in one another. */
const deepest = 100
/** How many signs of emphasis a block may hold, and in a row: the parser takes quadratic time in them. */
const mostMarks = 10_000
const longestRun = 1_000

const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/
const oneContainer = />|[-+*]|\d+[.)]/g
const item = /^([ \t]*)(?:[-+*]|\d{1,9}[.)])[ \t]/
const marks = /[*_~]+/g

/** Look over a file before a tree is made of it. Throws a FormatError with the place of the line that is too much. */
export function checkMarkdown(file: string): void {
  const indents: number[] = []
  let count = 0
  for (let start = 0; start < file.length; ) {
    const stop = file.indexOf('\n', start)
    const end = stop === -1 ? file.length : stop
    const line = file.slice(start, end)
    const markers = containers.exec(line)?.[0].match(oneContainer)?.length ?? 0
    const indent = item.exec(line)?.[1]?.length
    if (line.trim() === '') count = 0
    if (indent !== undefined) {
      count = 0
      while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop()
      indents.push(indent)
    }
    if (markers > deepest || indents.length > deepest)
      throw new FormatError(`no Markdown: more than ${deepest} lists and quotations stand in one another`, start)
    // Each cell of a table stands by itself.
    if (line.includes('|') && line.includes('-') && /^[ \t>|:-]+$/.test(line)) count = Number.NEGATIVE_INFINITY
    for (const {0: run, index} of line.matchAll(marks)) {
      count++
      if (run.length > longestRun && line.trim().length > run.length)
        throw new FormatError(`no Markdown: ${run.length} signs of emphasis stand in a row`, start + index)
      if (count > mostMarks)
        throw new FormatError(`no Markdown: more than ${mostMarks} signs of emphasis stand in one block`, start + index)
    }
    start = end + 1
  }
}
