import {describe, expect, test} from 'vitest'
import {Prose, readText} from '../../src/formats/document.ts'

describe('prose out of a file', () => {
  const file = '<p>Fish &amp; <b>chips</b> rose.</p><p>Rain.</p>'
  const prose = new Prose()
  prose.copy(file, 3, 8)
  prose.decode('&', 8, 13)
  prose.copy(file, 13, 14)
  prose.copy(file, 17, 22)
  prose.copy(file, 26, 32)
  prose.insert('\n\n')
  prose.copy(file, 39, 44)
  const placeOf = (words: string) => {
    const start = prose.text.indexOf(words)
    const {start: from, end, exact} = prose.toFile(start, start + words.length)
    return [file.slice(from, end), exact]
  }

  test('reads on without the markup', () => {
    expect(prose.text).toBe('Fish & chips rose.\n\nRain.')
  })
  test('finds its place again', () => {
    expect(placeOf('Fish')).toEqual(['Fish', true])
    expect(placeOf('chips')).toEqual(['chips', true])
    expect(placeOf('rose')).toEqual(['rose', true])
    expect(placeOf('Rain.')).toEqual(['Rain.', true])
    expect(placeOf('Fish & ')).toEqual(['Fish &amp; ', true])
    expect(placeOf('&')).toEqual(['&amp;', true])
  })
  test('tells where markup stands between', () => {
    expect(placeOf('& chips')).toEqual(['&amp; <b>chips', false])
    expect(placeOf('rose.\n\nRain')).toEqual(['rose.</p><p>Rain', false])
    expect(placeOf('\n\n')).toEqual(['', false])
  })
  test('gives the place between two characters', () => {
    expect(prose.toFile(0, 0)).toMatchObject({start: 3, end: 3, exact: true})
    expect(prose.toFile(18, 18)).toMatchObject({start: 32, end: 32, exact: true})
    expect(new Prose().toFile(0, 0)).toMatchObject({start: 0, end: 0})
  })
  test('of a plain text is the text', () => {
    const {prose: all} = readText('One.\r\n\r\nTwo.')
    expect(all.text).toBe('One.\r\n\r\nTwo.')
    expect(all.toFile(8, 11)).toMatchObject({start: 8, end: 11, exact: true})
  })
  test('goes over a bridge, and over no end of a line', () => {
    const lines = '"Fish "\n"and chips"\n"rose"'
    const bridged = new Prose()
    bridged.copy(lines, 1, 6)
    bridged.bridge(6, 9)
    bridged.copy(lines, 9, 18)
    bridged.copy(lines, 21, 25)
    const {start, end, exact} = bridged.toFile(0, 8)
    expect([lines.slice(start, end), exact]).toEqual(['Fish "\n"and', true])
    expect(bridged.toFile(5, 8)).toMatchObject({start: 9, end: 12, exact: true})
    expect(bridged.toFile(9, 18)).toMatchObject({exact: false})
    // Nothing comes before this one.
    const first = new Prose()
    first.bridge(0, 3)
    expect(first.toFile(0, 0)).toMatchObject({start: 0, end: 0})
  })
  test('has no place within an escape, and none where two ways of writing meet', () => {
    const other = new Prose()
    other.decode('🌾', 0, 9)
    other.copy('&#127806;ab', 9, 10)
    other.copy('&#127806;ab', 10, 11, () => undefined)
    expect(other.toFile(1, 1)).toMatchObject({exact: false})
    expect(other.toFile(1, 3)).toMatchObject({exact: false})
    expect(other.toFile(0, 3)).toMatchObject({start: 0, end: 10, exact: true})
    expect(other.toFile(2, 4)).toMatchObject({start: 9, end: 11, exact: false})
    expect(other.text).toBe('🌾ab')
  })
  test('of many parts is as fast as of few', () => {
    const many = new Prose()
    const parts = '&amp;a'.repeat(100_000)
    for (let at = 0; at < parts.length; at += 6) {
      many.decode('&', at, at + 5)
      many.copy(parts, at + 5, at + 6)
      if (at % 60_000 === 0) expect(many.text.length).toBe(many.length)
    }
    expect(many.text).toBe('&a'.repeat(100_000))
    expect(many.toFile(199_998, 200_000)).toMatchObject({start: 599_994, end: 600_000, exact: true})
  })
  test('has places for what only stands for something, and nothing is written there', () => {
    const code = 'Run `npm i` now.'
    const standing = new Prose()
    standing.copy(code, 0, 4)
    standing.stand('\uFFFC', 4, 11)
    standing.copy(code, 11, 16)
    expect(standing.toFile(4, 5)).toMatchObject({start: 4, end: 11, exact: false})
    expect(standing.toFile(0, 10)).toMatchObject({start: 0, end: 16, exact: false})
    expect(standing.toFile(6, 9)).toMatchObject({start: 12, end: 15, exact: true})
  })
  test('tells where a replacement goes', () => {
    const all = new Prose()
    all.copy(file, 3, 8, (text, place) => `${text}@${place?.start}`)
    expect(all.toFile(1, 3).encode('x')).toBe('x@4')
  })
  test('that stands in another order than the file has no place that ends before it starts', () => {
    const turned = new Prose()
    turned.copy(file, 39, 44)
    turned.copy(file, 3, 7)
    expect(turned.toFile(0, 9)).toMatchObject({start: 39, end: 44, exact: false})
  })
})
