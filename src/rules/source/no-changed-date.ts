import {changedDates} from '../../source/dates/compare.ts'
import {nameLike} from '../../source/dates/english.ts'
import type {DatePart} from '../../source/dates/model.ts'
import type {Pair} from '../../source/model.ts'
import {defineRule} from '../define.ts'

export default defineRule({
  id: 'no-changed-date',
  summary: 'Require the months, days, years and weekdays of the source.',
  why: 'The date in the English is not the date in the source. Engines mix up weekdays that are numbered (星期三 is Wednesday) and months of other calendars.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['own measurement: changed months and weekdays in agreeing pairs'],
  message: 'Unexpected `{actual}`: the source has `{source}`',
  examples: {
    bad: {
      'zh: 这座桥将于9月15日重新开放。 ⇒ The bridge will reopen on [[August]] 15.':
        'The bridge will reopen on September 15.',
      'ar: قال سالم الحداد يوم الأربعاء إن الطريق مغلق. ⇒ Salem al-Haddad said on [[Tuesday]] that the road was closed.':
        'Salem al-Haddad said on Wednesday that the road was closed.',
      'ru: Мост откроют 5 октября. ⇒ The bridge will open on [[Nov.]] 5.': 'The bridge will open on Oct. 5.',
      'es: El puente se abrirá el 12 de mayo. ⇒ The bridge will open on May [[21]].': 'The bridge will open on May 12.',
      'fa: پل در ۱۵ مهر ۱۴۰۲ باز شد. ⇒ The bridge opened on [[July]] 7, 2023.': 'The bridge opened on October 7, 2023.'
    },
    good: [
      'zh: 这座桥将于周三重新开放。 ⇒ The bridge will reopen on Wednesday, September 15.',
      'fr: Le pont a rouvert hier, un mois après l’incendie du lundi de Pâques. ⇒ The bridge reopened on Tuesday, a month after the fire.',
      'es: El puente se abrirá en mayo. ⇒ The bridge will open on a Sunday in May.',
      'de: Am Mittwoch wird die Brücke geöffnet, im Juni die Straße. ⇒ The bridge opens on Wednesday and the road in June.'
    ]
  },

  *check(pair: Pair) {
    const {target, targetStart} = pair
    for (const {part, told, expected, elsewhere = pair} of changedDates(pair)) {
      const {start} = told
      const isName = part === 'month' || part === 'weekday'
      // The full stop of "Oct." belongs to it.
      const isShort =
        isName &&
        target[told.end] === '.' &&
        told.end - start <= 4 &&
        /^\.(?=\s*[\p{Nd}\p{Ll},])/u.test(target.slice(told.end, told.end + 3))
      const end = isShort ? told.end + 1 : told.end
      const actual = target.slice(start, end)
      // Of a date in figures, the part has no place of its own.
      const isWord = isName ? /^\p{L}+\.?$/u.test(actual) : /^\p{Nd}+$/u.test(actual)
      const values = isWord ? expected.flatMap((one) => one.values) : []
      const [source] = expected as [DatePart]
      yield {
        start: targetStart + start,
        end: targetStart + end,
        expected: values.map((value) => (isName ? nameLike(part, value, actual) : String(value))),
        data: {source: elsewhere.source.slice(source.start, source.end)},
        source: {start: elsewhere.sourceStart + source.start, end: elsewhere.sourceStart + source.end}
      }
    }
  }
})
