import type {Token} from '../../article/model.ts'
import {regularBase, subjectBefore} from '../clause.ts'
import {defineRule} from '../define.ts'
import {verbForms} from '../inflection.ts'

/** Verbs whose past form is nothing else: no noun, no adjective, no verb of its own (found, fell, saw). */
const bases = new Map(
  'go come take give know become begin write speak drive fly grow choose eat throw forget withdraw do have tell think make bring buy say'
    .split(' ')
    .map((verb) => [verbForms(verb)[2]!, verb] as const)
)
/** Verbs, and adjectives after a form of "be", whose "to" opens an infinitive and nothing else. */
const verbs = new Set('want wants wanted tried managed refuse refuses refused hope hopes hoped decided'.split(' '))
const adjectives = new Set('able unable ready willing unwilling trying hoping'.split(' '))
const between = new Set('not also still now only'.split(' '))

/** Whether the infinitive belongs to a clause with a plain subject: not "the one they wanted to became a star". */
function opensInfinitive(opener: Token): boolean {
  if (opener.lower === 'order') return opener.previous?.lower === 'in'
  if (verbs.has(opener.lower)) return subjectBefore(opener) !== undefined
  if (!adjectives.has(opener.lower)) return false
  let verb = opener.previous
  while (verb && between.has(verb.lower)) verb = verb.previous
  return verb !== undefined && /^(?:is|are|was|were)(?:n['’]t)?$/.test(verb.lower) && subjectBefore(verb) !== undefined
}

export default defineRule({
  id: 'no-to-infinitive-past',
  summary: 'Disallow a past form after `to` in an infinitive.',
  why: 'The engine marked the tense twice. An infinitive has the base form: wanted to go.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue auxiliary-verb-form; the wide form was noise (mined-patterns section 5: to + past)'],
  message: 'Unexpected form `{actual}` after `to`, expected `{expected}`',
  examples: {
    bad: {
      'The minister wanted to [[went]] home.': 'The minister wanted to go home.',
      'They were not able to [[took]] the bridge.': 'They were not able to take the bridge.',
      'The team was unable to [[reached]] them.': 'The team was unable to reach them.',
      'He left in order to [[became]] a doctor.': 'He left in order to become a doctor.'
    },
    good: [
      'The house that she moved to became a museum.',
      'The order to came from above was never found.',
      'He did what he wanted to and became rich.',
      'The men they refused to had no papers.',
      'They hope to need nothing, and the cost was hoped to exceed that.',
      'The place he was unable to went to another.'
    ]
  },
  triggers: new Set([...verbs, ...adjectives, 'order']),

  *check({tokens}) {
    for (const opener of tokens) {
      const to = opener.next
      const past = to?.next
      if (to?.lower !== 'to' || !past || past.capitalised || past.quoted) continue
      const base = bases.get(past.lower) ?? regularBase(past.lower)
      if (base === undefined) continue
      if (!opensInfinitive(opener)) continue
      yield {start: past.start, end: past.end, expected: [base]}
    }
  }
})
