import type {Pair} from '../../source/model.ts'
import {compareNumbers} from '../../source/numbers/compare.ts'
import {isOtherCurrency} from '../../source/numbers/units.ts'
import {defineRule} from '../define.ts'

export default defineRule({
  id: 'no-changed-currency',
  summary: 'Disallow another currency with the amount of the source.',
  why: 'The amount is that of the source, but not its currency. Engines put the currency that is most common in English.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['Currencies in words, signs and codes of each language'],
  message: 'Unexpected `{actual}`: the source has `{source}`',
  examples: {
    bad: {
      'de: Der Umbau kostet fünf Millionen Euro. ⇒ The renovation will cost [[five million dollars]].':
        'The renovation will cost five million euros.',
      'zh: 大桥的造价为30亿日元。 ⇒ The bridge cost [[$3 billion]].': 'The bridge cost 3 billion yen.'
    },
    good: [
      'de: Der Umbau kostet fünf Millionen Euro. ⇒ The renovation will cost €5 million.',
      'fr: Le pont a coûté 30 millions de dollars canadiens. ⇒ The bridge cost $30 million.',
      'ru: Мост стоил 30 миллионов долларов. ⇒ The bridge cost US$30 million.'
    ]
  },

  *check(pair: Pair) {
    for (const {target, source} of compareNumbers(pair).same) {
      if (!target.currency || !source.currency || !isOtherCurrency(target.currency, source.currency)) continue
      yield {
        start: pair.targetStart + Math.min(target.start, target.unitStart ?? target.start),
        end: pair.targetStart + Math.max(target.end, target.unitEnd ?? 0),
        data: {
          source: pair.source.slice(
            Math.min(source.start, source.unitStart ?? source.start),
            Math.max(source.end, source.unitEnd ?? 0)
          )
        },
        source: {
          start: pair.sourceStart + source.start,
          end: pair.sourceStart + Math.max(source.end, source.unitEnd ?? 0)
        }
      }
    }
  }
})
