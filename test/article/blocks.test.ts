import {expect, test} from 'vitest'
import {classify} from '../../src/article/blocks.ts'

test.each([
  ['By Lorna Quennell', 'byline'],
  ['By Łukasz Šimek and Ada Alder', 'byline'],
  ['WRITTEN BY LORNA QUENNELL', 'byline'],
  ['Łódź, 3 May 2023', 'dateline'],
  ['Monday, May 3', 'dateline'],
  ['Photo: the bridge at night', 'leftover'],
  ['- a point of the list', 'list-item'],
  ['By the river the crowd grew, and nobody left before the rain.', 'paragraph']
] as const)('%s is a %s', (text, kind) => {
  expect(classify(text, 3)).toBe(kind)
})
