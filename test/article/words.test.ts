import fc from 'fast-check'
import {expect, test} from 'vitest'
import {countWords} from '../../src/article/words.ts'

/** The same in one expression, which takes several times as long. */
const slow = (text: string) => text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'’.,-]*[\p{L}\p{N}])?/gu)?.length ?? 0

test.each([
  ['', 0],
  ["The 5,000 high-profile guests don't agree.", 6],
  ['Wait... what?', 2],
  ['end. Start', 2],
  ['𝒜lpha β', 2]
])('%s', (text, count) => {
  expect(countWords(text)).toBe(count)
})

test('counts as the expression does', () => {
  const unit = fc.oneof(fc.constantFrom('a', 'é', '7', "'", '.', ',', '-', '’', ' ', '\n', '𝒜', '中', '!'), fc.string())
  fc.assert(
    fc.property(fc.array(unit, {maxLength: 30}), (parts) => {
      const text = parts.join('')
      expect(countWords(text)).toBe(slow(text))
    })
  )
})
