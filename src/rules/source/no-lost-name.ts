import {defineRule} from '../define.ts'
import {nameFaultsOf, toNameFinding} from '../name-findings.ts'

export default defineRule({
  id: 'no-lost-name',
  summary: 'Require the English to have the people and towns that the source names.',
  why: 'The source names a person or a town that is neither in this sentence nor in its neighbors, and no pronoun stands for it.',
  mqm: 'accuracy/omission',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'beside',
  sources: ['names by table and by the point between their parts'],
  message: 'Missing {original} in the sentence that begins with `{actual}`',
  examples: {
    bad: {
      'ar: وصل الوفد إلى بكين يوم الاثنين بعد رحلة طويلة. ⇒ [[The]] delegation arrived on Monday after a long journey.':
        'The delegation arrived in Beijing on Monday after a long journey.'
    },
    good: [
      'ar: وصل الوفد إلى بكين يوم الاثنين بعد رحلة طويلة. ⇒ The delegation arrived there on Monday after a long journey.',
      'zh: 代表团周一抵达北京。 ⇒ The delegation arrived in the capital on Monday.'
    ]
  },

  *check(beside) {
    for (const fault of nameFaultsOf(beside, 'lost')) yield toNameFinding(fault)
  }
})
