import {plainDigits} from '../anchors.ts'
import {figureAt} from './figures.ts'
import {inHanContext} from './han-context.ts'
import type {NumberValue} from './model.ts'

const numerals = new Map([...'〇零○一二三四五六七八九两兩壹贰貳叁肆伍陆柒捌玖'].map((sign) => [sign, 0]))
for (const [signs, value] of [
  ['一壹', 1],
  ['二两兩贰貳', 2],
  ['三叁', 3],
  ['四肆', 4],
  ['五伍', 5],
  ['六陆', 6],
  ['七柒', 7],
  ['八捌', 8],
  ['九玖', 9]
] as const)
  for (const sign of signs) numerals.set(sign, value)
const small: Readonly<Record<string, number>> = {十: 10, 拾: 10, 百: 100, 千: 1000, 십: 10, 백: 100, 천: 1000}
const large: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12
}
const korean = new Map([...'일이삼사오육칠팔구'].map((sign, index) => [sign, index + 1]))
/** Words for two and for a half that are no numerals: they may excuse a number of the English. */
const allusions: Readonly<Record<string, number>> = {
  双: 2,
  雙: 2,
  俩: 2,
  両: 2,
  仨: 3,
  ふたり: 2,
  ふたつ: 2,
  半: 0.5,
  廿: 20,
  卅: 30
}

/** Signs that are units of measure together with the next one: 6200兆焦 are megajoules, 30千瓦 kilowatts. */
const measures: Readonly<Record<string, RegExp>> = {
  兆: /^(?:焦|瓦|赫|帕|欧姆|歐姆|伏|字节|字節|比特|位元|[BbHhJWw])/,
  千: /^(?:瓦|焦|赫|帕|伏|字节|字節|卡(?!路))/
}
const isMeasure = (text: string, at: number) => measures[text[at]!]?.test(text.slice(at + 1, at + 3)) === true

/** More than so many. */
const vague = /[多余餘几幾数數来來여]/

interface Run {
  end: number
  value: number
  others: number[]
  /** How many numerals, figures and units it has. */
  count: number
  hasFigure: boolean
  hasNumeral: boolean
  hasUnit: boolean
  /** Two numerals side by side: three or four. */
  isVague: boolean
  digits: string
}

