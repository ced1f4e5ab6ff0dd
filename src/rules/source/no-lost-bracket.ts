import {lostBrackets} from '../../source/brackets.ts'
import type {Pair} from '../../source/model.ts'
import {defineRule} from '../define.ts'

export default defineRule({
  id: 'no-lost-bracket',
  summary: 'Require what the source has between brackets in the English.',
  why: 'Engines drop asides between brackets, with the figures and explanations in them.',
  mqm: 'accuracy/omission',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['brackets taken from agreeing pairs of eight languages'],
  message: 'Missing brackets with what stands between them: the source has `{source}`',
  examples: {
    bad: {
      'fr: Le barrage (qui retient les eaux de trois rivières de montagne) sera réparé. ⇒ [[The dam will be repaired.]]':
        'The dam (which holds the waters of three mountain rivers) will be repaired.',
      'ru: Длина моста (построен в 1912 году, расширен в 1974 году) 240 метров. ⇒ [[The bridge is 240 meters long.]]':
        'The bridge (built in 1912, widened in 1974) is 240 meters long.'
    },
    good: [
      'zh: 市长弗兰克·莫雷尔（Franck Morel）来了。 ⇒ Franck Morel, the mayor, came.',
      'de: Die Brücke (über den Fluss Vern) ist alt. ⇒ The bridge over the river Vern is old.',
      'es: El puente (México) está cerrado. ⇒ The bridge is closed.'
    ]
  },

  *check({source, target, sourceStart, targetStart, targetEnd, beside, sure}: Pair) {
    if (!sure || source === '' || target === '') return
    for (const {start, end} of lostBrackets(source, target, beside.language))
      yield {
        start: targetStart,
        end: targetEnd,
        data: {source: source.slice(start, end)},
        source: {start: sourceStart + start, end: sourceStart + end}
      }
  }
})
