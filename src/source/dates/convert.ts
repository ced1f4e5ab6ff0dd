import {convertHijri, convertPersian, yearsOfHijriYear, yearsOfPersianYear} from './calendars.ts'
import type {DateValue} from './model.ts'

/** A date of the Persian or the Islamic calendar by its Gregorian values. */
export function convertDate({start, end, month, day, year}: DateValue, isPersian: boolean): DateValue {
  const [ownMonth = 1] = month?.values ?? []
  const ownDay = day?.values[0]
  const ownYear = year?.values[0]
  const date: DateValue = {start, end, calendar: isPersian ? 'persian' : 'hijri'}
  const converted = isPersian
    ? convertPersian(ownYear, ownMonth, ownDay)
    : ownYear !== undefined && ownDay !== undefined
      ? convertHijri(ownYear, ownMonth, ownDay)
      : undefined
  if (converted) {
    date.month = {...month!, values: converted.months}
    if (day) date.day = {...day, values: converted.days}
  }
  if (year && ownYear !== undefined) {
    const years = converted?.years ?? (isPersian ? yearsOfPersianYear(ownYear) : yearsOfHijriYear(ownYear))
    date.year = {...year, values: years}
  }
  return date
}
