import {plainDigits} from '../anchors.ts'
import type {Pair} from '../model.ts'
import {isEqual, mayAgree} from './agree.ts'
import {isCalendar, isCentury, isComparable, isRival} from './kinds.ts'
import type {NumberValue} from './model.ts'
import {numbersOf} from './read.ts'
import {tables} from './tables/index.ts'
import {isConverted} from './units.ts'

/** A number of the English and the one of the source that it should be. */
export interface NumberPair {
  target: NumberValue
  source: NumberValue
}

/** A number of the English that the source does not have. */
export interface InventedNumber {
  target: NumberValue
  /** Whether the source has some number that nothing in the English stands for, such as that in `пятилетний`. */
  hasRival: boolean
}

/** How the numbers of a pair differ. Offsets of the numbers are in the two sides of the pair. */
export interface NumberDifferences {
  /** Numbers of the English that are another one in the source. */
  changed: readonly NumberPair[]
  /** Numbers of the source that are nowhere in the English. */
  lost: readonly NumberValue[]
  /** Numbers of the English that are nowhere in the source. */
  invented: readonly InventedNumber[]
  /** Numbers that stand once on each side. */
  same: readonly NumberPair[]
  /** Whether the source has no number at all. */
  isBare: boolean
}

const none: NumberDifferences = {changed: [], lost: [], invented: [], same: [], isBare: false}
const metric = 'km m cm kg g l km2 ha m2 kmh C'.split(' ')
/** How far from its place in the source, as a share of the text, a number may stand. */
const nearBy = 0.15
/** Beyond so many numbers a pair is a table, where each value may stand anywhere. */
const mostNumbers = 60
/** Beyond so many characters a side is no sentence. */
const longestSide = 20_000
/** Languages with numbers in words: of all others only digits are compared. */
const isReadable = (language: string) => language in tables || language === 'zh' || language === 'ja'
/** Languages with a dual: "two" has no word there. */
const dual = new Set(['ar', 'he'])
/** Languages whose texts may count years from another beginning. */
const eras: Readonly<Record<string, RegExp>> = {
  ja: /令和|平成|昭和|大正|明治/,
  zh: /民国|民國|令和|平成|昭和/,
  fa: /[۱1][۳۴34][۰-۹0-9]{2}/,
  ar: /هـ|هجري/,
  ur: /ہجری|[۱1][۳۴34][۰-۹0-9]{2}/,
  he: /תש["”״]/,
  th: /[2๒][45๔๕]/
}

const memory = new WeakMap<Pair, NumberDifferences>()
const sideMemory = new WeakMap<Pair, {target: NumberValue[]; source: NumberValue[]}>()

function sidesOf(pair: Pair) {
  let sides = sideMemory.get(pair)
  if (!sides) {
    const readable = (text: string) => (text.length > longestSide ? '' : text)
    sides = {
      target: numbersOf(readable(pair.target), 'en'),
      source: numbersOf(readable(pair.source), pair.beside.language)
    }
    sideMemory.set(pair, sides)
  }
  return sides
}

const digitsOf = (text: string) => plainDigits(text.replace(/\P{Nd}/gu, ''))

const isConversion = (target: NumberValue, source: NumberValue) =>
  target.unit !== undefined && source.unit !== undefined && target.unit !== source.unit && !isEqual(target, source)

/** Whether a word that is not known may multiply the number of the source: 6 tisíc. */
const isScaled = (target: NumberValue, source: NumberValue) =>
  [1e3, 1e6, 1e9].some((scale) => isEqual(target, {...source, value: source.value * scale, others: []}))

/** Whether the number of the source may be that of the English in a metric unit whose name is not known. */
const isMetric = ({value, unit}: NumberValue, source: NumberValue) =>
  unit !== undefined && metric.some((other) => isConverted(value, unit, source.value, other))

/** Whether two numbers are dialed alike; in texts that run from right to left the groups may stand the other way round. */
function isSamePhone({kind, digits}: NumberValue, source: NumberValue): boolean {
  const sorted = (text: string | undefined) => [...(text ?? '')].sort().join('')
  return kind === 'phone' && source.kind === 'phone' && sorted(digits) === sorted(source.digits)
}

/** Whether words stand in a text as they are. */
function standsIn(text: string, words: string): boolean {
  const at = text.toLowerCase().indexOf(words.toLowerCase())
  return at !== -1 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + words.length] ?? '')
}

