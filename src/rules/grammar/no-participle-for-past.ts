import {subjectBefore} from '../clause.ts'
import {defineRule} from '../define.ts'
import {verbForms} from '../inflection.ts'

/** Verbs whose past form differs from the participle and is no noun or adjective: not saw, rose, bore, broke, lay, woke. */
const participles = new Map(
  'go come take give know become begin write speak drive fly grow choose eat throw run do forget withdraw undertake overcome overthrow undergo steal draw wear swim drink sing'
    .split(' ')
    .map((verb) => {
      const [, , past = '', participle = ''] = verbForms(verb)
      return [past, participle] as const
    })
)
const auxiliaries = new Set('has have had hasn’t haven’t hadn’t'.split(' '))
const adverbs = new Set('also already never not just still since recently now only long ever'.split(' '))

export default defineRule({
  id: 'no-participle-for-past',
  summary: 'Disallow a simple past such as `went` after `has`, `have` and `had`.',
  why: 'The engine marked the tense twice. The perfect takes the participle: has gone, have written.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue section D; without a test of the clause, “the little they had came from friends” is false'],
  message: 'Unexpected form `{actual}` after `{auxiliary}`, expected `{expected}`',
  examples: {
    bad: {
      'The envoy has [[went]] to Riyadh.': 'The envoy has gone to Riyadh.',
      'He said that they had never [[wrote]] such a letter.': 'He said that they had never written such a letter.',
      'The head of the agency has also [[took]] part in the talks.':
        'The head of the agency has also taken part in the talks.'
    },
    good: [
      'The little they had came from friends.',
      'What he had became clear on Monday.',
      'The influence the party had went to its rival.',
      'All the money that the bank had went to pay its debts.',
      'The village has rose gardens and saw mills, and the regiment had broke in.',
      'Those who had gave to those who had not.'
    ]
  },
  triggers: new Set(participles.keys()),

  *check({tokens}) {
    for (const past of tokens) {
      const participle = participles.get(past.lower)
      if (participle === undefined || past.capitalised || past.quoted) continue
      let auxiliary = past.previous
      while (auxiliary && adverbs.has(auxiliary.lower)) auxiliary = auxiliary.previous
      if (!auxiliary || !auxiliaries.has(auxiliary.lower.replace("'", '’')) || !subjectBefore(auxiliary)) continue
      yield {start: past.start, end: past.end, expected: [participle], data: {auxiliary: auxiliary.text}}
    }
  }
})
