import {describe, expect, test} from 'vitest'
import {compileRules} from '../../../src/rules/run.ts'
import noInventedNumber from '../../../src/rules/source/no-invented-number.ts'
import noLostDate from '../../../src/rules/source/no-lost-date.ts'
import noLostNumber from '../../../src/rules/source/no-lost-number.ts'
import type {Rule} from '../../../src/rules/types.ts'
import {articleOfExample} from '../../../src/source/example.ts'

/** The weights of what a rule finds in an example. */
const weightsOf = ({rule: own}: {rule: Rule}, example: string) =>
  compileRules([own])(articleOfExample(example)).map(({finding}) => finding.severity ?? own.severity)

describe('the weight of an added number', () => {
  test.each([
    // What translators add to explain: years, ages, ranks.
    ['ru: Пожар случился весной. ⇒ The fire broke out in the spring of 2019.', 'neutral'],
    [
      'ru: Анна приехала с подругой, своей ровесницей, и тремя детьми. ⇒ Anna came with a friend, also 31, and three children.',
      'neutral'
    ],
    // The source has a number that nothing stands for: it was changed.
    ['ru: Двое ждали конца восьмилетнего ремонта. ⇒ Two were waiting for the end of the ten-year repair.', 'minor'],
    [
      'zh: 法国财长称将减税逾百亿欧元。 ⇒ The French minister said that taxes would be cut by more than 100 billion euros.',
      'minor'
    ],
    ['ru: Пожарные спасли несколько человек. ⇒ Firefighters rescued seven people.', 'minor']
  ])('%s', (example, weight) => {
    expect(weightsOf(noInventedNumber, example)).toEqual([weight])
  })
})

describe('the weight of a missing number', () => {
  test.each([
    ['ja: 母は長女と２人暮らしだった。 ⇒ The mother lived with her daughter.', 'neutral'],
    ['zh: 该店有90多名员工。 ⇒ The shop has employees.', 'major'],
    ['de: Die Inflation lag bei 7% im Land. ⇒ There was inflation in the country.', 'major']
  ])('%s', (example, weight) => {
    expect(weightsOf(noLostNumber, example)).toEqual([weight])
  })
})

describe('the weight of a missing date', () => {
  test.each([
    ['de: Die Brücke wurde am Mittwoch gesperrt. ⇒ The bridge was closed.', 'neutral'],
    ['ja: 橋は11月に再び開通する。 ⇒ The bridge will reopen in 11 month.', 'minor']
  ])('%s', (example, weight) => {
    expect(weightsOf(noLostDate, example)).toEqual([weight])
  })
})
