/** Names of the months, January first. */
const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** Names of the weekdays, Sunday first, as `Date` counts them. */
const weekdayNames: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** For an expression: the months by their names. */
export const anyMonth = `(?:${monthNames.join('|')})`

/** For an expression: the months by their names and usual abbreviations. */
export const anyMonthForm = `(?:${monthNames.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`

/** For an expression: the weekdays by their names. */
export const anyWeekday = `(?:${weekdayNames.join('|')})`

/** For an expression: what goes on after a date and not after an amount. "In July 26 people died" has no date. */
export const afterDate =
  '(?=$|[.,;:)]|,? (?:(?:19|20)\\d\\d|at|in|to|and|the|when|as|for|with|that|until|after|before|it|he|she|they|by)\\b)'

/** The number of a month, 1 to 12, by its name or abbreviation in any case; 0 for other words. */
export function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase()
  return monthNames.findIndex((month) => month.slice(0, 3).toLowerCase() === start) + 1
}

/** How many days a month has; February has 29 where the year is not told. */
export function daysInMonth(month: number, year = 2000): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The name of the weekday of a date of the Gregorian calendar. */
export function weekdayOf(year: number, month: number, day: number): string {
  return weekdayNames[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!
}

/** A date in words: as Americans write it, and as the British do. */
export function dateInWords(day: number, month: number, year?: number): [string, string] {
  const name = monthNames[month - 1]!
  return year === undefined
    ? [`${name} ${day}`, `${day} ${name}`]
    : [`${name} ${day}, ${year}`, `${day} ${name} ${year}`]
}
