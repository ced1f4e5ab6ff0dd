import type {NumberValue} from './model.ts'
import {currencySigns} from './units.ts'

const units: readonly (readonly [string, string])[] = [
  ['平方公里 平方千米 平方キロメートル 平方キロ 제곱킬로미터', 'km2'],
  ['平方英里 平方マイル', 'mi2'],
  ['平方米 平方公尺 平方メートル 平米 제곱미터', 'm2'],
  ['平方英尺', 'ft2'],
  ['立方米 立方メートル', 'm3'],
  ['公里 千米 キロメートル 킬로미터', 'km'],
  ['英里 マイル 마일', 'mi'],
  ['英尺 フィート', 'ft'],
  ['英寸 インチ', 'in'],
  ['毫升 ミリリットル', 'ml'],
  ['厘米 公分 センチメートル センチ 센티미터', 'cm'],
  ['毫米 ミリメートル ミリ', 'mm'],
  ['米 公尺 メートル 미터', 'm'],
  ['公斤 千克 キログラム 킬로그램', 'kg'],
  ['毫克', 'mg'],
  ['吨 噸 トン 톤', 't'],
  ['克 グラム', 'g'],
  ['公顷 公頃 ヘクタール', 'ha'],
  ['英亩 英畝 エーカー', 'acre'],
  ['亩 畝', 'mu'],
  ['斤', 'jin'],
  ['加仑 ガロン', 'gal'],
  ['升 リットル', 'l'],
  ['桶 バレル 배럴', 'barrel'],
  ['摄氏度 ℃', 'C'],
  ['华氏度 ℉', 'F'],
  ['度', 'degree'],
  ['千瓦 キロワット', 'kw'],
  ['兆瓦 メガワット', 'mw'],
  ['吉瓦 ギガワット', 'gw'],
  ['个小时 個小時 小时 小時 時間 시간', 'hour'],
  ['分钟 分鐘 分間 분', 'minute'],
  ['秒 초', 'second'],
  ['个月 個月 ヶ月 か月 カ月 ヵ月 ケ月 箇月 개월 달', 'month'],
  ['个星期 個星期 星期 周 週間 週 주일 주', 'week'],
  ['世纪 世紀 세기', 'century'],
  ['天 日間 일', 'day'],
  ['周年 年間 年 岁 歲 歳 년 세 살', 'year']
]
const currencies: readonly (readonly [string, string])[] = [
  ['美元 美金 米ドル ドル 달러', 'USD'],
  ['欧元 歐元 ユーロ 유로', 'EUR'],
  ['英镑 英鎊 파운드', 'GBP'],
  ['日元 日圆 日圓 円 엔', 'JPY'],
  ['卢布 盧布 ルーブル 루블', 'RUB'],
  ['韩元 韓元 ウォン 원', 'KRW'],
  ['卢比 ルピー', 'INR'],
  ['港元 港币 港幣', 'HKD'],
  ['澳元', 'AUD'],
  ['加元', 'CAD'],
  ['新台币 新臺幣 台币', 'TWD'],
  ['瑞士法郎 法郎', 'CHF'],
  ['人民币 人民元 元 위안', 'CNY']
]
const listOf = (table: readonly (readonly [string, string])[]) =>
  table.flatMap(([words, code]) => words.split(' ').map((word) => [word, code] as const))
const unitWords = listOf(units)
const currencyWords = listOf(currencies)
/** Counting words that make a numeral before them a number. */
const counters =
  /^(?:个(?!人的)|名|位|岁|歲|年(?!级|代)|天|次|家(?!庭|属)|只|条|座|架|辆|艘|枚|件|项|届|种|场|支|人(?!民|物|类|们|士|员)|層|層|层|国|所|部|篇|周|分钟|小时|万|間|つ|歳|本|台|ヶ)/u
const after = /^(?:多|余|餘|几|幾|来|來|여)?(?:个|個|名)?\s?/u

