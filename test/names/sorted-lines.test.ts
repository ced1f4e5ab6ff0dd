import fc from 'fast-check'
import {expect, test} from 'vitest'
import {SortedLines} from '../../src/names/sorted-lines.ts'

const word = fc.stringMatching(/^[a-zéß=ы]{1,4}$/)

test('every key gives its lines and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), {maxLength: 40}), word, (pairs, other) => {
      const lines = pairs.map((pair) => pair.join('\t')).sort()
      const sorted = new SortedLines(Buffer.from(lines.map((line) => `${line}\n`).join('')))
      for (const key of [...pairs.map(([first]) => first), other])
        expect(sorted.linesOf(key)).toEqual(lines.filter((line) => line.startsWith(`${key}\t`)))
      expect(sorted.all()).toEqual(lines)
    })
  )
})
