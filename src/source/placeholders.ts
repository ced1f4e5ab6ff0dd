/** What a program puts something in for, or a tag of markup; `end` is after it. Offsets are UTF-16 units. */
export interface Placeholder {
  text: string
  start: number
  end: number
  /** Whether its place among others tells what it stands for: `%s` and `%d` without a number. */
  ordered: boolean
}

/** Signs that no prose holds: printf with a number or a name, `%s`, `{{name}}`, `${name}`, tags of XLIFF. */
const plain = [
  '%\\d{1,2}\\$[-+0#]?\\d{0,3}(?:\\.\\d{1,2})?(?:l{0,2}[diuxX]|[sfeEgGcxX@])',
  '%\\([\\w.]{1,60}\\)[-+0#]?\\d{0,3}(?:\\.\\d{1,2})?[sdifrxX]',
  '(?<!\\d|\\d\\s)%[-+0#]?\\d{0,3}(?:\\.\\d{1,2})?(?:l{0,2}[diux](?![a-z])|[sfgx@](?![a-z]))',
  '\\{\\{\\{?[^{}\\n]{1,80}\\}?\\}\\}',
  '[$#]\\{[^{}\\n]{1,80}\\}',
  '%\\{\\w{1,60}\\}',
  '<(?:x|g|bx|ex|ph|bpt|ept|it|mrk|sub)(?:\\s[^<>\\n]{0,200})?/?>',
  '</(?:g|ph|bpt|ept|it|mrk|sub)>'
]
/** Signs that prose about programs may hold: they count in the segments of a file that pairs both sides. */
const bare = [
  '\\{\\d{1,2}(?:[,:][^{}\\n]{0,40})?\\}',
  '\\{[A-Za-z_][\\w.]{0,60}\\}',
  '\\{[A-Za-z_]\\w{0,60},\\s?(?:plural|select|selectordinal|number|date|time)(?=[,}])',
  '</?[A-Za-z][\\w-]{0,30}(?:\\s[^<>\\n]{0,300})?/?>',
  '&(?:nbsp|lt|gt|shy|#\\d{1,6}|#x[\\da-fA-F]{1,6});'
]

let expressions: {plain: RegExp; all: RegExp} | undefined

/**
 * The placeholders of a text, in order.
 *
 * @param given whether the text is a segment of a bilingual file, where `{0}` and `<b>` are no prose
 */
export function placeholdersOf(text: string, given: boolean): Placeholder[] {
  if (!/[%{<&]/.test(text)) return []
  expressions ??= {
    plain: new RegExp(plain.join('|'), 'g'),
    all: new RegExp([...plain, ...bare].join('|'), 'g')
  }
  const found: Placeholder[] = []
  for (const {0: match, index} of text.matchAll(given ? expressions.all : expressions.plain)) {
    // French sets a space before these marks; English does not.
    if (match === '&nbsp;' && (/^\s?[:;!?»%]/.test(text.slice(index + 6)) || text[index - 1] === '«')) continue
    found.push({
      text: match,
      start: index,
      end: index + match.length,
      ordered: /^%[-+0#\d.]*(?:l{0,2}[a-z@])$/i.test(match)
    })
  }
  return found
}

/** A tag without what may differ: the case of its name and the space before its end. */
export const placeholderKey = (text: string): string =>
  /^<\/?[A-Za-z]/.test(text)
    ? text.replace(/\s*\/?>$/, '>').replace(/^<\/?[\w-]+/, (name) => name.toLowerCase())
    : text.replace(/(?<=^\{\{?)\s+|\s+(?=\}\}?$)/g, '')

/** What one side has more of than the other, one for each time. */
export function surplusOf<Item extends {text: string}>(mine: readonly Item[], yours: readonly Item[]): Item[] {
  const counts = new Map<string, number>()
  for (const {text} of yours) {
    const key = placeholderKey(text)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return mine.filter(({text}) => {
    const key = placeholderKey(text)
    const left = counts.get(key) ?? 0
    counts.set(key, left - 1)
    return left <= 0
  })
}

/** Where a placeholder stands in a text in a broken form: with spaces inside, or in other letters. */
export function brokenPlaceholder(text: string, placeholder: string): {start: number; end: number} | undefined {
  const signs = [...placeholder.replace(/\s/g, '')].map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'))
  if (signs.length < 2 || signs.length > 60) return undefined
  const match = new RegExp(signs.join('[ \\u00a0]{0,2}'), 'i').exec(text)
  return match && match[0] !== placeholder ? {start: match.index, end: match.index + match[0].length} : undefined
}
