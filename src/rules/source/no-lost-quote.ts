import type {Pair} from '../../source/model.ts'
import {hasQuoteMark, isSpeech, sourceQuotesOf} from '../../source/quotes.ts'
import {defineRule} from '../define.ts'
import type {Finding} from '../types.ts'

export default defineRule({
  id: 'no-lost-quote',
  summary: 'Require quotation marks in the English where the source quotes, and none where it does not.',
  why: 'Without its marks, the words of a speaker become the words of the paper; with marks that the source does not have, the paper puts words into a mouth.',
  mqm: 'accuracy/omission',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['marks taken from agreeing pairs of eight languages'],
  message: '{what}',
  examples: {
    bad: {
      'fr: « Nous rouvrirons le pont en été », a déclaré le maire. ⇒ [[We will open the bridge again in summer, the mayor said.]]':
        '“We will open the bridge again in summer,” the mayor said.',
      'zh: 市长说：“我们夏天会重新开放大桥。” ⇒ [[The mayor said we will open the bridge again in summer.]]':
        'The mayor said: “We will open the bridge again in summer.”',
      'de: Die Bürgermeisterin sprach von der schwierigen Lage der Stadt. ⇒ The mayor spoke of [[“the very difficult state of the town today”]].':
        'The mayor spoke of the difficult state of the town.'
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
        data: {
          what: `Missing quotation marks: the source quotes \`${words.length > 60 ? `${words.slice(0, 60)}…` : words}\``
        },
        source: {start: sourceStart + quote.start, end: sourceStart + quote.end}
      }
    }
    if (hasQuoteMark(source)) return
    const added = sourceQuotesOf(target).find((one) => isSpeech(target, one))
    if (added && !isInside(beside.text, sourceStart))
      yield {
        start: targetStart + added.start,
        end: targetStart + added.end,
        // Translators turn speech into a report, and back.
        severity: 'neutral',
        data: {what: 'Unexpected quotation marks: the source quotes nobody here'}
      }
  }
})

/** Whether an offset of the source lies in a quotation that opened in a sentence before it. */
function isInside(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 1500), offset)
  const paragraph = before.slice(before.lastIndexOf('\n') + 1)
  const count = (marks: RegExp) => [...paragraph.matchAll(marks)].length
  return count(/[«“„「『‟]/g) > count(/[»”」』]/g) || count(/"/g) % 2 === 1
}
