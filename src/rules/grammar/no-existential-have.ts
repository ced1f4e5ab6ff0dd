import type {Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

const prepositions = /^(?:in|on|at|inside|near|under|behind)$/
const quantities = /^(?:many|several|numerous|two|three|four|five|six|seven|eight|nine|ten|no|some|plenty)$/
/** "In no country has", "in few towns have": a negative turns the order round. */
const negative = /^(?:no|few|little|neither|none|not|only|rarely|any|hardly)$/
const determiners = /^(?:the|this|that|these|our|a|an|every|each)$/
/** Places, which no title or idiom ends with. */
const places =
  /^(?:city|town|village|country|region|province|district|area|island|world|house|building|hall|room|park|garden|street|square|school|hospital|museum|market|shop|river|sea|lake|mountain|forest|valley|harbour|harbor|port|station|centre|center|capital|north|south|east|west)$/
/** How long the place may be: "In the old part of the town". */
const reach = 8

/** The verb after a place that opens the sentence, if no subject stands between. */
function verbAfterPlace(preposition: Token): Token | undefined {
  const first = preposition.next
  if (!first || !determiners.test(first.lower)) return undefined
  for (let token: Token | undefined = first; token?.kind === 'word' && token.index <= reach; token = token.next) {
    // "In the Loop has many fans": the title of a film.
    if (token.capitalised) return undefined
    if (/^(?:has|have)$/.test(token.lower)) return token.previous === first ? undefined : token
    if (
      negative.test(token.lower) ||
      (/^(?:who|that|which|he|she|it|they|we|you|i|case|event|past)$/.test(token.lower) && token !== first)
    )
      return undefined
    // A second noun phrase would be the subject: "In the city the mayor has".
    if (token !== first && determiners.test(token.lower) && token.previous?.lower !== 'of') return undefined
  }
  return undefined
}

export default defineRule({
  id: 'no-existential-have',
  summary: 'Disallow `has` for what there is in a place: `In the city has many parks`.',
  why: 'Chinese (有) and Portuguese have one verb for having and being there. English says there is.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['zh', 'pt', 'th', 'vi'],
  needs: 'english',
  sources: ['Chinese 有; only where a place opens the sentence; none in human prose'],
  message: 'Unexpected verb `{actual}` after a place, expected `{expected}`',
  examples: {
    bad: {
      'In the city [[has]] many parks.': 'In the city there are many parks.',
      'On this island [[have]] no roads.': 'On this island there are no roads.'
    },
    good: [
      'In no country has the law been changed.',
      'In the city the mayor has many friends.',
      'The city has many parks.',
      'In few towns have many people come.',
      'In the case that has many sides, he won.',
      'In this he has many rivals.',
      'In the north, Peru has many ports.',
      'In a sense has no meaning here, and on the whole has many fans.',
      'In the Loop has many fans.'
    ]
  },
  triggers: new Set(['has', 'have']),

  *check({tokens}) {
    const [preposition] = tokens
    if (!preposition || !prepositions.test(preposition.lower) || preposition.quoted) return
    const verb = verbAfterPlace(preposition)
    if (!verb || !places.test(verb.previous!.lower) || !quantities.test(verb.next?.lower ?? '')) return
    // "In the city parks have many uses" has a plural subject of its own.
    if (verb.lower === 'have' && !/^(?:this|that|a|every|each)$/.test(preposition.next!.lower)) return
    yield {start: verb.start, end: verb.end, expected: ['there are', 'there is']}
  }
})
