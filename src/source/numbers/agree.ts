import type {NumberValue} from './model.ts'
import {isConverted, isSameTemperature} from './units.ts'

const isSame = (one: number, other: number) => Math.abs(one - other) <= 1e-6 * Math.max(Math.abs(one), Math.abs(other))

const isDegree = ({unit}: NumberValue) => unit === 'C' || unit === 'F' || unit === 'degree'

/** Digits of a number without the zeros at its end: 3,200,000 has two. */
function precision(value: number): number {
  return value.toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length
}

/** Whether two numbers have the same value, as they stand. */
export function isEqual(target: NumberValue, source: NumberValue): boolean {
  if (isSame(target.value, source.value)) return true
  return (
    source.others.some((other) => isSame(target.value, other)) ||
    target.others.some((other) => isSame(other, source.value) || source.others.some((one) => isSame(other, one)))
  )
}

/** Whether a number of the English is a rounded one of the source: 3.2 million for 3,214,567; "nearly 3,000" for 2,987. */
function isRounded(rounded: NumberValue, precise: NumberValue): boolean {
  if (rounded.kind === 'year' || precise.kind === 'year' || (!rounded.about && rounded.form === 'figure')) return false
  const digits = precision(rounded.value)
  if (precision(precise.value) <= digits) return false
  const distance = Math.abs(rounded.value - precise.value) / Math.max(1e-9, Math.abs(precise.value))
  if (rounded.about && distance <= 0.03) return true
  // Some cut off what others round.
  const step = 10 ** (Math.floor(Math.log10(precise.value)) - digits + 1)
  return (
    digits >= 2 &&
    (isSame(Number(precise.value.toPrecision(digits)), rounded.value) ||
      isSame(Math.floor(precise.value / step) * step, rounded.value))
  )
}

/** Whether one number may stand for the other: the same value, in another unit, rounded, or as a year or decade of two digits. */
export function mayAgree(target: NumberValue, source: NumberValue): boolean {
  if (isEqual(target, source)) return true
  for (const [one, other] of [
    [target, source],
    [source, target]
  ] as const) {
    if (
      one.unit &&
      other.unit &&
      [one.value, ...one.others].some((value) => isConverted(value, one.unit!, other.value, other.unit!))
    )
      return true
    if (isDegree(one) && (isDegree(other) || !other.unit) && isSameTemperature(one.value, other.value)) return true
    // Their 80s, and the 80s of a thermometer: 27 to 32 degrees.
    if (one.kind === 'decade' && one.value < 120) {
      const isWithin = (value: number) => value >= one.value && value < one.value + 10
      if (other.value > one.value && isWithin(other.value) && other.kind !== 'percent' && other.kind !== 'money')
        return true
      if (isDegree(other) && isWithin(Math.round(other.value * 1.8 + 32))) return true
    }
    // Fifty percent and a half, a third and 33 percent.
    if (
      one.kind === 'percent' &&
      (other.kind === 'fraction' || other.value < 1) &&
      Math.abs(one.value / 100 - other.value) < 0.01
    )
      return true
    const isYear = one.kind === 'year' || one.kind === 'decade'
    if (
      isYear &&
      other.value < 100 &&
      one.value > 100 &&
      one.value < 2200 &&
      one.value % 100 === other.value &&
      (one === target || other.digits?.length === 2 || other.kind === 'decade')
    )
      return true
    // One in five and a fifth.
    if (one.kind === 'fraction' && isSame(one.value * other.value, 1)) return true
    // The 1800s are the 19th century, and 20世纪30年代 the 1930s.
    const isCentury = other.kind === 'century' || other.unit === 'century'
    if (isYear && (isCentury || one.value % 100 === 0) && Math.floor(one.value / 100) + 1 === other.value) return true
  }
  return isRounded(target, source)
}
