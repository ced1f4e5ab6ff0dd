import type {Beside, Pair} from '../model.ts'
import {knowsDates} from './dates.ts'
import type {DatePart, DateValue} from './model.ts'
import {numbersIn} from './numbers.ts'
import {
  type DatePartName,
  meets,
  nearDates,
  type Side,
  type Sides,
  sidesOf,
  sourceSide,
  sureParts,
  targetSide,
  tells
} from './sides.ts'

/** A part of a date that the English tells otherwise than the source. */
export interface DateChange {
  part: DatePartName
  /** In the English of the pair. */
  told: DatePart
  /** In the source: what it may be instead, the likeliest first. */
  expected: readonly DatePart[]
  /** Where `expected` stands in the source of another pair: that pair. */
  elsewhere?: Pair
}

/** How many words such as "yesterday" one side has and the other not: each may stand for a weekday or a month of the other. */
function relativesWithout(
  dates: readonly DateValue[],
  others: readonly DateValue[],
  key: 'relative' | 'relativeMonth'
) {
  return dates.filter(({[key]: one}) => {
    // "Today" is also "nowadays", and comes and goes.
    if (!one || one.values[0] === 0) return false
    return !others.some(
      ({[key]: other}) => other && (one.values.length === 0 ? other.values.length === 0 : meets(one, other))
    )
  }).length
}

/** A month or a weekday that only the English has, where the source has one that the English lacks. */
function changedNames({source, target, sourceNear, targetNear}: Sides, part: 'month' | 'weekday'): DateChange[] {
  const allSource = nearDates(sourceNear)
  const allTarget = nearDates(targetNear)
  const wrong = sureParts(target.dates, part).filter((one) => !tells(allSource, part, one))
  if (wrong.length === 0) return []
  const missing = sureParts(source.dates, part).filter((one) => !tells(allTarget, part, one))
  const key = part === 'month' ? 'relativeMonth' : 'relative'
  if (missing.length < wrong.length) return []
  if (wrong.length <= relativesWithout(source.dates, target.dates, key)) return []
  if (missing.length <= relativesWithout(target.dates, source.dates, key)) return []
  return wrong.map((told, index) => {
    const own = missing[index]!
    return {part, told, expected: wrong.length === missing.length ? [own] : missing}
  })
}

/**
 * "Saturday, Friday and Sunday" for Saturday, Friday and Friday: where both sides tell as many, in the same order but for one, that one
 * is changed.
 */
function changedInOrder({source, target}: Sides, part: 'month' | 'weekday'): DateChange[] {
  const ofPart = ({dates}: Side) => dates.flatMap(({[part]: one}) => one ?? [])
  const own = ofPart(source)
  const told = ofPart(target)
  if (own.length !== told.length || own.length < 2) return []
  const off = told.flatMap((one, index) => (meets(one, own[index]!) ? [] : [index]))
  if (off.length !== 1) return []
  const [at] = off as [number]
  return told[at]!.sure && own[at]!.sure ? [{part, told: told[at]!, expected: [own[at]!]}] : []
}

/** "June 5 to March 8" for 6月5日至8日: each month is in the source, but not with this day. */
function changedMonthsOfDays({source, target, sourceNear, targetNear}: Sides): DateChange[] {
  const changes: DateChange[] = []
  const same = (one: DateValue, other: DateValue) =>
    one.month && one.day && other.month && other.day && meets(one.day, other.day) && meets(one.month, other.month)
  const allSource = nearDates(sourceNear)
  const allTarget = nearDates(targetNear)
  for (const date of target.dates) {
    if (!date.month?.sure || !date.day?.sure || allSource.some((other) => same(date, other))) continue
    const others = source.dates.filter(
      (other) =>
        other.month?.sure &&
        other.day?.sure &&
        meets(date.day!, other.day) &&
        !allTarget.some((one) => same(one, other))
    )
    // A source that tells this day without a month leaves open which it is.
    const isOpen = allSource.some((other) => other.day && !other.month && meets(date.day!, other.day))
    if (others.length === 1 && !isOpen) changes.push({part: 'month', told: date.month, expected: [others[0]!.month!]})
  }
  return changes
}

