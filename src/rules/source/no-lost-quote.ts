import type {Pair} from '../../source/model.ts'
import {hasQuoteMark, isSpeech, sourceQuotesOf} from '../../source/quotes.ts'
import {defineRule} from '../define.ts'
import type {Finding} from '../types.ts'

export default defineRule({
  id: 'no-lost-quote',
  summary: 'Require quotation marks in the English where the source quotes.',
  why: 'Without its marks, the words of a speaker become the words of the paper.',
  mqm: 'accuracy/omission',
  severity: 'neutral',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['marks taken from agreeing pairs of eight languages'],
  message: 'Missing quotation marks: the source quotes `{words}`',
  examples: {
    bad: {
      'fr: « Nous rouvrirons le pont en été », a déclaré le maire. ⇒ [[We will open the bridge again in summer, the mayor said.]]':
        '“We will open the bridge again in summer,” the mayor said.',
      'zh: 市长说：“我们夏天会重新开放大桥。” ⇒ [[The mayor said we will open the bridge again in summer.]]':
        'The mayor said: “We will open the bridge again in summer.”'
    },
    good: [
      'ru: Завод «Северная верфь имени Крылова» закрыт. ⇒ The Krylov Northern Shipyard is closed.',
      'es: —Abriremos el puente en verano —dijo la alcaldesa. ⇒ “We will open the bridge in summer,” the mayor said.',
      'zh: 他读了《北方的桥》。 ⇒ He read “A Bridge in the North of the Country”.',
      'he: צה״ל סגר את הגשר. ⇒ The army closed the bridge.'
    ]
  },

  *check({source, target, sourceStart, targetStart, targetEnd, beside, sure}: Pair): Generator<Finding> {
    if (!sure || source === '' || target === '') return
    const {article} = beside
    const [quote] = sourceQuotesOf(source).filter((one) => isSpeech(source, one))
    if (quote && !hasQuoteMark(target) && !article.isQuoted(targetStart)) {
      const words = quote.inner.trim()
      yield {
        start: targetStart,
        end: targetEnd,
        data: {words},
        source: {start: sourceStart + quote.start, end: sourceStart + quote.end}
      }
    }
  }
})
