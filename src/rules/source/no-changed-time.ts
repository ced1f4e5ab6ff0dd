import {changedTimes, timeLike} from '../../source/dates/compare-times.ts'
import type {Pair} from '../../source/model.ts'
import {defineRule} from '../define.ts'

export default defineRule({
  id: 'no-changed-time',
  summary: 'Require the clock times of the source.',
  why: 'The clock time in the English is not the one in the source, also when it is counted to 12 or to 24. Engines lose the part of the day (凌晨3点 is 3 a.m.).',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['own measurement: changed clock times in agreeing pairs'],
  message: 'Unexpected `{actual}`: the source has `{source}`',
  examples: {
    bad: {
      'zh: 市长将于下午5点半讲话。 ⇒ The mayor will speak at [[5:30 a.m.]]': 'The mayor will speak at 5:30 p.m.',
      'de: Die Brücke wird um 17.45 Uhr geöffnet. ⇒ The bridge opens at [[6:45 p.m.]]': 'The bridge opens at 5:45 p.m.',
      'ar: أُغلق الجسر الساعة الخامسة والنصف مساء. ⇒ The bridge was closed at [[17:15]] on the day.':
        'The bridge was closed at 17:30 on the day.',
      'fr: Le pont a été fermé à 7 h 20. ⇒ The bridge was closed at [[7:50]].': 'The bridge was closed at 7:20.'
    },
    good: [
      'ru: Мост закрыли в 17:30. ⇒ The bridge was closed at 5:30 p.m.',
      'zh: 大桥于北京时间20时30分关闭。 ⇒ The bridge was closed at 12:30 GMT.',
      'es: El puente se cerró a las doce de la noche. ⇒ The bridge was closed at midnight.',
      'it: La partita è finita 21:17. ⇒ The match ended 21:19, after two hours.'
    ]
  },

  *check(pair: Pair) {
    for (const {told, expected} of changedTimes(pair)) {
      const actual = pair.target.slice(told.start, told.end)
      const right = timeLike(expected, told, actual)
      yield {
        start: pair.targetStart + told.start,
        end: pair.targetStart + told.end,
        expected: right === undefined ? [] : [right],
        data: {source: pair.source.slice(expected.start, expected.end)},
        source: {start: pair.sourceStart + expected.start, end: pair.sourceStart + expected.end}
      }
    }
  }
})