const textOf = (sides: readonly Side[]) => sides.map(({text}) => text).join(' ')

/** A day or year of a date that only the English has, where the source has another one in the same month. */
function changedNumbers(sides: Sides, part: 'day' | 'year'): DateChange[] {
  const {source, target} = sides
  const changes: DateChange[] = []
  const candidates = target.dates.filter((date) => date.month?.sure && date[part]?.sure)
  if (candidates.length === 0) return changes
  const ofSource = nearDates(sides.sourceNear)
  const ofTarget = nearDates(sides.targetNear)
  const sourceNumbers = numbersIn(textOf(sides.sourceNear))
  const targetNumbers = numbersIn(textOf(sides.targetNear))
  for (const date of candidates) {
    const told = date[part]!
    if (tells(ofSource, part, told) || told.values.some((value) => sourceNumbers.has(value))) continue
    const expected = source.dates
      .filter((other) => other[part]?.sure && other.month?.sure && meets(other.month, date.month!))
      .map((other) => other[part]!)
      .filter((other) => !tells(ofTarget, part, other) && !other.values.some((value) => targetNumbers.has(value)))
    if (expected.length > 0 && !changes.some((change) => change.told.start === told.start))
      changes.push({part, told, expected})
  }
  return changes
}

/** The dates of the source of a whole text. */
const wholeSources = new WeakMap<Beside, readonly {pair: Pair; date: DateValue}[]>()

function wholeSource(beside: Beside): readonly {pair: Pair; date: DateValue}[] {
  let dates = wholeSources.get(beside)
  if (!dates) {
    dates = beside.pairs.flatMap((pair) => sourceSide(pair).dates.map((date) => ({pair, date})))
    wholeSources.set(beside, dates)
  }
  return dates
}

/** "May 27" for 27日, in a text whose source tells of 9月27日 elsewhere, and of May nowhere: engines make up the month that is not told. */
function madeUpMonths({source, target}: Sides, {beside}: Pair): DateChange[] {
  const changes: DateChange[] = []
  for (const {month, day} of target.dates) {
    if (!month?.sure || !day?.sure) continue
    const isDayAlone = source.dates.some((date) => date.day && !date.month && meets(date.day, day))
    if (!isDayAlone || source.dates.some((date) => date.relativeMonth)) continue
    const all = wholeSource(beside)
    if (all.some(({date}) => date.relativeMonth || (date.month && meets(date.month, month)))) continue
    const others = all.filter(({date}) => date.month?.sure && date.day && meets(date.day, day))
    const [first] = others
    if (first && others.every(({date}) => meets(date.month!, first.date.month!)))
      changes.push({part: 'month', told: month, expected: [first.date.month!], elsewhere: first.pair})
  }
  return changes
}

/** A pair with more dates is a table or no prose. */
const mostDates = 200

/**
 * The parts of dates that the English of a pair tells otherwise than its source.
 *
 * What only one side has is no change: editors add a year and leave out a weekday. A change is a part that the source has not, where the
 * source has one of the same kind that the English lacks.
 */
export function changedDates(pair: Pair): DateChange[] {
  if (pair.source === '' || pair.target === '' || !knowsDates(pair.beside.language)) return []
  const target = targetSide(pair)
  if (!target.dates.some(({month, weekday}) => month?.sure || weekday?.sure)) return []
  const sides = sidesOf(pair)
  if (sides.target.dates.length + sides.source.dates.length > mostDates) return []
  const changes = [...changedNames(sides, 'month'), ...changedNames(sides, 'weekday')]
  const isNew = ({part, told}: DateChange) =>
    !changes.some((change) => change.told.start === told.start && change.part === part)
  changes.push(...changedInOrder(sides, 'month').filter(isNew), ...changedInOrder(sides, 'weekday').filter(isNew))
  changes.push(...changedMonthsOfDays(sides).filter(isNew))
  changes.push(...madeUpMonths(sides, pair).filter(isNew))
  changes.push(...changedNumbers(sides, 'day'), ...changedNumbers(sides, 'year'))
  return changes
}
