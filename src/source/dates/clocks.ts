/** The part of the day that a word tells, for hours up to 12. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'

/** How a language tells clock times, beside 17:30, which all know. */
export interface Clock {
  /** With the groups `hour`, and if told `minute`, or `half`, `quarter`, `less`. */
  hours: readonly string[]
  /** Words of a part of the day before the time, or after it. */
  before?: Readonly<Partial<Record<DayPart, string>>>
  after?: Readonly<Partial<Record<DayPart, string>>>
  noon: string
  midnight: string
  /** Hours in words, from 1 on. */
  names?: string
}

const hour = '(?<hour>\\d{1,2})'
const minute = '(?<minute>\\d{2})'
const han = '(?<hour>\\d{1,2}|[零一二两兩三四五六七八九十]{1,3})'
const hanMinute = '(?<minute>\\d{1,2}|[零一二三四五六七八九十]{1,3})'

const zh: Clock = {
  hours: [
    `${han}\\s?[点點时時](?![间間候代装裝份期尚评評歌左])(?:\\s?(?:${hanMinute}\\s?分|(?<half>半)|(?<quarter>一刻)|[钟鐘整]))?`
  ],
  before: {
    night: '半夜|午夜|深夜|夜里|夜間|夜间',
    morning: '凌晨|早上|早晨|清晨|清早|早|上午|晨',
    noon: '中午|正午',
    afternoon: '下午|午后|午後',
    evening: '傍晚|晚上|晚间|晚間|晚'
  },
  noon: '正午',
  midnight: '午夜零时|零点'
}

