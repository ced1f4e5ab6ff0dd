import {convertDate} from './convert.ts'
import {firstsOf, formsOf} from './forms.ts'
import type {DatePart, DateValue} from './model.ts'
import {isNightBefore} from './nights.ts'
import {type DateToken, dateTokens} from './tokens.ts'
import type {DateWords, Form} from './words.ts'

/** What may stand between the words of one form: سه‌شنبه, jeudi 5, aujourd’hui, segunda-feira. */
const joint = /^[\s\u200c'’‘-]{0,2}$/
/** What may stand between a day and its month: 5. Juni, 1º de mayo, 5-го июня. */
const tight = /^[\s.º°\u200c-]{0,3}$/
const loose = /^[\s,،.’'(\u200c-]{0,3}$/
/** Between the days of a list: 5, 6 und 7. Juni; 5–8 juin. */
const list = /^\s?[.ºª]?\s?[,،、–—−-]\s?$|^\s?\.?\s?[/]\s?$/
/** A second name of the same month: يونيو/حزيران, حزيران (يونيو). */
const second = /^\s?[/(،-]\s?$/
/** What goes on after "July 26" where that is a date: "In July 26 people died" has none. */
const afterDay =
  /^(?:st|nd|rd|th)?(?:$|\s*[.,;:)\]”"'’–—-]|\s+\p{Lu}|\s+(?:at|in|on|to|and|or|the|when|as|for|with|that|until|through|after|before|it|he|she|they|we|by|from|of|is|was|were|had|has|following|during)\b)/u
const range = /^\s?[-–—/]\s?$/
const mostDays = 8

/** Finds the dates of a text in a language that parts its words. */
export class SpacedReader {
  readonly #text: string
  readonly #words: DateWords
  readonly #language: string
  readonly #tokens: DateToken[]

  constructor(text: string, words: DateWords, language: string) {
    this.#text = text
    this.#words = words
    this.#language = language
    this.#tokens = dateTokens(text, language)
  }

  #gap(left: number): string {
    const one = this.#tokens[left]
    const other = this.#tokens[left + 1]
    return one && other ? this.#text.slice(one.end, Math.min(other.start, one.end + 8)) : '\n'
  }

  /** The form that starts at a token whose word, or whose rest without prefixes, is `first`. */
  #formOf(first: string, at: number, kinds: ReadonlySet<Form['kind']>): {form: Form; last: number} | undefined {
    const {start, end} = this.#tokens[at]!
    const forms = formsOf(first, this.#text.slice(start, end), this.#words, this.#language)
    if (!forms) return undefined
    for (const form of forms) {
      if (!kinds.has(form.kind)) continue
      const {words} = form
      let length = 1
      while (
        length < words.length &&
        this.#tokens[at + length]?.word === words[length] &&
        joint.test(this.#gap(at + length - 1))
      )
        length++
      if (length === words.length) return {form, last: at + length - 1}
    }
    return undefined
  }

  /** The form that starts at a token, and its last token. */
  #formAt(at: number, kinds: ReadonlySet<Form['kind']>): {form: Form; last: number} | undefined {
    for (const first of firstsOf(this.#tokens[at]!.word, this.#words.prefixes)) {
      const found = this.#formOf(first, at, kinds)
      if (found) return found
    }
    return undefined
  }

  #part(values: readonly number[], first: number, last: number, sure = true): DatePart {
    return {values, start: this.#tokens[first]!.start, end: this.#tokens[last]!.end, sure}
  }

  /** Whether a word is written as a name in the middle of a sentence, or a name as a word. */
  #isOddCase(at: number): boolean {
    const {start, end} = this.#tokens[at]!
    const word = this.#text.slice(start, end)
    if (this.#words.case === 'upper') return word[0] === word[0]!.toLowerCase()
    if (this.#words.case !== 'lower' || word[0] === word[0]!.toLowerCase()) return false
    return at > 0 && /^[\s,]*$/.test(this.#gap(at - 1)) && !/\n/.test(this.#gap(at - 1))
  }

  #isNight(at: number): boolean {
    return isNightBefore(this.#text, this.#tokens[at]!.start, this.#language)
  }

  #isFramed(first: number, last: number): boolean {
    const {before, after} = this.#words
    const previous = this.#tokens[first - 1]
    if (previous && before.has(previous.word) && joint.test(this.#gap(first - 1))) return true
    const next = this.#tokens[last + 1]
    return next !== undefined && joint.test(this.#gap(last)) && after.has(next.word)
  }

  /** Whether a number or a month follows, or brackets stand around it: Sat., June 5; June 5 (Sat). */
  #isNumbered(last: number): boolean {
    const {start, end} = this.#tokens[last]!
    if (/[(\uff08]/.test(this.#text[start - 1] ?? '') && /[.)\uff09]/.test(this.#text[end] ?? '')) return true
    const next = this.#tokens[last + 1]
    // Mon-Fri, Sat/Sun.
    const isWeekday = (at: number) => this.#tokens[at] !== undefined && this.#formAt(at, weekdaysOnly) !== undefined
    if (next && range.test(this.#gap(last)) && isWeekday(last + 1)) return true
    if (last > 0 && range.test(this.#gap(last - 1)) && isWeekday(last - 1)) return true
    if (!next || !/^[.,\s]{1,3}$/.test(this.#gap(last))) return false
    return next.digits > 0 || this.#formAt(last + 1, new Set(['month']))?.form.kind === 'month'
  }

  /** A number that may be a day of the month, in figures or as an ordinal. */
  #dayAt(at: number): {value: number; first: number} | undefined {
    const token = this.#tokens[at]
    if (!token) return undefined
    if (token.digits > 0) {
      if (token.digits > 2 || token.number < 1 || token.number > 31) return undefined
      // "3.5 June" and "1,200" are no days.
      const before = this.#text.slice(Math.max(0, token.start - 2), token.start)
      return /\p{Nd}[.,:]$/u.test(before) || /[$€£¥]$/.test(before) ? undefined : {value: token.number, first: at}
    }
    for (let first = Math.max(0, at - 2); first <= at; first++) {
      const found = this.#formAt(first, ordinals)
      if (found?.last === at) return {value: found.form.value!, first}
    }
    return undefined
  }

  /** Days before a month: 5; 5–8; 5, 6 and 7. */
  #daysBefore(month: number): DatePart[] {
    const {link, and} = this.#words
    let at = month - 1
    let gap = month - 1
    for (let skipped = 0; skipped < 2 && at >= 0 && link.has(this.#tokens[at]!.word); skipped++) {
      if (!tight.test(this.#gap(gap))) return []
      gap = --at
    }
    if (at < 0 || !tight.test(this.#gap(gap))) return []
    const days: DatePart[] = []
    let day = this.#dayAt(at)
    while (day && days.length < mostDays) {
      const values = day.value > 1 && this.#isNight(day.first) ? [day.value, day.value - 1] : [day.value]
      days.unshift(this.#part(values, day.first, at))
      let next = day.first - 1
      if (next < 0) break
      if (list.test(this.#gap(next))) {
        at = next
        if (this.#tokens[at]!.digits === 0) break
      } else {
        // 5 and 6, 5-го и 6-го, du 5 au 8, del 5 al 8
        if (link.has(this.#tokens[next]!.word)) next--
        if (next < 1 || !and.has(this.#tokens[next]!.word) || !tight.test(this.#gap(next))) break
        at = next - 1
        while (at > 0 && link.has(this.#tokens[at]!.word)) at--
        if (this.#tokens[at]!.digits === 0 && this.#language !== 'ar') break
      }
      day = this.#dayAt(at)
    }
    return days
  }

  /** Days after a month, as English puts them. */
  #daysAfter(first: number, last: number): {days: DatePart[]; last: number} {
    const days: DatePart[] = []
    let at = last + 1
    if (this.#tokens[at]?.word === 'the') at++
    if (!tight.test(this.#gap(at - 1))) return {days, last}
    let end = last
    for (let day = this.#dayAt(at); day && this.#tokens[at]!.digits > 0 && days.length < mostDays; ) {
      const {end: after} = this.#tokens[at]!
      // "his June 11 announcement"
      const isNamed = /^(?:the|a|an|his|her|its|their|our|this|that|s)$/.test(this.#tokens[first - 1]?.word ?? '')
      days.push(this.#part([day.value], at, at, isNamed || afterDay.test(this.#text.slice(after, after + 16))))
      end = at
      let next = at + 1
      if (/^(?:st|nd|rd|th)$/.test(this.#tokens[next]?.word ?? '')) end = next++
      if (!list.test(this.#gap(end))) {
        if (!this.#words.and.has(this.#tokens[next]?.word ?? '')) break
        next++
      }
      at = next
      day = this.#dayAt(at)
      // "June 5, 2018" and "on June 5 and 12 of them": the second needs to close like the first.
      const close = this.#tokens[at]?.end ?? 0
      if (day && !afterDay.test(this.#text.slice(close, close + 16))) break
    }
    return {days, last: end}
  }

  #yearAfter(last: number): {token: number; value: number} | undefined {
    let at = last + 1
    for (let skipped = 0; skipped < 2; skipped++) {
      const token = this.#tokens[at]
      if (!token || !this.#words.link.has(token.word) || !loose.test(this.#gap(at - 1))) break
      at++
    }
    const token = this.#tokens[at]
    if (token?.digits !== 4 || !loose.test(this.#gap(at - 1))) return undefined
    return token.number >= 1000 && token.number < 2200 ? {token: at, value: token.number} : undefined
  }

  /** The dates of a month, one for each day, and the last token of its name. */
  #datesAt(first: number, formLast: number, form: Form): {dates: DateValue[]; last: number} {
    const dates: DateValue[] = []
    const {value} = form
    let last = formLast
    if (value === undefined) return {dates, last}
    // The other name of the same month.
    if (second.test(this.#gap(last)) && this.#tokens[last + 1]?.digits === 0) {
      const other = this.#formAt(last + 1, new Set([form.kind]))
      if (other?.form.value === value) last = other.last
    }
    let days = this.#daysBefore(first)
    let end = last
    if (days.length === 0 && (this.#language === 'en' || this.#language === 'hi')) {
      const after = this.#daysAfter(first, last)
      days = after.days
      end = after.last
    }
    const year = this.#yearAfter(end)
    const isOdd = this.#isOddCase(first)
    const hasNumber = days.length > 0 || year !== undefined
    const isSmall = isOdd && form.doubtful && this.#words.case === 'upper'
    const sure =
      (hasNumber && !isSmall) || (!isOdd && (!form.doubtful || (!form.numbered && this.#isFramed(first, last))))
    // مهر is also kindness, "may" a verb: alone they are no months.
    const isNone = form.numbered ? !hasNumber : form.kind !== 'month' || (isOdd && !hasNumber)
    if (form.doubtful && !sure && isNone) return {dates, last}
    const start = Math.min(this.#tokens[first]!.start, ...days.map((day) => day.start))
    const stop = Math.max(this.#tokens[year?.token ?? end]!.end, ...days.map((day) => day.end))
    const month = this.#part([value], first, formLast, sure)
    const yearPart = year && this.#part([year.value], year.token, year.token)
    for (const day of days.length > 0 ? days : [undefined]) {
      const date: DateValue = {start, end: stop, month, calendar: 'gregorian'}
      if (day) date.day = day
      if (yearPart) date.year = yearPart
      dates.push(form.kind === 'month' ? date : convertDate(date, form.kind === 'persian'))
    }
    return {dates, last}
  }

  *dates(): Iterable<DateValue> {
    let weekday = -10
    for (let at = 0; at < this.#tokens.length; at++) {
      if (this.#tokens[at]!.digits > 0) continue
      const found = this.#formAt(at, notOrdinals)
      if (!found) continue
      const {form, last} = found
      const {value} = form
      if (form.kind === 'none') {
        // The Mail on Sunday, but not "mail on Sunday".
        if (this.#language === 'en' && this.#isOddCase(at)) continue
        at = last
        continue
      }
      if (form.kind === 'month' || form.kind === 'persian' || form.kind === 'hijri') {
        const found = this.#datesAt(at, last, form)
        yield* found.dates
        at = found.last
        continue
      }
      const isOdd = form.kind === 'weekday' && this.#isOddCase(at)
      // "the sun sets"; שני is Monday in ימים ראשון ושני, and two otherwise.
      const isFar = at - weekday > (this.#words.and.has(this.#tokens[at - 1]?.word ?? '') ? 2 : 1)
      const isNone = isOdd || (form.numbered && !this.#isNumbered(last)) || (this.#language === 'he' && isFar)
      if (form.kind === 'weekday' && form.doubtful && isNone) continue
      if (form.kind === 'weekday') weekday = last
      const sure = !isOdd && (!form.doubtful || (form.numbered ? this.#isNumbered(last) : this.#isFramed(at, last)))
      const isNight = form.kind === 'weekday' && value !== undefined && this.#isNight(at)
      const values = value === undefined ? [] : isNight ? [value, (value + 6) % 7] : [value]
      const part = this.#part(values, at, last, sure)
      const {start, end} = part
      if (form.kind === 'weekday') yield {start, end, weekday: part, calendar: 'gregorian'}
      else if (form.kind === 'relative') yield {start, end, relative: part, calendar: 'gregorian'}
      else yield {start, end, relativeMonth: part, calendar: 'gregorian'}
      at = last
    }
  }
}

const weekdaysOnly: ReadonlySet<Form['kind']> = new Set(['weekday'])
const ordinals: ReadonlySet<Form['kind']> = new Set(['ordinal'])
const notOrdinals: ReadonlySet<Form['kind']> = new Set([
  'month',
  'weekday',
  'relative',
  'relativeMonth',
  'persian',
  'hijri',
  'none'
])
