import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {GoldError, readGold, touches} from '../../src/formats/gold.ts'

describe('a gold file', () => {
  test('is read line by line; marks count code points, what is read counts UTF-16 units', () => {
    const text = '{"id": "a", "target": "A 👍 x", "errors": [{"start": 4, "end": 5}]}\r\n\n{"id": "b", "target": ""}\n'
    expect(readGold(text, 'g')).toEqual([
      {id: 'a', target: 'A 👍 x', errors: [{start: 5, end: 6}]},
      {id: 'b', target: '', errors: []}
    ])
  })

  test.each([
    ['no JSON', '{"id": "b",, "target": "x"}', /^g:2:12: not JSON$/],
    ['words behind', '{"id": "b", "target": "x"} x', /^g:2:28: not JSON$/],
    ['no object', '["b"]', /^g:2:1: an object with a text `target` is expected$/],
    ['null', 'null', /^g:2:1: an object with a text `target` is expected$/],
    ['no target', '{"id": "b"}', /^g:2:1: an object with a text `target` is expected$/],
    ['no id', '{"target": "x"}', /^g:2:1: a text `id` is expected$/],
    ['errors that are no list', '{"id": "b", "target": "x", "errors": {}}', /^g:2:28: `errors` must be a list$/],
    ['a mark that is no object', '{"id": "b", "target": "x", "errors": [3]}', /^g:2:28: mark 1 of `errors` needs/],
    [
      'a mark without an end',
      '{"id": "b", "target": "x", "errors": [{"start": 0, "end": 1}, {"start": 0}]}',
      /^g:2:28: mark 2 of `errors` needs whole numbers/
    ],
    [
      'a mark that ends before it starts',
      '{"id": "b", "target": "xyz", "errors": [{"start": 2, "end": 1}]}',
      /^g:2:30: mark 1/
    ],
    ['a mark behind the text', '{"id": "b", "target": "x", "errors": [{"start": 2, "end": 2}]}', /^g:2:28: mark 1/],
    ['half a mark', '{"id": "b", "target": "x", "errors": [{"start": 0.5, "end": 1}]}', /^g:2:28: mark 1/]
  ])('is refused with line and column of the first mistake: %s', (_, line, reason) => {
    const read = () => readGold(`{"id": "a", "target": "x"}\n${line}\n{"id": 7}\n`, 'g')
    expect(read).toThrow(GoldError)
    expect(read).toThrow(reason)
  })

  test('is refused where a mark ends behind the text', () => {
    expect(() => readGold('{"id": "a", "target": "x", "errors": [{"start": 0, "end": 9}]}', 'g')).toThrow(/^g:1:28: /)
  })

  // V8 gives no position there.
  test('is refused with the column where the line breaks off', () => {
    expect(() => readGold('{"id": "a", "target":', 'g')).toThrow(/^g:1:22: /)
  })

  test('may begin with a byte-order mark', () => {
    expect(readGold('\ufeff{"id": "a", "target": "x"}\n', 'g')).toHaveLength(1)
  })
})

describe('a place', () => {
  const place = fc.tuple(fc.nat(20), fc.nat(5)).map(([start, length]) => ({start, end: start + length}))

  test('touches a mark where they share a character, and an empty one also beside it', () => {
    const mark = {start: 5, end: 8, category: '', severity: ''}
    const ends = [
      [0, 5],
      [0, 6],
      [7, 9],
      [8, 9],
      [5, 5],
      [8, 8],
      [4, 4],
      [9, 9]
    ] as const
    expect(ends.map(([start, end]) => touches({start, end}, [mark]))).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
      false,
      false
    ])
  })

  test('touches a mark if the mark touches the place', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const asMark = (span: {start: number; end: number}) => ({...span, category: '', severity: ''})
        expect(touches(one, [asMark(other)])).toBe(touches(other, [asMark(one)]))
      })
    )
  })
})
