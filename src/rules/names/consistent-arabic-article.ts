import type {Article, Sentence} from '../../article/model.ts'
import {defineRule} from '../define.ts'

/** "al-Sisi", "Al-Sisi", "El-Sisi", "Al Sisi": article and name. */
const joined = /^(al|Al|el|El|AL|EL)-(\p{Lu}\p{Ll}{2,})(?:['’]s)?$/u
const loose = new Set(['Al', 'El'])
/** Firms, houses and places have their own spelling, whatever the style of the paper. */
const fixed = new Set(
  'jazeera arabiya ahram hayat watan quds qaeda qaida shabaab aqsa alamein saud nahyan maktoum thani khalifa sabah salvador nino paso dorado mundo pais universal nacional al hilal nassr ahli ain azhar jazira wahda sadd ittihad shorouk masry riyadh mayadeen manar'.split(
    ' '
  )
)
const leastUses = 2

interface Use {
  form: string
  start: number
  end: number
}

function* usesIn({tokens}: Sentence): Generator<{name: string; use: Use}> {
  for (const token of tokens) {
    const one = joined.exec(token.text)
    if (one) {
      // A capital at the start of a sentence says nothing.
      const article = token.index === 0 ? one[1]!.toLowerCase() : one[1]!
      yield {name: one[2]!, use: {form: `${article}-`, start: token.start, end: token.start + one[1]!.length + 1}}
      continue
    }
    const next = token.next
    if (token.index > 0 && loose.has(token.text) && next?.spaced && /^\p{Lu}\p{Ll}{2,}$/u.test(next.text))
      yield {name: next.text, use: {form: `${token.text} `, start: token.start, end: next.start}}
  }
}

function namesOf({blocks}: Article): Map<string, Use[]> {
  const names = new Map<string, Use[]>()
  for (const block of blocks) {
    if (block.kind === 'leftover' || block.kind === 'headline') continue
    for (const sentence of block.sentences()) {
      for (const {name, use} of usesIn(sentence)) {
        if (fixed.has(name.toLowerCase())) continue
        const list = names.get(name)
        if (list) list.push(use)
        else names.set(name, [use])
      }
    }
  }
  return names
}

export default defineRule({
  id: 'consistent-arabic-article',
  summary: 'Disallow two spellings of the Arabic article of one name, such as `al-Burhan` and `El-Burhan`.',
  why: 'The source has one name; the engine spelled its article anew in every sentence.',
  mqm: 'terminology/inconsistent',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: ['ar', 'fa', 'ur'],
  needs: 'english',
  sources: ['catalogue arabic-article-style'],
  message: 'Unexpected `{actual}` of the name {name}, `{expected}` elsewhere',
  examples: {
    bad: {
      'Samir al-Haddad left. Reporters met Samir al-Haddad. Then Samir [[El-]]Haddad came back.':
        'Samir al-Haddad left. Reporters met Samir al-Haddad. Then Samir al-Haddad came back.'
    },
    good: [
      'Samir al-Haddad left. Al-Haddad came back, and Haddad spoke.',
      'Samir al-Haddad met Omar El-Masri.',
      'He watched Al Jazeera and read Al-Jazeera.'
    ]
  },
  scope: 'article',

  *check(article) {
    if (!/\b(?:[Aa]l|[Ee]l)[- ]\p{Lu}/u.test(article.text)) return
    for (const [name, uses] of namesOf(article)) {
      const counts = new Map<string, number>()
      for (const {form} of uses) counts.set(form, (counts.get(form) ?? 0) + 1)
      if (counts.size < 2 || uses.length <= leastUses - 1) continue
      const [most] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one))
      for (const {form, start, end} of uses) if (form !== most) yield {start, end, expected: [most], data: {name}}
    }
  }
})
