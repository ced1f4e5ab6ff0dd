import {inNewsStyle, ordinal, withCommas} from '../../article/quantities.ts'
import type {NumberValue} from './model.ts'

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function inWords(value: number): string {
  if (value < 20) return small[value]!
  return value % 10 === 0 ? tens[value / 10]! : `${tens[Math.floor(value / 10)]}-${small[value % 10]}`
}

/** A number as an English newspaper writes it: `3.2 million`, `1,250.5`. */
export function inEnglish({value, kind}: NumberValue): string {
  if (kind === 'year' || kind === 'decade') return String(value)
  if (Number.isInteger(value)) return inNewsStyle(value)
  const [whole = '', decimals = ''] = String(Number(value.toPrecision(10))).split('.')
  return value >= 1e6 ? inNewsStyle(value) : `${withCommas(whole)}.${decimals}`
}

/**
 * The number of the source in the form of the one that stands in the English: as a year, an ordinal, in words or in digits.
 *
 * @param text the English
 * @returns undefined where there is no such form
 */
export function inFormOf(target: NumberValue, source: NumberValue, text: string): string | undefined {
  const {value} = source
  const written = text.slice(target.start, target.end)
  if (source.kind === 'fraction' || target.kind === 'fraction' || source.kind === 'phone' || value < 0) return undefined
  if (source.unit !== target.unit && source.unit && target.unit) return undefined
  if (target.kind === 'year' || target.kind === 'decade') return Number.isInteger(value) ? String(value) : undefined
  if (target.kind === 'ordinal') {
    // The ending of a figure stands behind the number: 21st.
    if (target.form !== 'figure' || !Number.isInteger(value)) return undefined
    return ordinal(value).slice(-2) === text.slice(target.end, target.end + 2) ? String(value) : undefined
  }
  if (target.kind === 'label') return Number.isInteger(value) ? String(value) : undefined
  if (target.form === 'word' && Number.isInteger(value) && value < 100) {
    const words = inWords(value)
    return /^\p{Lu}/u.test(written) ? words.charAt(0).toUpperCase() + words.slice(1) : words
  }
  return inEnglish(source)
}
