import {CsvError, parse} from 'csv-parse/sync'
import {LineIndex} from '../../article/lines.ts'
import {
  type Complain,
  type Draft,
  type Drafts,
  type Field,
  fields,
  isField,
  type Said,
  split,
  toDraft,
  unknown
} from './entry.ts'

/** A cell of a table. */
export interface Cell {
  text: string
  /** Offset of its first sign, which may be a quotation mark. */
  start: number
}

const cellPattern = /"[^"]*(?:""[^"]*)*"|[^,\r\n]*/y

const faults: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'the quotation mark at the start of this cell has no partner',
  CSV_INVALID_CLOSING_QUOTE:
    'text after the closing quotation mark; inside a cell in quotation marks, `"` is written twice',
  INVALID_OPENING_QUOTE: 'a quotation mark inside a cell without them; put the cell in `"…"` and write the mark twice'
}

/** The offsets at which the cells of a text begin, as long as it is CSV. */
function* findCells(text: string): Generator<{start: number; end: number; row: number; index: number}> {
  let at = text.startsWith('\ufeff') ? 1 : 0
  for (let row = 0, index = 0; ; ) {
    cellPattern.lastIndex = at
    const end = at + cellPattern.exec(text)![0].length
    yield {start: at, end, row, index}
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
    if (text[end] === ',') index++
    else if (text[end] === '\r' || text[end] === '\n') {
      row++
      index = 0
    } else return
  }
}

/**
 * Read rows of cells. csv-parse tells row and number of the cell that is wrong, and no column, so the cells are counted off along the text.
 *
 * @returns undefined where the text is no CSV; the mistake goes to `fail`
 */
export function readRows(text: string, fail: (offset: number, reason: string) => void): Cell[][] | undefined {
  const places = findCells(text)
  try {
    const rows = parse(text.replace(/^\ufeff/, ''), {
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: 0
    })
    return rows.map((cells) => cells.map((cell) => ({text: cell, start: places.next().value!.start})))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    let offset = 0
    for (const {start, end, row, index} of places) {
      if (row !== error.records || index !== error.index) continue
      offset = start
      if (error.code === 'INVALID_OPENING_QUOTE') offset = text.indexOf('"', start)
      else if (error.code === 'CSV_INVALID_CLOSING_QUOTE') offset = end
      break
    }
    fail(offset, faults[error.code] ?? error.message)
    return undefined
  }
}

/** Read the header. The order is fixed, so that nobody takes a wrong spelling for a right one. */
function readHeader(cells: readonly Cell[], fail: (offset: number, reason: string) => void): (Field | undefined)[] {
  const seen = new Set<Field>()
  const other = cells.length === 1 ? /[;\t|]/.exec(cells[0]!.text)?.[0] : undefined
  if (other) {
    fail(cells[0]!.start, `the columns are separated by \`${other === '\t' ? 'tab' : other}\`, expected commas`)
    return []
  }
  const columns = cells.map(({text, start}) => {
    const name = text.trim().toLowerCase()
    if (!isField(name)) fail(start, unknown('column', text.trim(), fields))
    else if (seen.has(name)) fail(start, `column \`${name}\` stands here for the second time`)
    else {
      seen.add(name)
      return name
    }
    return undefined
  })
  if (!cells.some(({text}) => text.trim().toLowerCase() === 'name')) fail(cells[0]!.start, 'there is no column `name`')
  return columns
}

/**
 * Read a list in CSV (RFC 4180). The first row names the columns: `name`, and of the others those that are there, in the order of `fields`.
 * In a cell, `;` or `|` separates several values; the years of several offices stand in the order of the offices.
 */
export function readCsv(text: string, complain: Complain): Drafts {
  const lines = new LineIndex(text)
  const fail = (offset: number, reason: string) => complain(lines.pointAt(offset), reason)
  const rows = readRows(text, fail)
  // An empty line is a row with one empty cell.
  const [header, ...entries] = (rows ?? []).filter((cells) => cells.length > 1 || cells[0]!.text.trim() !== '')
  if (!header) {
    if (rows) fail(0, `a header is expected: ${fields.join(', ')}`)
    return {drafts: []}
  }
  const columns = readHeader(header, fail)
  if (columns.length === 0 || columns.includes(undefined)) return {drafts: []}
  const drafts: Draft[] = []
  for (const cells of entries) {
    const start = cells[0]!.start
    if (cells.length !== columns.length) {
      const hint = cells.length > columns.length ? '; a cell with a comma stands in `"…"`' : ''
      fail(start, `${cells.length} cells, expected ${columns.length} as in the header${hint}`)
      continue
    }
    const values: Partial<Record<Field, readonly Said[]>> = {}
    for (const [index, cell] of cells.entries()) {
      const said = {text: cell.text.trim(), place: () => lines.pointAt(cell.start)}
      const column = columns[index]!
      values[column] = column === 'name' || column === 'sex' ? [said] : split(said)
    }
    drafts.push(toDraft(() => lines.pointAt(start), values))
  }
  return {drafts}
}
