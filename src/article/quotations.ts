import {walkMatches} from './marks.ts'
import type {LoneMark, Quotation} from './model.ts'

const marks = /["“”„«»‟]/g
const blank = /\s/
/** A straight mark opens after white space, a bracket, a dash, or at the start. */
const beforeOpening = /[\s([{—–\-/“‘']/

type Role = 'open' | 'close' | 'either'

function roleOf(text: string, offset: number, blockStart: number, blockEnd: number): Role | undefined {
  const mark = text[offset]
  if (mark === '„' || mark === '«' || mark === '‟') return 'open'
  if (mark === '»') return 'close'
  // 6'2" and 12" are inches.
  if (
    /[\d′']/.test(text[offset - 1] ?? '') &&
    !/[.,]/.test(text[offset + 1] ?? '') &&
    /\d"(?:\s|x|$)/.test(text.slice(offset - 1, offset + 2))
  ) {
    const near = Math.max(blockStart, offset - 500)
    if (!text.slice(near, offset).includes('"')) return undefined
  }
  const before = offset === blockStart ? ' ' : (text[offset - 1] ?? ' ')
  const after = offset + 1 >= blockEnd ? ' ' : (text[offset + 1] ?? ' ')
  const opens = beforeOpening.test(before)
  const closes = blank.test(after) || /[,.;:!?)\]}—–\-'’/]/.test(after)
  // “ closes in German („so“), ” opens in Swedish (”so”): the place decides, and where it does not, the mark.
  if (mark === '“') return closes && !opens && before !== ':' ? 'close' : 'open'
  if (mark === '”') return opens && !closes ? 'open' : 'close'
  if (opens === closes) return 'either'
  return opens ? 'open' : 'close'
}

/**
 * Pair the double quotation marks of each block. A speech that runs over several paragraphs opens each of them and closes the last,
 * so an opening mark may lack its partner where the next block with text opens with one as well.
 *
 * @param text the whole text
 * @param blocks places of the blocks, in order
 */
export function pairQuotations(
  text: string,
  blocks: readonly {start: number; end: number}[]
): {quotations: Quotation[]; loneMarks: LoneMark[]} {
  const quotations: Quotation[] = []
  const loneMarks: LoneMark[] = []
  const marksIn = walkMatches(text, marks)
  for (const [index, {start, end}] of blocks.entries()) {
    const open: {offset: number}[] = []
    for (const offset of marksIn(start, end)) {
      const role = roleOf(text, offset, start, end)
      if (!role) continue
      const last = open.at(-1)
      const closes = role === 'close' || (last !== undefined && role === 'either')
      if (!closes) open.push({offset})
      else if (last) {
        open.pop()
        if (open.length === 0) quotations.push({start: last.offset, end: offset + 1})
      } else loneMarks.push({offset, opening: false})
    }
    const outer = open[0]
    if (!outer) continue
    quotations.push({start: outer.offset, end})
    const next = blocks[index + 1]
    const goesOn = next !== undefined && /["“„«‘'’]/.test(text[next.start] ?? '')
    for (const [depth, {offset}] of open.entries()) if (depth > 0 || !goesOn) loneMarks.push({offset, opening: true})
  }
  quotations.sort((one, other) => one.start - other.start)
  return {quotations, loneMarks: pairOverBlocks(loneMarks)}
}

/** A speech may open in one paragraph and close in a later one: an opening mark and the next lone mark, if it closes, are a pair. */
function pairOverBlocks(loneMarks: readonly LoneMark[]): LoneMark[] {
  const sorted = [...loneMarks].sort((one, other) => one.offset - other.offset)
  return sorted.filter(({opening}, index) =>
    opening ? sorted[index + 1]?.opening !== false : sorted[index - 1]?.opening !== true
  )
}
