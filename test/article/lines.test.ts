import fc from 'fast-check'
import {expect, test} from 'vitest'
import {LineIndex} from '../../src/article/lines.ts'
import {anyText} from './texts.ts'

test('line and column agree with counting the line feeds before the offset', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = new LineIndex(text)
      for (let offset = 0; offset <= text.length; offset++) {
        const before = text.slice(0, offset).split('\n')
        expect(lines.pointAt(offset)).toEqual({line: before.length, column: before.at(-1)!.length + 1, offset})
      }
    })
  )
})
