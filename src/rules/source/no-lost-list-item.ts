import {plainDigits} from '../../source/anchors.ts'
import {listLinesOf} from '../../source/list-lines.ts'
import type {Beside} from '../../source/model.ts'
import {defineRule} from '../define.ts'

const names = {heading: 'heading', bullet: 'list item', dash: 'list item', number: 'numbered item'} as const

export default defineRule({
  id: 'no-lost-list-item',
  summary: 'Require a list item for each list item of the source, and a heading for each heading.',
  why: 'Engines join the lines of a list or drop their marks. The English is a list too, but this line of it is none.',
  mqm: 'design-and-markup/markup-tag',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'source',
  scope: 'beside',
  trial: true,
  sources: ['list marks taken from lists of our own'],
  message: 'Missing mark of a {kind} before `{actual}`: the source has `{source}`',
  examples: {
    bad: {
      'de: * Brot für die Schulen\n* Zelte für die Familien\n* Wasser für das Krankenhaus ⇒ * Bread for the schools\n[[Tents]] for the families\n* Water for the hospital':
        '* Bread for the schools\n* Tents for the families\n* Water for the hospital',
      'ru: 1) Хлеб для школ города\n2) Палатки для семей\n3) Вода для больницы ⇒ 1) Bread for the schools of the town\n2) Tents for the families\n[[Water]] for the hospital':
        '1) Bread for the schools of the town\n2) Tents for the families\n3) Water for the hospital'
    },
    good: [
      'fr: - Du pain pour les écoles\n- Des tentes pour les familles ⇒ Bread for the schools\nTents for the families',
      'ru: - Вы вернётесь? - спросил мэр.\n- Да. ⇒ “Will you come back?” the mayor asked.\n“Yes.”',
      'zh: 1、给学校的面包\n2、给家庭的帐篷 ⇒ 1. Bread for the schools\n2. Tents for the families'
    ]
  },

  *check({article, text, pairs}: Beside) {
    const items = listLinesOf(text)
    if (items.length < 2) return
    const english = listLinesOf(article.text)
    // A list that was told in prose is a list no more: only a list with holes is broken.
    const lineOf = (offset: number) => article.text.lastIndexOf('\n', offset - 1) + 1
    const lines = new Set(english.map(({start}) => lineOf(start)))
    const kinds = new Set(english.map(({kind}) => kind))
    let at = 0
    for (const item of items) {
      if (!kinds.has(item.kind)) continue
      while (at < pairs.length && pairs[at]!.sourceEnd <= item.words) at++
      const pair = pairs[at]
      if (!pair || pair.target === '' || !pair.sure || pair.sourceStart > item.words) continue
      const {targetStart: start} = pair
      const lineStart = lineOf(start)
      const word = /^\p{L}[\p{L}\p{N}'’-]*/u.exec(article.text.slice(start, start + 60))?.[0]
      // Inside a line, the item was joined to the one before, and is there.
      if (!word || article.text.slice(lineStart, start).trim() !== '') continue
      if (lines.has(lineStart)) continue
      const mark = plainDigits(item.mark)
        .replace('）', ')')
        .replace('（', '(')
        .replace(/[．、]/, '.')
      yield {
        start,
        end: start + word.length,
        ...(/^[ -~•]+$/.test(mark) ? {expected: [`${mark} ${word}`]} : {}),
        data: {kind: names[item.kind], source: item.mark},
        source: {start: item.start, end: item.end}
      }
    }
  }
})
