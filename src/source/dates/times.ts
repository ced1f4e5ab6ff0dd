import {plainDigits} from '../anchors.ts'
import {type Clock, clocks, type DayPart} from './clocks.ts'
import type {TimeValue} from './model.ts'
import {withoutOverlaps} from './overlaps.ts'
import {numberOf} from './unspaced.ts'

const parts: readonly DayPart[] = ['night', 'morning', 'noon', 'afternoon', 'evening']

/** The expressions of a language, compiled. */
interface Reader {
  /** Expressions that only match where there is a digit. */
  hours: readonly RegExp[]
  /** The others: hours in words or in Chinese numerals. */
  spelled: readonly RegExp[]
  before: readonly (readonly [DayPart, RegExp])[]
  after: readonly (readonly [DayPart, RegExp])[]
  noon: RegExp
  midnight: RegExp
  names: readonly RegExp[]
}

/** 17:30 and 17：30; not the score 3:1, and not 18:10 000. */
const digital =
  /(?<![\d.,:/\uff1a-])(?<hour>\d{1,2})[:\uff1a]\s?(?<minute>[0-5]\d)(?:[:\uff1a]\s?[0-5]\d)?(?!\d|[:\uff1a/]\d|[.,]\d|\s\d{3}(?!\d))/gu
/** Languages that write times of the afternoon as 13 to 24. */
const countsTo24: ReadonlySet<string> = new Set(['fr', 'de', 'ru', 'uk', 'pl', 'cs', 'nl', 'it', 'pt'])
const timeWord =
  /(?:at|around|about|by|until|till|before|after|from|since|to|between|and|through|exactly|past|approximately|of|is|was)\s(?:exactly\s|about\s|around\s|approximately\s)?$/i
const zoneWord = /^[\s,(]{0,3}(?:GMT|UTC|[A-Z]{2,4}T\b|ET\b|PT\b|local|hours|hrs|Moscow|Beijing|MSK)/
const readers = new Map<string, Reader>()

function readerOf(language: string): Reader | undefined {
  const clock: Clock | undefined = clocks[language]
  if (!clock) return undefined
  let reader = readers.get(language)
  if (!reader) {
    const names = (clock.names ?? '')
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => name.replaceAll('_', '\\s'))
    // The longest first: "eleventh" in Arabic starts like "first".
    const anyName = [...names].sort((one, other) => other.length - one.length).join('|')
    const compile = (hours: string) => new RegExp(`(?<![\\d.,:/-])(?:${hours.replace('NAMES', anyName)})`, 'gu')
    const isSpelled = (hours: string) => /NAMES|[一二]/.test(hours)
    const sides = (list: Clock['before'], wrap: (words: string) => string) =>
      parts.flatMap((part) => (list?.[part] ? [[part, new RegExp(wrap(list[part]), 'iu')] as const] : []))
    reader = {
      hours: clock.hours.filter((hours) => !isSpelled(hours)).map(compile),
      spelled: clock.hours.filter(isSpelled).map(compile),
      before: sides(clock.before, (words) => `(?:${words})[\\s]?$`),
      after: sides(clock.after, (words) => `^[\\s,]{0,2}(?:${words})(?!\\p{L})`),
      noon: new RegExp(clock.noon, 'gu'),
      midnight: new RegExp(clock.midnight, 'gu'),
      names: names.map((name) => new RegExp(`^(?:${name})$`, 'u'))
    }
    readers.set(language, reader)
  }
  return reader
}

/** The hour of the day; undefined where no part of the day is told and it may be either. */
function hourOf(hour: number, part: DayPart | undefined): number | undefined {
  if (hour === 24) return 0
  if (hour > 12 || hour === 0) return hour
  if (part === 'morning') return hour % 12
  if (part === 'afternoon') return (hour % 12) + 12
  if (part === 'evening') return hour === 12 ? 0 : hour + 12
  if (part === 'night') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour
  if (part === 'noon') return hour <= 4 ? hour + 12 : hour
  return undefined
}

const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/
const allOtherDigits = new RegExp(otherDigits, 'g')
/** Signs that look like a colon: the Armenian full stop, the sign of a ratio, and others. */
const otherColons = /[\u0589\u05c3\u2236\ua789\ufe13\ufe55]/
const allOtherColons = new RegExp(otherColons, 'g')

/** Digits and colons of other scripts as those of ASCII; all stay where they are. */
function asciiSigns(text: string): string {
  const plain = otherDigits.test(text) ? text.replace(allOtherDigits, plainDigits) : text
  return otherColons.test(plain) ? plain.replace(allOtherColons, ':') : plain
}

function partOf(text: string, start: number, end: number, match: string, {before, after}: Reader): DayPart | undefined {
  const left = text.slice(Math.max(0, start - 12), start)
  const right = text.slice(end, end + 24)
  for (const [part, words] of after) if (words.test(right)) return part
  for (const [part, words] of before) if (words.test(left)) return part
  // Of an English time, a.m. and p.m. are part.
  const own = /([ap])\.?\s?m\b/i.exec(match)?.[1]
  return own === undefined ? undefined : own.toLowerCase() === 'a' ? 'morning' : 'afternoon'
}

/**
 * The clock times of a text, in the order in which they stand.
 *
 * @param language BCP-47 code; in a language whose clock is not known, only times such as 17:30 are found
 */
export function timesOf(text: string, language: string): TimeValue[] {
  const base = language.split('-')[0]!.toLowerCase()
  const reader = readerOf(base)
  const plain = asciiSigns(text)
  const times: TimeValue[] = []
  const read = (match: RegExpExecArray, isDigital: boolean) => {
    const {hour: figures, minute, minute2, half, quarter, less, name} = match.groups ?? {}
    const number = name && reader ? reader.names.findIndex((one) => one.test(name)) + 1 : numberOf(figures ?? '')
    const minutes = half ? 30 : quarter ? 15 : less ? -15 : numberOf(minute ?? minute2 ?? '0')
    const start = match.index
    const end = start + match[0].trimEnd().length
    if (number > 24 || minutes > 59 || (figures === undefined && number === 0)) return
    const part = reader && partOf(plain, start, end, match[0], reader)
    const hour = hourOf(number, part)
    // 01:15 is told by those who count to 24, and so is 1:15 where all do.
    const isPadded = figures?.startsWith('0') === true || (countsTo24.has(base) && minute !== undefined)
    const total = (((hour ?? (isPadded ? number : number % 12)) * 60 + minutes) % 1440) + (minutes < 0 ? 1440 : 0)
    const isTime =
      !isDigital ||
      base !== 'en' ||
      part !== undefined ||
      timeWord.test(plain.slice(Math.max(0, start - 32), start)) ||
      zoneWord.test(plain.slice(end, end + 12))
    times.push({
      start,
      end,
      minutes: total % 1440,
      ...(hour === undefined && !isPadded ? {ambiguous12: true as const} : {}),
      sure: isTime
    })
  }
  const hasDigit = /\d/.test(plain)
  const readAll = (expressions: readonly RegExp[]) => {
    for (const hours of expressions) for (const match of plain.matchAll(hours)) read(match, false)
  }
  if (reader && hasDigit) readAll(reader.hours)
  if (reader) readAll(reader.spelled)
  if (hasDigit) for (const match of plain.matchAll(digital)) read(match, true)
  if (reader)
    for (const [words, minutes] of [
      [reader.midnight, 0],
      [reader.noon, 720]
    ] as const)
      for (const {0: match, index: start} of plain.matchAll(words))
        times.push({start, end: start + match.length, minutes, sure: true})
  return withoutOverlaps(times)
}
