import {dateOfPersian} from '../../article/foreign-calendars.ts'
import type {Calendar} from './model.ts'

const dayLength = 86_400_000

/** A date of the Gregorian calendar, with all values that its parts may have. */
export interface Converted {
  years: readonly number[]
  months: readonly number[]
  days: readonly number[]
}

/** Years that are added to a year of a calendar whose year starts with January. */
const eras: readonly (readonly [RegExp, Calendar, number])[] = [
  [/令和$/, 'japanese', 2018],
  [/平成$/, 'japanese', 1988],
  [/昭和$/, 'japanese', 1925],
  [/大正$/, 'japanese', 1911],
  [/明治$/, 'japanese', 1867],
  [/民[國国]$/, 'roc', 1911],
  [/佛[历曆]$|พ\.ศ\.\s?$|พุทธศักราช\s?$/, 'buddhist', -543]
]

/** The era that the text before a year ends in, and the years to add. */
export function eraBefore(text: string): {calendar: Calendar; add: number; length: number} | undefined {
  const trimmed = text.trimEnd()
  for (const [name, calendar, add] of eras) {
    const match = name.exec(trimmed)
    if (match) return {calendar, add, length: text.length - match.index}
  }
  return undefined
}

let formatHijri: Intl.DateTimeFormat | undefined

/** Days from the start of the year 1 to a time, in the calendar of Umm al-Qura, counted in months of its own. */
function hijriOf(time: number): [year: number, month: number, day: number] {
  formatHijri ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC'
  })
  const parts = Object.fromEntries(formatHijri.formatToParts(time).map(({type, value}) => [type, Number(value)]))
  return [parts.year ?? Number.NaN, parts.month ?? Number.NaN, parts.day ?? Number.NaN]
}

/** The time of a day of the Islamic calendar; undefined where the engine lacks the calendar. Years 1300 to 1600. */
function timeOfHijri(year: number, month: number, day: number): number | undefined {
  // 1 Muharram 1400 was 20 November 1979 in Mecca.
  let time = Date.UTC(1979, 10, 20) + Math.round((year - 1400) * 354.367 + (month - 1) * 29.53 + day - 1) * dayLength
  for (let round = 0; round < 6; round++) {
    const [foundYear, foundMonth, foundDay] = hijriOf(time)
    if (Number.isNaN(foundYear)) return undefined
    const off = Math.round((year - foundYear) * 354.367 + (month - foundMonth) * 29.53) + day - foundDay
    if (off === 0) return time
    time += off * dayLength
  }
  return time
}

function around(time: number, days: number): Converted {
  const converted = {years: new Set<number>(), months: new Set<number>(), days: new Set<number>()}
  for (let off = -days; off <= days; off++) {
    const date = new Date(time + off * dayLength)
    converted.years.add(date.getUTCFullYear())
    converted.months.add(date.getUTCMonth() + 1)
    converted.days.add(date.getUTCDate())
  }
  return {years: [...converted.years], months: [...converted.months], days: [...converted.days]}
}

/** A day of the Islamic calendar, which differs by a day from one country to the next. */
export function convertHijri(year: number, month: number, day: number): Converted | undefined {
  if (year < 1300 || year > 1600) return undefined
  const time = timeOfHijri(year, month, day)
  return time === undefined ? undefined : around(time, 1)
}

/** The Gregorian years in which a year of the Islamic calendar lies. */
export function yearsOfHijriYear(year: number): readonly number[] {
  const first = year < 1300 || year > 1600 ? undefined : timeOfHijri(year, 1, 1)
  const last = first === undefined ? undefined : timeOfHijri(year, 12, 29)
  if (first !== undefined && last !== undefined) {
    const years = new Set([new Date(first).getUTCFullYear(), new Date(last).getUTCFullYear()])
    return [...years]
  }
  const guess = Math.floor(622 + (year - 1) * 0.970224)
  return [guess, guess + 1]
}

/** A day of the Persian calendar; without a year, in any year. */
export function convertPersian(year: number | undefined, month: number, day: number | undefined): Converted {
  if (year !== undefined && year >= 1300 && year < 1500) {
    if (day !== undefined) return around(dateOfPersian(year, month, day).getTime(), 0)
    const first = dateOfPersian(year, month, 1)
    const last = dateOfPersian(year, month, 29)
    return {
      years: [...new Set([first.getUTCFullYear(), last.getUTCFullYear()])],
      months: [first.getUTCMonth() + 1, last.getUTCMonth() + 1],
      days: []
    }
  }
  const years = year === undefined ? [] : yearsOfPersianYear(year)
  // Over the years, a day moves by one.
  if (day !== undefined) return {...around(dateOfPersian(1400, month, day).getTime(), 1), years}
  return {years, months: [((month + 1) % 12) + 1, ((month + 2) % 12) + 1], days: []}
}

/** The Gregorian years in which a year of the Persian calendar lies. */
export const yearsOfPersianYear = (year: number): readonly number[] => [year + 621, year + 622]
