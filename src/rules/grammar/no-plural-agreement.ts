import type {Token} from '../../article/model.ts'
import {opensClause} from '../clause.ts'
import {defineRule} from '../define.ts'

const plural: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["doesn't", "don't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["isn't", "aren't"]
])
const singular = new Map([...plural].map(([one, many]) => [many, one] as const))
const many = new Set('many most some these those several few all other young old local ordinary'.split(' '))
const articles = new Set(['the', 'a', 'an'])
/** In sport, a country is its team: "The United States are through to the final." */
const sport =
  /\b(?:match|game|goal|cup|medals?|gold|silver|bronze|coach|team|squad|side|final|semi-?final|quarter-?final|champions?|championship|tournament|league|Olympics?|Games|tennis|golf|soccer|football|basketball|hockey|rugby|cricket|ryder|davis|players?|won|win|beat|lost|drew|lead|points?|scor\w+|women|men|qualif\w+|seeded|round)\b/i

/** The first token of "police", "the police", "many people" before the verb, if it opens its clause. */
function policeOrPeople(noun: Token): Token | undefined {
  const before = noun.previous
  if (noun.lower === 'police') {
    // "The Police was a band."
    if (noun.capitalised && noun.index > 0) return undefined
    // "Police is a comedy."
    if (noun.capitalised && /^an?$/.test(noun.next?.next?.lower ?? '')) return undefined
    return before && /^(?:the|local|riot|military|traffic|federal|border)$/.test(before.lower) ? before : noun
  }
  // "People" is a magazine, and "the people" is a nation.
  return noun.text === 'people' && before && many.has(before.lower) ? before : undefined
}

export default defineRule({
  id: 'no-plural-agreement',
  summary:
    'Require a plural verb after `police` and `people`, and a singular verb after `the United States` and `the United Nations`.',
  why: 'Police and people are plural in English, singular in French, Russian, Arabic and Turkish. Names that look plural are singular in American news style.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['fr', 'es', 'ar', 'ru', 'tr'],
  needs: 'english',
  sources: ['catalogue plural-noun-agreement: where the noun opens its clause'],
  message: 'Unexpected verb `{actual}` after `{noun}`, expected `{expected}`',
  examples: {
    bad: {
      'Police [[has]] arrested two men.': 'Police have arrested two men.',
      'He said that the police [[was]] late.': 'He said that the police were late.',
      'Many people [[is]] without work.': 'Many people are without work.',
      'The United States [[have]] rejected the plan.': 'The United States has rejected the plan.'
    },
    good: [
      'The number of people is small, and access for police was hard.',
      'China and the United States have met.',
      'The United States are through to the final.',
      'Police is a film of 1985.',
      'The Police was a band, and People has a new editor.',
      'The Kurdish people is proud.',
      'Protests in the United States have spread.',
      'A call to the police was made, and the head of police has left.',
      'What most people has not seen is the mine.'
    ]
  },
  triggers: new Set([...plural.keys(), 'are', 'were', 'have', 'do']),

  *check({tokens, block}) {
    for (const verb of tokens) {
      const noun = verb.previous
      if (noun?.kind !== 'word' || verb.quoted) continue
      const agreed = plural.get(verb.lower.replace('’', "'"))
      if (agreed !== undefined) {
        const first = policeOrPeople(noun)
        const opener = first && articles.has(first.previous?.lower ?? '') ? first.previous! : first
        if (opener && opensClause(opener))
          yield {start: verb.start, end: verb.end, expected: [agreed], data: {noun: noun.text}}
        continue
      }
      const one = singular.get(verb.lower)
      if (one === undefined || !/^(?:States|Nations)$/.test(noun.text) || noun.previous?.text !== 'United') continue
      const the = noun.previous.previous
      if (
        the?.lower !== 'the' ||
        !opensClause(the) ||
        /^(?:and|,)$/.test(the.previous?.lower ?? '') ||
        sport.test(block.text)
      )
        continue
      yield {start: verb.start, end: verb.end, expected: [one], data: {noun: `the United ${noun.text}`}}
    }
  }
})
