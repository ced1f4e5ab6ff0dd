import type {NumberValue} from './model.ts'
import {readingAt} from './readings.ts'
import {dash, markTimes} from './times.ts'
import type {Token} from './tokens.ts'
import {currencySigns} from './units.ts'
import type {Composed} from './words.ts'

const percentSign = /^[%٪％‰]$/
/** Words that stand between a number and its unit or currency. */
const links = new Set('of d de di do des del da du s us u the full square more long'.split(' '))
/** What other languages name otherwise: the round of 16, the starting 11, Division 3. */
const stages = /(?:round(?: of)?|last|starting|league|division) $/i
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
        dash.test(sign(from - 1)) &&
        touch(before, first) &&
        tokens[from - 2]?.kind === 'word' &&
        touch(tokens[from - 2], before)
          ? tokens[from - 2]
          : undefined
      const name = letters ?? hyphened
      if (name?.text === 'covid') {
        number.kind = 'label'
        // Many languages have a name of their own for it.
        number.firm = value !== 19
        continue
      }
      // CO2, km2.
      const isGlued = letters !== undefined && /[A-Za-z]/.test(text[letters.end - 1]!)
      if (
        isGlued ||
        (name && isCapital(text[name.start]!) && /^[A-Z\u0400-\u042f]+$/.test(text.slice(name.end - 1, name.end)))
      ) {
        number.kind = 'label'
        continue
      }
      // 7-Eleven.
      const tail =
        dash.test(sign(to)) && touch(last, after) && touch(after, tokens[to + 1]) ? tokens[to + 1] : undefined
      if (tail?.kind === 'word' && /^[A-Z]/.test(text[tail.start]!) && language === 'en') {
        number.kind = 'label'
        continue
      }
      if (language === 'en' && stages.test(text.slice(Math.max(0, first.start - 16), first.start))) number.firm = false
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
    if (
      language === 'en' &&
      form === 'word' &&
      from > 0 &&
      /^[A-Z]/.test(text[first.start]!) &&
      /[\p{L},\p{Nd}](?:["“‘'”]?\s+["“‘']?|[-–—―])$/u.test(text.slice(Math.max(0, first.start - 4), first.start))
    )
      number.firm = false

    // Percent.
    if (
      percentSign.test(sign(to)) ||
      percentSign.test(sign(from - 1)) ||
      (language === 'tr' && markAt(from - 1, 'percent'))
    )
      number.kind = 'percent'
    const range = dash.test(sign(to)) && tokens[to + 1]?.kind === 'figure' && percentSign.test(sign(to + 2))
    if (range) number.kind = 'percent'

    // Money with a sign.
    for (const at of [from - 1, to]) {
      const currency = currencySigns[sign(at)]
      if (!currency || (at === from - 1 ? tokens[at]!.end + 1 < first.start : tokens[at]!.start > last.end + 1))
        continue
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
      if (
        !token ||
        /[\n,;.:!?،؛]/.test(text.slice(tokens[at - 1]!.end, token.start)) ||
        /^[,;:!?،؛(]$/.test(token.text)
      )
        break
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
    // 60 °С, with a Cyrillic letter.
    if (
      degree &&
      number.unit !== 'C' &&
      number.unit !== 'F' &&
      (number.kind === 'cardinal' || number.kind === 'unit')
    ) {
      number.kind = 'unit'
      number.unit = 'degree'
    }
    if (number.kind === 'cardinal' && first.kind === 'figure' && after?.kind === 'word' && touch(last, after)) {
      if (after.text === 's' && value % 10 === 0) {
        number.kind = 'decade'
        if (value < 100) {
          number.firm = false
          number.others = [value + 9, value + 10]
        }
      } else if (/^(?:st|nd|rd|th|e|er|eme|ere|o|a)$/.test(after.text)) number.kind = 'ordinal'
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
    if (markAt(from - 1, 'unit')?.entry.code === 'century' && value < 30) number.kind = 'century'
    if (markAt(to, 'century') || (number.kind === 'ordinal' && number.unit === 'century')) number.kind = 'century'

    // Days and times of the day.
    const isYear = isFigure && digits.length === 4 && last.end - first.start === 4 && value >= 1000 && value < 2200
    const day = value >= 1 && value <= 31 && Number.isInteger(value)
    if (number.kind === 'cardinal' || number.kind === 'ordinal' || number.kind === 'unit') {
      let behind = to
      let ahead = from - 1
      while (
        behind < to + 3 &&
        /^(?:of|de|del|do|er|st|nd|rd|th|o|\.|-|º|го|е|й|من|the|di|lipnja)$/u.test(tokens[behind]?.text ?? '')
      )
        behind++
      while (ahead > from - 3 && /^(?:the|of|de|\.|,|يوم)$/u.test(tokens[ahead]?.text ?? '')) ahead--
      if (day && (markAt(behind, 'month') || markAt(ahead, 'month'))) number.kind = 'date'
      else if (isYear) number.kind = 'year'
    }
  }
  markTimes(numbers, composed, text, markAt)
  return numbers
}
