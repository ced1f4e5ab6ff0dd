/** An error that a human marked. Offsets are UTF-16 units into `target`; an empty mark stands before the word that is missing. */
export interface Mark {
  start: number
  end: number
  category: string
  severity: string
  votes?: number
}

/** One segment or article with its marks. */
export interface GoldRecord {
  id: string
  target: string
  source?: string
  reference?: string
  sourceLang?: string
  kind?: string
  errors: Mark[]
}

/** A mistake in a gold file, with its line and column. */
export class GoldError extends Error {}

/** Marks count code points; texts count UTF-16 units. */
function toUnits(text: string, marks: Mark[]): Mark[] {
  if (marks.length === 0 || !/[\u{10000}-\u{10FFFF}]/u.test(text)) return marks
  const units = [0]
  for (const character of text) units.push(units.at(-1)! + character.length)
  return marks.map((mark) => ({...mark, start: units[mark.start] ?? text.length, end: units[mark.end] ?? text.length}))
}

function isMark(value: unknown, length: number): value is Mark {
  const mark = value as Partial<Mark> | null
  return (
    typeof mark === 'object' &&
    mark !== null &&
    Number.isInteger(mark.start) &&
    Number.isInteger(mark.end) &&
    mark.start! >= 0 &&
    mark.end! >= mark.start! &&
    mark.end! <= length
  )
}

/**
 * Read a gold file: JSON Lines, one object a line with `id`, `target` and `errors`, whose offsets count code points.
 * Throws a GoldError at the first mistake; nothing is half-loaded.
 */
export function readGold(text: string, file: string): GoldRecord[] {
  const records: GoldRecord[] = []
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue
    const fail = (column: number, reason: string): never => {
      throw new GoldError(`${file}:${index + 1}:${column}: ${reason}`)
    }
    let record: GoldRecord
    try {
      record = JSON.parse(line) as GoldRecord
    } catch (error) {
      const column = /position (\d+)/.exec((error as Error).message)?.[1]
      return fail(
        column ? Number(column) + 1 : /end of JSON/.test((error as Error).message) ? line.length + 1 : 1,
        'not JSON'
      )
    }
    if (typeof record !== 'object' || record === null || typeof record.target !== 'string')
      fail(1, 'an object with a text `target` is expected')
    if (typeof record.id !== 'string') fail(1, 'a text `id` is expected')
    const errors: unknown = record.errors ?? []
    if (!Array.isArray(errors)) fail(Math.max(1, line.indexOf('"errors"') + 1), '`errors` must be a list')
    const wrong = (errors as unknown[]).findIndex((mark) => !isMark(mark, [...record.target].length))
    if (wrong !== -1)
      fail(
        Math.max(1, line.indexOf('"errors"') + 1),
        `mark ${wrong + 1} of \`errors\` needs whole numbers \`start\` and \`end\` within the target`
      )
    records.push({...record, errors: toUnits(record.target, errors as Mark[])})
  }
  return records
}

/** Whether a place touches a mark. An empty mark touches its neighbours. */
export function touches({start, end}: {start: number; end: number}, marks: readonly Mark[]): boolean {
  const [from, to] = start < end ? [start, end] : [start - 1, start + 1]
  return marks.some((mark) =>
    mark.start < mark.end ? mark.start < to && from < mark.end : mark.start - 1 < to && from < mark.end + 1
  )
}