/** Read the digits, numerals and units that start at an offset: 3.2万, 三十二, 二〇一九, 1万2000. */
function runAt(text: string, start: number, language: string): Run {
  let total = 0
  let section = 0
  let pending = -1
  let at = start
  let positional = 0
  let lastUnit = 1
  const run: Run = {
    end: start,
    value: 0,
    others: [],
    count: 0,
    hasFigure: false,
    hasNumeral: false,
    hasUnit: false,
    isVague: false,
    digits: ''
  }
  for (;;) {
    const sign = text[at]
    if (sign === undefined) break
    if (/\p{Nd}/u.test(sign)) {
      // Two figures with nothing between them are two numbers, but for 3亿5000万.
      if (pending >= 0) break
      const figure = figureAt(text, at, language)
      if (Number.isNaN(figure.value) && run.count > 0) break
      pending = figure.value
      if (run.count === 0) run.others = [...figure.others]
      run.digits += figure.digits
      run.hasFigure = true
      at = figure.end
      run.count++
      run.end = at
      if (Number.isNaN(figure.value)) return {...run, value: Number.NaN}
      continue
    }
    const numeral = numerals.get(sign) ?? (language === 'ko' && !run.hasFigure ? korean.get(sign) : undefined)
    if (numeral !== undefined) {
      if (run.hasFigure && pending >= 0) break
      if (pending >= 0 && numeral !== 0 && positional === 1 && pending > 0)
        run.others = [pending, numeral, pending * 10 + numeral]
      pending = pending < 0 ? numeral : pending * 10 + numeral
      positional++
      run.hasNumeral = true
    } else if (run.count > 0 && isMeasure(text, at)) {
      break
    } else if (small[sign] !== undefined) {
      const unit = small[sign]!
      // 四五十 is forty or fifty.
      if (run.others.length > 0 && positional === 2) {
        run.others = run.others.slice(0, 2).map((other) => other * unit)
        run.isVague = true
        pending = Math.floor(pending / 10)
      }
      section += (pending < 0 ? 1 : pending) * unit
      if (run.hasFigure && run.others.length > 0) run.others = run.others.map((other) => other * unit)
      pending = -1
      positional = 0
      lastUnit = unit
      run.hasUnit = true
    } else if (large[sign] !== undefined) {
      const unit = large[sign]!
      const low = (total % unit) + section + Math.max(0, pending)
      total = total - (total % unit) + (low === 0 ? 1 : low) * unit
      run.others = run.others.map((other) => other * unit)
      section = 0
      pending = -1
      positional = 0
      lastUnit = unit
      run.hasUnit = true
      // 200兆 may be megabits.
      if (sign === '兆' && language === 'zh') run.others.push(total / unit)
    } else if ((sign === '点' || sign === '點') && run.hasNumeral && numerals.has(text[at + 1] ?? '')) {
      let decimals = ''
      let next = at + 1
      while (numerals.has(text[next] ?? '')) decimals += numerals.get(text[next++]!)
      // 三点五分 is a time.
      if (/[分钟鐘]/.test(text[next] ?? '')) break
      pending = Number(`${Math.max(0, pending)}.${decimals}`)
      at = next
      run.count++
      run.end = at
      continue
    } else if (
      run.count > 0 &&
      vague.test(sign) &&
      (large[text[at + 1] ?? ''] ?? small[text[at + 1] ?? '']) !== undefined &&
      !isMeasure(text, at + 1)
    ) {
      // 20多万, 十几亿.
      at++
      continue
    } else if (sign === ' ' && run.hasFigure && pending >= 0 && large[text[at + 1] ?? ''] !== undefined) {
      // 10 万.
      at++
      continue
    } else if (sign === ' ' && run.hasUnit && /[\p{Nd}]/u.test(text[at + 1] ?? '') && language === 'ko') {
      // 3조 2000억: only where a smaller unit follows.
      const next = figureAt(text, at + 1, language)
      const unit = large[text[next.end] ?? ''] ?? small[text[next.end] ?? '']
      if (unit === undefined || unit >= lastUnit) break
      at++
      continue
    } else break
    at++
    run.count++
    run.end = at
  }
  // 一万五 is 15,000.
  if (pending >= 0 && lastUnit >= 100 && pending < 10 && !run.hasFigure)
    run.others.push(total + section + (pending * lastUnit) / 10)
  run.value = Number((total + section + Math.max(0, pending)).toPrecision(12))
  return run
}

const startPattern =
  /ふた[りつ]|[\p{Nd}〇零一二三四五六七八九两兩壹贰貳叁肆伍陆柒捌玖十百千万萬亿億兆双雙俩両仨半廿卅]/gu
const koreanStart = /\p{Nd}|(?<![\p{L}])[일이삼사오육칠팔구십백천만억조]{2,}/gu

/** Read the numbers of a Chinese or Japanese text, and those with digits of a Korean one. */
export function readHan(text: string, language: string): NumberValue[] {
  const numbers: NumberValue[] = []
  let done = 0
  for (const {0: match, index} of text.matchAll(language === 'ko' ? koreanStart : startPattern)) {
    if (index < done || isMeasure(text, index)) continue
    const allusion = allusions[match]
    const run = allusion === undefined ? runAt(text, index, language) : undefined
    const end = run ? Math.max(run.end, index + 1) : index + match.length
    done = end
    const base = {start: index, end, kind: 'cardinal' as const}
    if (!run) {
      numbers.push({...base, value: allusion!, others: [], firm: false, form: 'word', digits: ''})
      continue
    }
    const isPositional = !run.hasFigure && !run.hasUnit && run.count > 1
    const isFirm = run.hasFigure || (run.hasNumeral && run.hasUnit && !run.isVague) || (isPositional && run.count >= 4)
    numbers.push({
      ...base,
      value: run.value,
      others: run.others,
      firm: isFirm && language !== 'ko' ? true : run.hasFigure,
      form: run.hasFigure ? (run.hasUnit ? 'mixed' : 'figure') : 'word',
      digits: run.hasUnit ? '' : plainDigits(run.digits)
    })
  }
  return inHanContext(numbers, text, language)
}
