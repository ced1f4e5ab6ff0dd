import {describe, expect, test} from 'vitest'
import {changedDates} from '../../src/source/dates/compare.ts'
import {changedTimes, timeLike} from '../../src/source/dates/compare-times.ts'
import {nameLike} from '../../src/source/dates/english.ts'
import {calendarYears, datesOf, timesOf} from '../../src/source/dates/index.ts'
import {lostDates} from '../../src/source/dates/lost.ts'
import type {DatePart} from '../../src/source/dates/model.ts'
import {languagesOfWords, readWords, wordsOf} from '../../src/source/dates/words.ts'
import {articleOfExample} from '../../src/source/example.ts'
import {besideOf, type Pair} from '../../src/source/model.ts'

const weekdays = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')
const show = (part: DatePart | undefined) => (part ? part.values.join('/') + (part.sure ? '' : '?') : '')

/** The dates of a text in short: `2023-10-3 Tue -1d`; `?` where it is not sure. */
function dates(text: string, language: string): string {
  return datesOf(text, language)
    .map(({year, month, day, weekday, relative, relativeMonth}) =>
      weekday
        ? weekday.values.map((value) => weekdays[value]).join('/') + (weekday.sure ? '' : '?')
        : relative
          ? `${show(relative)}d`
          : relativeMonth
            ? `${show(relativeMonth)}m`
            : [year, month, day].map(show).join('-')
    )
    .join(' ')
}

describe('dates', () => {
  test.each([
    ['en', 'on Tuesday, October 3, 2023, in Kelmar', 'Tue 2023-10-3'],
    ['en', 'from June 5 to 8 and on 3 Sept.', '-6-5 -6-8 -9-3'],
    ['en', 'by Decembre and Novemeber 26, in Augusta', '-12- -11-26'],
    ['en', 'told the Sunday Times and the Mail on Sunday', ''],
    ['en', 'shown Mon-Fri', 'Mon Fri'],
    ['de', 'in der Nacht zum Sonntag und auf den 5. Mai', 'Sun/Sat -5-5'],
    ['de', 'sagte er der „Bild am Sonntag“', ''],
    ['ru', 'в ночь на 27 июля', '-7-27/26'],
    ['zh', '《九月的雨》和9月', '-9?- -9-'],
    ['ja', '月～金曜、小説「五月の朝」', 'Mon? Fri -5?-'],
    ['en', 'He may march in May, as the sun sets.', '-5-'],
    ['en', 'The day before yesterday, last month', '-2d -1m'],
    ['ar', 'يوم الأربعاء 3 تشرين الأول/أكتوبر 2023', 'Wed 2023-10-3'],
    ['ar', 'في الخامس والعشرين من كانون الثاني', '-1-25'],
    ['ar', 'أمس وبحلول يونيو، وللأحد', '-1d -6- Sun'],
    ['ar', 'في ٣ أوت 2021 وفي جانفي', '2021-8-3 -1-'],
    ['ar', '10 محرم 1445 هـ', '2023-7-27/28/29'],
    ['fa', 'چهارشنبه ۱۵ مهر ۱۴۰۲', 'Wed 2023-10-7'],
    ['fa', 'سه‌شنبه ۳ ژوئیه ۲۰۱۸، دیروز', 'Tue 2018-7-3 -1d'],
    ['fa', 'در تاریخ ۱۴۰۲/۷/۱۵', '2023-10-7'],
    ['fa', 'با مهر و تیر', ''],
    ['ur', 'بدھ کو 5 مئی 2020', 'Wed 2020-5-5'],
    ['he', 'ביום רביעי, 5 ביוני 2018', 'Wed 2018-6-5'],
    ['he', 'ביום ב׳ ובשבת; השלב השני', 'Mon Sat'],
    ['ru', 'в среду, 5 и 6 июня 2018 года', 'Wed 2018-6-5 2018-6-6'],
    ['ru', 'окружающую среду; субботний матч; Марта сказала', 'Wed? Sat -3?-'],
    ['uk', 'у п’ятницю, 12 травня, вчора', 'Fri -5-12 -1d'],
    ['zh', '2018年9月5日至8日，上周三', '2018-9-5 2018-9-8 Wed'],
    ['zh', '9、10月和七八月份', '-9- -10- -7- -8-'],
    ['zh', '一周三次，三个月，5小时，五月花', '-5?-'],
    ['zh', '民國112年10月3日', '2023-10-3'],
    ['ja', '令和5年１０月３日（火）、昨日', '2023-10-3 Tue -1d'],
    ['ja', '26日(日)〜27日(月)、3日間', '--26? Sun --27? Mon'],
    ['ko', '2023년 10월 3일 화요일', '2023-10-3 Tue'],
    ['es', 'el miércoles 5 y 6 de junio de 2018, ayer', 'Wed 2018-6-5 2018-6-6 -1d'],
    ['es', 'el mar; por la mañana', ''],
    ['fr', 'jeudi 1er avril 2021, avant-hier', 'Thu 2021-4-1 -2d'],
    ['fr', 'sept soeurs en jeu; 17 Septembre', '-9-17'],
    ['de', 'am Mittwochabend, 5. Mai 2020, und am Morgen', 'Wed 2020-5-5'],
    ['it', 'lunedì 1º maggio', 'Mon -5-1'],
    ['pt', 'na terça-feira, 5 de março de 2020; a segunda dose', 'Tue 2020-3-5 Mon?'],
    ['tr', '5 Mart 2020 Çarşamba günü', '2020-3-5 Wed'],
    ['hi', '5 मई 2020, बुधवार को', '2020-5-5 Wed'],
    ['de', '03.10.2023', '2023-10-3'],
    ['en', '3/10/2023 and 25/10/2023 and 2023-10-03', '2023-3/10?-3/10? 2023-10-25 2023-10-3'],
    ['xx', '3 October', '']
  ])('%s: %s', (language, text, expected) => {
    expect(dates(text, language)).toBe(expected)
  })

  test('the tables of all languages can be read', () => {
    for (const language of languagesOfWords) expect(wordsOf(language)?.forms.size).toBeGreaterThan(18)
    expect(() => readWords('months a | b', 'xx')).toThrow('2 entries in: months a | b')
    expect(() => readWords('relative x y', 'xx')).toThrow('no number')
    expect(() => readWords('mouths a', 'xx')).toThrow('unknown key')
  })
})

