import {describe, expect, test} from 'vitest'
import {lint} from '../src/index.ts'

/** The shortest of three runs, in milliseconds: what else the machine does only makes a run longer. */
function timeOf(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now()
    lint(text)
    return performance.now() - start
  })
  return Math.min(...times)
}

/** Four times the text takes four times as long, not sixteen; what is done in a wink says nothing. */
function expectLinear(make: (units: number) => string, units: number): void {
  lint(make(units))
  const [once, fourTimes] = [timeOf(make(units)), timeOf(make(4 * units))]
  expect(fourTimes).toBeLessThan(Math.max(100, 8 * once))
}

const repeat = (piece: string) => (units: number) => piece.repeat(Math.ceil(units / piece.length))

describe('a text of four times the length takes about four times as long', () => {
  test('paragraphs with quotation marks and brackets', () => {
    expectLinear((units) => {
      let text = ''
      for (let number = 1; text.length < units; number++) text += `On day ${number} he left “the hall” (at noon).\n\n`
      return text
    }, 40_000)
  })

  // pairQuotations and no-unpaired-brackets search from each paragraph to the end of the file where there is no mark.
  test.fails('paragraphs without any', () => {
    expectLinear((units) => {
      let text = ''
      for (let number = 1; text.length < units; number++) text += `On day ${number} he left the hall at noon.\n\n`
      return text
    }, 80_000)
  })

  test.each([
    ['a line of letters without a space', 'letters'],
    ['a line of Chinese', '中文的文章没有空格'],
    ['a line of digits', '1234567890'],
    ['a line of marks', '-=._*'],
    ['tags on one line', '<p class="x">text</p>']
  ])('%s', (_, piece) => expectLinear(repeat(piece), 20_000))

  // The look-aheads of no-mixed-script read to the end of the word from each of its letters.
  test.fails('a line of Cyrillic without a space', () => expectLinear(repeat('текстбезпробелов'), 1500))

  // no-space-inside-brackets reads to the end of the spaces from each of them.
  test.fails('a line of spaces between two words', () => expectLinear((units) => `a${' '.repeat(units)}b`, 15_000))
})
