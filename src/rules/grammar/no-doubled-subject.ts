import type {Sentence, Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

const pronouns = /^(?:he|she|they|it)$/
/** Verbs of saying: with "that" after them, no object is left open that the noun before could fill ("the man he trusted"). */
const saying = new Set(
  'said says added stressed announced confirmed declared stated warned explained noted denied claimed affirmed insisted emphasized emphasised believes revealed'.split(
    ' '
  )
)
const heads = new Set(
  (
    'minister president premier spokesman spokeswoman official leader king queen mayor governor director chairman secretary officer general ambassador envoy commander doctor lawyer ' +
    'ministry army government police party company agency court committee'
  ).split(' ')
)
/** How long the noun phrase may be: "The Syrian minister of foreign affairs". */
const reach = 7

/** The pronoun after a noun phrase that opens the sentence, without a comma between. */
function pronounAfterNoun({tokens}: Sentence): Token | undefined {
  const first = tokens[0]
  if (first?.lower !== 'the') return undefined
  for (let index = 1; index <= reach; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word') return undefined
    if (!pronouns.test(token.lower)) continue
    // "The minister whom he": the word before must end the noun phrase.
    const phrase = tokens.slice(1, index)
    const last = phrase.at(-1)
    const named = last?.capitalised === true
    const plain = phrase.every(
      ({lower}) => !/^(?:that|who|which|whom|when|where|if|and|or|with|from|to|by)$/.test(lower)
    )
    return last && plain && (heads.has(last.lower) || (named && phrase.some(({lower}) => heads.has(lower))))
      ? token
      : undefined
  }
  return undefined
}

export default defineRule({
  id: 'no-doubled-subject',
  summary: 'Disallow a pronoun that repeats the subject: `The minister he said that`.',
  why: 'Arabic, Persian and spoken French take the subject up again with a pronoun. English has one subject.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['ar', 'fa', 'fr', 'he'],
  needs: 'english',
  sources: ['only before a verb of saying with “that”: “the man he trusted” is right; none in human prose'],
  message: 'Unexpected pronoun `{pronoun}` after the subject, expected none',
  examples: {
    bad: {
      'The minister [[he ]]said that the road was shut.': 'The minister said that the road was shut.',
      'The Ministry of Health [[it ]]announced that cases had risen.':
        'The Ministry of Health announced that cases had risen.'
    },
    good: [
      'The minister he trusted said that the road was shut.',
      'The president, he said that day, was ill.',
      'The official who said that was wrong.',
      'The leader he said he knew was ill.',
      'The police say that he said that the man ran.'
    ]
  },
  triggers: saying,

  *check(sentence) {
    const pronoun = pronounAfterNoun(sentence)
    const verb = pronoun?.next
    const that = verb?.next
    if (!pronoun || pronoun.quoted || !saying.has(verb?.lower ?? '') || that?.lower !== 'that') return
    // "said that day": a clause must follow.
    if (
      that.next?.kind !== 'word' ||
      /^(?:day|night|morning|evening|time|week|year|much|way|was|is)$/.test(that.next.lower)
    )
      return
    yield {start: pronoun.start, end: verb!.start, expected: [''], data: {pronoun: pronoun.text}}
  }
})
