/** A quotation in a text of any language; `end` is after the closing mark. Offsets are UTF-16 units. */
export interface SourceQuote {
  start: number
  end: number
  /** What stands between the marks. */
  inner: string
}

/** Pairs of marks. „…“ is German, ”…” Swedish, „…” Polish; 《…》 sets off a title and is none. */
const paired =
  /«([^«»\n]{1,2000})»|[„‟]([^„“”"\n]{1,2000})[“”"]|“([^“”\n]{1,2000})[”“"]|”([^“”\n]{1,2000})”|「([^「」\n]{1,2000})」|『([^『』\n]{1,2000})』|〝([^〝〟\n]{1,2000})〟|"([^"\n]{1,2000})"|״([^״\n]{4,2000})״|''([^'\n]{1,2000})''/gu
/** Single marks as quotation marks: before the first they need a space, behind the second none of a letter. */
const single = /(?<=^|[\s([—–:])[‘'‚‹]([^‘’'‚‹›\n]{2,2000})[’'‘›](?![\p{L}\d])/gu

/** Hebrew sets a mark before the last letter of an acronym. */
const gershayim = /(?<=\p{Script=Hebrew})["“”״](?=\p{Script=Hebrew})/gu

/** The quotations of a text, in order, whatever its marks. Double marks come before single ones, which may stand inside. */
export function sourceQuotesOf(given: string): SourceQuote[] {
  // Doubled marks are those of a table, not of a speaker.
  if (given.includes('""')) return []
  const text = given.replace(gershayim, '_')
  const found = [...text.matchAll(paired)].map((match): SourceQuote => {
    const {0: whole, index} = match
    return {start: index, end: index + whole.length, inner: match.slice(1).find(Boolean) ?? whole}
  })
  if (found.length > 0) return found
  return [...text.matchAll(single)].map(({0: match, 1: inner, index}) => ({
    start: index,
    end: index + match.length,
    inner: inner!
  }))
}

/** Whether a text holds any mark that may open or close a quotation, a title among them. */
export function hasQuoteMark(text: string): boolean {
  return /[«»„“”‟"「」『』《》〈〉〝〟״❝❞*_]|(?:^|[\s([—–:,])[‘'‚‹`]|(?<=[\p{L}.,!?])[’'](?=[\s.,;:!?)\]—–]|$)|''|^\s*[-—–]\s*\p{L}|[.!?…,:]\s+[—–-]\s/u.test(
    text
  )
}

/** Arabic has no capitals: its names of houses begin with what they are. */
const organisation =
  /^(?:ال)?(?:مركز|جمعية|منظمة|لجنة|مجلس|معهد|مؤسسة|شركة|جامعة|حزب|حركة|اتحاد|صحيفة|قناة|مدرسة|قانون|مشروع|برنامج|جبهة|هيئة|وكالة|رابطة)(?!\p{L})/u

/** Whether a quotation is speech rather than a name or a term: a sentence, or several words that something introduces. */
export function isSpeech(text: string, {start, end, inner}: SourceQuote): boolean {
  const trimmed = inner.trim()
  const closed = /[.!?…,。！？，؟،]$/u.test(trimmed)
  const introduced = /[:：,，،]\s*$/u.test(text.slice(Math.max(0, start - 3), start))
  const dense = trimmed.replace(/[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, '').length
  // A comma before a name introduces nothing.
  if (dense > 3)
    return dense >= 18 || (dense >= 7 && (closed || /[:：]\s*$/u.test(text.slice(Math.max(0, start - 3), start))))
  const words = trimmed.split(/\s+/u)
  if (words.length < 4) return false
  // A house, a film, a party: every long word begins with a capital, or the first word says what it is.
  const long = words.filter((word) => word.length > 3)
  if (long.every((word) => /^\p{Lu}/u.test(word)) || /\s[–—-]\s/.test(trimmed) || organisation.test(trimmed))
    return false
  if (closed || introduced) return true
  return words.length >= (/^\s?,/u.test(text.slice(end)) ? 6 : 8)
}
