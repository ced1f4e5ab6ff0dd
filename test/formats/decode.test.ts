import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {DecodeError, decode} from '../../src/formats/decode.ts'

/** The offset of the first byte that is wrong, found without cunning: the longest start that could still go on as UTF-8. */
function firstBrokenByte(bytes: Uint8Array): number | undefined {
  const strict = () => new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
  const isText = (length: number, stream: boolean) => {
    try {
      strict().decode(bytes.subarray(0, length), {stream})
      return true
    } catch {
      return false
    }
  }
  if (isText(bytes.length, false)) return undefined
  // The place of a character that breaks off is where it begins.
  let whole = 0
  for (let length = 0; length <= bytes.length; length++) if (isText(length, false)) whole = length
  return whole
}

function brokenAt(bytes: Uint8Array): number | undefined {
  try {
    decode(bytes)
    return undefined
  } catch (error) {
    if (error instanceof DecodeError) return error.offset
    throw error
  }
}

const text = fc.string({unit: 'binary', maxLength: 40}).map((one) => one.toWellFormed().replaceAll('\0', '0'))

describe('decode', () => {
  test('gives every text back, with its byte-order mark', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(decode(Buffer.from(one))).toBe(one)
        expect(decode(Buffer.from(`\ufeff${one}`))).toBe(`\ufeff${one}`)
        expect(decode(Buffer.from(`\ufeff${one}`, 'utf16le'))).toBe(`\ufeff${one}`)
        expect(decode(Buffer.from(`\ufeff${one}`, 'utf16le').swap16())).toBe(`\ufeff${one}`)
      })
    )
  })

  test.each([
    ['a Latin-1 letter', [0x63, 0x61, 0x66, 0xe9, 0x20], 3, '0xE9'],
    ['a character that breaks off at the end', [0x61, 0x62, 0xe2, 0x82], 2, '0xE2'],
    ['a character that breaks off before a letter', [0xe2, 0x82, 0x61], 0, '0xE2'],
    ['a long form of a short character', [0x61, 0xc0, 0x80], 1, '0xC0'],
    ['half of a surrogate pair', [0x61, 0xed, 0xa0, 0x80], 1, '0xED'],
    ['a character beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0, '0xF4']
  ])('names the byte: %s', (_, bytes, offset, byte) => {
    for (const lead of [0, 1, 2, 3, 4, 5, 1000]) {
      const all = Uint8Array.from([...Array<number>(lead).fill(0x41), ...bytes])
      expect(() => decode(all)).toThrow(`not UTF-8: byte ${lead + offset} is ${byte}`)
    }
  })

  // In 61 80 it is the second byte: the first is an `a`, and no part of what is broken.
  test('names the first byte that is wrong, whatever stands before and after it', () => {
    const bytes = fc
      .tuple(text, fc.uint8Array({minLength: 1, maxLength: 4, min: 0x80}), text)
      .map(([before, wrong, after]) => Buffer.concat([Buffer.from(before), wrong, Buffer.from(after)]))
      // These are byte-order marks.
      .filter((all) => !(all[0]! >= 0xfe && all[1]! >= 0xfe))
    fc.assert(
      fc.property(bytes, (all) => {
        expect(brokenAt(all)).toBe(firstBrokenByte(all))
      }),
      {numRuns: 500}
    )
  })

  test('refuses what is not UTF-8 and nothing else', () => {
    const bytes = fc.uint8Array({min: 0x61, maxLength: 12}).filter((all) => !(all[0]! >= 0xfe && all[1]! >= 0xfe))
    fc.assert(
      fc.property(bytes, (all) => {
        expect(brokenAt(all)).toBe(firstBrokenByte(all))
      }),
      {numRuns: 500}
    )
  })

  test('names the first NUL', () => {
    expect(() => decode(Buffer.from('ab\0c\0'))).toThrow('not a text: byte 2 is NUL')
    // UTF-16 without a byte-order mark is full of them.
    expect(() => decode(Buffer.from('The talks', 'utf16le'))).toThrow('not a text: byte 1 is NUL')
  })
})
