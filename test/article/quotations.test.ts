import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseArticle} from '../../src/article/parse.ts'
import {anyText} from './texts.ts'

test('quotations are sorted, disjoint, and begin with a mark', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const {quotations, blocks} = parseArticle(text)
      let end = 0
      for (const quotation of quotations) {
        expect(quotation.start).toBeGreaterThanOrEqual(end)
        expect(quotation.end).toBeGreaterThan(quotation.start)
        expect('"“”„«»‟').toContain(text[quotation.start])
        expect(blocks.some(({start, end: stop}) => start <= quotation.start && quotation.end <= stop)).toBe(true)
        end = quotation.end
      }
    }),
    {numRuns: 200}
  )
})

test('an offset is quoted where it lies in a quotation, and nowhere else', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = parseArticle(text)
      for (let at = 0; at < text.length; at++)
        expect(article.isQuoted(at)).toBe(article.quotations.some(({start, end}) => start <= at && at < end))
    })
  )
})

test('lone marks are marks, in order, each named once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const offsets = parseArticle(text).loneMarks.map(({offset}) => offset)
      expect(offsets).toEqual([...new Set(offsets)].sort((one, other) => one - other))
      for (const offset of offsets) expect('"“”„«»‟').toContain(text[offset])
    })
  )
})
