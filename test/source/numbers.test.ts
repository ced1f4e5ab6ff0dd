import {describe, expect, test} from 'vitest'
import {articleOfExample} from '../../src/source/example.ts'
import {besideOf} from '../../src/source/model.ts'
import {compareNumbers} from '../../src/source/numbers/compare.ts'
import {readLexicon, TableError} from '../../src/source/numbers/lexicon.ts'
import {inFormOf} from '../../src/source/numbers/phrasing.ts'
import {numbersOf} from '../../src/source/numbers/read.ts'
import {lexiconOf, tables} from '../../src/source/numbers/tables/index.ts'
import {isConverted, isOtherUnit} from '../../src/source/numbers/units.ts'

/** Values of a text, and the kind where it is none of the plain ones. */
const valuesOf = (text: string, language: string) =>
  numbersOf(text, language).map(({value}) => Number(value.toFixed(3)))

const forms: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  en: {
    'twenty-two of 3.2 million people': [22, 3_200_000],
    '$3bn, $2k and 1,250.5 km': [3e9, 2000, 1250.5],
    'half a million, two-thirds, two and a half million': [500_000, 0.667, 2_500_000],
    'between one hundred and two hundred': [100, 200],
    'one hundred and five': [105],
    'from 1.7 million four years ago': [1_700_000, 4],
    '5,000 first-generation machines': [5000, 1],
    '100+ million and two dozen': [1e8, 24],
    '$1 tln, 10 mln and 3 bn': [1e12, 1e7, 3e9],
    'the three BN parties, 3 TN voters': [3, 3],
    'over 2 1/2 million, 2-1/2 inches': [2_500_000, 2.5],
    'between 60 million and 200 million': [6e7, 2e8],
    'sixty million and two hundred million': [6e7, 2e8],
    'a million and two hundred and fifty thousand': [1_250_000]
  },
  ar: {
    'اثنان وعشرون ألف شخص': [22_000],
    'ثلاثة ملايين ونصف': [3_500_000],
    '2 مليون و300 ألف': [2_300_000],
    'مئتين وخمسين': [250],
    'خمسة عشر عاما': [15],
    '١٬٢٥٠٫٥': [1250.5],
    'ستين مليون ومئتي مليون': [6e7, 2e8],
    'مليار ومئتي مليون': [1.2e9],
    'يوم الثلاثاء': []
  },
  fa: {'بیست‌ودو نفر': [22], 'دویست و پنجاه هزار': [250_000], '۳٫۲ میلیارد': [3.2e9], 'روز سه‌شنبه': []},
  ur: {'بائیس لاکھ': [2_200_000]},
  he: {'עשרים ושתיים': [22], 'שלוש מאות אלף': [300_000], 'חמש עשרה': [15], 'ביום שני': []},
  ru: {
    'двадцать два': [22],
    'двумястами тридцатью': [230],
    '3,2 млрд': [3.2e9],
    '1 250,5': [1250.5],
    'полтора миллиона': [1_500_000],
    пятилетний: [5],
    'тридцати раз': [30, 1],
    '12 ºC': [12]
  },
  uk: {'двадцять дві тисячі': [22_000]},
  fr: {
    'quatre-vingt-douze': [92],
    'soixante et onze': [71],
    'dix-sept': [17],
    '1 250,5': [1250.5],
    '15 pour cent': [15],
    'deux millions et trois millions': [2e6, 3e6],
    'Le soir, au Xe siècle': [10],
    'un million et demi': [1_500_000]
  },
  es: {'dos mil quinientos millones': [2.5e9], 'treinta y cinco': [35], '1.250,5': [1250.5]},
  pt: {'duzentos e cinquenta mil': [250_000], 'dois mil e quinhentos milhões': [2.5e9]},
  it: {trecentocinquanta: [350], ventidue: [22], duemila: [2000]},
  de: {
    zweiundzwanzig: [22],
    dreihundertfünfzig: [350],
    '1.250,5': [1250.5],
    eineinhalb: [1.5],
    achten: [8],
    beachten: []
  },
  tr: {'beş yüz bin': [500_000]},
  hi: {'12,34,567': [1_234_567], 'पांच सौ': [500]},
  ko: {'5만 3천 명': [53_000], '3조 2000억 원': [3.2e12], '두 명': [2]},
  zh: {
    二十二人: [22],
    '3.2亿': [3.2e8],
    三分之一: [0.333],
    百分之三十: [30],
    '20多万人': [200_000],
    十几亿: [1e9],
    二〇一九年: [2019],
    '3亿5000万': [3.5e8],
    '10 万': [100_000],
    '6200多兆焦和30千瓦': [6200, 30],
    '3兆元、5千米': [3e12, 5000]
  },
  ja: {
    '１８２・４４ドル': [182.44],
    '1兆2000億円': [1.2e12],
    ふたり: [2],
    打率２割１分３厘: [0.213],
    '打率３割１～２分': [0.31, 0.32]
  },
  // Of other languages, digits alone.
  cs: {'dvacet 1 250,5': [1250.5]}
}

