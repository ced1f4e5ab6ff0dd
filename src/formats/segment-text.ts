import {type Bilingual, type Document, type Encode, FormatError, type Place, Prose, type Segment} from './document.ts'

/** What stands between two stretches: a tag, or a code in place of a line break, a picture or a value. */
type Between = 'nothing' | 'tag' | 'gap'

/** A stretch of one side of a segment. Without a text it is a bridge. */
interface Run extends Place {
  text: string
  encode: Encode
  /** What stood before it. */
  after: Between
}

/** How nothing is written: for places where the text around a replacement could change what it means. */
export const refuse: Encode = () => undefined

/** No segment of a text comes near: a file that has one is made to use up memory. */
const most = 1_000_000
/** A file of a few bytes a segment takes fifty times its size. */
const mostSegments = 4_000_000

const space = /[ \t\r\n]/
const opening = /[([{“‘«„]/
const closing = /[.,;:!?…)\]}”’»]/
const word = /[\p{L}\p{N}]/u

/** How many signs of white space a text begins with. A no-break space is a sign that somebody set. */
function leadingSpace(text: string): number {
  let count = 0
  while (count < text.length && space.test(text[count]!)) count++
  return count
}

function trailingSpace(text: string): number {
  let count = 0
  while (count < text.length && space.test(text[text.length - 1 - count]!)) count++
  return count
}

const isBlank = (text: string) => leadingSpace(text) === text.length

function cutStart(run: Run): void {
  const count = leadingSpace(run.text)
  // What is decoded is a single sign.
  run.start = count === run.text.length ? run.end : run.start + count
  run.text = run.text.slice(count)
}

function cutEnd(run: Run): void {
  const count = trailingSpace(run.text)
  run.end = count === run.text.length ? run.start : run.end - count
  run.text = run.text.slice(0, run.text.length - count)
}

/**
 * Settle what is left where a tag stood between two runs. `said <x/> that` would have two spaces and `said <x/>.` one before the full stop,
 * mistakes that the file does not have; in `said.<x/>That` the code is a line break.
 *
 * @returns what is inserted
 */
function settle(left: Run, right: Run): string {
  const before = left.text.at(-1) ?? ''
  const after = right.text[0] ?? ''
  if (space.test(after) && (space.test(before) || opening.test(before))) cutStart(right)
  else if (space.test(before) && closing.test(after)) cutEnd(left)
  else if (
    right.after === 'gap' &&
    (word.test(before) || closing.test(before)) &&
    (word.test(after) || opening.test(after))
  )
    return ' '
  return ''
}

/** One side of a segment. It is gathered before it goes to the prose: what its ends are and what stands beside a code shows only then. */
export class SegmentText {
  readonly #file: string
  readonly #runs: Run[] = []
  #between: Between = 'nothing'
  readonly #tags: string[] = []

  constructor(file: string) {
    this.#file = file
  }

  get text(): string {
    return this.#runs.map(({text}) => text).join('')
  }

  get isBlank(): boolean {
    return this.#runs.every(({text}) => isBlank(text))
  }

  /** Inline codes, as element and id. */
  get tags(): readonly string[] {
    return this.#tags
  }

