/** A line that is an item of a list or a heading of Markdown. Offsets are UTF-16 units. */
export interface ListLine {
  kind: 'dash' | 'bullet' | 'number' | 'heading'
  /** Where the mark begins. */
  start: number
  /** Where the words begin. */
  words: number
  end: number
  mark: string
}

const line =
  /^[^\S\n]*(?<mark>(?<heading>#{1,6})(?=\s)|(?<bullet>[•·▪◦‣●○■*＊・])(?=\s?\S)|(?<dash>[-–])(?=\s)|(?<number>\(?\p{Nd}{1,3}[.)．、）](?!\p{Nd})|[一二三四五六七八九十]{1,3}、|[①-⑳]|\(?[a-zа-яأ-ي][.)](?=\s)))[^\S\n]*(?=\S)/gmu

/** The items of lists and the headings of a text, in order. */
export function listLinesOf(text: string): ListLine[] {
  return [...text.matchAll(line)].map((match) => {
    const groups = match.groups!
    const mark = groups.mark!
    const kind = (['heading', 'bullet', 'dash', 'number'] as const).find((one) => groups[one] !== undefined)!
    const start = match.index + match[0].indexOf(mark)
    const stop = text.indexOf('\n', start)
    return {kind, start, words: match.index + match[0].length, end: stop === -1 ? text.length : stop, mark}
  })
}
