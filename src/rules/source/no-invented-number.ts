import type {Pair} from '../../source/model.ts'
import {compareNumbers} from '../../source/numbers/compare.ts'
import type {NumberValue} from '../../source/numbers/model.ts'
import {defineRule} from '../define.ts'

const added: ReadonlySet<NumberValue['kind']> = new Set([
  'year',
  'decade',
  'century',
  'ordinal',
  'date',
  'clock',
  'label'
])
const largestSmall = 12
const large = 100

/** Whether translators add such numbers to explain: the year of a date, an age, a rank, the members of a group. */
function isExplanation({value, kind, unit, form}: NumberValue): boolean {
  if (Number.isNaN(value) || added.has(kind) || value <= largestSmall) return true
  if (kind === 'percent' || kind === 'money' || form === 'mixed') return false
  return unit === 'year' || (unit === undefined && value < large)
}

/** Whether a number counts things that are named behind it, and not years: an age stands alone. */
const isCount = ({kind, unit, end}: NumberValue, text: string) =>
  (kind === 'cardinal' || kind === 'unit') && unit !== 'year' && /^[ -]\p{Ll}/u.test(text.slice(end, end + 3))

export default defineRule({
  id: 'no-invented-number',
  summary: 'Disallow a number that the source does not have.',
  why: 'No number of the source has this value. Engines invent numbers, or take them from texts that look alike.',
  mqm: 'accuracy/addition',
  severity: 'minor',
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
    const {invented, isBare} = compareNumbers(pair)
    for (const {target, hasRival} of invented) {
      // Where the source has another number for it, it was not added. Where it has none at all, a small one is as strange as a large one.
      const isOwn = isExplanation(target) && !hasRival && !(isBare && isCount(target, pair.target))
      yield {
        start: pair.targetStart + target.start,
        end: pair.targetStart + target.end,
        ...(isOwn ? {severity: 'neutral'} : {}),
        source: {start: pair.sourceStart, end: pair.sourceEnd}
      }
    }
  }
})