  #push(text: string, start: number, end: number, encode: Encode): void {
    this.#checkCount(this.#runs.length, start)
    this.#runs.push({text, start, end, encode, after: this.#between})
    this.#between = 'nothing'
  }

  /** Add a stretch that stands in the file as it is. */
  copy(start: number, end: number, encode: Encode): void {
    if (start < end) this.#push(this.#file.slice(start, end), start, end, encode)
  }

  /** Add text that stands in the file in another form. */
  decode(text: string, start: number, end: number, encode: Encode): void {
    this.#push(text, start, end, encode)
  }

  /** Let what stands between the last text and an offset go when the text on both sides is replaced together. */
  bridgeTo(end: number): void {
    const last = this.#runs.at(-1)
    if (last?.text === '') last.end = end
    else if (last) this.#push('', last.end, end, refuse)
  }

  #checkCount(count: number, offset: number): void {
    if (count >= most) throw new FormatError(`a segment with more than ${most} escapes, tags or line breaks`, offset)
  }

  /** Note that a tag stands here. */
  tag(isGap: boolean): void {
    if (this.#between !== 'gap') this.#between = isGap ? 'gap' : 'tag'
  }

  /** Add an inline code, as element and id. */
  code(name: string, offset: number): void {
    this.#checkCount(this.#tags.length, offset)
    this.#tags.push(name)
  }

  /** Leave out what stands at an offset of the text, up to the end of a stretch that stands in the file as it is. */
  leaveOut(offset: number, length: number): void {
    let before = 0
    for (const [index, run] of this.#runs.entries()) {
      if (offset < before + run.text.length) {
        const from = offset - before
        const first = {...run, text: run.text.slice(0, from), end: run.start + from}
        const rest = {
          ...run,
          text: run.text.slice(from + length),
          start: run.start + from + length,
          after: 'nothing' as const
        }
        this.#runs.splice(index, 1, ...[first, rest].filter(({text}) => text !== ''))
        return
      }
      before += run.text.length
    }
  }

  /**
   * Add the segment to a prose, behind an empty line. What is cut off here once is cut off: it may be added again. White space around it is no prose: it is the layout of the file.
   *
   * @returns its place in the prose
   */
  addTo(prose: Prose): Place {
    const runs = this.#runs
    const gaps = new Map<Run, string>()
    let previous: Run | undefined
    for (const run of runs) {
      if (previous && run.after !== 'nothing') gaps.set(run, settle(previous, run))
      if (run.text !== '') previous = run
    }
    const first = runs.findIndex(({text}) => !isBlank(text))
    if (first === -1) return {start: prose.length, end: prose.length}
    const last = runs.findLastIndex(({text}) => !isBlank(text))
    cutStart(runs[first]!)
    cutEnd(runs[last]!)
    if (prose.length > 0) prose.insert('\n\n')
    const {length} = prose
    for (const run of runs.slice(first, last + 1)) {
      const {text, start, end, encode} = run
      if (run !== runs[first]) prose.insert(gaps.get(run) ?? '')
      if (text === '') prose.bridge(start, end)
      else if (text.length === end - start) prose.copy(this.#file, start, end, encode)
      else prose.decode(text, start, end, encode)
    }
    return {start: length, end: prose.length}
  }
}

/** The segments of a file as they are read, and the two texts that they make. */
export class SegmentList {
  readonly #file: string
  readonly #target = new Prose()
  readonly #source = new Prose()
  readonly #segments: Segment[] = []

  constructor(file: string) {
    this.#file = file
  }

  get length(): number {
    return this.#segments.length
  }

  add(id: string, source: SegmentText, target: SegmentText): Segment {
    if (this.#segments.length === mostSegments)
      throw new FormatError(`more than ${mostSegments} segments; split the file`)
    const segment: Segment = {id, target: target.addTo(this.#target), source: source.addTo(this.#source)}
    if (source.tags.length > 0 || target.tags.length > 0) segment.tags = {source: source.tags, target: target.tags}
    this.#segments.push(segment)
    return segment
  }

  /** Put a text before the ids so far: of a file that turns out to hold several. */
  prefixIds(prefix: string): void {
    for (const segment of this.#segments) segment.id = prefix + segment.id
  }

  toDocument(languages: {source: string | undefined; target: string | undefined}, writable: boolean): Document {
    const bilingual: Bilingual = {source: this.#source, segments: this.#segments}
    return {
      file: this.#file,
      prose: this.#target,
      bilingual,
      ...(languages.source !== undefined && {sourceLanguage: languages.source}),
      ...(languages.target !== undefined && {targetLanguage: languages.target}),
      writable
    }
  }
}
