/** A calendar in which a date is told. The values of a date are always those of the Gregorian calendar. */
export type Calendar = 'gregorian' | 'persian' | 'hijri' | 'roc' | 'japanese' | 'buddhist' | 'vikram'

/** A part of a date, and where it stands. */
export interface DatePart {
  /** The number; several where it may be any of them: Hijri 1445 lies in 2023 and 2024, "3/10" may be March or October. */
  values: readonly number[]
  /** UTF-16 units into the text. */
  start: number
  end: number
  /** Whether it is surely of a date. What is not (May, Mars, the Persian for arrow) may explain a difference, but accuses nobody. */
  sure: boolean
}

/** A date as a text tells it. A weekday or a word such as "yesterday" is a value of its own, also where it stands beside a date. */
export interface DateValue {
  start: number
  end: number
  year?: DatePart
  /** 1 to 12. */
  month?: DatePart
  /** 1 to 31. */
  day?: DatePart
  /** 0 to 6, Sunday first. */
  weekday?: DatePart
  /** Days from today: yesterday is −1. Without a value for "the next day", which counts from another day. */
  relative?: DatePart
  /** Months from this one: last month is −1. */
  relativeMonth?: DatePart
  calendar: Calendar
}

/** A clock time as a text tells it. */
export interface TimeValue {
  start: number
  end: number
  /** Minutes of the day, 0 to 1439. */
  minutes: number
  /** Whether it may as well be twelve hours later. */
  ambiguous12?: true
  /** Whether it is surely a time: "3:1" may be a score. */
  sure: boolean
}

/** A year of another calendar in a text, with the years of the Gregorian calendar in which it lies. */
export interface CalendarYear {
  start: number
  end: number
  calendar: Calendar
  years: readonly number[]
}
