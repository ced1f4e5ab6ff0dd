import type {Point} from '../../src/article/lines.ts'
import type {Article} from '../../src/article/model.ts'
import {type Document, type Segment as FileSegment, readText} from '../../src/formats/document.ts'
import type {SourcePlace} from '../../src/rules/message.ts'
import type {Finding} from '../../src/rules/types.ts'
import {alignBeside, type GivenSegment, pairBeside} from '../../src/source/beside.ts'
import {type Beside, pairAt, setBeside} from '../../src/source/model.ts'
import {pointsOf} from './place.ts'

/** The source of an article. */
export interface SourceSettings {
  /** The text, or the file that was read. */
  text: string | Document
  /** BCP-47 code; `detectLanguage` can tell it. */
  language: string
}

const documentOf = ({text}: SourceSettings): Document => (typeof text === 'string' ? readText(text) : text)

/** Put the source beside the article: the one that is given, or the one that its file holds. */
export function putBeside(
  article: Article,
  document: Document,
  given: SourceSettings | undefined,
  language: string | undefined
): Beside | undefined {
  let beside: Beside | undefined
  if (given) beside = alignBeside(article, documentOf(given).prose.text, given.language)
  else if (document.bilingual) {
    const {source, segments} = document.bilingual
    beside = pairBeside(article, source.text, language ?? document.sourceLanguage ?? 'und', segments.map(withTags))
  }
  if (beside) setBeside(article, beside)
  return beside
}

function withTags({source, target, tags}: FileSegment): GivenSegment {
  const inline = (texts: readonly string[]) => texts.map((text) => ({text}))
  return {source, target, ...(tags ? {tags: {source: inline(tags.source), target: inline(tags.target)}} : {})}
}

/** Finds the place in the source that goes with a finding: its own, or where the source of its sentence begins. */
export function sourcePlaces(
  beside: Beside,
  document: Document,
  given: SourceSettings | undefined
): (finding: Finding) => SourcePlace | undefined {
  const file = given ? documentOf(given) : document
  const prose = given ? file.prose : document.bilingual!.source
  const pointAt: (offset: number) => Point = pointsOf(file)
  return (finding) => {
    const pair = pairAt(beside, finding.start)
    const place =
      finding.source ?? (pair && pair.source !== '' ? {start: pair.sourceStart, end: pair.sourceEnd} : undefined)
    if (!place) return undefined
    const {start, end} = prose.toFile(place.start, place.end)
    return {start: pointAt(start), end: pointAt(end), text: beside.text.slice(place.start, place.end)}
  }
}

/** Finds the unit of a bilingual file in which a place of the prose lies. */
export function unitsOf({bilingual}: Document): (offset: number) => string | undefined {
  const segments = bilingual?.segments ?? []
  return (offset) => {
    let low = 0
    let high = segments.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (segments[middle]!.target.start <= offset) low = middle + 1
      else high = middle
    }
    return segments[low - 1]?.id
  }
}
