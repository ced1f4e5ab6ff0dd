import {LineIndex} from '../../article/lines.ts'
import {type Cell, readRows} from '../../names/lists/csv.ts'
import {type Complain, split, unknown} from '../../names/lists/entry.ts'
import type {TermDraft, TermDrafts} from './draft.ts'

const columns = ['source', 'target', 'forbidden', 'note', 'do-not-translate', 'language'] as const
type Column = (typeof columns)[number]

/** What term bases call their columns. */
const names: Readonly<Record<string, Column>> = {
  source: 'source',
  'source-term': 'source',
  term: 'source',
  src: 'source',
  target: 'target',
  'target-term': 'target',
  translation: 'target',
  english: 'target',
  en: 'target',
  tgt: 'target',
  forbidden: 'forbidden',
  wrong: 'forbidden',
  deprecated: 'forbidden',
  note: 'note',
  notes: 'note',
  comment: 'note',
  definition: 'note',
  'do-not-translate': 'do-not-translate',
  dnt: 'do-not-translate',
  keep: 'do-not-translate',
  language: 'language',
  'source-language': 'language'
}
const answers: Readonly<Record<string, boolean>> = {
  '': false,
  no: false,
  n: false,
  false: false,
  '0': false,
  yes: true,
  y: true,
  true: true,
  '1': true,
  x: true
}

const languageCode = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/

function readHeader(cells: readonly Cell[], fail: (offset: number, reason: string) => void): Column[] | undefined {
  const other = cells.length === 1 ? /[;\t|]/.exec(cells[0]!.text)?.[0] : undefined
  if (other) {
    fail(cells[0]!.start, `the columns are separated by \`${other === '\t' ? 'tab' : other}\`, expected commas`)
    return undefined
  }
  const seen = new Set<Column>()
  let whole = true
  const read = cells.map(({text, start}) => {
    const name = text
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-')
    const column = Object.hasOwn(names, name) ? names[name]! : undefined
    if (!column) fail(start, unknown('column', text.trim(), columns))
    else if (seen.has(column)) fail(start, `column \`${column}\` stands here for the second time`)
    else seen.add(column)
    if (!column) whole = false
    return column ?? 'note'
  })
  for (const needed of ['source', 'target'] as const)
    if (!seen.has(needed) && !(needed === 'target' && seen.has('do-not-translate')))
      fail(cells[0]!.start, `there is no column \`${needed}\``)
  return whole ? read : undefined
}

/**
 * Read a term base in CSV (RFC 4180). The first row names the columns in any order and case: `source`, `target`, and of `forbidden`, `note`,
 * `do-not-translate`, `language` those that are there. In a cell, `;` or `|` separates several targets.
 */
export function readTermsCsv(text: string, complain: Complain): TermDrafts {
  const lines = new LineIndex(text)
  const fail = (offset: number, reason: string) => complain(lines.pointAt(offset), reason)
  const rows = readRows(text, fail)
  const [header, ...entries] = (rows ?? []).filter((cells) => cells.length > 1 || cells[0]!.text.trim() !== '')
  if (!header) {
    if (rows) fail(0, `a header is expected: ${columns.join(', ')}`)
    return {drafts: [], passedOver: 0}
  }
  const order = readHeader(header, fail)
  if (!order) return {drafts: [], passedOver: 0}
  const drafts: TermDraft[] = []
  for (const cells of entries) {
    const {start} = cells[0]!
    if (cells.length !== order.length) {
      const hint = cells.length > order.length ? '; a cell with a comma stands in `"…"`' : ''
      fail(start, `${cells.length} cells, expected ${order.length} as in the header${hint}`)
      continue
    }
    const place = () => lines.pointAt(start)
    const said = (column: Column) => {
      const cell = cells[order.indexOf(column)]
      return {text: cell?.text.trim() ?? '', place: cell ? () => lines.pointAt(cell.start) : place}
    }
    const answer = said('do-not-translate')
    if (!Object.hasOwn(answers, answer.text.toLowerCase()))
      complain(answer.place(), `unknown answer \`${answer.text}\`, expected yes or no`)
    const language = said('language')
    if (language.text !== '' && !languageCode.test(language.text.toLowerCase()))
      complain(language.place(), `\`${language.text}\` is no code of a language`)
    const note = said('note').text
    drafts.push({
      place,
      source: said('source'),
      ...(language.text ? {language: language.text} : {}),
      target: split(said('target')),
      forbidden: split(said('forbidden')),
      keep: answers[answer.text.toLowerCase()] ?? false,
      ...(note ? {note} : {})
    })
  }
  return {drafts, passedOver: 0}
}