test.each([
  ['ja', '平成18年と昭和50年代', '2006; 1975–1984'],
  ['zh', '民國112年', '2023'],
  ['ar', 'عام 1445 هـ', '2023–2024'],
  ['fa', 'سال ۱۴۰۲ و سال ۲۰۱۸', '2023–2024'],
  ['th', 'พ.ศ. 2566', '2023'],
  ['hi', 'विक्रम संवत 2080', '2023–2024'],
  ['ru', 'в 1402 году', '']
])('years of other calendars in %s: %s', (language, text, expected) => {
  const found = calendarYears(text, language).map(({years}) =>
    years.length > 1 ? `${years[0]}–${years.at(-1)}` : `${years[0]}`
  )
  expect(found.join('; ')).toBe(expected)
})

test.each([
  ['en', 'at 5:30 p.m., at noon and 12 a.m.', '17:30 12:00 0:00'],
  ['en', 'until 9 o’clock; they won 3:15', '9:00~ 3:15~?'],
  ['en', 'at 1730 GMT, at 07:05', '17:30 7:05'],
  ['zh', '下午五点半和凌晨3时20分', '17:30 3:20'],
  ['zh', '晚上10：08，5小时', '22:08'],
  ['ja', '午前０時、午後3時半、3時間', '0:00 15:30'],
  ['ko', '오후 5시 30분', '17:30'],
  ['ar', 'الساعة الخامسة والنصف مساء، الساعة ١٠:٠٨ صباحا', '17:30 10:08'],
  ['ar', 'الساعة السادسة إلا ربعا فجرا', '5:45'],
  ['fa', 'ساعت ۳ بعد از ظهر', '15:00'],
  ['he', 'בשעה 7.55 בבוקר', '7:55'],
  ['ru', 'в 2 часа дня и в 5 утра, в 21:19', '14:00 5:00 21:19'],
  ['ru', 'в 01։23 часов и в 5∶30', '1:23 5:30'],
  ['de', 'um 17.45 Uhr, 11 Uhr morgens', '17:45 11:00'],
  ['fr', 'à 17h30, à 7 h 05 et à midi', '17:30 7:05 12:00'],
  ['es', 'a las cinco de la mañana y a las 5:30', '5:00 5:30~'],
  ['pt', 'às 17h', '17:00'],
  ['it', 'alle 17.30', '17:30'],
  ['tr', 'akşam saat 8.15', '20:15'],
  ['hi', 'शाम 5 बजे', '17:00']
])('times in %s: %s', (language, text, expected) => {
  const found = timesOf(text, language).map(
    ({minutes, ambiguous12, sure}) =>
      `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}${ambiguous12 ? '~' : ''}${sure ? '' : '?'}`
  )
  expect(found.join(' ')).toBe(expected)
})

/** The pairs of an example: `fr: … ⇒ …`. */
function pairsOf(example: string): readonly Pair[] {
  return besideOf(articleOfExample(example))!.pairs
}

