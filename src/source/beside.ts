import type {Article, Sentence} from '../article/model.ts'
import {align, type Bead, type Unit} from './align.ts'
import type {Beside, Pair} from './model.ts'
import {paragraphsOf, type Segment, sentencesOf} from './segments.ts'

/** A sentence of one of the sides. */
interface Side extends Unit {
  start: number
  end: number
}

function sidesOfArticle(article: Article): Side[] {
  const sides: Side[] = []
  for (const block of article.blocks) {
    const sentences: Pick<Sentence, 'start' | 'end'>[] = [...block.sentences()]
    for (const {start, end} of sentences) sides.push({start, end, text: article.text.slice(start, end), closes: false})
    const last = sides.at(-1)
    if (last) last.closes = true
  }
  return sides
}

function sidesOfText(text: string, range: Segment, language: string): Side[] {
  const sides: Side[] = []
  for (const {start: from, end: to} of paragraphsOf(text.slice(range.start, range.end))) {
    const paragraph = {start: range.start + from, end: range.start + to}
    const inner = text.slice(paragraph.start, paragraph.end)
    for (const {start, end} of sentencesOf(inner, language))
      sides.push({
        start: paragraph.start + start,
        end: paragraph.start + end,
        text: inner.slice(start, end),
        closes: false
      })
    const last = sides.at(-1)
    if (last) last.closes = true
  }
  return sides
}

/** Mean cost of a bead for each unit above which two texts are no text and its translation: 1 in 100 true pairs of articles has 2.6. */
const mostCost = 2.7
/** Fewer units cannot tell: one sentence in 100 costs 3.5, and so do half of those that have nothing to do with each other. */
const leastUnits = 4
const manyUnits = 12
const mostCostOfFew = 3.5

function fits(beads: readonly Bead[]): boolean {
  let units = 0
  let cost = 0
  for (const {source, target, cost: own} of beads) {
    units += Math.max(source[1] - source[0], target[1] - target[0])
    cost += own
  }
  const last = beads.at(-1)
  return (
    !last ||
    Math.min(last.source[1], last.target[1]) < leastUnits ||
    cost / units <= (units < manyUnits ? mostCostOfFew : mostCost)
  )
}

/** What was left out beside what was added is a sentence and its free translation: the two are one bead, and no sure one. */
function joinLone(beads: readonly Bead[]): Bead[] {
  const joined: Bead[] = []
  for (const bead of beads) {
    const last = joined.at(-1)
    const isLone = (one: Bead, side: 'source' | 'target') => one[side][0] === one[side][1]
    if (
      last &&
      ((isLone(last, 'target') && isLone(bead, 'source')) || (isLone(last, 'source') && isLone(bead, 'target')))
    ) {
      const source: Bead['source'] = [last.source[0], bead.source[1]]
      const target: Bead['target'] = [last.target[0], bead.target[1]]
      const isOne = source[1] - source[0] === 1 && target[1] - target[0] === 1
      joined[joined.length - 1] = {source, target, cost: isOne ? badCost : unsureCost}
    } else joined.push(bead)
  }
  return joined
}

/** Cost of a bead above which its two sides may not belong together. */
const sureCost = 6
/** Cost of one sentence beside another one of a very different length. */
const badCost = 12
/** Of a bead that was made by force. */
const unsureCost = Number.POSITIVE_INFINITY

/** Makes pairs of beads. */
function* pairsOf(
  beside: Beside,
  beads: readonly Bead[],
  sources: readonly Side[],
  targets: readonly Side[],
  first: number
): Generator<Pair> {
  const place = (sides: readonly Side[], [from, to]: readonly [number, number]): Segment => {
    if (from < to) return {start: sides[from]!.start, end: sides[to - 1]!.end}
    // An empty side stands behind what is before it.
    const at = sides[from - 1]?.end ?? sides[0]?.start ?? 0
    return {start: at, end: at}
  }
  for (const [index, bead] of beads.entries()) {
    const source = place(sources, bead.source)
    const target = place(targets, bead.target)
    const near = [beads[index - 1], bead, beads[index + 1]]
    yield {
      beside,
      index: first + index,
      source: beside.text.slice(source.start, source.end),
      sourceStart: source.start,
      sourceEnd: source.end,
      target: beside.article.text.slice(target.start, target.end),
      targetStart: target.start,
      targetEnd: target.end,
      cost: bead.cost,
      sure: near.every((one) => one === undefined || one.cost <= sureCost)
    }
  }
}

/**
 * Put a source text beside an article, sentence by sentence.
 *
 * @param text the source
 * @param language BCP-47 code of the source
 * @returns pairs in order, which cover both sides; none where the texts do not match
 */
export function alignBeside(article: Article, text: string, language: string): Beside {
  const sources = sidesOfText(text, {start: 0, end: text.length}, language)
  const targets = sidesOfArticle(article)
  const beads = joinLone(align(sources, targets, language))
  const pairs: Pair[] = []
  const beside: Beside = {article, language, text, pairs, matches: fits(beads), given: false}
  if (beside.matches) pairs.push(...pairsOf(beside, beads, sources, targets, 0))
  return beside
}

/** A segment of a file that holds both sides. */
export interface GivenSegment {
  source: Segment
  target: Segment
  /** Tags that the reader took out of both texts. */
  tags?: NonNullable<Pair['tags']>
}

/**
 * Put the source beside an article as the file itself pairs them; a segment of several sentences is aligned in itself. Places are in `text`
 * and in the text of the article.
 */
export function pairBeside(
  article: Article,
  text: string,
  language: string,
  segments: readonly GivenSegment[]
): Beside {
  const pairs: Pair[] = []
  const beside: Beside = {article, language, text, pairs, matches: true, given: true}
  const all = sidesOfArticle(article)
  let next = 0
  for (const {source, target, tags} of segments) {
    const targets: Side[] = []
    for (; next < all.length && all[next]!.start < target.end; next++)
      if (all[next]!.start >= target.start) targets.push(all[next]!)
    const sources = sidesOfText(text, source, language)
    const beads =
      sources.length > 1 && targets.length > 1
        ? joinLone(align(sources, targets, language))
        : [wholeOf(sources, targets)]
    if (sources.length + targets.length === 0) continue
    const made = [...pairsOf(beside, beads, sources, targets, pairs.length)]
    for (const [index, pair] of made.entries())
      pairs.push({
        ...pair,
        // An empty side stands where the segment stands.
        ...(targets.length === 0 ? {targetStart: target.start, targetEnd: target.start} : {}),
        // Tags have no place among the sentences of a segment: the first one answers for all.
        ...(tags && index === 0 ? {tags} : {})
      })
  }
  return beside
}

function wholeOf(sources: readonly Side[], targets: readonly Side[]): Bead {
  return {source: [0, sources.length], target: [0, targets.length], cost: 0}
}
