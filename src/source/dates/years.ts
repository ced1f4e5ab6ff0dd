import {plainDigits} from '../anchors.ts'
import {eraBefore, yearsOfHijriYear, yearsOfPersianYear} from './calendars.ts'
import {baseLanguage, datesOf} from './dates.ts'
import type {Calendar, CalendarYear} from './model.ts'
import {withoutOverlaps} from './overlaps.ts'
import {numberOf} from './unspaced.ts'

interface YearForm {
  /** With the groups `year`, and `decade` where ten years are meant. */
  pattern: RegExp
  calendar: Calendar
  /** The Gregorian years in which a year lies. */
  convert(year: number): readonly number[]
}

const eraYear =
  /(?:令和|平成|昭和|大正|明治|民[國国]|佛[历曆])\s?(?<year>\p{Nd}{1,4}|元|[一二三四五六七八九十〇]{1,4})\s?(?:年(?<decade>代)?|(?=[./-]\p{Nd}))/gu
const hijri: YearForm = {
  pattern:
    /(?<year>\p{Nd}{3,4})\s?(?:هـ|ه\s?\.?\s?ق|للهجرة|هجري(?:ة|اً)?(?! شمسي)|هجری(?: قمری)?(?!\s?[\u200c]?(?:شمسی|خورشیدی)))(?!\p{L})/gu,
  calendar: 'hijri',
  convert: yearsOfHijriYear
}

/** How languages mark the years of other calendars. */
const forms: Readonly<Record<string, readonly YearForm[]>> = {
  ar: [hijri],
  ur: [hijri],
  fa: [
    {
      pattern:
        /(?:(?:سال(?:[\u200c ]?های)?|دهه(?<decade>))\s(?<year>\p{Nd}{4})|(?<marked>\p{Nd}{4})\s?(?:هجری\s)?(?:شمسی|خورشیدی|ه\s?\.?\s?ش))(?!\p{L})/gu,
      calendar: 'persian',
      convert: (year) => (year >= 1250 && year < 1450 ? yearsOfPersianYear(year) : [])
    },
    hijri
  ],
  th: [
    {
      pattern: /(?:พ\.\s?ศ\.|พุทธศักราช)?\s?(?<year>\p{Nd}{4})/gu,
      calendar: 'buddhist',
      convert: (year) => (year > 2400 && year < 2650 ? [year - 543] : [])
    }
  ],
  hi: [
    {
      pattern: /संवत\s(?<year>\p{Nd}{4})/gu,
      calendar: 'vikram',
      convert: (year) => [year - 57, year - 56]
    }
  ]
}

/**
 * The years of other calendars in a text: 令和5年, 民國112年, 1445 هـ, سال ۱۴۰۲, พ.ศ. 2566.
 *
 * @param language BCP-47 code
 * @returns stretches with the year and what marks it, in order, each with the Gregorian years that stand for it in a translation
 */
export function calendarYears(text: string, language: string): CalendarYear[] {
  const base = baseLanguage(language)
  const found: CalendarYear[] = []
  const add = (year: CalendarYear) => {
    if (year.years.length > 0) found.push(year)
  }
  for (const form of forms[base] ?? [])
    for (const match of text.matchAll(form.pattern)) {
      const {year, marked, decade} = match.groups!
      const number = Number(plainDigits((year ?? marked)!))
      const years = form.convert(number)
      const all = decade !== undefined && years.length > 0 ? decadeOf(years) : years
      add({start: match.index, end: match.index + match[0].length, calendar: form.calendar, years: all})
    }
  if (/[令平昭大明民佛]/.test(text))
    for (const {0: match, index: start, groups} of text.matchAll(eraYear)) {
      const era = eraBefore(match.slice(0, match.lastIndexOf(groups?.year ?? '')))
      if (!era) continue
      const year = numberOf(groups?.year ?? '') + era.add
      add({
        start,
        end: start + match.length,
        calendar: era.calendar,
        years: groups?.decade === undefined ? [year] : decadeOf([year])
      })
    }
  if (base === 'fa' || base === 'ar')
    for (const {start, end, calendar, year} of datesOf(text, language))
      if (calendar !== 'gregorian' && year) add({start, end, calendar, years: year.values})
  return withoutOverlaps(found)
}

function decadeOf(years: readonly number[]): readonly number[] {
  const last = years.at(-1)! + 9
  return Array.from({length: last - years[0]! + 1}, (_, index) => years[0]! + index)
}
