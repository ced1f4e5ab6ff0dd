import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {makeLinter} from '../../pipelines/lint.ts'
import {parseArticle} from '../../src/article/parse.ts'
import {allRules} from '../../src/rules/index.ts'
import type {PhraseRule} from '../../src/rules/types.ts'
import {englishOf, setEnglish, variantOf, varietyOf, writeIn} from '../../src/spelling/varieties.ts'

describe('the list of varieties', () => {
  const lines = readFileSync('src/spelling/data/varieties.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  test('has a checked format: a mark, two stems that differ, endings', () => {
    for (const line of lines) {
      expect(line).toMatch(/^[=>]?[a-z]+ [a-z]+( [a-z]+| -)+$/)
      const [american, british] = line.replace(/^[=>]/, '').split(' ')
      expect(american).not.toBe(british)
    }
  })
  test('has each word once', () => {
    const words = lines.flatMap((line) => {
      const [american = '', british = '', ...endings] = line.replace(/^[=>]/, '').split(' ')
      return endings.flatMap((ending) => [american, british].map((stem) => stem + (ending === '-' ? '' : ending)))
    })
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })
})

describe('a word', () => {
  test('has two spellings', () => {
    expect(variantOf('neighbours')).toEqual({american: 'neighbors', british: 'neighbours', onlyAmerican: true})
    expect(variantOf('garden')).toBeUndefined()
  })
  test('belongs to a variety that alone writes it so', () => {
    expect(varietyOf('labeled')).toBe('en-US')
    expect(varietyOf('organised')).toBe('en-GB')
    // Oxford writes z, and a check is made in Britain too.
    expect(varietyOf('organized')).toBeUndefined()
    expect(varietyOf('check')).toBeUndefined()
    expect(varietyOf('cheque')).toBe('en-GB')
  })
  test('is written in a variety, names aside', () => {
    expect(writeIn('en-GB', 'the center of Pearl Harbor and its harbor')).toBe(
      'the centre of Pearl Harbor and its harbour'
    )
    expect(writeIn('en-US', 'organised by the programme')).toBe('organized by the program')
    expect(writeIn('en-GB', 'check the program')).toBe('check the program')
  })
})

describe('the English of an article', () => {
  const english = (text: string) => englishOf(parseArticle(text))
  test('is what it uses most, then what comes first', () => {
    expect(english('The color of the centre and the harbor.')).toBe('en-US')
    expect(english('The centre has a color.')).toBe('en-GB')
    expect(english('The house has a garden.')).toBeUndefined()
    expect(english('The Labour Party and the Department of Defense.')).toBeUndefined()
  })
  test('is what was asked for, before all', () => {
    const article = parseArticle('The color of the harbor.')
    setEnglish(article, 'en-GB')
    expect(englishOf(article)).toBe('en-GB')
  })
})

describe('a linter', () => {
  const lint = makeLinter(allRules.map(({rule}) => rule).filter(({house}) => !house))
  const of = (text: string, english: 'en-US' | 'en-GB') =>
    lint(text, {english}).messages.map(({actual, expected, severity}) => [actual, expected[0], severity])
  test('asks for the English that is wanted', () => {
    expect(of('The colour of the wall. The colour of the gate.', 'en-US')).toEqual([
      ['colour', 'color', 'warning'],
      ['colour', 'color', 'warning']
    ])
    expect(of('The color of the wall was organized.', 'en-GB')).toEqual([['color', 'colour', 'warning']])
  })
  test('writes corrections in it', () => {
    const plaza: PhraseRule = {
      ...allRules.map(({rule}) => rule).find((rule) => rule.scope === 'phrases')!,
      id: 'no-plaza',
      scope: 'phrases',
      source: undefined!,
      entries: [{key: 'plaza', match: 'plaza', expected: ['center of the labor quarter']}]
    }
    const correct = makeLinter([plaza])
    const text = 'The plaza was full.'
    expect(correct(text).messages[0]?.expected).toEqual(['center of the labor quarter'])
    expect(correct(text, {english: 'en-GB'}).messages[0]?.expected).toEqual(['centre of the labour quarter'])
    expect(correct('The theatre is old. The plaza was full.').messages[0]?.expected).toEqual([
      'centre of the labour quarter'
    ])
  })
})