/** Numbers that have another form in English, or none: 3年生 is a senior, 7人制 are sevens, 2台おき is every third. */
const renamed = /^(?:年生|年级|年級|人制|者(?![\p{Script=Han}])|[台日年個個つ]?(?:おき|置き|ごと))/u
/** A and three others are four together. */
const others = /(?:ら|等)\s?$/u
/** Between the two ends of a range. */
const dash = /^\s?[-–—―−~～〜至到]\s?$/u

/** Batting averages: 1割8分2厘 is .182, 2割4～5分 from .24 to .25. The numbers of one become one; returns how many were taken. */
function averageAt(
  numbers: readonly NumberValue[],
  at: number,
  text: string
): {made: NumberValue[]; taken: number} | undefined {
  const first = numbers[at]!
  if (text[first.end] !== '割') return undefined
  const digitAt = (index: number, from: number) => {
    const number = numbers[index]
    return number?.start === from && number.value < 10 && Number.isInteger(number.value) ? number : undefined
  }
  const make = (value: number, end: number): NumberValue => ({
    ...first,
    end,
    value,
    others: [value * 100, value * 1000, value * 10],
    kind: 'fraction',
    form: 'mixed',
    digits: ''
  })
  const second = digitAt(at + 1, first.end + 1)
  if (!second) return undefined
  const value = first.value / 10 + second.value / 100
  if (text[second.end] === '分') {
    const third = digitAt(at + 2, second.end + 1)
    return third && text[third.end] === '厘'
      ? {made: [make(value + third.value / 1000, third.end)], taken: 3}
      : {made: [make(value, second.end)], taken: 2}
  }
  const other = digitAt(at + 2, second.end + 1)
  if (!other || text[other.end] !== '分' || !dash.test(text[second.end]!)) return undefined
  const last = {...make(first.value / 10 + other.value / 100, other.end), start: other.start}
  return {made: [make(value, second.end), last], taken: 3}
}

