import type {Pair} from '../../source/model.ts'
import {lostNegation} from '../../source/negation.ts'
import {defineRule} from '../define.ts'

export default defineRule({
  id: 'no-lost-negation',
  summary: 'Require a negation in the English where the source has one.',
  why: 'The source denies what the English says, and no word of the English denies, refuses or limits anything. Engines drop small words of negation, and the sentence says the opposite.',
  mqm: 'accuracy/mistranslation',
  severity: 'neutral',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['dropped negations in agreeing pairs of eight languages'],
  message: 'Missing negation in `{actual}`: the source has `{source}`',
  examples: {
    bad: {
      'de: Der Rat hat den Vertrag nicht unterschrieben. ⇒ [[The council has signed the contract.]]':
        'The council has not signed the contract.',
      'ar: لم يوقع المجلس العقد يوم الاثنين. ⇒ [[The council signed the contract on Monday.]]':
        'The council did not sign the contract on Monday.',
      'zh: 市议会没有签署合同。 ⇒ [[The city council signed the contract.]]':
        'The city council did not sign the contract.'
    },
    good: [
      'de: Der Rat hat den Vertrag nicht unterschrieben. ⇒ The council refused to sign the contract.',
      'de: Nicht nur der Rat hat unterschrieben. ⇒ The council and others have signed.',
      'ru: Это не единственный мост в городе. ⇒ The town has other bridges.',
      'fr: Il n’a pas plu avant lundi. ⇒ It was dry until Monday.',
      'zh: 他不得不离开。 ⇒ He had to go.',
      'es: Sin duda, el puente es viejo. ⇒ The bridge is certainly old.'
    ]
  },

  *check({source, target, sourceStart, targetStart, targetEnd, beside, sure}: Pair) {
    if (!sure || source === '' || target === '') return
    const lost = lostNegation(source, target, beside.language)
    if (lost)
      yield {
        start: targetStart,
        end: targetEnd,
        data: {source: lost.text},
        source: {start: sourceStart + lost.start, end: sourceStart + lost.end}
      }
  }
})
