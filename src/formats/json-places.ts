import {parse} from '@humanwhocodes/momoa'
import {type Encode, FormatError, type Place} from './document.ts'
import type {SegmentText} from './segment-text.ts'

/** The parser with places takes some hundred times the memory of what it reads, and calls itself. */
const longest = 1_000_000

const nextMark = /[^"[\]{},]*/y

/** What a record could want; JSON.parse takes some hundred times the memory for what nests in one another. */
const deepest = 200_000

/** Where a text nests so deeply that reading it would use up memory. */
export function findDepth(text: string): number | undefined {
  if (text.length <= deepest) return undefined
  for (let at = 0, depth = 0; at < text.length; ) {
    nextMark.lastIndex = at
    nextMark.exec(text)
    at = nextMark.lastIndex
    if (text[at] === '"') {
      at++
      while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
    } else if (text[at] === '[' || text[at] === '{') {
      if (++depth > deepest) return at
    } else if (text[at] !== ',') depth--
    at++
  }
  return undefined
}

/** Where a text stops to be JSON, which JSON.parse does not always tell. */
export function findFault(text: string, error: Error): {offset: number; reason: string} {
  const isShort = /end of JSON/.test(error.message)
  let offset = isShort ? text.length : Number(/position (\d+)/.exec(error.message)?.[1] ?? 0)
  try {
    if (text.length < longest) parse(text)
  } catch (fault) {
    offset = (fault as {offset?: number}).offset ?? offset
  }
  const sign = text.slice(offset).match(/^./su)?.[0]
  if (sign === undefined) return {offset: text.length, reason: 'no JSON: the line ends too early'}
  return {offset, reason: `no JSON: unexpected ${/\p{Cc}/u.test(sign) ? 'control character' : `\`${sign}\``}`}
}

const plain = /[^"\\]*/y

/** Offset behind the closing mark of a text that begins at an offset. */
function skipString(file: string, start: number): number {
  for (let at = start + 1; ; at += 2) {
    plain.lastIndex = at
    plain.exec(file)
    at = plain.lastIndex
    if (file[at] === '"') return at + 1
  }
}

/** Offset of the comma or bracket behind a value. */
function skipValue(file: string, start: number): number {
  for (let at = start, depth = 0; ; ) {
    nextMark.lastIndex = at
    nextMark.exec(file)
    at = nextMark.lastIndex
    const mark = file[at]
    if (mark === '"') at = skipString(file, at)
    else {
      if (depth === 0 && mark !== '[' && mark !== '{') return at
      if (mark === '[' || mark === '{') depth++
      else if (mark !== ',') depth--
      at++
    }
  }
}

const space = /[ \t\r\n]*/y

function skipSpace(file: string, start: number): number {
  space.lastIndex = start
  space.exec(file)
  return space.lastIndex
}

/**
 * Where the values of an object stand, by key: of a key that is written twice, the last, as JSON.parse takes it.
 *
 * @param start offset of an object that JSON.parse has read
 */
export function findMembers(file: string, start: number): Map<string, Place> {
  const members = new Map<string, Place>()
  for (let at = skipSpace(file, start + 1); file[at] !== '}'; at = skipSpace(file, at)) {
    if (file[at] === ',') at = skipSpace(file, at + 1)
    const afterKey = skipString(file, at)
    const key = file.slice(at + 1, afterKey - 1)
    const value = skipSpace(file, skipSpace(file, afterKey) + 1)
    at = skipValue(file, value)
    members.set(key.includes('\\') ? (JSON.parse(`"${key}"`) as string) : key, {start: value, end: at})
  }
  return members
}

const byLetter = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t']
])
const encodeString: Encode = (text) => JSON.stringify(text).slice(1, -1)

/** Read a text of a value that JSON.parse has read. Half a character is no text. Throws a FormatError. */
export function readString(file: string, {start}: Place, into: SegmentText): void {
  for (let at = start + 1; ; ) {
    plain.lastIndex = at
    plain.exec(file)
    into.copy(at, plain.lastIndex, encodeString)
    at = plain.lastIndex
    if (file[at] === '"') return
    const isPair =
      /^\\u[dD][89abAB]/.test(file.slice(at, at + 4)) && /^\\u[dD][c-fC-F]/.test(file.slice(at + 6, at + 10))
    const end = at + (isPair ? 12 : file[at + 1] === 'u' ? 6 : 2)
    const letter = file[at + 1]!
    const character =
      letter === 'u' ? (JSON.parse(`"${file.slice(at, end)}"`) as string) : (byLetter.get(letter) ?? letter)
    if (!character.isWellFormed())
      throw new FormatError(`\`${file.slice(at, end)}\` is half a character; the other half is missing`, at)
    into.decode(character, at, end, encodeString)
    at = end
  }
}
