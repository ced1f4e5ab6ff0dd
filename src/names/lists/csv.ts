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

interface Cell {
  text: string
  /** Offset of its first sign, which may be a quotation mark. */
  start: number
}

/** A cell in quotation marks, and where it ends. */
const quoted = /"(?:[^"]|"")*"/y

const faults: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'the quotation mark at the start of this cell has no partner',
  CSV_INVALID_CLOSING_QUOTE:
    'text after the closing quotation mark; inside a cell in quotation marks, `"` is written twice',
  INVALID_OPENING_QUOTE: 'a quotation mark inside a cell without them; put the cell in `"…"` and write the mark twice'
}

/**
 * Read rows of cells. csv-parse tells the line of a mistake and no more, so the cells are counted off along the text.
 *
 * @returns undefined where the text is no CSV; the mistake goes to `fail`
 */
function readRows(text: string, fail: (offset: number, reason: string) => void): Cell[][] | undefined {
  const rows: Cell[][] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  let open = false
  /** Go from the end of one cell to the start of the next. */
  const step = (index: number) => {
    if (open) at += text.startsWith('\r\n', at) ? 2 : 1
    open = true
    if (index === 0) rows.push([])
  }
  try {
    parse(text.slice(at), {
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: 0,
      cast: (value, {index, quoting}) => {
        step(index)
        rows.at(-1)!.push({text: value, start: at})
        if (quoting) {
          quoted.lastIndex = at
          at += quoted.exec(text)![0].length
        } else at += value.length
        return value
      }
    })
    return rows
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    step(Number(error.index))
    quoted.lastIndex = at
    if (error.code === 'INVALID_OPENING_QUOTE') at = text.indexOf('"', at)
    else if (error.code === 'CSV_INVALID_CLOSING_QUOTE') at += quoted.exec(text)?.[0].length ?? 0
    fail(at, faults[error.code] ?? error.message)
    return undefined
  }
}

/** Read the header. The order is fixed, so that nobody takes a wrong spelling for a right one. */
function readHeader(cells: readonly Cell[], fail: (offset: number, reason: string) => void): (Field | undefined)[] {
  let last: Field | undefined
  const other = cells.length === 1 ? /[;\t|]/.exec(cells[0]!.text)?.[0] : undefined
  if (other) {
    fail(cells[0]!.start, `the columns are separated by \`${other === '\t' ? 'tab' : other}\`, expected commas`)
    return []
  }
  const columns = cells.map(({text, start}) => {
    const name = text.trim().toLowerCase()
    if (!isField(name)) fail(start, unknown('column', text.trim(), fields))
    else if (name === last) fail(start, `column \`${name}\` stands here for the second time`)
    else if (last !== undefined && fields.indexOf(name) < fields.indexOf(last))
      fail(start, `column \`${name}\` stands after \`${last}\`, expected the order ${fields.join(', ')}`)
    else {
      last = name
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
