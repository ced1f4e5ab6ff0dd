import {expect, test} from 'vitest'
import {skeleton, soundKey} from '../../src/names/similarity.ts'

test.each([
  ['gillard', 'jellard'],
  ['potro', 'botero'],
  ['layton', 'leighton'],
  ['vance', 'fans'],
  ['gourley', 'jorley']
])('%s and %s have the same bones', (one, other) => {
  expect(skeleton(one)).toBe(skeleton(other))
})

test.each([
  ['lavrov', 'lavrin'],
  ['alder', 'balder'],
  ['schmidt', 'smith']
])('%s and %s have not', (one, other) => {
  expect(skeleton(one)).not.toBe(skeleton(other))
})

test('romanisations of one sound share their key', () => {
  for (const [one, other] of [
    ['zelensky', 'zelinskiy'],
    ['khalid', 'chalid'],
    ['hussein', 'husayn']
  ] as const)
    expect(soundKey(one)).toBe(soundKey(other))
})
