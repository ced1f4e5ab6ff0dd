import type {Pair} from '../../source/model.ts'
import {compareNumbers} from '../../source/numbers/compare.ts'
import {inEnglish, inFormOf} from '../../source/numbers/phrasing.ts'
import {defineRule} from '../define.ts'

export default defineRule({
  id: 'no-changed-number',
  summary: 'Disallow a number in the place of another one of the source.',
  why: 'The source has another number here. Engines confuse scale words (Milliarde, 万) and now and then swap a digit.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['Digits and words of numbers by value, in each language with its own conventions'],
  message: 'Unexpected `{actual}`: the source has `{source}` ({value})',
  examples: {
    bad: {
      'fr: La ville de Vernay a dépensé 3,2 milliards d’euros pour le pont. ⇒ The city of Vernay spent [[3.2 million]] euros on the bridge.':
        'The city of Vernay spent 3.2 billion euros on the bridge.',
      'de: Zweiundzwanzig Menschen wurden verletzt. ⇒ [[Twenty-three]] people were injured.':
        'Twenty-two people were injured.',
      'zh: 大约有12万人离开了城市。 ⇒ About [[12,000]] people left the city.': 'About 120,000 people left the city.',
      'ar: أصيب خمسة عشر شخصا في الحريق. ⇒ [[Fifty]] people were injured in the fire.':
        'Fifteen people were injured in the fire.',
      'ru: Завод построили в 1987 году. ⇒ The plant was built in [[1978]].': 'The plant was built in 1987.'
    },
    good: [
      'fr: La ville a dépensé 3,2 milliards d’euros. ⇒ The city spent 3.2 billion euros.',
      'de: Rund hundert Kilometer entfernt liegt das Dorf Albeck. ⇒ The village of Albeck lies about 60 miles away.',
      'zh: 三分之一的村民离开了。 ⇒ A third of the villagers left.',
      // A decade without its century.
      'ru: В девяностые годы завод закрыли. ⇒ The plant was closed in the 1990s.'
    ]
  },

  *check(pair: Pair) {
    const {changed} = compareNumbers(pair)
    for (const {target, source} of changed) {
      const replacement = inFormOf(target, source, pair.target)
      yield {
        start: pair.targetStart + target.start,
        end: pair.targetStart + target.end,
        ...(replacement === undefined ? {} : {expected: [replacement]}),
        data: {
          source: pair.source.slice(source.start, source.end),
          value: source.kind === 'phone' ? source.digits! : inEnglish(source)
        },
        source: {start: pair.sourceStart + source.start, end: pair.sourceStart + source.end}
      }
    }
  }
})
