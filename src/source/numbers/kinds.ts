import type {NumberValue} from './model.ts'

export const isCentury = ({kind, unit}: NumberValue): boolean => kind === 'century' || unit === 'century'
/** Whether a number is of a day or a time of the day, which are compared as such. */
export const isCalendar = ({kind}: NumberValue): boolean => kind === 'date' || kind === 'clock'
const isTime = (number: NumberValue) => number.kind === 'year' || number.kind === 'decade' || isCentury(number)

/** Whether two numbers may be confused at all: a year is not taken for a percentage. */
export function isComparable(target: NumberValue, source: NumberValue): boolean {
  if (target.kind === 'phone' || source.kind === 'phone') return target.kind === source.kind
  // The 19 of a name is no wrong 2.
  if ((target.kind === 'label') !== (source.kind === 'label'))
    return target.form === 'figure' && source.form === 'figure' && target.digits?.length === source.digits?.length
  const groupOf = ({kind}: NumberValue) => (kind === 'decade' || kind === 'century' ? 'year' : kind)
  const exclusive = (kind: string) => kind === 'year' || kind === 'percent' || kind === 'money'
  const left = groupOf(target)
  const right = groupOf(source)
  return left === right || !exclusive(left) || !exclusive(right)
}

/** Whether a number of the source may be what the translator read as one that the source does not have. A year is added to many dates. */
export const isRival = (target: NumberValue, source: NumberValue): boolean =>
  isTime(target) ? isTime(source) : !isTime(source) && isComparable(target, source)
