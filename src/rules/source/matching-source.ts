import type {Beside} from '../../source/model.ts'
import {defineRule} from '../define.ts'

const firstWord = /[\p{L}\p{N}]\S*/u

export default defineRule({
  id: 'matching-source',
  summary: 'Require the source to be the text that was translated.',
  why: 'Lengths, figures and names of the two texts do not go together. The source may be another article, another version of this one, or a part of it; nothing else is compared with it.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'beside',
  sources: [
    'mean cost of alignment: above 2.7 in 1 of 100 articles with their source, below 2.7 in 5 of 100 with another one'
  ],
  message: 'The source does not match this text: check that it is the one that was translated',
  examples: {
    bad: {
      'fr: Non. Oui. Non. Oui. Non. Oui. ⇒ [[The]] council met on Monday in the old town hall to vote on the new bridge. It was raining hard, and few came. The mayor asked for 12 million. Two members of the council left before the vote. The bridge will be built in 2031, if the region pays its share.':
        'No. Yes. No. Yes. No.'
    },
    good: [
      'fr: Non. Oui. Non. Oui. Non. ⇒ No. Yes. No. Yes. No.',
      'fr: Le conseil s’est réuni lundi. Il pleuvait. Le maire a demandé 12 millions. Deux membres sont partis. ⇒ The council met on Monday. It was raining. The mayor asked for 12 million. Two members left.'
    ]
  },

  *check({matches, article}: Beside) {
    if (matches) return
    const word = firstWord.exec(article.text)
    if (word) yield {start: word.index, end: word.index + word[0].length}
  }
})
