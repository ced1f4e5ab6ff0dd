import {holdsDate} from './forms.ts'
import type {DateValue} from './model.ts'
import {numericDates} from './numeric.ts'
import {SpacedReader} from './spaced.ts'
import {unspacedDates} from './unspaced.ts'
import {wordsOf} from './words.ts'

/** The language without script and region: `zh-Hant` is `zh`. */
export const baseLanguage = (language: string): string => language.split('-')[0]!.toLowerCase()

const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'ko'])

/** Whether the words for dates of a language are known. */
export function knowsDates(language: string): boolean {
  const base = baseLanguage(language)
  return unspaced.has(base) || wordsOf(base) !== undefined
}

const english =
  /\b(?:(January|February|March|April|May|June|July|August|September|October|November|December)|(?<!(?:Mail|Sun|Scotland|Independent) on )(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?! (?:Times|Telegraph|Express|Mirror|Mail|Post|World|Independent|Herald|Age)\b))\b/g
const months = 'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Sun Mon Tues Wednes Thurs Fri Satur'.split(' ')

/** English names in a text of another language. Newspapers that are called by a day are left out: The Sunday Telegraph. */
function* englishNames(text: string): Iterable<DateValue> {
  for (const {index: start, 0: match, 1: month, 2: weekday} of text.matchAll(english)) {
    const end = start + match.length
    const sure = match !== 'May' && match !== 'March'
    if (month) yield {start, end, month: {values: [months.indexOf(month) + 1], start, end, sure}, calendar: 'gregorian'}
    else if (weekday)
      yield {start, end, weekday: {values: [weekdays.indexOf(weekday)], start, end, sure}, calendar: 'gregorian'}
  }
}

/**
 * The dates of a text, in the order in which they stand.
 *
 * @param language BCP-47 code
 * @returns none in a language whose words are not known
 */
export function datesOf(text: string, language: string): DateValue[] {
  const base = baseLanguage(language)
  const dates: DateValue[] = []
  const words = unspaced.has(base) ? undefined : wordsOf(base)
  if (words) {
    if (holdsDate(text, words, base)) dates.push(...new SpacedReader(text, words, base).dates())
  } else if (unspaced.has(base)) dates.push(...unspacedDates(text, base))
  else return dates
  dates.push(...numericDates(text, base))
  if (base !== 'en' && /[A-Z]/.test(text)) dates.push(...englishNames(text))
  return dates.sort((one, other) => one.start - other.start)
}
