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

/** Offset of the first byte that begins no UTF-8 character. */
function findBrokenByte(bytes: Uint8Array): number {
  // The longest prefix that is UTF-8 ends before it: halve the range until it is found.
  let low = 0
  let high = bytes.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    // A cut inside a character is no mistake: step back to where a character begins.
    let cut = middle
    while (cut > low && (bytes[cut]! & 0xc0) === 0x80) cut--
    if (cut === low) {
      if (isUtf8(bytes.subarray(low, middle + 3 > bytes.length ? bytes.length : middle))) low = middle
      else high = middle
    } else if (isUtf8(bytes.subarray(low, cut))) low = cut
    else high = cut
    if (high - low <= 4) break
  }
  for (let at = low; at < bytes.length; at++) {
    let length = 1
    while (at + length < bytes.length && (bytes[at + length]! & 0xc0) === 0x80) length++
    if (!isUtf8(bytes.subarray(at, at + length))) return at
    at += length - 1
  }
  return low
}

/**
 * Read bytes as text: UTF-8, or UTF-16 with a byte-order mark. The mark stays in the text, so that offsets are those of the file.
 * Throws a DecodeError where the bytes are something else.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', {ignoreBOM: true}).decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', {ignoreBOM: true}).decode(bytes)
  const zero = bytes.indexOf(0)
  if (zero !== -1) throw new DecodeError(`not a text: byte ${zero} is NUL`, zero)
  if (!isUtf8(bytes)) {
    const offset = findBrokenByte(bytes)
    throw new DecodeError(`not UTF-8: byte ${offset} is ${hexadecimal(bytes[offset]!)}; save the file as UTF-8`, offset)
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}
