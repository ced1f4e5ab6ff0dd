import {plainDigits} from '../anchors.ts'
import {numberOf} from './unspaced.ts'

const figures = /\p{Nd}+|[一二三四五六七八九十廿卅]+/gu

/** All numbers of a text in figures or Chinese numerals, wherever they stand. */
export function numbersIn(text: string): Set<number> {
  const numbers = new Set<number>()
  for (const [match] of text.matchAll(figures))
    numbers.add(/^\p{Nd}/u.test(match) ? Number(plainDigits(match)) : numberOf(match))
  return numbers
}
