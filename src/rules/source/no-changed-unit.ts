import type {Pair} from '../../source/model.ts'
import {compareNumbers} from '../../source/numbers/compare.ts'
import {isOtherUnit} from '../../source/numbers/units.ts'
import {defineRule} from '../define.ts'

export default defineRule({
  id: 'no-changed-unit',
  summary: 'Disallow another unit with the number of the source.',
  why: 'The number is that of the source, but not its unit. Who changes the unit must convert the number.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['Units in words and signs of each language'],
  message: 'Unexpected `{actual}`: the source has `{source}`',
  examples: {
    bad: {
      'es: El pueblo está a 40 kilómetros de la costa. ⇒ The village is [[40 miles]] from the coast.':
        'The village is 40 kilometers from the coast.',
      'ru: Дорогу закрыли на 12 недель. ⇒ The road was closed for [[12 months]].': 'The road was closed for 12 weeks.'
    },
    good: [
      'es: El pueblo está a 40 kilómetros de la costa. ⇒ The village is 25 miles from the coast.',
      'ru: Скорость ветра достигала 40 км в час. ⇒ Winds reached 40 kilometers per hour.',
      'ru: Пятилетний мальчик потерялся 5 мая. ⇒ A 5-year-old boy went missing on May 5.'
    ]
  },

  *check(pair: Pair) {
    for (const {target, source} of compareNumbers(pair).same) {
      if (!target.unit || !source.unit || !isOtherUnit(target.unit, source.unit)) continue
      yield {
        start: pair.targetStart + target.start,
        end: pair.targetStart + Math.max(target.end, target.unitEnd ?? 0),
        data: {source: pair.source.slice(source.start, Math.max(source.end, source.unitEnd ?? 0))},
        source: {
          start: pair.sourceStart + source.start,
          end: pair.sourceStart + Math.max(source.end, source.unitEnd ?? 0)
        }
      }
    }
  }
})
