import type {Encode} from '../document.ts'

const blank = /\s|^$/
const word = /[\p{L}\p{N}]/u
const punctuation = /[!-/:-@[-`{-~]/
const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i
/** What may stand before the words of a line: signs of quotations, of list items and of notes. */
const lineStart = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)]|\[\^[^\]\n]{1,99}\]:)[ \t]+)*[ \t>]*$/
/** What makes a heading, a list, a quotation or a rule of a line. */
const opener = /^(?:[-+*](?=\s|$)|#{1,6}(?=\s|$)|>|[-=]+\s*$|(?:[-*]\s*){3,}$)/
const numeral = /^\d{1,9}(?=[.)](?:\s|$))/

/** Whether a character would begin or end markup between two others. */
function isMarkup(text: string, at: number, before: string, after: string, isCell: boolean): boolean {
  const character = text[at]!
  const previous = at > 0 ? text[at - 1]! : before.slice(-1)
  const rest = text.slice(at + 1) + after
  const next = rest[0] ?? ''
  switch (character) {
    case '\\':
      return punctuation.test(next) || blank.test(next)
    case '`':
    case '[':
    case ']':
      return true
    case '*':
    case '~':
      return !(blank.test(previous) && blank.test(next))
    case '_':
      return !(blank.test(previous) && blank.test(next)) && !(word.test(previous) && word.test(next))
    case '<':
      return /[a-z/!?]/i.test(next)
    case '&':
      return reference.test(character + rest)
    case '!':
      return at === text.length - 1 && next === '['
    case '#':
      return blank.test(previous) && /^#*\s*$/.test(rest)
    case '|':
      return isCell
    default:
      return false
  }
}

/** Make the function that writes a replacement into Markdown: what would be markup there is escaped, and nothing else. */
export function makeEncode(file: string, isCell: boolean): Encode {
  return (replacement, place) => {
    const text = replacement.replace(/\s*[\r\n]\s*/g, ' ')
    const from = place ? file.lastIndexOf('\n', place.start - 1) + 1 : 0
    const before = place ? file.slice(from, place.start) : ''
    const stop = place ? file.indexOf('\n', place.end) : -1
    const after = place ? file.slice(place.end, stop === -1 ? file.length : stop) : ''
    let escaped = -1
    if (place && lineStart.test(before)) {
      const line = text + after
      const figures = numeral.exec(line)
      escaped = opener.test(line) ? 0 : figures ? figures[0].length : -1
    }
    let written = ''
    for (let at = 0; at < text.length; at++) {
      if (at === escaped || isMarkup(text, at, before, after, isCell)) written += '\\'
      written += text[at]
    }
    // The sign stands behind the replacement: "X - y" that loses its X.
    return escaped === text.length ? `${written}\\` : written
  }
}

/** Make the function that writes a replacement into the title of a picture, between marks of one kind. */
export function makeTitleEncode(mark: string): Encode {
  return (text) =>
    text
      .replace(/\s*[\r\n]\s*/g, ' ')
      .replace(/[\\&]/g, '\\$&')
      .replaceAll(mark, `\\${mark}`)
}
