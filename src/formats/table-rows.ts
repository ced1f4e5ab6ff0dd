import {type Encode, FormatError} from './document.ts'
import {refuse, type SegmentText} from './segment-text.ts'

/** A cell: the place of its content, without the quotation marks around it. */
export interface Cell {
  start: number
  end: number
  quoted: boolean
}

export interface Row {
  start: number
  cells: Cell[]
}

/** How cells are written. csv-parse knows of a cell only its row and number, so the places of cells are found here. */
export interface Dialect {
  separator: ',' | '\t'
  /** Read the cell that begins at an offset, in a row that begins at another one. Throws a FormatError. */
  readCell: (file: string, start: number, row: number) => Cell
  /** How a cell without quotation marks around it is written; its text is given. */
  encodeBare: (text: string) => Encode
  encodeQuoted: Encode
  /** How the marks that are written twice are written. */
  encodeMark: Encode
}

/** As many as spreadsheets have: a line of commas alone is made to use up memory. */
const widest = 16_384

const bareCell = /[^,\r\n]*/y
const bareTabCell = /[^\t\r\n]*/y

function endOf(pattern: RegExp, file: string, start: number): number {
  pattern.lastIndex = start
  pattern.exec(file)
  return pattern.lastIndex
}

const encodeQuoted: Encode = (text) => text.replaceAll('"', '""')
const encodeBare: Encode = (text) => (/[",\r\n]/.test(text) ? undefined : text)

/** RFC 4180. */
export const csv: Dialect = {
  separator: ',',
  readCell(file, start, row) {
    if (file[start] !== '"') {
      const end = endOf(bareCell, file, start)
      const mark = file.slice(start, end).indexOf('"')
      if (mark !== -1)
        throw new FormatError(
          'a quotation mark inside a cell without them; put the cell in `"…"` and write the mark twice',
          start + mark
        )
      return {start, end, quoted: false}
    }
    let end = file.indexOf('"', start + 1)
    while (end !== -1 && file[end + 1] === '"') end = file.indexOf('"', end + 2)
    if (end === -1) throw new FormatError('a quotation mark at the start of a cell of this row has no partner', row)
    if (!/^[,\r\n]?$/.test(file[end + 1] ?? ''))
      throw new FormatError(
        'text after the closing quotation mark; inside a cell in quotation marks, `"` is written twice',
        end + 1
      )
    return {start: start + 1, end, quoted: true}
  },
  encodeBare: () => encodeBare,
  encodeQuoted,
  encodeMark: encodeQuoted
}

/** Whether a cell is in quotation marks: with marks written twice inside. Without, `"No"` is what somebody said. */
function isQuoted(cell: string): boolean {
  if (cell.length < 4 || !cell.startsWith('"') || !cell.endsWith('"')) return false
  const inside = cell.slice(1, -1)
  return inside.includes('""') && !inside.replaceAll('""', '').includes('"')
}

const encodeQuotedLine: Encode = (text) => (/[\t\r\n]/.test(text) ? undefined : encodeQuoted(text))
const encodeLine: Encode = (text) => (/[\t\r\n]|""/.test(text) ? undefined : text)
const encodeBesideMarks: Encode = (text) => (/[\t\r\n"]/.test(text) ? undefined : text)
/** Four marks could become a cell in quotation marks with one written twice, were the text between two of them taken away. */
const encodeBetweenMarks: Encode = (text) => (text === '' ? undefined : encodeBesideMarks(text))

/** Text with tabs, where most tools take quotation marks as they stand; spreadsheets quote cells that have one. */
export const tsv: Dialect = {
  separator: '\t',
  readCell(file, start) {
    const end = endOf(bareTabCell, file, start)
    return isQuoted(file.slice(start, end))
      ? {start: start + 1, end: end - 1, quoted: true}
      : {start, end, quoted: false}
  },
  encodeBare(text) {
    if (text.includes('""')) return refuse
    const marks = text.split('"').length - 1
    return marks === 0 ? encodeLine : marks < 4 ? encodeBesideMarks : encodeBetweenMarks
  },
  encodeQuoted: encodeQuotedLine,
  // Without them, the marks around the cell would be part of it.
  encodeMark: refuse
}

/** The rows of a file, without empty lines. Throws a FormatError. */
export function* readRows(file: string, dialect: Dialect): Generator<Row> {
  let at = file.startsWith('\ufeff') ? 1 : 0
  while (at < file.length) {
    const row: Row = {start: at, cells: []}
    for (let more = true; more; ) {
      const cell = dialect.readCell(file, at, row.start)
      if (row.cells.push(cell) > widest) throw new FormatError(`a row with more than ${widest} cells`, row.start)
      at = cell.quoted ? cell.end + 1 : cell.end
      more = file[at] === dialect.separator
      if (more) at++
    }
    const [first] = row.cells
    if (row.cells.length > 1 || first!.quoted || first!.start < first!.end) yield row
    at += file.startsWith('\r\n', at) ? 2 : 1
  }
}

/** Add the content of a cell to a segment. */
export function addCell(segment: SegmentText, file: string, {start, end, quoted}: Cell, dialect: Dialect): void {
  const text = file.slice(start, end)
  if (!quoted) {
    segment.copy(start, end, dialect.encodeBare(text))
    return
  }
  const {encodeQuoted: encode, encodeMark} = dialect
  let at = 0
  for (let mark = text.indexOf('""'); mark !== -1; mark = text.indexOf('""', at)) {
    segment.copy(start + at, start + mark, encode)
    at = mark + 2
    segment.decode('"', start + mark, start + at, encodeMark)
  }
  segment.copy(start + at, end, encode)
}