describe.each(Object.entries(forms))('numbers of %s', (language, table) => {
  test.each(Object.entries(table))('%s', (text, values) => {
    expect(valuesOf(text, language)).toEqual(values)
  })
})

test('what stands around a number tells its kind', () => {
  const kindsOf = (text: string, language: string) => numbersOf(text, language).map(({kind}) => kind)
  expect(kindsOf('On May 5, 1995 at 5:30 p.m. 20 percent', 'en')).toEqual(['date', 'year', 'clock', 'clock', 'percent'])
  expect(new Set(kindsOf('COVID-19, F-16s, 4x4 and G20', 'en'))).toEqual(new Set(['label']))
  expect(kindsOf('Call 859-292-3680', 'en')).toEqual(['phone'])
  expect(kindsOf('10月5日下午5点', 'zh')).toEqual(['date', 'date', 'clock'])
  expect(kindsOf('17 أيلول 1939 في الساعة 5', 'ar')).toEqual(['date', 'year', 'clock'])
  expect(numbersOf('5 Millionen Euro und 3 km', 'de')).toMatchObject([{currency: 'EUR'}, {unit: 'km'}])
  expect(numbersOf('see https://example.org/2019/5 or <b id="7">', 'en')).toEqual([])
})

/** Changed, invented and lost numbers of an example. */
function differencesOf(example: string) {
  const {pairs} = besideOf(articleOfExample(example))!
  const shown: string[] = []
  for (const pair of pairs) {
    const {changed, invented, lost} = compareNumbers(pair)
    for (const {target, source} of changed) shown.push(`${target.value} for ${source.value}`)
    for (const {target} of invented) shown.push(`${target.value} invented`)
    for (const {value} of lost) shown.push(`${value} lost`)
  }
  return shown
}

describe('differences', () => {
  test.each([
    ['de: Das Projekt kostet 3,2 Milliarden Euro. ⇒ The project costs 3.2 million euros.', ['3200000 for 3200000000']],
    ['zh: 约有12万人参加。 ⇒ About 12,000 people took part.', ['12000 for 120000']],
    ['fr: Le match s’est terminé sur le score de 2-0. ⇒ The match ended 2-2.', ['2 for 0']],
    [
      'es: La mina está a 645 millas (1040 km) de la costa. ⇒ The mine is 675 miles (1,040 km) off the coast.',
      ['675 for 645']
    ],
    ['ru: Полиция задержала людей. ⇒ Police detained 48 people.', ['48 invented']],
    ['ru: Полиция задержала 48 человек. ⇒ Police detained people.', ['48 lost']],
    // Where each side has a label, they are compared.
    ['de: Die G20 tagten in Albeck. ⇒ The G30 met in Albeck.', ['30 for 20']],
    ['zh: 每平方米6200多兆焦。 ⇒ Over 6,300 MJ per square meter.', ['6300 for 6200']],
    ['ru: Он звонил более тридцати раз. ⇒ He called more than thirteen times.', ['13 for 30']],
    ['cs: Ve městě žije 48 rodin. ⇒ The town has 84 families.', ['84 for 48']]
  ])('%s', (example, expected) => {
    expect(differencesOf(example)).toEqual(expected)
  })

  test.each([
    'de: Der Wind wehte mit 100 km/h. ⇒ The wind blew at 62 mph.',
    'es: Hacía 27 grados. ⇒ It was 80 degrees.',
    'ar: غادر شخصان المدينة قبل عامين. ⇒ Two people left the town two years ago.',
    'ru: В XIX веке здесь жили 2 987 человек. ⇒ In the 19th century, nearly 3,000 people lived here.',
    'zh: 20世纪30年代，五分之一的村民离开了。 ⇒ In the 1930s, one in five villagers left.',
    'fr: Une vingtaine de maisons ont brûlé à 17h30. ⇒ About two dozen houses burned at 5:30 p.m.',
    'fa: این پل در سال ۱۳۹۷ ساخته شد. ⇒ The bridge was built in 2018.',
    'ja: 平成30年に橋が完成した。 ⇒ The bridge was finished in 2018.',
    'ru: Звоните по номеру 116 123 в любое время. ⇒ Call 116123 at any time.',
    'de: Sie verlor im Achtelfinale. ⇒ She lost in the round of 16.',
    'de: Im Pokal-Achtelfinale verlor der Drittligist. ⇒ In the cup’s round of sixteen the Division 3 club lost.',
    'de: Der Verein ist Tabellenvierter. ⇒ The club is fourth in the table.',
    'de: Sie reiste mit ihren Söhnen (4, 7). ⇒ She traveled with her sons (4,7).',
    'zh: 全省打好防疫、防汛两场硬仗。 ⇒ The province fought COVID-19 and floods.',
    'zh: 7月25日0—24时，新增3例。 ⇒ On July 25, 3 cases were added.',
    'zh: 张文等4人获奖。 ⇒ Zhang Wen and 3 others won prizes.',
    'ja: １敗は山口ら５人。 ⇒ Yamaguchi and 4 others have one loss.',
    'ja: 打率２割１分３厘の原。 ⇒ Hara, who is batting .213.',
    'ja: 高校３年生の原は７人制の選手で、１０代で海外へ渡った。 ⇒ Hara, a high school senior who plays sevens, moved abroad as a teenager.',
    'ja: 椅子は２台おきに使う。 ⇒ Every third chair is used.',
    'ja: 原が先発した。 ⇒ Hara was in the starting eleven.',
    'ja: 報告書は9―10月ごろにまとめる。 ⇒ The report is due in September or October.',
    'fr: Il est arrivé avec quatre cents en poche. ⇒ He arrived with 4 cents in his pocket.',
    'es: Un cuarto de milenio más tarde, la fábrica sigue abierta. ⇒ 250 years later, the factory is still open.',
    'ar: يبلغ طوله 6.6 أقدام. ⇒ He is a 6-foot-6 guard.',
    'he: הטמפרטורות ינועו בין 27-31 מעלות. ⇒ Temperatures will be in the 80s.',
    'fr: Elle a lancé 220 manches et deux tiers. ⇒ She threw 220 2/3 innings.',
    'zh: 南昌7月26日电 洪水退去。 ⇒ Nanchang, July 26th, 2020 — The flood receded.',
    'ru: Ему 86 лет. ⇒ He is in his 80s.',
    // A language without a table: the scale word is not known.
    'cs: Opravili 6 tisíc domů. ⇒ They repaired 6,000 houses.'
  ])('none in %s', (example) => {
    expect(differencesOf(example)).toEqual([])
  })

  test('a number of the next sentence is not missing', () => {
    const example =
      'fr: Le maire a parlé lundi. Selon lui, 48 familles ont quitté la ville. ⇒ The mayor spoke on Monday of 48 families. According to him, they left the town.'
    expect(differencesOf(example)).toEqual([])
  })
})

