import {type Encode, FormatError} from './document.ts'
import {refuse, type SegmentText} from './segment-text.ts'

const byLetter: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '"': '"',
  '\\': '\\'
}
const letters = new Map(Object.entries(byLetter).map(([letter, character]) => [character, `\\${letter}`]))

const encodeQuoted: Encode = (text) => text.replace(/["\\\n\t\r\x07\b\f\v]/g, (character) => letters.get(character)!)

const plain = /[^"\\\r\n]*/y
const numeric = /\\(?:x[\da-fA-F]+|[0-7]{1,3})/y

/**
 * Read one text in quotation marks into a string of a message, which may run over several.
 *
 * @param start offset of the opening mark
 * @returns the offset behind the closing mark
 */
export function readQuoted(file: string, start: number, into: SegmentText): number {
  // From the end of the text before it, if it is the next one.
  into.bridgeTo(start + 1)
  let encode = encodeQuoted
  for (let at = start + 1; ; ) {
    plain.lastIndex = at
    plain.exec(file)
    into.copy(at, plain.lastIndex, encode)
    at = plain.lastIndex
    if (file[at] === '"') return at + 1
    if (file[at] !== '\\') throw new FormatError('the quotation mark that opens here has no partner in its line', start)
    numeric.lastIndex = at
    const written = numeric.exec(file)?.[0]
    if (written !== undefined) {
      const code = Number.parseInt(written.slice(written[1] === 'x' ? 2 : 1), written[1] === 'x' ? 16 : 8)
      if (code > 0x7f)
        throw new FormatError(`\`${written}\` stands for a byte, not for a character; write the character itself`, at)
      // What comes behind could grow into the number, were the sign between them taken away.
      encode = refuse
      into.decode(String.fromCharCode(code), at, at + written.length, encode)
      at += written.length
      continue
    }
    const character = Object.hasOwn(byLetter, file[at + 1] ?? '') ? byLetter[file[at + 1]!]! : undefined
    if (character === undefined)
      throw new FormatError(`unknown escape \`${file.slice(at, at + 2).trim()}\`; a backslash is written twice`, at)
    into.decode(character, at, at + 2, encode)
    at += 2
  }
}
