const dayLength = 86_400_000

/** The years of the 33-year cycle of the Persian calendar that have 366 days: right for 1178 to 1633. */
const persianLeapYears = new Set([1, 5, 9, 13, 17, 22, 26, 30])

/** The date of a day of the Persian solar calendar, years 1300 to 1499. */
export function dateOfPersian(year: number, month: number, day: number): Date {
  // 1 Farvardin 1300 was 21 March 1921.
  let days = 0
  for (let past = 1300; past < year; past++) days += persianLeapYears.has(past % 33) ? 366 : 365
  days += month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
  return new Date(Date.UTC(1921, 2, 21) + (days + day - 1) * dayLength)
}

/** The first day of a year of the Islamic lunar calendar, by its tables: the moon may move it by a day. */
function startOfHijri(year: number): Date {
  // 1 Muharram 1400 was 21 November 1979.
  const days = (count: number) => 354 * (count - 1) + Math.floor((3 + 11 * count) / 30)
  return new Date(Date.UTC(1979, 10, 21) + (days(year) - days(1400)) * dayLength)
}

/** The Gregorian years in which a year of the Islamic calendar lies: `2023–24`. */
export function yearsOfHijri(year: number): string {
  const first = startOfHijri(year).getUTCFullYear()
  const last = new Date(startOfHijri(year + 1).getTime() - dayLength).getUTCFullYear()
  return first === last ? String(first) : `${first}–${String(last).slice(2)}`
}
