import {opensClause, subjectBefore, subjectPronouns} from '../clause.ts'
import {defineRule} from '../define.ts'

const modals = new Set('can could may might must should will would shall'.split(' '))
/** "must to", "should to": after these, no infinitive has "to". Will, can and must are nouns as well. */
const bare = new Set('must should shall could'.split(' '))
/** "If they can would they": two clauses meet at the modals. */
const condition = /^(?:if|when|while|although|though|since|until|whereas)$/
const adverbs = new Set('also not still only now then soon'.split(' '))

export default defineRule({
  id: 'no-auxiliary-clash',
  summary: 'Disallow two modal verbs in a row, `to` after `must` or `should`, `can able to` and `been being`.',
  why: 'A modal verb of English takes a bare infinitive, and no second modal: must leave, will be able to.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue auxiliary-verb-form; a test of the clause keeps “the best they can should be enough” silent'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The army [[can able to]] hold the town.': 'The army can hold the town.',
      'They [[will can]] vote in May.': 'They will be able to vote in May.',
      'The two states [[must to]] agree on a border.': 'The two states must agree on a border.',
      'He said that they [[should to]] wait.': 'He said that they should wait.',
      'He has [[been being]] mayor since 2014.': 'He has been mayor since 2014.'
    },
    good: [
      'The best they can should be enough.',
      'Those who can must help, and if they can they will.',
      'The city is a must to see, and he did what he must to live.',
      'His will can be read, and the tin can may rust.',
      'As best they could, to the end, they sang.',
      'They will be able to vote, and they can, must and should do so.',
      'More than she should to be happy.',
      'She asked if they can would they come.'
    ]
  },
  triggers: new Set(['being', ...modals]),

  *check({tokens}) {
    for (const modal of tokens) {
      if (modal.text === 'been' && modal.next?.text === 'being' && !modal.quoted)
        yield {start: modal.start, end: modal.next.end, expected: ['been']}
      if (!modals.has(modal.lower) || modal.quoted || modal.capitalised) continue
      const second = modal.next
      if (!second) continue
      if (second.lower === 'able' && second.next?.lower === 'to') {
        const able = /^(?:can|could)$/.test(modal.lower) ? [modal.text] : [`${modal.text} be able to`]
        yield {start: modal.start, end: second.next.end, expected: able}
      } else if (bare.has(modal.lower) && second.lower === 'to' && second.next?.kind === 'word') {
        if (subjectBefore(modal) && second.next.pos === 'VERB')
          yield {start: modal.start, end: second.end, expected: [modal.text]}
      } else if (modals.has(second.lower) && second.spaced && second.next?.kind === 'word') {
        const subject = modal.previous
        if (!subject || !subjectPronouns.has(subject.lower) || !opensClause(subject)) continue
        if (condition.test(subject.previous?.lower ?? '')) continue
        // "They can can fruit", "you will will it"
        if (second.lower === modal.lower || adverbs.has(second.next.lower)) continue
        yield {start: modal.start, end: second.end, expected: replacements(modal.lower, second.lower)}
      }
    }
  }
})

function replacements(first: string, second: string): string[] {
  if (second === 'can' || second === 'could') return [`${first} be able to`]
  if (second === 'must') return [`${first} have to`]
  return [first, second]
}
