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
