/** A stretch of a text. Offsets are UTF-16 units. */
export interface Segment {
  start: number
  end: number
}

/** Short forms before a name or a figure, which end no sentence: the segmenter of Unicode does not know them. */
const shortForm =
  /(?:^|[\s(«„“"'’])(?:Jr|Sr|Inc|Ltd|Corp|Co|Mr|Mrs|Ms|M|MM|Mme|Mlle|Dr|Pr|Me|St|Ste|Sr|Sra|Srta|Dra|Dn|Ing|Lic|Prof|Hr|Fr|Nr|Bd|Abs|bzw|z\.\s?B|d\.\s?h|art|Art|pág|núm|vol|fig|p|pp|cf|ex|av|env|c\.-à-d|г|гг|ул|им|тыс|млн|млрд|руб|д-р|проф|ст|стр|рис|см|п|т|\p{L})\.\s*$/u
/** « Il pleut. » Elle: French sets a space before the mark, and the segmenter cuts there. */
const closingMark = /^([»”」』)]+)\s+/u
/** “我们会来。”他说。 The quotation ends in a stop, and the sentence goes on with who said it. */
const closedQuotation = /[。！？][”“」』"]$/u
const saysWho = /^[^。！？“「『]{1,40}(?:说|說|道|表示|称|稱|指出|写道|问|と(?:話|語|述|言))/u
const hasWord = /[\p{L}\p{N}]/u

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, {granularity: 'sentence'})
    segmenters.set(language, segmenter)
  }
  return segmenter
}

/**
 * Sentences of a text in any language, by the rules of Unicode (UAX 29), with what they cut too early joined again: closing marks that stand
 * alone, and short forms.
 *
 * @returns segments without white space around them; their offsets are in `text`
 */
export function sentencesOf(text: string, language: string): Segment[] {
  const sentences: Segment[] = []
  let open = false
  for (const {segment, index} of segmenterOf(language).segment(text)) {
    let start = index + segment.length - segment.trimStart().length
    const end = index + segment.trimEnd().length
    if (start >= end) continue
    const last = sentences.at(-1)
    const isRest = !hasWord.test(segment)
    const closing = closingMark.exec(text.slice(start, end))
    if (last && closing && !isRest && !text.slice(last.end, start).includes('\n')) {
      last.end = start + closing[1]!.length
      start += closing[0].length
    }
    // A line break ends a sentence, whatever it ends in.
    const sameLine = last !== undefined && !text.slice(last.end, start).includes('\n')
    const goesOn =
      last !== undefined &&
      closedQuotation.test(text.slice(last.start, last.end)) &&
      saysWho.test(text.slice(start, end))
    if (last && sameLine && (isRest || open || goesOn)) last.end = end
    else sentences.push({start, end})
    open = shortForm.test(segment)
  }
  return sentences
}

/** Paragraphs of a text: what stands between empty lines, or, in a text without any, its lines. */
export function paragraphsOf(text: string): Segment[] {
  const separator = /\n[^\S\n]*\n/.test(text.trim()) ? /\n(?:[^\S\n]*\n)+/g : /\n/g
  const paragraphs: Segment[] = []
  const add = (from: number, to: number) => {
    const slice = text.slice(from, to)
    const start = from + slice.length - slice.trimStart().length
    const end = from + slice.trimEnd().length
    if (start < end) paragraphs.push({start, end})
  }
  let from = 0
  for (const {index, 0: match} of text.matchAll(separator)) {
    add(from, index)
    from = index + match.length
  }
  add(from, text.length)
  return paragraphs
}
