import type {BlockKind} from './model.ts'
import {pageLeftoverOf} from './page.ts'

export interface Region {
  start: number
  end: number
}

const bullet = /^(?:[-–—*•·▪◦‣]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+/u
const endsSentence = /[.!?…:;,]["”’»')\]]*$/u
/** Letters of Latin script; the classes of Unicode would take longer to compile than the article takes to read. */
const byline =
  /^(?:[Bb]y|BY|[Ww]ritten by|WRITTEN BY|[Rr]eporting by|REPORTING BY)\s+[A-ZÀ-ÞĀ-ɏ][a-zA-ZÀ-ɏ.'’-]+(?:\s+(?:and\s+)?[a-zA-ZÀ-ɏ.'’-]+){0,6}$/
const dateline =
  /^(?:[A-ZÀ-ÞĀ-ɏ][a-zA-ZÀ-ɏ .'’-]{1,40},\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:\d{1,2}\s[A-Z][a-zA-Z]+|[A-Z][a-zA-Z]{2,8}\.?\s\d{1,2}),?(?:\s\d{4})?(?:\s*\([^)]*\))?[.,]?$/
const caption = /^(?:photo|image|picture|video|caption|illustration|file photo)\b.{0,3}[:|]/i

/** A line that was broken at a fixed width ends where the first word of the next one would not have fitted. */
function isHardWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false
  const width = Math.max(...lines.map((line) => line.length))
  if (width > 120 || width < 40) return false
  return lines.slice(0, -1).every((line, index) => {
    const word = /^\S+/.exec(lines[index + 1]!)?.[0].length ?? 0
    return line.length + 1 + word > width - 2
  })
}

/** Split a plain text into blocks at blank lines, and at line breaks where the lines are paragraphs of their own. */
export function findRegions(text: string): Region[] {
  const regions: Region[] = []
  let chunk: Region[] = []
  const flush = () => {
    if (chunk.length === 0) return
    if (isHardWrapped(chunk.map(({start, end}) => text.slice(start, end)))) {
      regions.push({start: chunk[0]!.start, end: chunk.at(-1)!.end})
    } else regions.push(...chunk)
    chunk = []
  }
  let start = text.startsWith('\uFEFF') ? 1 : 0
  while (start <= text.length) {
    const next = text.indexOf('\n', start)
    const stop = next === -1 ? text.length : next
    let from = start
    let to = stop
    while (from < to && text.charCodeAt(from) <= 32) from++
    while (to > from && text.charCodeAt(to - 1) <= 32) to--
    const comment = text.startsWith('<!--', from) && text.endsWith('-->', to)
    // A comment for the linter stands by itself, whatever stands in the next line.
    if (from === to || comment) flush()
    if (comment) regions.push({start: from, end: to})
    else if (from < to) chunk.push({start: from, end: to})
    if (next === -1) break
    start = next + 1
  }
  flush()
  return regions
}

/** What a block is for, told from its words and its place. */
export function classify(text: string, index: number): BlockKind {
  if (text.length < 200 && pageLeftoverOf(text)) return 'leftover'
  if (bullet.test(text)) return 'list-item'
  if (text.length < 120) {
    if (byline.test(text)) return 'byline'
    if (dateline.test(text)) return 'dateline'
    if (caption.test(text)) return 'caption'
  }
  if (/^["“«„]/.test(text) && /["”»“]$/.test(text) && !/["“”«»„]/.test(text.slice(1, -1))) return 'quotation'
  if (
    !endsSentence.test(text) &&
    text.length < (index === 0 ? 200 : 120) &&
    text.split(/\s+/).length <= (index === 0 ? 25 : 14)
  )
    return 'headline'
  return 'paragraph'
}
