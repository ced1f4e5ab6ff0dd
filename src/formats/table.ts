import {type Document, FormatError} from './document.ts'
import {isEnglish, languageOf} from './languages.ts'
import {SegmentList, SegmentText} from './segment-text.ts'
import {addCell, csv, type Dialect, type Row, readRows, tsv} from './table-rows.ts'

/** Which columns hold what, counted from 0. */
interface Columns {
  source: number
  target: number
  id: number
  sourceLanguage: string | undefined
  targetLanguage: string | undefined
}

const sourceNames = new Set(['source', 'src'])
const targetNames = new Set(['target', 'tgt', 'translation'])
const withoutHeader: Columns = {source: 0, target: 1, id: -1, sourceLanguage: undefined, targetLanguage: undefined}

/** A language as a header names it: `ar`, `en-US`. A word of four letters is a word. */
const headerLanguage = (name: string) =>
  /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/.test(name) ? languageOf(name) : undefined

/**
 * What the first row says of the columns, by their names or by their languages.
 *
 * @returns undefined where it is a row like the others
 */
function readHeader(names: readonly string[], offset: number): Columns | undefined {
  const languages = names.map(headerLanguage)
  const english = languages.findIndex(isEnglish)
  const namedTarget = names.findIndex((name) => targetNames.has(name))
  const target = namedTarget === -1 ? english : namedTarget
  const namedSource = names.findIndex((name) => sourceNames.has(name))
  const id = names.findIndex((name) => name === 'id' || name === 'key')
  const source =
    namedSource === -1
      ? languages.findIndex((language, index) => language !== undefined && index !== target && index !== id)
      : namedSource
  // A row of two short words may look like two codes; two languages of two letters are no sentence and its translation.
  if (target === -1 && names.length > 1 && names.every((name, index) => name.length === 2 && languages[index]))
    throw new FormatError(`no column of this file is English (\`${names.join('`, `')}\`)`, offset)
  if (target === -1 || source === -1) return undefined
  return {source, target, id, sourceLanguage: languages[source], targetLanguage: languages[target]}
}

function checkWidth(row: Row, first: Row, isHeader: boolean, dialect: Dialect): void {
  const found = row.cells.length
  const expected = first.cells.length
  if (found === expected) return
  const hint = found > expected && dialect === csv ? '; a cell with a comma stands in `"…"`' : ''
  throw new FormatError(
    `${found} ${found === 1 ? 'cell' : 'cells'}, expected ${expected} as in the ${isHeader ? 'header' : 'first row'}${hint}`,
    row.start
  )
}

function checkFirst(file: string, {cells, start}: Row, dialect: Dialect): void {
  if (cells.length > 1) return
  const line = file.slice(cells[0]!.start, cells[0]!.end)
  const other = [',', '\t', ';', '|'].find((mark) => mark !== dialect.separator && line.includes(mark))
  const expected = dialect === csv ? 'commas' : 'tabs'
  throw new FormatError(
    other && other !== ','
      ? `the columns are separated by \`${other === '\t' ? 'tab' : other}\`, expected ${expected}`
      : `two columns are expected, separated by ${expected}: the source and the translation`,
    start
  )
}

function readTable(file: string, dialect: Dialect): Document {
  const list = new SegmentList(file)
  let first: Row | undefined
  let header: Columns | undefined
  let number = 0
  for (const row of readRows(file, dialect)) {
    const textOf = (index: number) => {
      const text = new SegmentText(file)
      const cell = row.cells[index]
      if (cell) addCell(text, file, cell, dialect)
      return text
    }
    if (first) checkWidth(row, first, header !== undefined, dialect)
    else {
      first = row
      checkFirst(file, row, dialect)
      header = readHeader(
        row.cells.map((_, index) => textOf(index).text.trim().toLowerCase()),
        row.start
      )
      if (header) continue
    }
    const columns = header ?? withoutHeader
    number++
    const source = textOf(columns.source)
    const target = textOf(columns.target)
    // Spreadsheets end in rows of nothing.
    if (source.isBlank && target.isBlank) continue
    list.add(textOf(columns.id).text.trim() || String(number), source, target)
  }
  return list.toDocument({source: header?.sourceLanguage, target: header?.targetLanguage}, true)
}

/**
 * Read a table with commas (RFC 4180): a column with the source and one with the translation, which the first row names (`source` and
 * `target`, or languages such as `ar` and `en`); else they are the first two. Throws a FormatError.
 */
export function readCsv(file: string): Document {
  return readTable(file, csv)
}

/** Read a table with tabs, as one with commas. */
export function readTsv(file: string): Document {
  return readTable(file, tsv)
}