/** What stands around a number of Chinese, Japanese or Korean tells its kind. */
export function inHanContext(numbers: readonly NumberValue[], text: string, language: string): NumberValue[] {
  const kept: NumberValue[] = []
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!
    const {value, end} = number
    const next = text.slice(end, end + 12)
    const before = text.slice(Math.max(0, number.start - 6), number.start)
    const average = language === 'ja' ? averageAt(numbers, index, text) : undefined
    if (average) {
      kept.push(...average.made)
      index += average.taken - 1
      continue
    }
    kept.push(number)
    if (Number.isNaN(value)) {
      number.kind = 'date'
      continue
    }
    const fraction = /^分之/.test(next) ? numbers[index + 1] : undefined
    if (fraction && fraction.start === end + 2) {
      // 百分之三十, 三分之一.
      index++
      const isPercent = value === 100
      kept.pop()
      kept.push({
        ...fraction,
        start: number.start,
        value: isPercent ? fraction.value : fraction.value / value,
        others: isPercent ? [] : value === 10 ? [fraction.value * 10] : [],
        kind: isPercent ? 'percent' : 'fraction',
        firm: true,
        form: isPercent ? fraction.form : 'word'
      })
      continue
    }
    if (/[A-Za-z]$|[A-Z][-‐]$/.test(before) && number.form === 'figure') number.kind = 'label'
    // 4K and 5G, but 5 km.
    else if (/^[A-Z](?![A-Za-z])/.test(next) && number.form === 'figure') number.kind = 'label'
    else if (/^\s?[%％]|^\s?(?:퍼센트|パーセント|个百分点|個百分點|ポイント)/u.test(next)) number.kind = 'percent'
    else if (/^年代/u.test(next) || /^년대/u.test(next)) number.kind = 'decade'
    else if (language === 'ja' && value < 100 && value % 10 === 0 && /^代(?!わ|表|理|金)/u.test(next)) {
      // Teenagers and those in their thirties.
      number.kind = 'decade'
      number.firm = false
      number.others = [...number.others, value + 9, value + 10]
    } else if (/^\s?[:：]\s?\p{Nd}\p{Nd}/u.test(next) && value < 25) {
      number.kind = 'clock'
      number.others = [value + 12, value - 12]
    } else if (/\p{Nd}\s?[:：]\s?$/u.test(before) && kept.at(-2)?.kind === 'clock') number.kind = 'clock'
    else if (/^(?:[点點]|时(?!代|间|速|尚)|時(?!間|代)|시(?!간))/u.test(next) && value <= 24) {
      number.kind = 'clock'
      number.others = [value + 12, value - 12]
    } else if (/^分(?!钟|鐘|之|間)/u.test(next) && kept.at(-2)?.kind === 'clock') number.kind = 'clock'
    else if (/^\s?(?:月(?!球|亮|薪|饼)|월)/u.test(next) && value <= 12) number.kind = 'date'
    else if (/^\s?(?:日(?!間|元|圆|圓|本)|号|號|일)/u.test(next) && value <= 31) number.kind = 'date'
    else if (/第\s?$/u.test(before) || /^(?:번째|番目)/u.test(next)) number.kind = 'ordinal'
    else if (/^\s?[年년]/u.test(next) && number.digits !== '' && value >= 1000 && value < 2200) number.kind = 'year'
    else if (/^\s?[倍배]/u.test(next)) number.kind = 'times'
    if (renamed.test(next)) {
      number.firm = false
      if (/^.?(?:おき|置き)/u.test(next)) number.others = [...number.others, value + 1]
    }
    if (others.test(before) && /^(?:人|名)/u.test(next)) number.others = [...number.others, value - 1]
    if (number.kind !== 'cardinal') {
      if (number.kind === 'ordinal' && value <= 3 && number.form === 'word') number.firm = false
      continue
    }
    // 98年, 1997-98.
    if (/^\s?[年년]/u.test(next) && value < 100 && value > 9)
      number.others = [...number.others, 1900 + value, 2000 + value]
    if (/^(?:割|成(?![为為员員立功本果就长長]))/u.test(next)) number.others = [...number.others, value * 10]
    // 一半, 一年半, 两个半月.
    if (/^(?:个|個|年|小时|小時|时間|時間|倍)?半/u.test(next)) number.others = [...number.others, value + 0.5]
    if (/^(?:多|余|餘|여)/u.test(next) || /(?:约|約|近|超过|超過|逾|大约|약)$/u.test(before)) number.about = true
    const skip = after.exec(next)![0].length
    const rest = next.slice(skip)
    const sign = currencySigns[before.at(-1) ?? '']
    const currency = currencyWords.find(([word]) => rest.startsWith(word))
    const unit = unitWords.find(([word]) => rest.startsWith(word) || next.startsWith(word))
    if (sign || currency) {
      number.kind = 'money'
      number.currency = currency?.[1] ?? sign!
    } else if (unit) {
      number.kind = 'unit'
      number.unit = unit[1]
    }
    if (currency || unit) {
      const [word] = currency ?? unit!
      number.unitStart = end + (next.startsWith(word) ? 0 : skip)
      number.unitEnd = number.unitStart + word.length
    }
    if (
      number.form === 'word' &&
      !number.firm &&
      !renamed.test(next) &&
      language !== 'ko' &&
      value > 1 &&
      value <= 10 &&
      counters.test(next)
    )
      number.firm = true
  }
  // 0—24时, 9―10月: the sign stands for both.
  for (let index = kept.length - 2; index >= 0; index--) {
    const number = kept[index]!
    const next = kept[index + 1]!
    if (next.kind !== 'clock' && next.kind !== 'date') continue
    if (number.kind !== 'cardinal' || number.value > 31 || next.start - number.end > 3) continue
    if (!dash.test(text.slice(number.end, next.start))) continue
    number.kind = next.kind
    if (next.kind === 'clock') number.others = [number.value + 12, number.value - 12]
  }
  return kept
}
