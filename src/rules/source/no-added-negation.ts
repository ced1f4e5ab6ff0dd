import type {Pair} from '../../source/model.ts'
import {addedNegation} from '../../source/negation.ts'
import {defineRule} from '../define.ts'

export default defineRule({
  id: 'no-added-negation',
  summary: 'Disallow a negation in the English for which the source has nothing.',
  why: 'The English denies what the source says: no word of the source denies, refuses, limits or lacks anything.',
  mqm: 'accuracy/mistranslation',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['negations put into agreeing pairs of eight languages'],
  message: 'Unexpected negation `{actual}`: the source denies nothing',
  examples: {
    bad: {
      'de: Der Rat hat am Montag den Vertrag unterschrieben. ⇒ The council has [[not]] signed the contract on Monday.':
        'The council has signed the contract on Monday.',
      'es: El alcalde visitó la escuela el lunes. ⇒ The mayor did [[not]] visit the school on Monday.':
        'The mayor visited the school on Monday.'
    },
    good: [
      'de: Der Rat weigerte sich, den Vertrag zu unterschreiben. ⇒ The council did not sign the contract.',
      'ru: Мост закрыли недавно. ⇒ The bridge was closed not long ago.',
      'zh: 他很难回家。 ⇒ He could not easily go home.',
      'fr: Pourquoi rester ? ⇒ Why not leave?'
    ]
  },

  *check({source, target, sourceStart, sourceEnd, targetStart, beside, sure}: Pair) {
    if (!sure || source === '' || target === '') return
    const added = addedNegation(source, target, beside.language)
    if (!added) return
    yield {
      start: targetStart + added.start,
      end: targetStart + added.end,
      source: {start: sourceStart, end: sourceEnd}
    }
  }
})
