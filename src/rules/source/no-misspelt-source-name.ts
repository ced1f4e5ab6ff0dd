import {defineRule} from '../define.ts'
import {nameFaultsOf, toNameFinding} from '../name-findings.ts'

export default defineRule({
  id: 'no-misspelt-source-name',
  summary: 'Disallow spellings of a name that the letters of the source cannot mean.',
  why: 'The letters of the source cannot be spelt so. Engines write names that they do not know by guess, and lose letters of names that they know.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'source',
  scope: 'beside',
  sources: ['ALA-LC romanisation tables, Unicode CLDR'],
  message: 'Unexpected `{actual}` for {original}',
  examples: {
    bad: {
      'fr: Le préfet Marc Talvenard a rouvert la route. ⇒ Prefect Marc [[Talvemard]] has reopened the road.':
        'Prefect Marc Talvenard has reopened the road.',
      'ar: سجل ساشين تندولكار مئة نقطة. ⇒ Sachin [[Tindolkar]] scored a hundred.': 'Sachin Tendulkar scored a hundred.'
    },
    good: [
      'fr: Le préfet Marc Talvenard a rouvert la route. ⇒ Prefect Marc Talvenard has reopened the road.',
      'ar: أعلن سمير حدادين النتيجة. ⇒ Samir Haddadin announced the result.',
      'ru: Мэр Олег Ветров встретил гостей. ⇒ Mayor Oleg Vetrov met the guests.'
    ]
  },

  *check(beside) {
    for (const fault of nameFaultsOf(beside, 'misspelt')) yield {...toNameFinding(fault), expected: fault.expected}
  }
})
