import type {Token} from '../../article/model.ts'
import {subjectPronouns} from '../clause.ts'
import {defineRule} from '../define.ts'
import {verbForms} from '../inflection.ts'

/** Verbs with one object, which is what the relative pronoun stands for. */
const verbs = new Set(
  (
    'meet see kill arrest know love marry visit support accuse enter capture publish sign launch announce build buy write make issue receive hold control occupy destroy attack describe ' +
    'organise organize establish found open create win lose use present prepare reject accept approve read finish start discuss mention'
  )
    .split(' ')
    .flatMap((verb) => verbForms(verb))
)
const objects: Readonly<Record<'whom' | 'which', RegExp>> = {whom: /^(?:him|her|them)$/, which: /^(?:it|them)$/}
/** What follows where the clause is over; a noun would make "her" a possessive, a verb would make "it" the subject of a clause. */
const after = /^(?:last|yesterday|during|and|but|before|after|two|three|when|[.,;])$/
/** Prepositions, where a place or time follows: not "the state which they found it in". */
const prepositions = /^(?:in|on|at|by)$/
const determiners = /^(?:the|a|an|his|her|its|their|our|my)$/
/** How many words the subject and its auxiliary may take: "the Syrian army has". */
const reach = 6

/** The verb of the relative clause, whose subject is a pronoun, a name or a noun with an article. */
function verbAfter(relative: Token): Token | undefined {
  const subject = relative.next
  if (subject?.kind !== 'word') return undefined
  if (!subjectPronouns.has(subject.lower) && !determiners.test(subject.lower) && !subject.capitalised) return undefined
  for (let token = subject.next; token?.kind === 'word' && token.index <= relative.index + reach; token = token.next)
    if (verbs.has(token.lower)) return token
  return undefined
}

function isOver({next}: Token): boolean {
  if (!next || after.test(next.lower)) return true
  const place = prepositions.test(next.lower) ? next.next : undefined
  return place !== undefined && (place.capitalised || place.kind === 'number' || determiners.test(place.lower))
}

export default defineRule({
  id: 'no-resumptive-pronoun',
  summary: 'Disallow a second pronoun for the object of a relative clause: `the man whom I met him`.',
  why: 'Arabic, Persian and Hebrew repeat the object as a pronoun. In English the relative pronoun is the object.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['ar', 'fa', 'he'],
  needs: 'english',
  sources: ['catalogue resumptive-pronoun: none in 1 million words of native English'],
  message: 'Unexpected `{actual}`: `{relative}` is the object already',
  examples: {
    bad: {
      'The man whom I met[[ him]] in Paris is ill.': 'The man whom I met in Paris is ill.',
      'It is the city which the army entered[[ it]] on Friday.': 'It is the city which the army entered on Friday.',
      'The book, which he has published[[ it]], sells well.': 'The book, which he has published, sells well.'
    },
    good: [
      'The man whom he asked to help her is ill.',
      'The speed with which the army entered it was new.',
      'She met the man who saw it on Friday.',
      'He is the one whom they saw her brother with.',
      'They asked which he bought it for.',
      'The court, which the court found it was bound by, and the state which they found it in were new.',
      'The town, which the army says it took, is small.'
    ]
  },
  triggers: new Set(['whom', 'which']),

  *check({tokens}) {
    for (const relative of tokens) {
      const name = relative.lower
      if ((name !== 'whom' && name !== 'which') || relative.quoted) continue
      const antecedent = relative.text === name ? relative.previous : undefined
      // "with which they took it", "asked which he bought"
      if (!antecedent) continue
      const verb = verbAfter(relative)
      const pronoun = verb?.next
      if (!verb || !pronoun || !objects[name].test(pronoun.lower) || !isOver(pronoun)) continue
      // Asked last: it has the whole sentence tagged.
      if (antecedent.pos === 'ADP' || antecedent.pos === 'VERB') continue
      yield {start: verb.end, end: pronoun.end, expected: [''], data: {relative: name}}
    }
  }
})
