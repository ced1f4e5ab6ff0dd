import type {Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

const adverbs = /^(?:also|now|not|already|still|further|currently|again|thus|therefore)$/
/** Participles and adjectives of reports; a noun after the verb would make a question, or "Were prices raised". */
const predicates =
  /^(?:expected|announced|believed|reported|considered|decided|planned|estimated|assumed|supposed|hoped|noted|stated|stressed|mentioned|claimed|alleged|agreed|known|said|asked|placed|forced|arrested|appointed|elected|founded|established|built|named|situated|located|scheduled|described|based|divided|used|called|possible|necessary|likely|clear|important|obvious)$/
/** What it is that is so: with these, "it" is the subject that is missing. */
const impersonal = /^(?:that|whether)$/

export default defineRule({
  id: 'no-sentence-without-subject',
  summary: 'Disallow a sentence that opens with `Is` or `Was` and a participle, and has no subject.',
  why: 'Spanish, Italian, Romanian, Russian and Arabic leave the subject out. English needs one.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['es', 'it', 'pt', 'ro', 'ru', 'uk', 'ar', 'ja', 'zh'],
  needs: 'english',
  sources: ['3 of 3 right where the subject had been taken out on purpose; none in human prose'],
  message: 'Unexpected `{actual}` without a subject',
  examples: {
    bad: {
      'The work began in May. [[Is expected]] that it will end soon.':
        'The work began in May. It is expected that it will end soon.',
      'The talks failed. [[Was announced]] that they would go on.':
        'The talks failed. It was announced that they would go on.'
    },
    good: [
      'Is expected income a right measure?',
      'Were prices raised, nobody would buy.',
      'Had it been announced, he would have come.',
      'It is expected that the work will end soon.',
      'Was expected of him too much? He said no.',
      '“Was asked to go,” he wrote.',
      'Is art used? Was gold placed in the tomb?'
    ]
  },
  scope: 'block',

  *check(block) {
    if (block.kind !== 'paragraph' || !/(?:^|[.!?]["”]?\s+)(?:Is|Was|Has|Were|Are) /.test(block.text)) return
    for (const sentence of block.sentences()) {
      const [verb] = sentence.tokens
      if (!verb || !/^(?:Is|Was|Are|Were|Has)$/.test(verb.text) || verb.quoted || sentence.tokens.at(-1)?.text !== '.')
        continue
      const predicate = predicateAfter(verb)
      const after = predicate?.next
      // A noun would show an inverted clause: "Were expected profits to fall, …"
      if (
        !predicate ||
        after?.kind !== 'word' ||
        (/^(?:NOUN|PROPN|ADJ|PRON)$/.test(after.pos) && !impersonal.test(after.lower))
      )
        continue
      const expected = impersonal.test(after.lower)
        ? [`It ${verb.lower}${verb.next === predicate ? '' : ` ${verb.next!.text}`} ${predicate.text}`]
        : []
      yield {start: verb.start, end: predicate.end, expected}
    }
  }
})

/** The participle after "Is", "Was not" or "Has been". */
function predicateAfter(verb: Token): Token | undefined {
  let token = verb.next
  if (verb.lower === 'has') {
    if (token?.lower !== 'been') return undefined
    token = token.next
  }
  if (token && adverbs.test(token.lower)) token = token.next
  return token && predicates.test(token.lower) ? token : undefined
}
