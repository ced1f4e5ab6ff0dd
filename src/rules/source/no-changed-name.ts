import {defineRule} from '../define.ts'
import {nameFaultsOf, toNameFinding} from '../name-findings.ts'

export default defineRule({
  id: 'no-changed-name',
  summary: 'Require the names of the English to be those of the source.',
  why: 'The source names another place or person here. Engines put a frequent name in the place of a rare one, and the sentence stays fluent.',
  mqm: 'accuracy/mistranslation',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'beside',
  sources: ['names by table, by capital and by sound; ALA-LC romanisation tables, Unicode CLDR'],
  message: 'Unexpected `{actual}`: the source names {original}',
  examples: {
    bad: {
      'ar: وصل سمير الحداد إلى بكين يوم الاثنين. ⇒ Samir al-Haddad arrived in [[Bangkok]] on Monday.':
        'Samir al-Haddad arrived in Beijing on Monday.',
      'ru: Мэр Казани Олег Ветров встретил гостей. ⇒ The mayor of [[Toronto]], Oleg Vetrov, met the guests.':
        'The mayor of Kazan, Oleg Vetrov, met the guests.',
      'es: La ministra Lucía Ferrán visitó Londres durante una semana. ⇒ The minister, Lucia Ferran, visited [[Brisbane]] for a week.':
        'The minister, Lucia Ferran, visited London for a week.'
    },
    good: [
      'ar: وصل سمير الحداد إلى بكين يوم الاثنين. ⇒ Samir al-Haddad arrived in the Chinese capital on Monday.',
      'ru: Мэр Казани Олег Ветров встретил гостей. ⇒ Kazan Mayor Oleg Vetrov met the guests.',
      'fr: Le maire de Londres a répondu aux États-Unis. ⇒ The mayor of London answered the US.',
      'zh: 英国代表周一抵达北京。 ⇒ The British delegate arrived in Beijing on Monday.'
    ]
  },

  *check(beside) {
    for (const fault of nameFaultsOf(beside, 'changed')) yield toNameFinding(fault)
  }
})