test('the right number takes the form of the wrong one', () => {
  const write = (english: string, text: string, language: string) =>
    inFormOf(numbersOf(english, 'en')[0]!, numbersOf(text, language)[0]!, english)
  expect(write('Twenty-three people', '22 Menschen', 'de')).toBe('Twenty-two')
  expect(write('3.2 million people', '3,2 Milliarden', 'de')).toBe('3.2 billion')
  expect(write('12,000 people', '12万人', 'zh')).toBe('120,000')
  expect(write('in 1978', 'в 1987 году', 'ru')).toBe('1987')
  // 21st, but 22nd: the ending stands behind.
  expect(write('the 21st time', '22 Mal', 'de')).toBeUndefined()
  expect(write('10 miles', '20 Kilometer', 'de')).toBeUndefined()
})

test('units are converted', () => {
  expect(isConverted(100, 'km', 62, 'mi')).toBe(true)
  expect(isConverted(100, 'km', 100, 'mi')).toBe(false)
  expect(isConverted(27, 'C', 80, 'F')).toBe(true)
  expect(isOtherUnit('km', 'kmh')).toBe(false)
  expect(isOtherUnit('km', 'mi')).toBe(true)
})

describe('tables', () => {
  test.each(Object.keys(tables))('%s can be read', (language) => {
    expect(lexiconOf(language).words.size).toBeGreaterThan(50)
  })

  test.each([
    ['2 two\nwhat? three', 'Line 2'],
    ['2', 'without a form'],
    ['2. secon+', 'no endings']
  ])('%j is refused', (table, problem) => {
    expect(() => readLexicon(table)).toThrow(TableError)
    expect(() => readLexicon(table)).toThrow(problem)
  })
})

test.each(['1 ', '12-', 'million and ', '2 割', '2 1/2', 'twenty-', 'one and ', '万', '1,', '(0', '<', 'hundert'])(
  'many of %j are read in time',
  (piece) => {
    const text = piece.repeat(20_000 / piece.length)
    const start = performance.now()
    for (const language of ['en', 'de', 'zh']) numbersOf(text, language)
    expect(performance.now() - start).toBeLessThan(4000)
  }
)