describe('compared', () => {
  const changes = (example: string) =>
    pairsOf(example).flatMap((pair) =>
      changedDates(pair).map(
        ({part, told, expected}) =>
          `${part} ${pair.target.slice(told.start, told.end)}: ${expected.flatMap(({values}) => values).join('/')}`
      )
    )

  test.each([
    ['de: Am Sonntag regnet es, am Montag nicht. ⇒ It rains on Sunday and not on Tuesday.', ['weekday Tuesday: 1']],
    ['zh: 展览于6月5日至8日举行。 ⇒ The show runs from June 5 to March 8.', ['month March: 6']],
    // The day stays, so that it is the month that is wrong.
    ['es: El 3 de mayo de 2019 llovió. ⇒ It rained on May 3, 2017.', ['year 2017: 2019']],
    ['ru: Мост открыли 5 июня. ⇒ The bridge was opened on June 15.', ['day 15: 5']],
    // Engines make up a month that is told elsewhere.
    [
      'zh: 本报凯尔马9月27日电。市长27日说，大桥将重新开放。 ⇒ Kelmar, September 27. The mayor said on May 27 that the bridge would reopen.',
      ['month May: 9']
    ],
    ['zh: 市长27日说，大桥将重新开放。 ⇒ The mayor said on May 27 that the bridge would reopen.', []],
    // The weekday of yesterday.
    ['fr: Il a dit hier que le pont ouvrirait jeudi. ⇒ He said on Tuesday that the bridge would open.', []],
    ['ja: 市長は今年6月に話した。 ⇒ The mayor spoke last month.', []],
    ['fa: پل در مهر ماه باز شد. ⇒ The bridge opened in September.', []],
    ['xx: Pont. ⇒ Monday.', []]
  ])('%s', (example, expected) => {
    expect(changes(example)).toEqual(expected)
  })

  test('a lost date is found where it left a trace', () => {
    const [pair] = pairsOf('ja: 橋は7月に閉じた。 ⇒ The bridge closed in the 7th month.') as [Pair]
    const [lost] = lostDates(pair)
    expect(pair.target.slice(lost!.remains!.start, lost!.remains!.end)).toBe('7th month')
    const [other] = pairsOf('ja: 橋は7月3日に閉じた。 ⇒ The bridge closed on the 3rd.') as [Pair]
    expect(lostDates(other)).toEqual([])
  })

  test('a time of another zone agrees, other minutes do not', () => {
    const times = (example: string) => pairsOf(example).flatMap((pair) => changedTimes(pair)).length
    expect(times('ru: Мост закрыли в 15:30 по московскому времени. ⇒ The bridge was closed at 12:30 GMT.')).toBe(0)
    expect(times('ru: Мост закрыли в 15:30 по московскому времени. ⇒ The bridge was closed at 12:45 GMT.')).toBe(1)
    expect(times('es: Cerró a las 5:30. ⇒ It closed at 5:30 p.m.')).toBe(0)
  })
})

test('names and times are written like those that they replace', () => {
  expect(nameLike('month', 11, 'Oct.')).toBe('Nov.')
  expect(nameLike('month', 5, 'Sept.')).toBe('May')
  expect(nameLike('month', 9, 'Oct')).toBe('Sep')
  expect(nameLike('weekday', 2, 'MONDAYS')).toBe('TUESDAYS')
  expect(nameLike('weekday', 2, 'Mon.')).toBe('Tue.')
  const at = (minutes: number, ambiguous12?: true) => ({
    start: 0,
    end: 0,
    minutes,
    sure: true,
    ...(ambiguous12 ? {ambiguous12} : {})
  })
  expect(timeLike(at(1050), at(990), '4:30 p.m.')).toBe('5:30 p.m.')
  expect(timeLike(at(300), at(990), '4pm')).toBe('5am')
  expect(timeLike(at(330, true), at(990), '4.30pm')).toBe('5.30pm')
  expect(timeLike(at(545), at(990), '16:30')).toBe('09:05')
})

test.each([
  ['digits', '1'.repeat(200_000), 'en'],
  ['days', '5, '.repeat(70_000), 'en'],
  ['months', 'May '.repeat(50_000), 'en'],
  ['lists', '1、'.repeat(100_000), 'zh'],
  ['signs', '三月'.repeat(100_000), 'zh'],
  ['prefixes', 'وفبلك'.repeat(40_000), 'ar'],
  ['dots', '3.10.'.repeat(40_000), 'de'],
  ['times', '12:30 '.repeat(30_000), 'en'],
  ['spaces', ' '.repeat(200_000), 'fr']
])('hostile %s do not hang', (_, text, language) => {
  const start = performance.now()
  datesOf(text, language)
  timesOf(text, language)
  calendarYears(text, language)
  expect(performance.now() - start).toBeLessThan(2500)
})
