import {plainDigits} from '../anchors.ts'
import {eraBefore} from './calendars.ts'
import type {Calendar, DatePart, DateValue} from './model.ts'

const figures = '\\p{Nd}{1,4}|[〇零○一二三四五六七八九十廿卅元]{1,5}'
/** A number with the sign of a year, month or day behind it. */
const counted = new RegExp(
  `(?<!第)(${figures})\\s?(?:([年년])|(月)(?![齡龄大球亮]|票)|(월)(?!요)|([日号號])(?![間间内內后後本元円子龄齡均线線楼樓院文]|以)|(일)(?!간|\\s?동안|요))`,
  'gu'
)
/** From one day to the next, or and: 、 , · ・ - – — ― − ~ ～ 〜. */
const dash = '[\\u3001,\\uff0c\\u00b7\\u30fb\\-\\u2013\\u2014\\u2015\\u2212~\\uff5e\\u301c]'
/** The first numbers of a list that shares one sign: 9、10月, 7至8月, 5~8日. */
const listed = new RegExp(`(${figures})\\s?(?:${dash}|至|到|或|和|及)\\s?$`, 'u')
/** What may stand between the parts of one date, and of the next: 5日至8日, 26日(日)〜27日(月). */
const joined = new RegExp(
  `^(?:份?\\s?(?:至|到|或|和|及|与|與|から|부터|까지)?\\s?|\\s?${dash}\\s?|\\s?[(\\uff08][月火水木金土日월화수목금토일一二三四五六][)\\uff09]\\s?${dash}?\\s?)$`,
  'u'
)

const han: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  元: 1,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9
}

/** A number in figures of any width or in Chinese numerals up to 99, or a year told figure by figure (二〇一八). */
export function numberOf(text: string): number {
  if (/^\p{Nd}/u.test(text)) return Number(plainDigits(text))
  const plain = text.replace(/廿/g, '二十').replace(/卅/g, '三十')
  const at = plain.indexOf('十')
  if (at === -1) return Number([...plain].map((sign) => han[sign] ?? 0).join(''))
  const tens = at === 0 ? 1 : (han[plain[at - 1]!] ?? 1)
  return tens * 10 + (han[plain[at + 1] ?? ''] ?? 0)
}

const relatives: Readonly<Record<string, readonly (readonly [RegExp, number | undefined])[]>> = {
  zh: [
    [/大?前天|前日/gu, -2],
    [/昨[天日晚夜早晨]|(?<=[\uff0c\u3002\u3001\u201c\u201d]|^)昨/gu, -1],
    [/今[天日晚早晨]|当晚/gu, 0],
    [/明[天日晚早](?![月年])/gu, 1],
    [/[后後]天/gu, 2],
    [/[次翌隔]日|[第隔][二]?天|[当當同前]天|同日/gu, undefined]
  ],
  ja: [
    [/一昨日|おととい/gu, -2],
    [/(?<!一)昨[日夜晩]|きのう|ゆうべ/gu, -1],
    [/今[日夜晩朝]|本日|きょう/gu, 0],
    [/明日|あした|あす/gu, 1],
    [/明後日|あさって/gu, 2],
    [/[翌前同]日/gu, undefined]
  ],
  ko: [
    [/그저께|그제/gu, -2],
    [/어제|어젯밤|전날/gu, -1],
    [/오늘/gu, 0],
    [/내일/gu, 1],
    [/모레/gu, 2],
    [/다음\s?날|이튿날|같은\s?날/gu, undefined]
  ]
}
const relativeMonths = /[本上下今来來先当當同翌次前]个?個?月|이번\s?달|이달|지난\s?달|다음\s?달/gu
const months: Readonly<Record<string, number>> = {本: 0, 今: 0, 上: -1, 先: -1, 下: 1, 来: 1, 來: 1}

const weekdays: Readonly<Record<string, {pattern: RegExp; days: string}>> = {
  zh: {
    // Not 一周三次, three times a week.
    pattern:
      /(?:星期|[礼禮]拜)([一二三四五六日天])|(?<![一二两兩三四五六七八九十数數几幾\p{Nd}] ?个?個?)[周週]([一二三四五六日])(?![年次回]|夜现场|夜現場)/gu,
    days: '日一二三四五六'
  },
  ja: {pattern: /([日月火水木金土])曜|(?<=日\s?)[(\uff08]([日月火水木金土])[)\uff09\u30fb]/gu, days: '日月火水木金土'},
  ko: {pattern: /([일월화수목금토])요일|(?<=일\s?)[(\uff08]([일월화수목금토])[)\uff09]/gu, days: '일월화수목금토'}
}

const lunar = /(?:[农農][历曆]|[阴陰][历曆]|[旧舊][历曆暦]|음력)\s?\S{0,5}$/u
/** The start of a title, in which a month is part of a name: 《九月的雨》. What a speaker says stands in longer 「」. */
const title = /《[^》\n]{0,16}$|[「『][^」』\n]{0,8}$/u
const titleEnd = /^[^《》「」『』\n]{0,8}[》」』]/u

const isSure = (text: string, start: number, end: number) => {
  const before = text.slice(Math.max(0, start - 17), start)
  return !lunar.test(before) && !(title.test(before) && titleEnd.test(text.slice(end, end + 9)))
}

interface Item {
  kind: 'year' | 'month' | 'day'
  part: DatePart
  /** Numbers before it that share its sign. */
  more: DatePart[]
  calendar: Calendar
}

