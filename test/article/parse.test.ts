import fc from 'fast-check'
import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import type {Article, Token} from '../../src/article/model.ts'
import {articleOf, parseArticle} from '../../src/article/parse.ts'
import {anyText, oneParagraph} from './texts.ts'

const tokensOf = (article: Article): Token[] =>
  article.blocks.flatMap((block) => [...block.sentences()].flatMap(({tokens}) => tokens))

/** parse-latin counts U+0085 among the spaces, JavaScript does not. */
const space = /[\s\u0085]/

test('every token is the slice of the text that its offsets name', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const token of tokensOf(parseArticle(text))) {
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(token.text).not.toBe('')
        expect(token.lower).toBe(token.text.toLowerCase())
      }
    })
  )
})

test('tokens stand in order, do not overlap, and stay in their sentence and block', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0
      for (const block of parseArticle(text).blocks) {
        for (const sentence of block.sentences()) {
          expect(sentence.start).toBeGreaterThanOrEqual(block.start)
          expect(sentence.end).toBeLessThanOrEqual(block.end)
          for (const [index, token] of sentence.tokens.entries()) {
            expect(token.index).toBe(index)
            expect(token.sentence).toBe(sentence)
            expect(token.start).toBeGreaterThanOrEqual(end)
            expect(token.start).toBeGreaterThanOrEqual(sentence.start)
            expect(token.end).toBeLessThanOrEqual(sentence.end)
            end = token.end
          }
        }
      }
    })
  )
})

test('every character of a block that is no space belongs to a token', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = parseArticle(text)
      const covered = new Set<number>()
      for (const {start, end} of tokensOf(article)) for (let at = start; at < end; at++) covered.add(at)
      for (const {start, end} of article.blocks)
        for (let at = start; at < end; at++) if (!space.test(text[at]!)) expect(covered).toContain(at)
    })
  )
})

test('blocks stand in order, and nothing but spaces lies between them', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0
      for (const [index, block] of parseArticle(text).blocks.entries()) {
        expect(block.index).toBe(index)
        expect(block.start).toBeGreaterThanOrEqual(end)
        expect(block.end).toBeGreaterThan(block.start)
        expect(block.text).toBe(text.slice(block.start, block.end))
        expect(text.slice(end, block.start)).toMatch(/^[\s\0-\u0020\ufeff]*$/)
        end = block.end
      }
      expect(text.slice(end)).toMatch(/^[\s\0-\u0020\ufeff]*$/)
    })
  )
})

test('no token cuts a character of two UTF-16 units in two', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const {start, end} of tokensOf(parseArticle(text)))
        for (const at of [start, end]) expect(text.slice(at - 1, at + 1)).not.toMatch(/[\ud800-\udbff][\udc00-\udfff]/)
    })
  )
})

test('a second look gives the same sentences', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const block of parseArticle(text).blocks) expect([...block.sentences()]).toEqual([...block.sentences()])
    }),
    {numRuns: 20}
  )
})

test('the tree of a unified pipeline gives the tokens of the plain text', () => {
  const parser = unified().use(retextEnglish)
  fc.assert(
    fc.property(oneParagraph, (text) => {
      const ofTree = articleOf(parser.parse(text) as Root, text)
      expect(tokensOf(ofTree).map((token) => [token.start, token.text])).toEqual(
        tokensOf(parseArticle(text)).map((token) => [token.start, token.text])
      )
    })
  )
})

test('the article of a tree is built once', () => {
  const tree = unified().use(retextEnglish).parse('The talks ended.') as Root
  expect(articleOf(tree, 'The talks ended.')).toBe(articleOf(tree, 'The talks ended.'))
})

test('long paragraphs are cut where a sentence ends, and lose nothing', () => {
  const sentence = 'The envoy of the U.S. left “the hall” at 5 p.m. and said nothing. '
  const text = sentence.repeat(600).trim()
  const [block, ...others] = parseArticle(text).blocks
  expect(others).toEqual([])
  const sentences = [...block!.sentences()]
  expect(sentences).toHaveLength(600)
  expect(new Set(sentences.map(({text: one}) => one))).toEqual(new Set([sentence.trim()]))
})

test('long lines without a sentence end or a space lose nothing, not even half a character', () => {
  // Characters of two units that begin at odd and at even offsets: one of them lies across every cut.
  for (const piece of ['word and ', 'a', '👍', 'a👍', '中']) {
    const text = piece.repeat(Math.floor(20_000 / piece.length)).trim()
    const tokens = tokensOf(parseArticle(text))
    expect(tokens.map((token) => token.text).join('')).toBe(text.replaceAll(' ', ''))
    expect(tokens.filter((token) => !token.text.isWellFormed())).toEqual([])
  }
})
