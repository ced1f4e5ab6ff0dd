/** What a number counts or names. `date` and `clock` are days and times of the day, which are compared as such and not here. */
export type NumberKind =
  | 'cardinal'
  | 'ordinal'
  | 'fraction'
  | 'percent'
  | 'money'
  | 'unit'
  | 'times'
  | 'year'
  | 'decade'
  | 'century'
  | 'date'
  | 'clock'
  | 'label'
  | 'phone'

/** A number of a text by its value. Offsets are UTF-16 units in that text. */
export interface NumberValue {
  /** The number with its scale word, without sign of currency, unit or percent. */
  start: number
  end: number
  value: number
  /** Other values that the same form may have: `1.250` in Spanish, `3m`. */
  others: readonly number[]
  kind: NumberKind
  /** Whether it is a number beyond doubt, which has to have a counterpart: `one` and the figure in a set word are not. */
  firm: boolean
  /** How it is written: digits, words, or digits with a scale word (`3.2 million`). */
  form: 'figure' | 'word' | 'mixed'
  /** ISO 4217 code. */
  currency?: string
  /** Key of `unitSizes`. */
  unit?: string
  /** Where the unit or currency is written. */
  unitStart?: number
  unitEnd?: number
  /** Whether it is given as about so much: `nearly 3,000`, `300多`. */
  about?: boolean
  /** Digits alone, of a number in digits. */
  digits?: string
}
