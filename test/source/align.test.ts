import {describe, expect, test} from 'vitest'
import {align, type Bead} from '../../src/source/align.ts'
import {anchorsOf, plainDigits} from '../../src/source/anchors.ts'
import {expectedLength} from '../../src/source/lengths.ts'
import {paragraphsOf, sentencesOf} from '../../src/source/segments.ts'

const unitsOf = (text: string, language: string) =>
  sentencesOf(text, language).map(({start, end}) => ({text: text.slice(start, end)}))
const shape = (beads: readonly Bead[]) =>
  beads.map(({source, target}) => [source[1] - source[0], target[1] - target[0]])

describe('sentences of a text in any language', () => {
  const cut = (text: string, language: string) =>
    sentencesOf(text, language).map(({start, end}) => text.slice(start, end))
  test('end at stops of their script', () => {
    expect(cut('下了雨。河水上涨了。', 'zh')).toEqual(['下了雨。', '河水上涨了。'])
    expect(cut('هل عاد الوزير؟ نعم، عاد.', 'ar')).toEqual(['هل عاد الوزير؟', 'نعم، عاد.'])
  })
  test('are not cut behind a short form, nor before a closing mark', () => {
    expect(cut('M. Dupré est parti. Il pleuvait.', 'fr')).toEqual(['M. Dupré est parti.', 'Il pleuvait.'])
    expect(cut('« Il pleut. » Elle est partie.', 'fr')).toEqual(['« Il pleut. »', 'Elle est partie.'])
  })
})

describe('paragraphs', () => {
  test('stand between empty lines, or are lines', () => {
    const cut = (text: string) => paragraphsOf(text).map(({start, end}) => text.slice(start, end))
    expect(cut('One\ntwo\n\n three \n')).toEqual(['One\ntwo', 'three'])
    expect(cut('One\ntwo\n')).toEqual(['One', 'two'])
    expect(cut(' \n')).toEqual([])
  })
})

describe('anchors', () => {
  test('are figures of any script, names in Latin letters, questions', () => {
    expect(plainDigits('٢٠٢٣ and ४२')).toBe('2023 and 42')
    const {numbers, words, question} = anchorsOf('قال Dupré إن 1.250 شخصا غادروا؟')
    expect([...numbers]).toEqual(['1250'])
    expect([...words]).toEqual(['dupre'])
    expect(question).toBe(true)
  })
})

describe('alignment', () => {
  const french =
    'La pluie a fermé le pont de Vernay pendant 12 jours. Le maire a demandé de l’aide à la région. Des tentes sont arrivées lundi. Personne n’a été blessé.'
  test('pairs sentence with sentence', () => {
    const english =
      'Rain closed the bridge of Vernay for 12 days. The mayor asked the region for help. Tents arrived on Monday. Nobody was hurt.'
    expect(shape(align(unitsOf(french, 'fr'), unitsOf(english, 'en'), 'fr'))).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1]
    ])
  })
  test('joins what the translator joined', () => {
    const english =
      'Rain closed the bridge of Vernay for 12 days, and the mayor asked the region for help. Tents arrived on Monday. Nobody was hurt.'
    expect(shape(align(unitsOf(french, 'fr'), unitsOf(english, 'en'), 'fr'))).toEqual([
      [2, 1],
      [1, 1],
      [1, 1]
    ])
  })
  test('leaves what was dropped without a partner', () => {
    const before = 'В понедельник в Вернее закрыли 3 моста. Дождь шёл 12 дней подряд. Школы не работали до пятницы.'
    const dropped = 'Мэр попросил у области 250 палаток, врачей и питьевую воду для жителей нижних улиц.'
    const after =
      'Через неделю вода ушла, и 40 семей вернулись домой. Ремонт мостов обойдётся в 7 миллионов. Никто не пострадал.'
    const english =
      'On Monday 3 bridges were closed in Vernay. It rained for 12 days in a row. Schools were shut until Friday. ' +
      'A week later the water went down, and 40 families went home. Repairs of the bridges will cost 7 million. Nobody was hurt.'
    const beads = align(unitsOf(`${before} ${dropped} ${after}`, 'ru'), unitsOf(english, 'en'), 'ru')
    expect(shape(beads)).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 1]
    ])
  })
  test('covers both sides, whatever they are', () => {
    for (const [source, english] of [
      ['', ''],
      ['', 'It rained. It snowed.'],
      ['下了雨。', ''],
      ['雨。', 'One. Two. Three. Four. Five. Six. Seven. Eight.']
    ] as const) {
      const left = unitsOf(source, 'zh')
      const right = unitsOf(english, 'en')
      const beads = align(left, right, 'zh')
      expect(beads.reduce((sum, {source: [from, to]}) => sum + to - from, 0)).toBe(left.length)
      expect(beads.reduce((sum, {target: [from, to]}) => sum + to - from, 0)).toBe(right.length)
    }
  })
  test('expects more letters of English for a character of Chinese than for a letter of French', () => {
    expect(expectedLength(10, 'zh-TW')).toBeGreaterThan(2 * expectedLength(10, 'fr'))
    expect(expectedLength(10, 'xx')).toBe(10)
  })
})
