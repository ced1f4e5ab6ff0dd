import type {Token} from '../../article/model.ts'
import {mentionAt} from '../../names/mentions.ts'
import {knownPlaceAt, placeAt} from '../../names/places.ts'
import {defineRule} from '../define.ts'

/** Places that one arrives at. */
const points = new Set(
  (
    'airport station palace scene hotel venue port border site headquarters hospital house residence conclusion meeting hall stadium terminal building court embassy office camp base ' +
    'church mosque temple cemetery square gate entrance summit ceremony conference event talks village'
  ).split(' ')
)
/** Places that one arrives in. */
const areas = new Set(
  'capital city country region kingdom province town state district territory area island continent'.split(' ')
)
/** Words that show that another clause begins before "to". */
const breaks = new Set([
  'and',
  'or',
  'but',
  'that',
  'which',
  'who',
  'when',
  'where',
  'as',
  'because',
  'after',
  'before',
  'from',
  'with',
  'at',
  'in',
  'by',
  'due',
  'thanks',
  'prior',
  'according',
  'next',
  'close'
])

/** Words that stand between the verb and "to" without a doubt; others are asked for their part of speech. */
const plain = new Set(
  'late early morning evening afternoon night noon midnight on last this yesterday today tomorrow here there back safely secretly suddenly the a an also later earlier already just together first today week month year'.split(
    ' '
  )
)

/** How far "to" may stand from the verb: "arrived late on Sunday morning to". */
const reach = 7

/** The "to" that belongs to the verb, if no other verb or clause stands between. */
function findTo(tokens: readonly Token[], verb: number): Token | undefined {
  for (let at = verb + 1; at < tokens.length && at <= verb + reach; at++) {
    const token = tokens[at]!
    if (token.lower === 'to') return token
    if (token.kind === 'punctuation' || breaks.has(token.lower)) return undefined
    // A name may stand in the wrong place here; it is no verb.
    if (
      !token.capitalised &&
      token.kind === 'word' &&
      !plain.has(token.lower) &&
      at > verb + 1 &&
      (token.pos === 'VERB' || token.pos === 'AUX')
    )
      return undefined
  }
  return undefined
}

/** The preposition for what follows "to", if it is a place. */
function prepositionFor(to: Token): 'in' | 'at' | undefined {
  const {tokens} = to.sentence
  const first = to.next
  if (!first) return undefined
  if (first.capitalised) {
    if (knownPlaceAt(tokens, first.index) > 0) return 'in'
    return placeAt(tokens, first.index) > 0 && !mentionAt(tokens, first.index) && first.pos === 'PROPN'
      ? 'in'
      : undefined
  }
  if (!/^(?:the|a|an|his|her|its|their|our|this|that)$/.test(first.lower)) return undefined
  for (let at = first.index + 1; at <= first.index + 4; at++) {
    const noun = tokens[at]
    if (noun?.kind !== 'word') return undefined
    const next = tokens[at + 1]
    if (next?.kind === 'word' && (points.has(next.lower) || areas.has(next.lower))) continue
    if (points.has(noun.lower)) return 'at'
    if (areas.has(noun.lower)) return 'in'
  }
  return undefined
}

export default defineRule({
  id: 'no-wrong-arrival-preposition',
  summary: 'Disallow `to` after `arrive` for the place: one arrives in a city and at an airport.',
  why: 'Arabic (وصل إلى), Russian and Spanish say to. English says in for cities and countries, at for buildings and points.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ar', 'fa', 'tr', 'ru', 'es'],
  needs: 'english',
  sources: ['catalogue stranded-direction: 1 in 1 million words of native English'],
  message: 'Unexpected preposition `{actual}` after `{verb}`, expected `{expected}`',
  examples: {
    bad: {
      'The envoy arrived late on Friday [[to]] Khartoum for talks.':
        'The envoy arrived late on Friday in Khartoum for talks.',
      'The delegation arrived [[to]] the airport at noon.': 'The delegation arrived at the airport at noon.',
      'She will arrive on Monday evening [[to]] Ardmoyle, her home town.':
        'She will arrive on Monday evening in Ardmoyle, her home town.'
    },
    good: [
      'The envoy arrived in Geneva to attend the talks.',
      'Trucks arrived from Guangzhou to Beijing.',
      'He arrived to cheers and whistles.',
      'The guests arrived early to the surprise of the host.',
      'They arrived hungry and went to Cairo.'
    ]
  },
  triggers: new Set(['arrive', 'arrives', 'arrived', 'arriving']),

  *check({tokens}) {
    for (const verb of tokens) {
      if (!/^arriv(?:e|es|ed|ing)$/.test(verb.lower)) continue
      const to = findTo(tokens, verb.index)
      const preposition = to && prepositionFor(to)
      if (to && preposition) yield {start: to.start, end: to.end, expected: [preposition], data: {verb: verb.text}}
    }
  }
})
