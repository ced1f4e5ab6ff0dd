import type {Pair} from '../../source/model.ts'
import {compareNumbers} from '../../source/numbers/compare.ts'
import {defineRule} from '../define.ts'

export default defineRule({
  id: 'no-invented-number',
  summary: 'Disallow a number that the source does not have.',
  why: 'No number of the source has this value. Engines invent numbers, or take them from texts that look alike.',
  mqm: 'accuracy/addition',
  severity: 'major',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['Digits and words of numbers by value, in each language with its own conventions'],
  message: 'Unexpected `{actual}`: the source has no such number',
  examples: {
    bad: {
      'es: La policía de Vernay detuvo a varios hombres el lunes. ⇒ Police in Vernay arrested [[17]] men on Monday.':
        'Police in Vernay arrested several men on Monday.',
      'ru: Пожарные спасли несколько человек. ⇒ Firefighters rescued [[seven]] people.':
        'Firefighters rescued several people.'
    },
    good: [
      'es: La policía detuvo a una docena de hombres. ⇒ Police arrested 12 men.',
      'ar: أصيب عاملان في الحريق. ⇒ Two workers were injured in the fire.',
      // The name of a place that the source writes by its sound.
      'ru: Пожар начался в парке Сикс-Поудс. ⇒ The fire began in the park of Six Ponds.'
    ]
  },

  *check(pair: Pair) {
    for (const {start, end} of compareNumbers(pair).invented)
      yield {
        start: pair.targetStart + start,
        end: pair.targetStart + end,
        source: {start: pair.sourceStart, end: pair.sourceEnd}
      }
  }
})