/** Clock times by language. In their expressions, digits are those of ASCII. */
export const clocks: Readonly<Record<string, Clock>> = {
  zh,
  ja: {
    hours: [`${han}\\s?時(?!間|期|代|点)(?:\\s?(?:${hanMinute}\\s?分|(?<half>半)))?`],
    before: {
      night: '深夜',
      morning: '未明|午前|朝|早朝|AM',
      noon: '昼|正午',
      afternoon: '午後|PM',
      evening: '夕方|夜'
    },
    noon: '正午',
    midnight: '(?!)'
  },
  ko: {
    hours: [`${hour}\\s?시(?!간|즌|대)(?:\\s?(?:(?<minute>\\d{1,2})\\s?분|(?<half>반)))?`],
    before: {night: '심야', morning: '새벽|오전|아침', noon: '낮|정오', afternoon: '오후', evening: '저녁|밤'},
    noon: '정오',
    midnight: '자정'
  },
  en: {
    hours: [
      `${hour}(?:[:.]\\s?${minute})?\\s?(?:a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?|o[’'‘]?clock)`,
      '(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?= (?:GMT|UTC|hours (?:GMT|UTC|local|on)|hrs|BST|EST|EDT|CET|CEST))'
    ],
    after: {
      morning: "a\\.?\\s?m\\b\\.?|o[’'‘]?clock in the morning|in the morning",
      afternoon: "p\\.?\\s?m\\b\\.?|(?:o[’'‘]?clock )?in the afternoon",
      evening: "(?:o[’'‘]?clock )?(?:in the evening|at night)"
    },
    noon: '(?<!after|before|mid)(?<!fore)noon(?! prayers?)|midday',
    midnight: 'midnight',
    names: 'one two three four five six seven eight nine ten eleven twelve'
  },
  ar: {
    hours: [
      `(?:الساعة|ساعة)\\s(?:ال)?${hour}(?:[:.]${minute})?(?:\\s?(?:(?<half>والنصف|ونصف)|(?<quarter>والربع)|(?<less>[إا]لا (?:ال)?ربع)))?`,
      '(?:الساعة)\\s(?<name>NAMES)(?:\\s(?:(?<half>والنصف|ونصف)|(?<quarter>والربع)|(?<less>[إا]لا (?:ال)?ربع[اًا]*)))?(?!\\s(?:و|[إا]لا))'
    ],
    before: {},
    after: {
      night: 'ليل[اًا]*',
      morning: 'فجر[اًا]*|من فجر|بعد منتصف الليل|صباح[اًا]*|من صباح|صباح|ص\\b|قبل الظهر',
      noon: 'ظهر[اًا]*|من ظهر',
      afternoon: 'بعد الظهر|من بعد ظهر|بعد ظهر|عصر[اًا]*|من عصر',
      evening: 'مساء[ًا]*|من مساء|م\\b'
    },
    noon: '(?!)',
    midnight: '(?<!بعد )منتصف الليل',
    names:
      'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة (?:الحادية|الواحدة)_عشرة? الثانية_عشرة?'
  },
  fa: {
    hours: [`ساعت\\s${hour}(?:[:.]${minute}|\\sو\\s(?:(?<minute2>\\d{1,2})\\sدقیقه|(?<half>نیم)|(?<quarter>ربع)))?`],
    after: {
      night: 'نیمه[\\s\\u200c]?شب',
      morning: 'بامداد|صبح|قبل[\\s\\u200c]?از[\\s\\u200c]?ظهر|پیش[\\s\\u200c]?از[\\s\\u200c]?ظهر',
      afternoon: 'بعد[\\s\\u200c]?از[\\s\\u200c]?ظهر|بعدازظهر|عصر',
      noon: 'ظهر',
      evening: 'شب|غروب'
    },
    noon: '(?!)',
    midnight: 'نیمه[\\s\\u200c]?شب'
  },
  ur: {
    hours: [`${hour}(?:[:.]${minute})?\\s?بجے`],
    before: {night: 'رات', morning: 'صبح', noon: 'دوپہر', afternoon: 'سہ پہر', evening: 'شام'},
    noon: '(?!)',
    midnight: '(?!)'
  },
  hi: {
    hours: [`${hour}(?:[:.]${minute})?\\s?बजे`, `${hour}\\s?बजकर\\s?(?<minute>\\d{1,2})`],
    before: {night: 'रात', morning: 'सुबह|तड़के|तड़के', noon: 'दोपहर', evening: 'शाम'},
    noon: '(?!)',
    midnight: 'आधी रात'
  },
  he: {
    hours: [
      `(?:השעה|בשעה|לשעה|שעה)\\s${hour}(?:[:.]${minute})?`,
      `ב-?\\s?${hour}(?:[:.]${minute})?(?=\\s(?:ב(?:בוקר|ערב|צהריים|לילה)|אחר הצהריים|לפנות בוקר))`
    ],
    after: {
      night: 'בלילה',
      morning: 'לפנות בוקר|בבוקר|לפני הצהריים',
      noon: 'בצהריים',
      afternoon: 'אחר הצהריים|אחה[״"]צ',
      evening: 'בערב'
    },
    noon: '(?!)',
    midnight: 'חצות'
  },
  ru: {
    hours: [
      `${hour}\\s?час(?:а|ов|ам|у)?(?!\\p{L})(?:\\s(?<minute>\\d{1,2})\\s?мин[\\p{L}.]*)?`,
      `(?<=(?:^|\\s)(?:в|к|с|до|около)\\s)${hour}(?:\\.${minute})?(?=\\s(?:утра|вечера|дня|ночи))`,
      `(?<=(?:^|\\s)(?:в|к|с|до|около)\\s)${hour}\\.${minute}(?=\\s?(?:мск|по\\s|,|\\.?$))`
    ],
    after: {night: 'ночи', morning: 'утра', afternoon: 'дня|пополудни', evening: 'вечера'},
    noon: '(?<!\\p{L})(?:в полдень|полудн[юяе])',
    midnight: '(?<!\\p{L})(?:в полночь|полуноч[иь])'
  },
  uk: {
    hours: [
      `${hour}\\s?годин[аиіу]?(?!\\p{L})(?:\\s(?<minute>\\d{1,2})\\s?хв[\\p{L}.]*)?`,
      `(?<=(?:^|\\s)(?:о|об|до|з|після)\\s)${hour}(?:[.]${minute})?(?=\\s(?:ранку|вечора|дня|ночі|годин))`
    ],
    after: {night: 'ночі', morning: 'ранку', afternoon: 'дня', evening: 'вечора'},
    noon: '(?<!\\p{L})(?:опівдні|полудень)',
    midnight: '(?<!\\p{L})(?:опівночі|північ\\s?(?:з|на))'
  },
  de: {
    hours: [`${hour}(?:[:.]${minute})?\\s?Uhr(?:\\s(?<minute2>[0-5]\\d)(?![\\d.,]))?`, '(?<name>NAMES)\\sUhr'],
    after: {
      night: 'nachts|in der Nacht',
      morning: 'morgens|früh|am Morgen|vormittags|am Vormittag',
      noon: 'mittags',
      afternoon: 'nachmittags|am Nachmittag',
      evening: 'abends|am Abend'
    },
    noon: '(?!)',
    midnight: 'Mitternacht',
    names: 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
  },
  fr: {
    hours: [
      `${hour}\\s?(?:h|H)(?:\\s?${minute})?(?![\\p{L}\\d/])`,
      `${hour}\\sheures?(?:\\s(?:(?<minute>[0-5]\\d)(?!\\d)|(?<half>et demie)|(?<quarter>et quart)|(?<less>moins le quart)))?`
    ],
    after: {morning: 'du matin', afternoon: "de l[’']après-midi", evening: 'du soir'},
    noon: '(?<![\\p{L}-])midi(?![\\p{L}-])',
    midnight: '(?<!\\p{L})minuit'
  },
  es: {
    hours: [
      `(?:las?|La|Las)\\s${hour}(?:[:.]${minute})?(?:\\s(?:(?<half>y media)|(?<quarter>y cuarto)|(?<less>menos cuarto)))?`,
      '(?:las?|La|Las)\\s(?<name>NAMES)(?:\\s(?:(?<half>y media)|(?<quarter>y cuarto)|(?<less>menos cuarto)))?(?=\\s(?:de la|del|en punto))',
      `${hour}(?:[:.]${minute})?\\s?h(?![\\p{L}\\d])`
    ],
    after: {
      morning: 'de la madrugada|de la mañana|a\\.\\s?m\\.|am\\b',
      noon: 'del mediodía',
      afternoon: 'de la tarde|p\\.\\s?m\\.|pm\\b',
      evening: 'de la noche'
    },
    noon: '(?<!\\p{L})mediodía',
    midnight: '(?<!\\p{L})medianoche',
    names: 'una dos tres cuatro cinco seis siete ocho nueve diez once doce'
  },
  pt: {
    hours: [
      `${hour}\\s?h(?:\\s?${minute})?(?![\\p{L}\\d/])`,
      `(?:às|As|à|das|até as)\\s${hour}(?:[:.]${minute})?(?:\\shoras?)?(?:\\s(?<half>e meia))?`
    ],
    after: {morning: 'da madrugada|da manhã', afternoon: 'da tarde', evening: 'da noite'},
    noon: '(?<!\\p{L})meio-dia',
    midnight: '(?<!\\p{L})meia-noite'
  },
  it: {
    hours: [
      `(?:alle|dalle|le|ore|delle|fino alle)\\s(?:ore\\s)?${hour}(?:[:.,]${minute})?(?:\\s(?:(?<half>e mezza)|(?<quarter>e un quarto)))?`
    ],
    after: {night: 'di notte', morning: 'del mattino|di mattina', afternoon: 'del pomeriggio', evening: 'di sera'},
    noon: '(?<!\\p{L})mezzogiorno',
    midnight: '(?<!\\p{L})mezzanotte'
  },
  tr: {
    hours: [`[Ss]aat(?:ler[ıi])?\\s${hour}(?:[:.]${minute})?`],
    before: {night: 'gece', morning: 'sabah', noon: 'öğlen?', afternoon: 'öğleden sonra', evening: 'akşam'},
    noon: '(?!)',
    midnight: 'gece yarısı'
  },
  cs: {
    hours: [`${hour}(?:[:.]${minute})?\\s?hod(?:in(?:a|y|ách|ou)?|\\.)?(?!\\p{L})`],
    after: {morning: 'ráno|dopoledne', afternoon: 'odpoledne', evening: 'večer', night: 'v noci'},
    noon: '(?<!\\p{L})v poledne',
    midnight: '(?<!\\p{L})půlnoc[ií]?'
  },
  pl: {
    hours: [`godz(?:\\.|inie|iny)?\\s${hour}(?:[:.]${minute})?`],
    after: {morning: 'rano', afternoon: 'po południu', evening: 'wieczorem', night: 'w nocy'},
    noon: '(?<!\\p{L})w południe',
    midnight: '(?<!\\p{L})północy'
  },
  nl: {
    hours: [`${hour}(?:[:.]${minute})?\\suur`],
    after: {
      morning: "[’'‘]s ochtends|[’'‘]s morgens",
      afternoon: "[’'‘]s middags",
      evening: "[’'‘]s avonds",
      night: "[’'‘]s nachts"
    },
    noon: '(?!)',
    midnight: 'middernacht'
  }
}
