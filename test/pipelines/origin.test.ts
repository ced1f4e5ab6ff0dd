import {describe, expect, test} from 'vitest'
import {article} from '../../pipelines/article.ts'
import {makeLinter} from '../../pipelines/lint.ts'
import {isAlwaysOn, isInPack} from '../../pipelines/packs.ts'
import {rulesOf} from '../../pipelines/preset.ts'
import type {SentenceRule} from '../../src/rules/types.ts'

/** A rule that finds a word, for one language. */
function wordRule(id: string, word: string, sourceLanguages: readonly string[], pack = false): SentenceRule {
  return {
    id,
    summary: 'Disallow a word.',
    why: 'A test.',
    mqm: 'style/unidiomatic',
    severity: 'minor',
    fix: 'none',
    sourceLanguages,
    needs: 'english',
    sources: ['test'],
    message: 'Unexpected `{actual}`',
    examples: {bad: {}, good: []},
    ...(pack ? {pack} : {}),
    triggers: new Set([word]),
    *check({tokens}) {
      for (const {lower, start, end} of tokens) if (lower === word) yield {start, end}
    }
  }
}

const manifestation = wordRule('no-french-false-friend', 'manifestation', ['fr'], true)
const rules = [...rulesOf(article), manifestation]
const idsOf = (text: string, sourceLanguage?: string) =>
  makeLinter(rules)(text, sourceLanguage === undefined ? {} : {sourceLanguage}).messages.map(({ruleId}) => ruleId)

describe('the pack of a language', () => {
  const text = 'The manifestation ended at noon.'
  test('waits for the language to be told', () => {
    expect(idsOf(text)).toEqual([])
    expect(idsOf(text, 'fr')).toEqual(['no-french-false-friend'])
    expect(idsOf(text, 'fr-CA')).toEqual(['no-french-false-friend'])
    expect(idsOf(text, 'ar')).toEqual([])
  })
  test('is told apart from what is always on', () => {
    expect(isAlwaysOn(manifestation)).toBe(false)
    expect(isInPack(manifestation, 'FR')).toBe(true)
    expect(
      rulesOf(article)
        .filter((rule) => isInPack(rule, 'fr'))
        .every(({pack}) => pack)
    ).toBe(true)
  })
})

describe('the source language that the English smells of', () => {
  const arabic =
    'The US Secretary of State arrived Antony Blinken on Sunday to Beijing. He is aiming to try to calm the dispute over the most thorny file.'
  const pack = wordRule('no-arabic-false-friend', 'calm', ['ar'], true)
  test('is told with its signs and an interval', () => {
    const {origin} = makeLinter(rules)(arabic)
    expect(origin).toMatchObject({language: 'ar', sure: true})
    expect(origin!.signs).toBeGreaterThanOrEqual(2)
    expect(origin!.signs).toBeLessThanOrEqual(origin!.of)
    expect(origin!.low).toBeLessThan(origin!.high)
    expect(origin!.rules).toContain('no-misplaced-name')
  })
  test('switches its pack on, where no other language is told', () => {
    const lint = makeLinter([...rules, pack])
    const has = (sourceLanguage?: string) =>
      lint(arabic, sourceLanguage === undefined ? {} : {sourceLanguage}).messages.some(({ruleId}) => ruleId === pack.id)
    expect(has()).toBe(true)
    expect(has('ru')).toBe(false)
  })
  test('is not told from a single sign, nor from marks of punctuation', () => {
    const lint = makeLinter(rules)
    expect(lint('The most thorny file is trade.').origin?.sure ?? false).toBe(false)
    expect(lint('The shop opens at 9: 00 and shuts at 15: 30.').origin).toBeUndefined()
    expect(lint('The harbor opened on Monday.').origin).toBeUndefined()
  })
})

describe('how much reads as machine-made', () => {
  const lint = makeLinter(rulesOf(article))
  test('counts sentences, each once, with an interval', () => {
    const {machine} = lint('The the envoy left the the hall. Nobody spoke. The guards were were there.\n\nIt rained.')
    expect(machine).toMatchObject({sentences: 2, of: 4})
    expect(machine.low).toBeGreaterThan(0)
    expect(machine.high).toBeLessThan(1)
  })
  test('leaves out leftovers of the page', () => {
    expect(lint('The envoy left on Sunday.\n\nLeave a Reply\n').machine.sentences).toBe(0)
  })
})
