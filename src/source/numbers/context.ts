import type {NumberValue} from './model.ts'
import type {Token} from './tokens.ts'
import {currencySigns} from './units.ts'
import {type Composed, readingAt} from './words.ts'

const dash = /^[-–—−‐‑~〜～]$/
const percentSign = /^[%٪％‰]$/
/** Words that stand between a number and its unit or currency. */
const links = new Set('of d de di do des del da du s us u the full square more long'.split(' '))
const isCapital = (text: string) => /^[A-Z\u0400-\u042f]/.test(text)

/** What stands around a composed number tells its kind. */
export function inContext(
  composed: readonly Composed[],
  tokens: readonly Token[],
  text: string,
  language: string
): NumberValue[] {
  const numbers: NumberValue[] = []
  const markAt = (at: number, name: string) => {
    const reading = readingAt(tokens, at, true)
    if (!reading) return undefined
    if (reading.entry.mark === name) return reading
    const own = tokens[at]!.entries.find(({mark, rest}) => mark === name && rest.length === 0)
    return own && reading.length === 1 ? {entry: own, length: 1} : undefined
  }
  const touch = (one: Token | undefined, other: Token | undefined) => one !== undefined && one.end === other?.start
  const sign = (at: number) => (tokens[at]?.kind === 'sign' ? tokens[at]!.text : '')

  for (const {from, to, value, others, kind, firm, form, digits, about} of composed) {
    const first = tokens[from]!
    const last = tokens[to - 1]!
    const number: NumberValue = {start: first.start, end: last.end, value, others, kind, firm, form, digits}
    if (about) number.about = true
    numbers.push(number)
    const isFigure = first.kind === 'figure' && to === from + 1
    // 12.5.2019, 3.2.1: not one number.
    if (Number.isNaN(value)) {
      number.kind = 'date'
      continue
    }
    const before = tokens[from - 1]
    const after = tokens[to]

    if (isFigure) {
      const letters = before?.kind === 'word' && touch(before, first) ? before : undefined
      const hyphened =
        dash.test(sign(from - 1)) && touch(before, first) && tokens[from - 2]?.kind === 'word' && touch(tokens[from - 2], before)
          ? tokens[from - 2]
          : undefined
      const name = letters ?? hyphened
      // CO2, km2.
      const isGlued = letters !== undefined && /[A-Za-z]/.test(text[letters.end - 1]!)
      if (isGlued || (name && isCapital(text[name.start]!) && /^[A-Z\u0400-\u042f]+$/.test(text.slice(name.end - 1, name.end)))) {
        number.kind = 'label'
        continue
      }
      const letter = after?.kind === 'word' && touch(last, after) ? text.slice(after.start, after.end) : ''
      if (/^(?:x|[A-Z]{1,3}|[a-z]{4,})$/.test(letter) && !tokens[to]!.entries.length) {
        number.kind = 'label'
        continue
      }
    }

    for (let at = from - 1; at >= from - 3 && at >= 0; at--) {
      const hedge = markAt(at, 'about')
      if (hedge && at + hedge.length > from - 2) number.about = true
    }
    if (/^[<>~≈≤≥±]$/.test(sign(from - 1))) number.about = true

    // Six Flags, Four Corners: a name.
    if (language === 'en' && form === 'word' && from > 0 && /^[A-Z]/.test(text[first.start]!) && /[\p{L},]["“‘']?\s+["“‘']?$/u.test(text.slice(Math.max(0, first.start - 4), first.start)))
      number.firm = false

    // Percent.
    if (percentSign.test(sign(to)) || percentSign.test(sign(from - 1)) || (language === 'tr' && markAt(from - 1, 'percent'))) number.kind = 'percent'
    const range = dash.test(sign(to)) && tokens[to + 1]?.kind === 'figure' && percentSign.test(sign(to + 2))
    if (range) number.kind = 'percent'

    // Money with a sign.
    for (const at of [from - 1, to]) {
      const currency = currencySigns[sign(at)]
      if (!currency || (at === from - 1 ? tokens[at]!.end + 1 < first.start : tokens[at]!.start > last.end + 1)) continue
      number.kind = 'money'
      number.currency = currency
      number.unitStart = tokens[at]!.start
      number.unitEnd = tokens[at]!.end
      // HK$, A$ and C$ are others.
      const country = at === from - 1 ? tokens[at - 1] : undefined
      if (country?.kind === 'word' && touch(country, tokens[at]) && !/^us?$/.test(country.text)) delete number.currency
    }
    if (sign(from - 1) === '¥' || sign(from - 1) === '￥') number.kind = 'money'
    const code = markAt(from - 1, 'currency')
    if (code && /^[A-Z]{3}$/.test(text.slice(before!.start, before!.end))) {
      number.kind = 'money'
      number.currency = code.entry.code
      number.unitStart = before!.start
      number.unitEnd = before!.end
    }

    // Words behind the number, or behind the range that it opens.
    let at = to
    let degree: Token | undefined
    for (let steps = 0; steps < 3; steps++) {
      const token = tokens[at]
      if (!token || /[\n,;.:!?،؛]/.test(text.slice(tokens[at - 1]!.end, token.start)) || /^[,;:!?،؛(]$/.test(token.text)) break
      if (markAt(at, 'percent')) {
        number.kind = 'percent'
        break
      }
      const currency = markAt(at, 'currency')
      const unit = markAt(at, 'unit')
      const reading = currency && (!unit || currency.length >= unit.length) ? currency : unit
      if (reading) {
        const isCurrency = reading === currency
        if (isCurrency && number.kind !== 'percent') {
          number.kind = 'money'
          number.currency ??= reading.entry.code
        } else if (number.kind === 'cardinal' || number.kind === 'fraction') {
          number.kind = 'unit'
          number.unit = reading.entry.code
        } else break
        number.unitStart ??= token.start
        number.unitEnd ??= tokens[at + reading.length - 1]!.end
        break
      }
      if (token.text === '°' || token.text === 'º') degree = token
      if (token.kind === 'sign' ? !/^[-.’'"°º]$/.test(token.text) : !links.has(token.text) && token.text !== 'º') break
      at++
    }
    if (degree && !number.unit && number.kind === 'cardinal') {
      number.kind = 'unit'
      number.unit = 'degree'
    }
    if (number.kind === 'cardinal' && first.kind === 'figure' && after?.kind === 'word' && touch(last, after)) {
      if (after.text === 's' && value % 10 === 0) {
        number.kind = 'decade'
        if (value < 100) number.firm = false
      }
      else if (/^(?:st|nd|rd|th|e|er|eme|ere|o|a)$/.test(after.text)) number.kind = 'ordinal'
      // $3.2m is money in millions, 3.2m may be either.
      if (after.text === 'm') number.others = [...number.others, value * 1e6]
    }
    if (/^[’']$/.test(sign(to)) && tokens[to + 1]?.text === 's' && touch(tokens[to], tokens[to + 1])) {
      if (value % 10 === 0) number.kind = 'decade'
      if (value < 100) number.firm = false
    }
    if (markAt(from - 1, 'decadebefore') && value % 10 === 0) number.kind = 'decade'
    if (number.kind === 'money' && after?.text === 'm' && touch(last, after)) {
      number.others = [value]
      number.value = value * 1e6
      number.form = 'mixed'
      number.end = after.end
    }
    if (markAt(to, 'century') || (number.kind === 'ordinal' && number.unit === 'century')) number.kind = 'century'

    // Days and times of the day.
    const isYear = isFigure && digits.length === 4 && last.end - first.start === 4 && value >= 1000 && value < 2200
    const day = value >= 1 && value <= 31 && Number.isInteger(value)
    if (number.kind === 'cardinal' || number.kind === 'ordinal' || number.kind === 'unit') {
      let behind = to
      let ahead = from - 1
      while (behind < to + 3 && /^(?:of|de|del|do|er|st|nd|rd|th|o|\.|-|º|го|е|й|من|the|di|lipnja)$/u.test(tokens[behind]?.text ?? '')) behind++
      while (ahead > from - 3 && /^(?:the|of|de|\.|,|يوم)$/u.test(tokens[ahead]?.text ?? '')) ahead--
      if (day && (markAt(behind, 'month') || markAt(ahead, 'month'))) number.kind = 'date'
      else if (isYear) number.kind = 'year'
    }
  }
  markTimes(numbers, composed, tokens, text, markAt)
  return numbers
}

type MarkAt = (at: number, name: string) => {length: number} | undefined

/** Times of the day, dates in digits, and what a range gives to its first number. */
function markTimes(
  numbers: NumberValue[],
  composed: readonly Composed[],
  tokens: readonly Token[],
  text: string,
  markAt: MarkAt
): void {
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
    if (next && isShort && nextShort && /^\s?(?:[:：h]|時|Uhr)\s?$/u.test(between) && number.value < 25 && next.value < 60)
      toClock(number, next)
    else if (number.value <= 24 && (markAt(to, 'clock') || markAt(from - 1, 'clockbefore')) && number.kind !== 'date')
      toClock(number)
    else if (next?.kind === 'clock' && number.value <= 24 && (dash.test(between.trim()) || /^ (?:and|to|or) $/.test(between)))
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
    if (next.unit && !number.unit && number.kind === 'cardinal' && /^ (?:\p{L}{1,3}) $/u.test(between)) {
      number.unit = next.unit
      number.kind = 'unit'
    }
    // A six-foot-two man.
    if (number.unit === 'ft' && next.value < 12 && /^[- ](?:foot|feet|ft)[- ,]{1,2}$/.test(between)) {
      number.others = [...number.others, number.value + next.value / 12]
      next.firm = false
    }
    if (dash.test(between.trim()) || /^\s?[/／]\s?$/u.test(between)) {
      // 2017–18.
      if (number.kind === 'year' && next.digits?.length === 2)
        next.others = [...next.others, Math.floor(number.value / 100) * 100 + next.value]
      if (dash.test(between.trim()) && next.kind === 'date' && number.value <= 31) number.kind = 'date'
      if (number.kind === 'cardinal' && (next.kind === 'percent' || next.kind === 'money' || next.kind === 'unit')) {
        number.kind = next.kind
        number.unit = next.unit
        number.currency = next.currency
      }
    }
  }
}
