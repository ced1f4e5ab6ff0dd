import {isUtf8} from 'node:buffer'

/** Why bytes are no text, with the place. */
export class DecodeError extends Error {
  /** Offset of the first byte that is wrong. */
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

const hexadecimal = (byte: number) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`

/** How many bytes a character takes that begins with this one; 0 where none does. */
function lengthOf(lead: number): number {
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

/** Offset of the first byte that begins no UTF-8 character. */
function findBrokenByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = lengthOf(bytes[at]!)
    if (length === 0 || (length > 1 && !isUtf8(bytes.subarray(at, at + length))) || at + length > bytes.length)
      return at
    at += length
  }
  return bytes.length
}

const surrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/** Read UTF-16. Half a character, or an odd byte at the end, is no text: written back, it would be lost. */
function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  if (bytes.length % 2 === 1)
    throw new DecodeError(`not UTF-16: byte ${bytes.length - 1} stands alone at the end`, bytes.length - 1)
  const units = Buffer.from(bytes)
  const text = (encoding === 'utf-16be' ? units.swap16() : units).toString('utf16le')
  const broken = surrogate.exec(text)
  if (broken) throw new DecodeError(`not UTF-16: byte ${broken.index * 2} begins half a character`, broken.index * 2)
  return text
}

/**
 * Read bytes as text: UTF-8, or UTF-16 with a byte-order mark. The mark stays in the text, so that offsets are those of the file.
 * Throws a DecodeError where the bytes are something else.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeWide(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeWide(bytes, 'utf-16be')
  const zero = bytes.indexOf(0)
  if (zero !== -1) throw new DecodeError(`not a text: byte ${zero} is NUL`, zero)
  if (!isUtf8(bytes)) {
    const offset = findBrokenByte(bytes)
    throw new DecodeError(`not UTF-8: byte ${offset} is ${hexadecimal(bytes[offset]!)}; save the file as UTF-8`, offset)
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}