/** How well a number of the source fits as the one that an English number should be; lower is better. */
function distance(target: NumberValue, source: NumberValue, {target: english, source: text}: Pair): number {
  const place = Math.abs(target.start / Math.max(1, english.length) - source.start / Math.max(1, text.length))
  return (
    place +
    (target.kind === source.kind ? 0 : 0.6) +
    (target.form === source.form ? 0 : 0.2) +
    (target.unit === source.unit && target.currency === source.currency ? 0 : 0.3) +
    (target.digits && source.digits && target.digits.length !== source.digits.length ? 0.3 : 0)
  )
}

const behindDate = /\d(?:st|nd|rd|th)?, $|\d(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}\.? $/u
/** Whether a number stands where the year of an English date does: July 26, 2020; 26 July 2020. */
const isBehindDate = (text: string, start: number) => behindDate.test(text.slice(Math.max(0, start - 16), start))

function difference(pair: Pair): NumberDifferences {
  const language = pair.beside.language.split('-')[0]!.toLowerCase()
  const {target: targets, source: sources} = sidesOf(pair)
  if (targets.length + sources.length === 0 || targets.length > mostNumbers || sources.length > mostNumbers) return none
  const readable = isReadable(language)
  const near = [pair.beside.pairs[pair.index - 1], pair.beside.pairs[pair.index + 1]].filter((one) => one !== undefined)
  const nearSources = () => near.flatMap((one) => sidesOf(one).source)
  const nearTargets = () => near.flatMap((one) => sidesOf(one).target)

  // Each number of the English takes its like, the nearest first.
  const takenBy = new Map<NumberValue, NumberValue>()
  const partner = new Map<NumberValue, NumberValue>()
  for (const fits of [isEqual, mayAgree])
    for (const target of targets) {
      if (partner.has(target)) continue
      const free = sources.filter((source) => !takenBy.has(source) && fits(target, source))
      const best = free.sort((one, other) => distance(target, one, pair) - distance(target, other, pair))[0]
      if (!best) continue
      takenBy.set(best, target)
      partner.set(target, best)
    }

  const sourceDigits = digitsOf(pair.source)
  const targetDigits = digitsOf(pair.target)
  // 645 miles (1,040 km): the miles have their own number in the source, so that the kilometers excuse no other.
  const isSpare = (source: NumberValue, target: NumberValue) =>
    source.unit === target.unit && source.firm && !takenBy.has(source) && !isCalendar(source)
  const hasOwn = (target: NumberValue) => sources.some((source) => isSpare(source, target))
  const extra = targets.filter((target) => {
    if (partner.has(target) || !target.firm || isCalendar(target)) return false
    if (sources.some((source) => mayAgree(target, source) && !(isConversion(target, source) && hasOwn(target))))
      return false
    // 100 meters (328 feet): the editor's own conversion.
    if (
      target.unit &&
      !sources.some(({unit}) => unit === target.unit) &&
      targets.some(
        (other) => partner.has(other) && other.unit && isConverted(other.value, other.unit, target.value, target.unit!)
      )
    )
      return false
    if (
      !readable &&
      (target.form !== 'figure' || sources.some((source) => isScaled(target, source) || isMetric(target, source)))
    )
      return false
    if ((target.kind === 'year' || target.kind === 'decade') && eras[language]?.test(pair.source)) return false
    // The same digits in other groups: 116 123.
    if (
      target.digits &&
      target.digits.length >= 3 &&
      sources.some(
        ({digits}) =>
          digits !== undefined &&
          digits !== target.digits &&
          digits.length >= 3 &&
          (digits.includes(target.digits!) || (digits.length >= 4 && target.digits!.includes(digits)))
      )
    )
      return false
    // A title that stays English.
    if (target.form === 'word' && standsIn(pair.source, pair.target.slice(target.start, target.end))) return false
    // £150 billion for the dollars of the source.
    if (
      target.currency &&
      targets.some((other) => partner.has(other) && other.currency && other.currency !== target.currency)
    )
      return false
    if (target.kind === 'phone')
      return !sourceDigits.includes(target.digits!) && !sources.some((source) => isSamePhone(target, source))
    // From the XIth to the XIIIth century.
    if (
      target.kind === 'ordinal' &&
      target.value < 22 &&
      sources.some(isCentury) &&
      sources.every((source) => !isCentury(source) || takenBy.has(source))
    )
      return false
    return !nearSources().some((source) => mayAgree(target, source))
  })
  const missing = sources.filter((source) => {
    if (takenBy.has(source) || !source.firm || isCalendar(source)) return false
    if (source.kind === 'phone')
      return !targetDigits.includes(source.digits!) && !targets.some((target) => isSamePhone(target, source))
    if (source.digits && source.digits.length >= 5 && targetDigits.includes(source.digits)) return false
    if (Number.isNaN(source.value)) return false
    // 平成30年.
    if ((source.kind === 'year' || source.unit === 'year') && eras[language]?.test(pair.source)) return false
    if (targets.some(({kind, digits}) => kind === 'phone' && digits!.includes(source.digits || 'none'))) return false
    if (targets.some((target) => mayAgree(target, source))) return false
    return !nearTargets().some((target) => mayAgree(target, source))
  })

  const changed: NumberPair[] = []
  const free = new Set(missing)
  for (const target of extra) {
    const fitting = sources.filter(
      (source) =>
        isComparable(target, source) && (free.has(source) || (target.unit !== undefined && isSpare(source, target)))
    )
    const best = fitting.sort((one, other) => distance(target, one, pair) - distance(target, other, pair))[0]
    if (!best) continue
    free.delete(best)
    changed.push({target, source: best})
  }
  // 2-2 for 2-0: the number stands in the source, but not so often, while another one is missing.
  for (const target of targets) {
    if (partner.has(target) || !target.firm || isCalendar(target) || target.form !== 'figure') continue
    if (extra.includes(target)) continue
    const best = [...free].find(
      (source) =>
        source.form === 'figure' &&
        source.kind === target.kind &&
        source.digits?.length === target.digits?.length &&
        distance(target, source, pair) < nearBy
    )
    if (!best) continue
    free.delete(best)
    changed.push({target, source: best})
  }
  const paired = new Set(changed.map(({target}) => target))
  const idle = sources.filter((source) => !takenBy.has(source) && !isCalendar(source) && source.value > 1)
  const isInvented = (target: NumberValue) =>
    !paired.has(target) &&
    readable &&
    target.kind !== 'label' &&
    target.value > 1 &&
    // Translators add two and three as they need them.
    (target.form !== 'word' || target.value > 3) &&
    target.kind !== 'phone' &&
    !(target.value === 2 && dual.has(language))
  const invented = extra
    .filter(isInvented)
    .map((target) => ({target, hasRival: idle.some((source) => isRival(target, source))}))
    // On May 12, 2024: editors add the year to a date.
    .filter(({target: {kind, start}, hasRival}) => kind !== 'year' || hasRival || !isBehindDate(pair.target, start))
  const once = (list: readonly NumberValue[], {value}: NumberValue) =>
    list.filter((one) => one.value === value).length === 1
  const same = [...partner]
    .map(([target, source]) => ({target, source}))
    .filter(
      ({target, source}) =>
        target.value === source.value && target.firm && source.firm && once(targets, target) && once(sources, source)
    )
  return {
    changed,
    invented,
    lost: readable
      ? [...free].filter((source) => isTelling(source) && !changed.some((one) => isEqual(one.source, source)))
      : [],
    same,
    isBare: sources.length === 0
  }
}

/** Whether a number that is missing is missed: two and three become both, a pair, a trio. */
const isTelling = ({value, form, kind}: NumberValue) =>
  kind !== 'label' &&
  kind !== 'ordinal' &&
  kind !== 'century' &&
  value > 1 &&
  (form !== 'word' || value >= 100 || (value > 12 && value % 10 !== 0))

/** Compare the numbers of a pair. */
export function compareNumbers(pair: Pair): NumberDifferences {
  let differences = memory.get(pair)
  if (!differences) {
    const isEmpty = pair.source === '' || pair.target === ''
    const isLong = pair.source.length > longestSide || pair.target.length > longestSide
    differences = isEmpty || isLong ? none : difference(pair)
    memory.set(pair, differences)
  }
  return differences
}
