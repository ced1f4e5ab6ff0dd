import {describe, expect, test} from 'vitest'
import {nearestInHan} from '../../src/names/han-transcription.ts'
import {readNativeLine} from '../../src/names/native.ts'
import {foldLatin, lettersOfWord} from '../../src/names/scripts.ts'
import {transcriptionCost} from '../../src/names/transcription.ts'
import {articleOfExample} from '../../src/source/example.ts'
import {besideOf} from '../../src/source/model.ts'
import {nameFaults} from '../../src/source/names/judge.ts'
import {consonantsOf, SourceNames} from '../../src/source/names/source-names.ts'
import {commonnessOf} from '../../src/spelling/words.ts'

/** Cost for each consonant up to which a spelling may stand for a word. */
const near = 0.33
const costOf = (native: string, english: string) =>
  transcriptionCost(lettersOfWord(native)!, foldLatin(english), 3) / consonantsOf(foldLatin(english))

test.each([
  ['بلينكن', 'Blinken'],
  ['حدادين', 'Haddadin'],
  ['هيوستن', 'Houston'],
  ['غوتيريش', 'Guterres'],
  ['تشرشل', 'Churchill'],
  ['ماكسيم', 'Maxim'],
  ['پزشکیان', 'Pezeshkian'],
  ['ژاک', 'Jacques'],
  ['נתניהו', 'Netanyahu'],
  ['ג׳ונסון', 'Johnson'],
  ['צ׳רצ׳יל', 'Churchill'],
  ['Хьюстон', 'Houston'],
  ['Джордж', 'George'],
  ['Уайт', 'White'],
  ['Гарсия', 'Garcia'],
  ['Цзиньпин', 'Jinping'],
  ['Блинкеном', 'Blinken'],
  ['Київ', 'Kyiv'],
  ['Μπάιντεν', 'Biden'],
  ['Μητσοτάκης', 'Mitsotakis'],
  ['मोदी', 'Modi'],
  ['シャーロット', 'Charlotte'],
  ['ブリンケン', 'Blinken'],
  ['블링컨', 'Blinken'],
  ['김', 'Kim']
])('%s may be %s', (native, english) => {
  expect(costOf(native, english)).toBeLessThan(near)
})

test.each([
  ['بلينكن', 'Bangkok'],
  ['حدادين', 'Hadrakin'],
  ['נתניהו', 'Obama'],
  ['Хьюстон', 'Toronto'],
  ['Джордж', 'Michael'],
  ['Μπάιντεν', 'Trump'],
  ['मोदी', 'Gandhi'],
  ['ブリンケン', 'Obama'],
  ['블링컨', 'Merkel']
])('%s is not %s', (native, english) => {
  expect(costOf(native, english)).toBeGreaterThan(near)
})

test.each([
  ['国务卿安东尼·布林肯周三在北京', 'blinken', '布林肯'],
  ['休斯敦和华盛顿', 'houston', '休斯敦'],
  ['总理李强会见', 'qiang', '强'],
  ['乔治·史密斯', 'smith', '史密斯']
])('in %s %s is %s', (text, english, stretch) => {
  const match = nearestInHan(text, english, near * consonantsOf(english))
  expect(match && text.slice(match.start, match.end)).toBe(stretch)
})

test('a name that Chinese characters do not sound like is not found', () => {
  expect(nearestInHan('国务卿安东尼·布林肯周三在北京', 'houston', near * consonantsOf('houston'))).toBeUndefined()
})

test.each([
  ['ar', 'وببكين', 'Beijing'],
  ['ru', 'из Пекина', 'Beijing'],
  ['zh', '他抵达北京', 'Beijing'],
  ['fr', 'de l’Allemagne', 'Germany'],
  ['ru', 'британской', 'British'],
  ['ar', 'أنتوني بلينكن', 'Antony Blinken']
])('%s: %s names %s', (language, text, name) => {
  expect(new SourceNames(text, language).known.flatMap(({entries}) => entries.flatMap(({names}) => names))).toContain(
    name
  )
})

test('a line of a table must tell the language of its forms', () => {
  expect(readNativeLine('~Chinese, China | ru китайск*, Кита*').land).toBe(true)
  expect(() => readNativeLine('Beijing | Пекин*')).toThrow('no language')
})

describe('faults', () => {
  const faultsOf = (example: string) => {
    const beside = besideOf(articleOfExample(example))!
    return nameFaults(beside, (word) => commonnessOf(word) > 1).map(
      ({kind, start, end, original}) => `${kind} ${beside.article.text.slice(start, end)} ${original}`
    )
  }

  test.each([
    'ar: وصل سمير الحداد إلى القدس. ⇒ Samir al-Haddad has arrived in the city of Jerusalem.',
    'fr: Le maire Marc Talvenard a écrit à l’ONU. ⇒ The mayor, Marc Talvenard, has written to the United Nations.',
    'ru: Мэр Олег Ветров поблагодарил Германию. ⇒ The mayor, Oleg Vetrov, thanked the German government.',
    'zh: 市长李文博感谢英国。 ⇒ The mayor, Li Wenbo, thanked the UK.',
    'ja: 市長の山本健一は東京を訪れた。 ⇒ The mayor, Kenichi Yamamoto, visited the city of Tokyo.',
    // The tables have no Portuguese: a town may have another name there.
    'pt: O ministro Carlos Vernetti chegou a Pequim na segunda-feira. ⇒ The minister, Carlos Vernetti, arrived in Beijing on Monday.',
    'de: Die Regierung in Berlin lobte den Vertrag. ⇒ The government in Berlin praised the treaty, a spokesman said.'
  ])('agree: %s', (example) => {
    expect(faultsOf(example)).toEqual([])
  })

  test.each([
    [
      'el: Ο υπουργός Νίκος Παππάς έφτασε στο Πεκίνο. ⇒ The minister, Nikos Pappas, has arrived in Bangkok.',
      'changed Bangkok Πεκίνο'
    ],
    [
      'uk: Міністр Петро Коваль прибув до Пекіна. ⇒ The minister, Petro Koval, has arrived in Bangkok.',
      'changed Bangkok Пекіна'
    ],
    ['hi: मंत्री सोमवार को बीजिंग पहुंचे। ⇒ The minister arrived in Houston on Monday.', 'changed Houston बीजिंग'],
    [
      'fr: Le ministre est arrivé à Londres lundi. ⇒ The minister arrived in Chicago on Monday.',
      'changed Chicago Londres'
    ],
    [
      'ar: قال رئيس الوزراء لي هسين لونج إن الاتفاق قريب. ⇒ Prime Minister Lee Hsin Loong said the deal was near.',
      'misspelt Hsin هسين'
    ]
  ])('are told: %s', (example, fault) => {
    expect(faultsOf(example)).toEqual([fault])
  })

  test('a name of another sentence may be repeated for a pronoun', () => {
    expect(
      faultsOf(
        'ru: Олег Ветров открыл рынок. Он поблагодарил гостей за помощь. ⇒ Oleg Vetrov opened the market. Then Vetrov thanked the guests for their help.'
      )
    ).toEqual([])
  })

  test('a long text without spaces does not hang', () => {
    const start = performance.now()
    faultsOf(`ar: ${'بلينكن'.repeat(20_000)} ⇒ ${'Blinken '.repeat(2000)}in Bangkok.`)
    faultsOf(`zh: ${'布林肯'.repeat(5000)} ⇒ ${'Blinken and '.repeat(500)} Bangkok.`)
    expect(performance.now() - start).toBeLessThan(8000)
  })
})
