import type {NumberValue} from './model.ts'
import type {Composed} from './words.ts'

/** What stands between the two ends of a range. */
export const dash = /^[-–—―−‐‑~〜～]$/

/** The mark of a kind that stands at a token, with the tokens that it takes. */
export type MarkAt = (at: number, name: string) => {length: number} | undefined

/** Times of the day, dates in digits, and what a range gives to its first number. */
export function markTimes(numbers: NumberValue[], composed: readonly Composed[], text: string, markAt: MarkAt): void {
  const toClock = (number: NumberValue, minutes?: NumberValue) => {
    number.kind = 'clock'
    const {value} = number
    number.others = [value + 12, value - 12, ...(minutes ? [value + minutes.value / 100] : []), Math.floor(value)]
    if (minutes) minutes.kind = 'clock'
  }
  for (let index = numbers.length - 1; index >= 0; index--) {
    const number = numbers[index]!
    const next = numbers[index + 1]
    const {from, to} = composed[index]!
    const between = next ? text.slice(number.end, next.start) : ''
    const isShort = number.digits !== undefined && number.digits.length <= 2 && number.digits !== ''
    const nextShort = next?.digits?.length === 2
    if (
      next &&
      isShort &&
      nextShort &&
      /^\s?(?:[:：։∶h]|時|Uhr)\s?$/u.test(between) &&
      number.value < 25 &&
      next.value < 60
    )
      toClock(number, next)
    else if (number.digits?.length === 4 && number.form === 'figure' && (markAt(to, 'clock') || number.unit === 'hour'))
      number.kind = 'clock'
    else if (number.value <= 24 && (markAt(to, 'clock') || markAt(from - 1, 'clockbefore')) && number.kind !== 'date')
      toClock(number)
    else if (
      next?.kind === 'clock' &&
      number.value <= 24 &&
      (dash.test(between.trim()) || /^\s(?:and|to|or)\s$/.test(between))
    )
      toClock(number)
    if (!next) continue
    if (/^\s?[/／]\s?$/u.test(between)) {
      const isThird = numbers[index + 2] && /^\s?[/／]\s?$/u.test(text.slice(next.end, numbers[index + 2]!.start))
      if (isThird || next.kind === 'date') number.kind = 'date'
      if (isThird) next.kind = 'date'
      // One third, but also 9/11 and 24/7: it may excuse, but not accuse.
      number.firm = false
      next.firm = false
      if (next.value > number.value) number.others = [...number.others, number.value / next.value]
      // Persian writes 7/5 for 7.5.
      if (next.digits) number.others = [...number.others, Number(`${number.value}.${next.digits}`)]
    }
    // Two to three inches, 2 bis 3 cm.
    if (next.unit && !number.unit && number.kind === 'cardinal' && /^\s\p{L}{1,3}\s$/u.test(between)) {
      number.unit = next.unit
      number.kind = 'unit'
    }
    // 1 м 82 см.
    if (
      number.unit === 'm' &&
      next.unit === 'cm' &&
      number.unitEnd &&
      /^\s?$/.test(text.slice(number.unitEnd, next.start))
    ) {
      number.others = [...number.others, number.value + next.value / 100]
      next.firm = false
    }
    // A six-foot-two man.
    if (number.unit === 'ft' && next.value < 12 && /^[- ](?:foot|feet|ft)[- ,]{1,2}$/.test(between)) {
      number.others = [...number.others, number.value + next.value / 12, number.value + next.value / 10]
      number.firm = false
      next.firm = false
    }
    if (dash.test(between.trim()) || /^\s?[/／]\s?$/u.test(between)) {
      // 2017–18.
      if (number.kind === 'year' && next.digits?.length === 2)
        next.others = [...next.others, Math.floor(number.value / 100) * 100 + next.value]
      if (dash.test(between.trim()) && next.kind === 'date' && number.value <= 31) number.kind = 'date'
      if (number.kind === 'cardinal' && (next.kind === 'percent' || next.kind === 'money' || next.kind === 'unit')) {
        number.kind = next.kind
        if (next.unit) number.unit = next.unit
        if (next.currency) number.currency = next.currency
      }
    }
  }
}
