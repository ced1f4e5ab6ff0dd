import type {Token} from '../../article/model.ts'
import {regularBase, subjectBefore, subjectPronouns} from '../clause.ts'
import {defineRule} from '../define.ts'
import {verbForms} from '../inflection.ts'

/** Auxiliaries that are nothing else. */
const plain =
  /^(?:could|would|should|cannot|can['’]t|won['’]t|couldn['’]t|wouldn['’]t|shouldn['’]t|mustn['’]t|didn['’]t|doesn['’]t|don['’]t)$/
/** Auxiliaries that are nouns or main verbs as well: "his will went unread". They count after a pronoun or a plural, or before "not". */
const unsure = /^(?:will|can|may|might|must|shall|did|does|do)$/
const adverbs = new Set('also never still already only even soon just'.split(' '))
/** Irregular past forms that are participles as well: after a modal, "be" may be what is missing. */
const participles = verbMap(
  'win lose meet pay send keep bring buy catch hold say sell spend teach hear think tell make get build lead feel stand understand fight seek strike'
)
/** Irregular past forms that are nothing else: no noun, and no verb of their own such as found, fell and saw. */
const pasts = verbMap(
  'go come take give know become begin write speak drive fly grow choose eat throw withdraw do have'
)

function verbMap(verbs: string): Map<string, string> {
  return new Map(verbs.split(' ').map((verb) => [verbForms(verb)[2]!, verb]))
}

/** Whether an auxiliary that can be a noun has a subject: "they will", "the parties will", not "the old man’s will". */
function hasPlainSubject(auxiliary: Token, subject: Token): boolean {
  const noun = auxiliary.previous!
  return subjectPronouns.has(subject.lower) || (noun !== subject && /[^s'’]s$/.test(noun.lower))
}

export default defineRule({
  id: 'no-modal-past',
  summary: 'Disallow the past form of a verb after `did not`, `could`, `will` and other auxiliaries.',
  why: 'The engine marked the tense twice, or lost “be”. After an auxiliary the verb stands in its base form: did not go, could be held.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue auxiliary-verb-form: without a test of the clause, false in native English'],
  message: 'Unexpected form `{actual}` after `{auxiliary}`, expected `{expected}`',
  examples: {
    bad: {
      'The two sides did not [[agreed]] on a date.': 'The two sides did not agree on a date.',
      'Officials said he could not [[went]] to Geneva.': 'Officials said he could not go to Geneva.',
      'The ministry didn’t [[knew]] of the plan.': 'The ministry didn’t know of the plan.',
      'The parties will [[came]] back in May.': 'The parties will come back in May.',
      'The vote would [[held]] on Sunday.': 'The vote would be held on Sunday.',
      'It does not [[has]] enough money.': 'It does not have enough money.'
    },
    good: [
      'What he could went unnoticed.',
      'Those who did not lost everything.',
      'Everything they did made things worse, and all he could became a burden.',
      'The aid they said they could went to the poor.',
      'The few he did not came later.',
      'His will went unread, and the old man’s will came as a shock.',
      'Mrs. May said that the German can came from a bin.',
      'They did not found the company or fell trees, and could not saw wood.',
      'They did not need, feed or heed it, and could not proceed.',
      'She could have gone, and he did come.',
      'As fast as they could, they went home.',
      'What they did had an effect.'
    ]
  },
  triggers: new Set(
    'could would should cannot will can may might must shall did does do'
      .split(' ')
      .concat(
        'can’t won’t couldn’t wouldn’t shouldn’t mustn’t didn’t doesn’t don’t'
          .split(' ')
          .flatMap((word) => [word, word.replace('’', "'")])
      )
  ),

  *check({tokens}) {
    for (const auxiliary of tokens) {
      const sure = plain.test(auxiliary.text)
      if (!(sure || unsure.test(auxiliary.text)) || auxiliary.quoted) continue
      let past = auxiliary.next
      const negated = past?.lower === 'not'
      if (negated) past = past?.next
      if (past && adverbs.has(past.lower)) past = past.next
      if (past?.kind !== 'word' || past.capitalised) continue
      const doing = /^d(?:o|id)/.test(auxiliary.text)
      // "What they did had an effect": an emphatic "did" is rare.
      if (doing && !negated && !sure) continue
      const regular = regularBase(past.lower)
      const base =
        doing && past.lower === 'has' ? 'have' : (pasts.get(past.lower) ?? participles.get(past.lower) ?? regular)
      const subject = base === undefined ? undefined : subjectBefore(auxiliary)
      if (base === undefined || !subject || !(sure || negated || hasPlainSubject(auxiliary, subject))) continue
      const passive = !doing && (participles.has(past.lower) || regular !== undefined)
      yield {
        start: past.start,
        end: past.end,
        expected: passive ? [`be ${past.lower}`, base] : [base],
        data: {auxiliary: negated ? `${auxiliary.text} not` : auxiliary.text}
      }
    }
  }
})
