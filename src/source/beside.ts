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
    if (block.kind === 'leftover') continue
    const sentences: Pick<Sentence, 'start' | 'end'>[] = [...block.sentences()]
    for (const {start, end} of sentences) sides.push({start, end, text: article.text.slice(start, end), closes: false})
    const last = sides.at(-1)
    if (last) last.closes = true
  }
  return sides
}

function sidesOfText(text: string, language: string): Side[] {
  const sides: Side[] = []
  for (const paragraph of paragraphsOf(text)) {
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
/** A few sentences say less: by chance they cost more. */
const fewUnits = 6
const mostCostOfFew = 7

function fits(beads: readonly Bead[]): boolean {
  let units = 0
  let cost = 0
  for (const {source, target, cost: own} of beads) {
    units += Math.max(source[1] - source[0], target[1] - target[0])
    cost += own
  }
  if (units === 0) return true
  const share = Math.min(1, units / fewUnits)
  return cost / units <= mostCostOfFew + (mostCost - mostCostOfFew) * share
}

/** Cost of a bead above which its two sides may not belong together. */
const sureCost = 6

/**
 * Put a source text beside an article, sentence by sentence.
 *
 * @param text the source
 * @param language BCP-47 code of the source
 * @returns pairs in order, which cover both sides; none where the texts do not match
 */
export function alignBeside(article: Article, text: string, language: string): Beside {
  const sources = sidesOfText(text, language)
  const targets = sidesOfArticle(article)
  const beads = align(sources, targets, language)
  const pairs: Pair[] = []
  const beside: Beside = {article, language, text, pairs, matches: fits(beads), given: false}
  if (!beside.matches) return beside
  const place = (sides: readonly Side[], [from, to]: readonly [number, number], length: number): Segment => {
    if (from < to) return {start: sides[from]!.start, end: sides[to - 1]!.end}
    // An empty side stands behind what is before it.
    const at = sides[from - 1]?.end ?? Math.min(sides[0]?.start ?? 0, length)
    return {start: at, end: at}
  }
  for (const [index, bead] of beads.entries()) {
    const source = place(sources, bead.source, text.length)
    const target = place(targets, bead.target, article.text.length)
    const near = [beads[index - 1], bead, beads[index + 1]]
    pairs.push({
      beside,
      index,
      source: text.slice(source.start, source.end),
      sourceStart: source.start,
      sourceEnd: source.end,
      target: article.text.slice(target.start, target.end),
      targetStart: target.start,
      targetEnd: target.end,
      sure: near.every((one) => one === undefined || one.cost <= sureCost)
    })
  }
  return beside
}

/** A segment of a file that holds both sides. */
export interface GivenSegment {
  source: Segment
  target: Segment
  /** Tags that the reader took out of both texts. */
  tags?: NonNullable<Pair['tags']>
}

/** Put the source beside an article as the file itself pairs them. Places are in `text` and in the text of the article. */
export function pairBeside(
  article: Article,
  text: string,
  language: string,
  segments: readonly GivenSegment[]
): Beside {
  const pairs: Pair[] = []
  const beside: Beside = {article, language, text, pairs, matches: true, given: true}
  for (const [index, {source, target, tags}] of segments.entries())
    pairs.push({
      beside,
      index,
      source: text.slice(source.start, source.end),
      sourceStart: source.start,
      sourceEnd: source.end,
      target: article.text.slice(target.start, target.end),
      targetStart: target.start,
      targetEnd: target.end,
      sure: true,
      ...(tags ? {tags} : {})
    })
  return beside
}
