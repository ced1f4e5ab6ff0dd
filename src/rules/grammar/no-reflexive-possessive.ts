import {defineRule} from '../define.ts'

/** "The own goal" of football, and goods under a shop's "own brand". */
const compounds = /^(?:goals?|brands?|labels?|initiative|resources?|account|property|properties)$/

export default defineRule({
  id: 'no-reflexive-possessive',
  summary: 'Disallow `the own` before a noun.',
  why: 'Russian, German and French have a word for own that stands after an article. English own stands after a possessive: its own, their own.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['ru', 'uk', 'de', 'fr', 'es', 'it', 'pt', 'ro'],
  needs: 'english',
  sources: ['mined-patterns section 6: the own; 4 of 4 right in medical abstracts, none in human prose'],
  message: 'Unexpected `{actual}`, expected a possessive such as `{expected}`',
  examples: {
    bad: {
      'The article describes [[the own]] results of the clinic.':
        'The article describes its own results of the clinic.',
      'He wrote of [[the own]] observation of a boy.': 'He wrote of its own observation of a boy.'
    },
    good: [
      'The own goal came in the last minute.',
      'The own-brand milk is cheap.',
      'Its own results are good, and the results are its own.',
      'He called it “the own results” of the clinic.'
    ]
  },
  triggers: new Set(['own']),

  *check({tokens}) {
    for (const own of tokens) {
      const article = own.previous
      const noun = own.next
      if (own.text !== 'own' || article?.lower !== 'the' || noun?.kind !== 'word' || own.quoted) continue
      if (compounds.test(noun.lower) || noun.pos === 'VERB' || !/^(?:NOUN|ADJ)$/.test(noun.pos)) continue
      const possessives = ['its own', 'their own', 'his own', 'her own']
      yield {
        start: article.start,
        end: own.end,
        expected: article.capitalised
          ? possessives.map((text) => text.charAt(0).toUpperCase() + text.slice(1))
          : possessives
      }
    }
  }
})
