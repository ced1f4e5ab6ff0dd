import {LineIndex, type Point} from '../../src/article/lines.ts'
import type {Document} from '../../src/formats/document.ts'
import type {Message} from '../../src/rules/message.ts'

/** Finds the places of a file: line and column, or the paragraph of a file that has no lines. */
export function pointsOf(document: Document): (offset: number) => Point {
  const lines = new LineIndex(document.file)
  if (document.unit !== 'paragraph') return (offset) => lines.pointAt(offset)
  const starts = [0]
  for (const {0: gap, index} of document.file.matchAll(/\n\n+/g)) starts.push(index + gap.length)
  return (offset) => {
    let paragraph = 0
    while (paragraph + 1 < starts.length && starts[paragraph + 1]! <= offset) paragraph++
    return {line: paragraph + 1, column: offset - starts[paragraph]! + 1, offset}
  }
}

/**
 * Bring a message from the prose to the file. Where markup stands between its words, or an escape is cut, there is no correction that could be
 * put in: the message stays, and says what to write.
 */
export function placeInFile(message: Message, document: Document, pointAt: (offset: number) => Point): Message {
  const {start, end, exact, encode} = document.prose.toFile(message.place.start.offset, message.place.end.offset)
  // What cannot be written there, such as a comma in a cell without quotation marks, is no correction.
  const expected = exact ? message.expected.map((text) => encode(text)).filter((text) => text !== undefined) : []
  return {
    ...message,
    place: {start: pointAt(start), end: pointAt(end)},
    actual: document.file.slice(start, end),
    expected,
    fix: expected.length === 0 ? 'none' : document.writable || message.fix !== 'safe' ? message.fix : 'suggest'
  }
}
