import type {Pair} from '../../source/model.ts'
import {compareNumbers} from '../../source/numbers/compare.ts'
import type {NumberValue} from '../../source/numbers/model.ts'
import {inEnglish} from '../../source/numbers/phrasing.ts'
import {defineRule} from '../define.ts'

/**
 * Small numbers are often told otherwise: the members are listed, 3年生 is a senior. Of the larger ones that are missing in machine translations,
 * nine in ten are missed.
 */
const largestSmall = 12
const isMissed = ({value, kind}: NumberValue) =>
  kind === 'phone' || kind === 'percent' || kind === 'money' || value > largestSmall || !Number.isInteger(value)

/** Where a whole clause is missing, its first numbers tell which. */
const mostListed = 3

export default defineRule({
  id: 'no-lost-number',
  summary: 'Require each number of the source in the English.',
  why: 'A number of the source is nowhere in the English sentence, nor in the one before or after it.',
  mqm: 'accuracy/omission',
  severity: 'major',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['Digits and words of numbers by value, in each language with its own conventions'],
  message: 'Missing number: the source has `{source}` ({value})',
  examples: {
    bad: {
      'fr: La police de Vernay a arrêté 17 hommes lundi soir. ⇒ [[Police in Vernay arrested men on Monday night.]]':
        'Police in Vernay arrested 17 men on Monday night.',
      'ru: За год завод выпустил 4,5 тысячи машин. ⇒ [[The plant produced cars over the year.]]':
        'The plant produced 4,500 cars over the year.'
    },
    good: [
      'ru: Оба моста закрыли на два дня. ⇒ Both bridges were closed for a couple of days.',
      'fr: La réunion commence à 17h30. ⇒ The meeting begins in the late afternoon.',
      'zh: 他在十年前离开了村子。 ⇒ He left the village a decade ago.'
    ]
  },

  *check(pair: Pair) {
    const {lost} = compareNumbers(pair)
    if (lost.length === 0) return
    // Where it should stand cannot be told: the sentence is shown.
    const {target, targetStart} = pair
    const start = targetStart + target.length - target.trimStart().length
    const end = targetStart + target.trimEnd().length
    const listed = lost.slice(0, mostListed)
    const more = lost.length > listed.length ? ', …' : ''
    const last = lost.at(-1)!
    yield {
      start,
      end,
      ...(lost.some(isMissed) ? {} : {severity: 'neutral'}),
      data: {
        source: listed.map((number) => pair.source.slice(number.start, number.end)).join(', ') + more,
        value: listed.map((number) => (number.kind === 'phone' ? number.digits! : inEnglish(number))).join(', ') + more
      },
      source: {start: pair.sourceStart + lost[0]!.start, end: pair.sourceStart + last.end}
    }
  }
})
