import {plainDigits} from '../anchors.ts'

/** Languages that write 1.250,5. */
const commaDecimals = new Set(
  'cs da de el es et fi fr hr hu id is it kk lt lv nl no pl pt ro ru sk sl sr sv tr uk vi bg be ca eu gl'.split(' ')
)
/** Of those, the ones whose newspapers set a space between thousands. */
const spaceGroups = new Set('bg be cs es et fi fr hu it kk lt lv no pl pt ro ru sk sv uk'.split(' '))
/** Where both ways are in use: Latin America writes 1,250.5, Spain 1.250,5. */
const mixed = new Set('ar es fa ur tr he vi id'.split(' '))

/** Beyond the billions, spaces part the cells of a table. */
const longestSpaced = 12

/** Digits as they stand in a text, with what groups them. */
export interface Figure {
  start: number
  end: number
  /** What it says; NaN for a date in digits or a version (`12.5.2019`). */
  value: number
  others: readonly number[]
  /** Digits of ASCII without anything else. */
  digits: string
}

const isDigit = (text: string, at: number) => at < text.length && /\p{Nd}/u.test(text[at]!)
const isSpace = (sign: string) => sign === '\u00a0' || sign === '\u202f' || sign === '\u2009' || sign === ' '

/** End of the digits that start at an offset, with the groups that belong to them. */
function endOfFigure(text: string, start: number, language: string): number {
  const endOfRun = (from: number) => {
    let at = from
    while (isDigit(text, at)) at++
    return at
  }
  let end = endOfRun(start)
  let groups = end - start <= 3
  let separator = ''
  for (;;) {
    const sign = text[end]
    if (sign === undefined || !isDigit(text, end + 1)) return end
    const next = endOfRun(end + 1)
    const isThree = next - end === 4
    if (isSpace(sign)) {
      if (!groups || !isThree || (separator !== '' && separator !== sign) || end - start > longestSpaced) return end
      if (sign === ' ' && !spaceGroups.has(language)) return end
    } else if (sign === '’' || sign === "'" || sign === '‘') {
      if (!groups || !isThree || (separator !== '' && separator !== sign)) return end
    } else if (!'.,٫٬،·．，・'.includes(sign)) return end
    else if (isSpace(separator) && isThree) return end
    // 1,2,3: a list without spaces.
    groups &&= isThree
    separator = sign
    end = next
  }
}

function read(figure: string, language: string): {value: number; others: number[]} {
  const plain = plainDigits(figure)
    .replace(/[٬’‘]/g, "'")
    .replace(/[،，]/g, ',')
    .replace(/[．・·]/g, '.')
  const signs = [...plain.replace(/\d/g, '')].map((sign) => (isSpace(sign) ? "'" : sign))
  const groups = plain.split(/\D/)
  const joined = Number(groups.join(''))
  if (signs.length === 0) return {value: joined, others: []}
  const last = signs.at(-1)!
  const decimal = Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`)
  const isGrouped = (count: number) =>
    groups[0]!.length <= 3 &&
    groups[0] !== '0' &&
    groups.slice(1, count).every(({length}, index) => length === 3 || (length === 2 && index < count - 2))
  if (signs.length > 1) {
    if (new Set(signs).size === 1)
      return isGrouped(groups.length)
        ? {value: joined, others: []}
        : // 1,2,4,5 is a list.
          {value: Number.NaN, others: last === ',' ? groups.map(Number) : []}
    const isMixed = signs.slice(0, -1).every((sign) => sign === signs[0]) && isGrouped(groups.length - 1)
    return {value: isMixed ? decimal : Number.NaN, others: []}
  }
  // 29 663 may be two numbers.
  if (last === "'") return {value: joined, others: groups.map(Number)}
  const groupSign = commaDecimals.has(language) ? '.' : ','
  // Where a point parts decimals, (3,5) are two numbers, or the decimals of the source.
  if (!isGrouped(2) || groups[1]!.length !== 3)
    return {value: decimal, others: last === ',' && groupSign === ',' ? groups.map(Number) : []}
  // One sign before three digits: it groups them or parts decimals.
  if (last === groupSign) return {value: joined, others: mixed.has(language) || groupSign === '.' ? [decimal] : []}
  return {value: decimal, others: [joined]}
}

/** The rest of 2 1/2. */
const fraction = /[ \u00a0-]([1-9])\/([234568]|10|16)(?![\p{Nd}/.,]\p{Nd}|[\p{Nd}/])/uy

/** Read the digits that start at an offset. */
export function figureAt(text: string, start: number, language: string): Figure {
  const end = endOfFigure(text, start, language)
  const figure = text.slice(start, end)
  const digits = plainDigits(figure).replace(/\D/g, '')
  if (digits.length === end - start && digits.length <= 3 && text[end + 2] === '/') {
    fraction.lastIndex = end
    const [part, over, under] = fraction.exec(text) ?? []
    const share = Number(over) / Number(under)
    if (part !== undefined && share < 1)
      // 220 2/3 innings: some leave the fraction out, or tell it apart.
      return {
        start,
        end: end + part.length,
        value: Number(digits) + share,
        others: [Number(digits), share, Number(`${over}.${under}`)],
        digits
      }
  }
  return {start, end, ...read(figure, language), digits}
}
