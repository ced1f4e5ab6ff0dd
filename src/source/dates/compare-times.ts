import type {Pair} from '../model.ts'
import {clocks} from './clocks.ts'
import {baseLanguage} from './dates.ts'
import type {TimeValue} from './model.ts'
import {numbersIn} from './numbers.ts'
import {timesOf} from './times.ts'

/** A clock time that the English tells otherwise than the source. */
export interface TimeChange {
  /** In the English of the pair. */
  told: TimeValue
  /** In the source of the pair. */
  expected: TimeValue
}

const same = (one: TimeValue, other: TimeValue) =>
  one.minutes === other.minutes ||
  ((one.ambiguous12 || other.ambiguous12) === true && one.minutes % 720 === other.minutes % 720)

const zones: readonly (readonly [string, RegExp])[] = [
  [
    'GMT',
    /GMT|UTC|\bZ\b|Greenwich|Гринвич|Ґрінвіч|جرينتش|غرينتش|گرینویچ|格林[威尼][治茨]|世界标准|גריניץ|그리니치|グリニッジ|Weltzeit/iu
  ],
  [
    'named',
    /\blocal|\b(?:BST|E[SD]?T|P[SD]?T|C[SD]T|M[SD]T|CES?T|EES?T|JST|IST|KST|MSK|HKT|AEST|HE|SELČ|MESZ|MEZ)\b|\btime zone\b|\b(?:Eastern|Pacific|Central|Mountain|Moscow|Beijing|Tokyo|Israel|Iran|British)(?: Standard| Daylight| Summer)? [Tt]ime|Ortszeit|Sommerzeit|Winterzeit|Zeit\)|мск|времени|часу\b|المحلي|بتوقيت|لتوقيت|التوقيت|محلی|به وقت|当地|當地|現地|现地|时间|時間|夏令时|שעון|מקומי|현지|시간|स्थानीय|समय|مقامی|yerel|saatiyle|místní|czasu|\bhora (?:local|del?)\b|\bhoras? de\b|\bheure (?:locale|d)|\bora locale/u
  ]
]

/** Which kinds of zones a text names. */
const zonesOf = (text: string) =>
  zones
    .filter(([, words]) => words.test(text))
    .map(([zone]) => zone)
    .join()

/** Whether the numbers of a time stand in a text, outside of what was read as times. */
function mayTell(text: string, times: readonly TimeValue[], {minutes}: TimeValue): boolean {
  let rest = text
  for (const {start, end} of times) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  const numbers = numbersIn(rest)
  const hour = Math.floor(minutes / 60)
  return (
    (numbers.has(hour) || numbers.has(hour % 12) || numbers.has((hour % 12) + 12)) &&
    (minutes % 60 === 0 || numbers.has(minutes % 60))
  )
}

/** A pair with more times is a timetable. */
const mostTimes = 100

/** The clock times that the English of a pair tells otherwise than its source. Times of another zone agree. */
export function changedTimes(pair: Pair): TimeChange[] {
  const {source, target, beside} = pair
  if (source === '' || target === '' || !clocks[baseLanguage(beside.language)]) return []
  if (!/\d|noon|midnight|o.clock/.test(target)) return []
  const ofTarget = timesOf(target, 'en')
  if (!ofTarget.some(({sure}) => sure)) return []
  const ofSource = timesOf(source, beside.language)
  if (ofSource.length === 0 || ofSource.length + ofTarget.length > mostTimes) return []
  const near = pair.sure ? [] : [beside.pairs[pair.index - 1], beside.pairs[pair.index + 1]]
  const sourceNear = [...ofSource, ...near.flatMap((one) => (one ? timesOf(one.source, beside.language) : []))]
  const targetNear = [...ofTarget, ...near.flatMap((one) => (one ? timesOf(one.target, 'en') : []))]
  const wrong = ofTarget.filter(
    (time) => time.sure && !sourceNear.some((other) => same(time, other)) && !mayTell(source, ofSource, time)
  )
  const missing = ofSource.filter(
    (time) => time.sure && !targetNear.some((other) => same(time, other)) && !mayTell(target, ofTarget, time)
  )
  if (wrong.length === 0 || wrong.length !== missing.length) return []
  const sameZones = zonesOf(source) === zonesOf(target)
  return wrong.flatMap((told, index) => {
    const expected = missing[index]!
    // Zones differ by hours and half hours.
    if (!sameZones && (told.minutes - expected.minutes) % 30 === 0) return []
    return [{told, expected}]
  })
}

/** An English time written like the one that it replaces: 5:30 p.m. becomes 6:30 p.m., 17:30 becomes 18:30. */
export function timeLike({minutes, ambiguous12}: TimeValue, told: TimeValue, like: string): string | undefined {
  const half = /([ap])(\.?)(\s?)m/i.exec(like)
  const isLate = told.minutes >= 720
  const total = ambiguous12 ? (minutes % 720) + (isLate ? 720 : 0) : minutes
  const hour = Math.floor(total / 60)
  const rest = String(total % 60).padStart(2, '0')
  const digits = /(\d{1,2})(?:(\s?[:.\uff1a]\s?)(\d{2}))?/.exec(like)
  if (!digits || /^\d{4}/.test(like)) return undefined
  if (half) {
    const mark = total % 60 !== 0 || digits[2] ? (digits[2] ?? ':') + rest : ''
    const letter = half[1] === half[1]!.toUpperCase() ? (hour >= 12 ? 'P' : 'A') : hour >= 12 ? 'p' : 'a'
    return `${hour % 12 || 12}${mark}${like.slice(digits[0].length).replace(/[ap]/i, letter)}`
  }
  if (/clock/.test(like)) return total % 60 === 0 ? `${hour % 12 || 12}${like.slice(digits[0].length)}` : undefined
  return digits[2] ? `${digits[1]!.length === 2 ? String(hour).padStart(2, '0') : hour}${digits[2]}${rest}` : undefined
}
