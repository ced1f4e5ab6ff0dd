import {plainDigits} from '../anchors.ts'
import type {Pair} from '../model.ts'
import {knowsDates} from './dates.ts'
import type {DatePart} from './model.ts'
import {nearDates, sidesOf, sourceSide, sureParts, targetSide} from './sides.ts'

/** A month or weekday of the source that the English leaves out. */
export interface LostDate {
  part: 'month' | 'weekday'
  /** In the source of the pair. */
  lost: DatePart
  /** What stands in its place in the English of the pair, if that can be found: "7 month". */
  remains: {start: number; end: number} | undefined
}

/** "the end of the 7th month", "on 6 month 26 day", "in 2019/4" */
const literal = /(?<![\d.,])(?:\d{4}\/(\d{1,2})|(\d{1,2})(?:st|nd|rd|th)?[ -]months?)(?![\w/])/g

/** The months and weekdays of the source of a pair, where its English tells no date of any kind. */
export function lostDates(pair: Pair): LostDate[] {
  if (pair.source === '' || pair.target === '' || !knowsDates(pair.beside.language)) return []
  if (targetSide(pair).dates.length > 0 || sourceSide(pair).dates.length === 0) return []
  const sides = sidesOf(pair)
  if (nearDates(sides.targetNear).length > 0) return []
  const {source} = sides
  const lost: LostDate[] = []
  for (const part of ['month', 'weekday'] as const)
    for (const one of sureParts(source.dates, part)) {
      // "on the 24th" leaves the month to the reader.
      const days = source.dates.filter(({month}) => month?.start === one.start).flatMap(({day}) => day?.values ?? [])
      if (days.some((day) => new RegExp(`(?<!\\d)${day}(?:st|nd|rd|th)(?! month)`).test(pair.target))) continue
      let remains: LostDate['remains']
      if (part === 'month')
        for (const {0: match, 1: year, 2: count, index} of pair.target.matchAll(literal))
          if (one.values.includes(Number(plainDigits(year ?? count!))))
            remains ??= {start: index, end: index + match.length}
      lost.push({part, lost: one, remains})
    }
  return lost
}
