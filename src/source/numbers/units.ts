/** Size of each unit in the first of its kind. */
const families: readonly Readonly<Record<string, number>>[] = [
  {m: 1, km: 1000, cm: 0.01, mm: 0.001, mi: 1609.344, ft: 0.3048, in: 0.0254, yd: 0.9144, li: 500, nmi: 1852},
  {kg: 1, g: 0.001, mg: 1e-6, t: 1000, lb: 0.453_592, oz: 0.028_35, jin: 0.5},
  {m2: 1, km2: 1e6, ha: 10_000, acre: 4046.86, mi2: 2_589_988, ft2: 0.092_903, mu: 666.67, dunam: 1000},
  {l: 1, ml: 0.001, gal: 3.785_41, barrel: 158.987, m3: 1000},
  {kmh: 1, mph: 1.609_344},
  {kw: 1, mw: 1000, gw: 1e6},
  {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    month: 2_629_800,
    year: 31_557_600,
    decade: 315_576_000,
    century: 3_155_760_000
  }
]
const sizes = new Map<string, {family: number; size: number}>()
for (const [family, units] of families.entries())
  for (const [unit, size] of Object.entries(units)) sizes.set(unit, {family, size})

/** How far a converted number may be off: writers round 100 km to 60 miles. */
const tolerance = 0.07

/** A value of one unit in another; undefined where they do not measure the same. */
export function convert(value: number, from: string, to: string): number | undefined {
  if (from === 'C' && to === 'F') return value * 1.8 + 32
  if (from === 'F' && to === 'C') return (value - 32) / 1.8
  const one = sizes.get(from)
  const other = sizes.get(to)
  return one && other && one.family === other.family ? (value * one.size) / other.size : undefined
}

/** Whether two values with different units are the same amount, after rounding. */
export function isConverted(value: number, unit: string, other: number, otherUnit: string): boolean {
  const converted = unit === otherUnit ? undefined : convert(value, unit, otherUnit)
  if (converted === undefined) return false
  const slack = unit === 'C' || unit === 'F' ? 1.5 : 0.5
  return Math.abs(converted - other) <= Math.max(slack, tolerance * Math.abs(converted))
}

/** Whether two numbers of degrees are the same temperature, or difference of temperatures, in Celsius and Fahrenheit. */
export function isSameTemperature(one: number, other: number): boolean {
  const isNear = (left: number, right: number) => Math.abs(left - right) <= 2
  return [
    [one, other],
    [other, one]
  ].some(([celsius, fahrenheit]) => isNear(celsius! * 1.8 + 32, fahrenheit!) || isNear(celsius! * 1.8, fahrenheit!))
}

/** The unit of length that an area or a speed is made of: "km/h" may be cut short to "km". */
const bases: Readonly<Record<string, string>> = {
  kmh: 'km',
  mph: 'mi',
  km2: 'km',
  mi2: 'mi',
  m2: 'm',
  m3: 'm',
  ft2: 'ft'
}

const near = 0.15

/** Whether two units are certainly not the same. */
export function isOtherUnit(one: string, other: string): boolean {
  const left = bases[one] ?? one
  const right = bases[other] ?? other
  const isDegree = (unit: string) => unit === 'degree'
  if (left === right || isDegree(left) || isDegree(right)) return false
  // A yard is nearly a meter, a jin nearly a pound: writers put one for the other.
  const ratio = convert(1, left, right)
  return ratio === undefined || ratio < 1 - near || ratio > 1 + near
}

/** Currencies that share a name: a dollar may be that of any country. */
const namesakes = [
  'USD AUD CAD HKD TWD NZD SGD',
  'SAR IRR QAR OMR YER BRL IRT',
  'INR PKR LKR NPR',
  'CNY JPY',
  'CZK SEK NOK DKK ISK'
].map((codes) => new Set(codes.split(' ')))

/** Whether two currencies are certainly not the same. */
export function isOtherCurrency(one: string, other: string): boolean {
  return one !== other && !namesakes.some((codes) => codes.has(one) && codes.has(other))
}

/** Signs of currencies. `¥` is Japanese or Chinese. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  '＄': 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '￡': 'GBP',
  '₽': 'RUB',
  '₴': 'UAH',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY'
}