function* itemsOf(text: string): Iterable<Item> {
  for (const match of text.matchAll(counted)) {
    const [, digits = '', year, month, koreanMonth, _day, _koreanDay] = match
    const {index: start} = match
    const kind = year ? 'year' : month || koreanMonth ? 'month' : 'day'
    // 3.5月 and 12345日 are no dates.
    if (/\p{Nd}[.,]?$/u.test(text.slice(Math.max(0, start - 2), start))) continue
    const number = numberOf(digits)
    const end = start + match[0].length
    if (kind === 'year') {
      const era = eraBefore(text.slice(Math.max(0, start - 8), start))
      const value = era ? number + era.add : number
      const isShort = digits.length === 2 && !era
      if (!isShort && (value < 1000 || value > 2200)) continue
      const values = isShort ? [1900 + number, 2000 + number] : [value]
      const part = {values, start: start - (era?.length ?? 0), end, sure: !isShort}
      yield {kind, part, more: [], calendar: era?.calendar ?? 'gregorian'}
      continue
    }
    const most = kind === 'month' ? 12 : 31
    // 七八月份 is July and August.
    if (digits.length === 2 && han[digits[1]!] === (han[digits[0]!] ?? 9) + 1 && number > 12) {
      const more = [{values: [han[digits[0]!]!], start, end: start + 1, sure: true}]
      yield {kind, part: {values: [han[digits[1]!]!], start, end, sure: true}, more, calendar: 'gregorian'}
      continue
    }
    if (number < 1 || number > most || digits === '元') continue
    const sure = isSure(text, start, end) && !(kind === 'month' && /^[花]/u.test(text.slice(end)))
    const more: DatePart[] = []
    let from = start
    for (let round = 0; round < 4; round++) {
      const before = listed.exec(text.slice(Math.max(0, from - 10), from))
      if (!before) break
      const value = numberOf(before[1]!)
      if (value < 1 || value > most) break
      from -= before[0].length
      more.unshift({values: [value], start: from, end: from + before[1]!.length, sure: false})
    }
    yield {kind, part: {values: [number], start, end, sure}, more, calendar: 'gregorian'}
  }
}

function* countedDates(text: string): Iterable<DateValue> {
  let year: Item | undefined
  let month: Item | undefined
  let last = -100
  let pending: DateValue | undefined
  for (const item of itemsOf(text)) {
    const {part, more, kind, calendar} = item
    const first = more[0]?.start ?? part.start
    const isNear = first - last >= 0 && first - last < 9 && joined.test(text.slice(last, first))
    if (!isNear) {
      year = undefined
      month = undefined
    }
    if (kind !== 'day' && pending) {
      yield pending
      pending = undefined
    }
    last = part.end
    if (kind === 'year') {
      year = item
      month = undefined
      continue
    }
    const base: DateValue = {start: year?.part.start ?? first, end: part.end, calendar: year?.calendar ?? calendar}
    if (year) base.year = year.part
    if (kind === 'month') {
      for (const one of more) yield {...base, month: {...one, sure: part.sure}}
      month = item
      pending = {...base, month: part}
      continue
    }
    if (pending && !isNear) yield pending
    pending = undefined
    const start = month ? Math.min(base.start, month.part.start) : base.start
    for (const one of [...more, part]) {
      const date: DateValue = {...base, start, day: {...one, sure: month !== undefined && part.sure}}
      if (month) date.month = month.part
      yield date
    }
  }
  if (pending) yield pending
}

/** Dates of Chinese, Japanese and Korean. */
export function* unspacedDates(text: string, language: string): Iterable<DateValue> {
  yield* countedDates(text)
  const {pattern, days} = weekdays[language] ?? weekdays.zh!
  for (const match of text.matchAll(pattern)) {
    const sign = match[1] ?? match[2]!
    const value = sign === '天' ? 0 : days.indexOf(sign)
    const {index: start} = match
    const end = start + match[0].length
    yield {start, end, weekday: {values: [value], start, end, sure: true}, calendar: 'gregorian'}
    // 月～金曜 begins earlier.
    const opening = /([月火水木金土日])(?:曜日?)?[~～〜\-–・、]$/u.exec(text.slice(Math.max(0, start - 4), start))
    if (language === 'ja' && opening) {
      const at = start - opening[0].length
      const weekday = {values: [days.indexOf(opening[1]!)], start: at, end: at + 1, sure: false}
      yield {start: at, end: at + 1, weekday, calendar: 'gregorian'}
    }
    // 周一、三、五 and 周六日 go on.
    const rest =
      language === 'zh' ? /^(?:[\u3001至到]?[一二三四五六日])+(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 8)) : null
    for (const [index, other] of [...(rest?.[0] ?? '')].entries())
      if (days.includes(other)) {
        const at = end + index
        const weekday = {values: [days.indexOf(other)], start: at, end: at + 1, sure: false}
        yield {start: at, end: at + 1, weekday, calendar: 'gregorian'}
      }
  }
  for (const [relative, value] of relatives[language] ?? relatives.zh!)
    for (const {index: start, 0: match} of text.matchAll(relative)) {
      const end = start + match.length
      const values = value === undefined ? [] : [value]
      yield {start, end, relative: {values, start, end, sure: true}, calendar: 'gregorian'}
    }
  for (const {index: start, 0: match} of text.matchAll(relativeMonths)) {
    const end = start + match.length
    const value = months[match[0]!]
    const values = value === undefined ? [] : [value]
    yield {start, end, relativeMonth: {values, start, end, sure: true}, calendar: 'gregorian'}
  }
}
