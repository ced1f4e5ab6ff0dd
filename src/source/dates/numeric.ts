import {plainDigits} from '../anchors.ts'
import {convertPersian} from './calendars.ts'
import type {DatePart, DateValue} from './model.ts'

const full = /(?<![\p{Nd}.,/:-])(\p{Nd}{1,4})([./-])(\p{Nd}{1,2})\2(\p{Nd}{4}|\p{Nd}{1,2})(?![\p{Nd}/-]|[.,]\p{Nd})/gu
/** "9/11", "3.10.": a date only for those who know it. */
const short = /(?<![\p{Nd}.,/:]|\p{Nd}-)(\p{Nd}{1,2})(?:\/(\p{Nd}{1,2})(?![\p{Nd}/%])|\.(\p{Nd}{1,2})\.(?![\p{Nd}]))/gu

/** Languages that put the day first in all they write; in others, "3/10" may be either. */
const dayFirst = /^(?:ru|uk|de|fr|es|it|pt|nl|pl|cs|tr|he)\b/

const isMonth = (value: number) => value >= 1 && value <= 12
const isDay = (value: number) => value >= 1 && value <= 31

/** Dates in figures alone: 03.10.2023, 2023-10-03, 3/10/2023, ۱۴۰۲/۷/۱۱. */
export function* numericDates(text: string, language: string): Iterable<DateValue> {
  if (!/[./-]\p{Nd}{1,2}[./-]|\/\p{Nd}/u.test(text)) return
  for (const match of text.matchAll(full)) {
    const [, first = '', mark, second = '', third = ''] = match
    const [one, two, three] = [first, second, third].map((digits) => Number(plainDigits(digits))) as [
      number,
      number,
      number
    ]
    const start = match.index
    const end = start + match[0].length
    const part = (values: readonly number[], sure = true): DatePart => ({values, start, end, sure})
    if (first.length === 4) {
      if (!isMonth(two) || !isDay(three)) continue
      if (one >= 1300 && one < 1500 && /^(?:fa|ps)\b/.test(language)) {
        const {years, months, days} = convertPersian(one, two, three)
        yield {start, end, year: part(years), month: part(months), day: part(days), calendar: 'persian'}
      } else if (one >= 1000 && one < 2200)
        yield {start, end, year: part([one]), month: part([two]), day: part([three]), calendar: 'gregorian'}
      continue
    }
    if (mark === '-' || third.length === 3 || (third.length < 4 && third.length !== 2)) continue
    // Of a year in two figures, only what it may be is known.
    const years = third.length === 4 ? [three] : [1900 + three, 2000 + three]
    const sure = third.length === 4
    if (isDay(one) && isMonth(two) && (dayFirst.test(language) || one > 12))
      yield {
        start,
        end,
        year: part(years, sure),
        month: part([two], sure),
        day: part([one], sure),
        calendar: 'gregorian'
      }
    else if (isMonth(one) && isDay(two))
      yield {
        start,
        end,
        year: part(years, sure),
        month: part(isMonth(two) ? [one, two] : [one], false),
        day: part(isMonth(two) ? [one, two] : [two], false),
        calendar: 'gregorian'
      }
  }
  for (const match of text.matchAll(short)) {
    const start = match.index
    const end = start + match[0].length
    const numbers = [match[1]!, match[2] ?? match[3]!].map((digits) => Number(plainDigits(digits)))
    const months = numbers.filter(isMonth)
    if (months.length === 0 || !numbers.every(isDay)) continue
    const part = (values: readonly number[]): DatePart => ({values, start, end, sure: false})
    yield {start, end, month: part(months), day: part(numbers), calendar: 'gregorian'}
  }
}
