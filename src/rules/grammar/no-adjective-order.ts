import {isDemonym} from '../../names/places.ts'
import {defineRule} from '../define.ts'

/** Nouns that an adjective of nation stands before. */
const nouns = new Set(
  'minister president government army police parliament ambassador embassy capital citizen journalist company city delegation side authorities forces troops press media economy market border navy'.split(
    ' '
  )
)
/** Political adjectives after "party" or "the Party". */
const parties = new Set(
  'socialist communist conservative liberal democratic republican radical nationalist social-democratic'.split(' ')
)
/** Nouns before which such a name can stand. */
const persons = /^(?:minister|president|ambassador|citizen|journalist)$/
/** Demonyms that are given names or surnames as well: "the president French was a teacher". */
const names = new Set('german french roman english welsh irish israel polish holland'.split(' '))
/** What follows where the noun phrase is over. A noun would show a relative clause: "the president Swiss voters chose". */
const over = /^(?:said|says|announced|declared|confirmed|decided|[.;])$/
/** The same where the phrase opens the sentence; "in the capital Russian was spoken" is right. */
const overAtStart =
  /^(?:of|said|says|has|had|is|was|were|are|will|would|announced|arrived|declared|decided|confirmed|met|[.;])$/
const prepositions = new Set('of in to from by with at against for on'.split(' '))

export default defineRule({
  id: 'no-adjective-order',
  summary: 'Disallow an adjective of nation or party after its noun: `the minister French`.',
  why: 'French, Spanish, Italian, Arabic and Persian put such adjectives after the noun. English puts them before it.',
  mqm: 'linguistic-conventions/word-order',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['fr', 'es', 'it', 'pt', 'ro', 'ar', 'fa'],
  needs: 'english',
  sources: ['closed frames: a noun of the state and a demonym, or a party and its colour; none in human prose'],
  message: 'Unexpected order `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The [[government Syrian]] said no.': 'The Syrian government said no.',
      'He spoke to the [[ambassador Turkish]].': 'He spoke to the Turkish ambassador.',
      'The [[Party Socialist]] was founded in May.': 'The Socialist Party was founded in May.'
    },
    good: [
      'The president Swiss voters chose was a farmer.',
      'They made the capital Syrian, and called the army Egyptian.',
      'The Socialist Party and the Syrian government met.',
      'The minister German Petrov was there.',
      'In the capital Russian was spoken, and in the capital Turkish, Iraqi and Greek envoys met.',
      'The party Republican lawmakers belong to won.',
      'He is in the city. Syrian officials met.',
      'The government, Syrian or not, fell.'
    ]
  },
  triggers: new Set([...nouns, 'party']),

  *check({tokens}) {
    for (const noun of tokens) {
      const adjective = noun.next
      if (adjective?.kind !== 'word' || !adjective.capitalised || !adjective.spaced || noun.quoted) continue
      const party = noun.lower === 'party' && parties.has(adjective.lower)
      const nation =
        nouns.has(noun.text) && isDemonym(adjective.lower) && !(persons.test(noun.text) && names.has(adjective.lower))
      const article = noun.previous
      if (!(party || nation) || article?.lower !== 'the') continue
      if (!(article.previous ? over : overAtStart).test(adjective.next?.lower ?? '.')) continue
      // "made the capital Syrian": only where the phrase opens its sentence or follows a preposition.
      if (article.previous && !prepositions.has(article.previous.lower)) continue
      yield {start: noun.start, end: adjective.end, expected: [`${adjective.text} ${noun.text}`]}
    }
  }
})
