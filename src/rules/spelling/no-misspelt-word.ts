import {isInAddress} from '../../article/addresses.ts'
import {standsInSource} from '../../source/spelled.ts'
import {correctionsOf, isListedSlip} from '../../spelling/corrections.ts'
import {isForeign} from '../../spelling/plausible.ts'
import {isAmongUnknown, isTermOf, standsFree, unknownWord} from '../../spelling/unknown.ts'
import {defineRule} from '../define.ts'

export default defineRule({
  id: 'no-misspelt-word',
  summary: 'Disallow a misspelt word in lower case.',
  why: 'No dictionary has the word, and one slip away stands a common one.',
  mqm: 'linguistic-conventions/spelling',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue, spelling of lower-case unknown words'],
  message: 'Unexpected spelling `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The fund protects the [[enviroment]] of the delta.': 'The fund protects the environment of the delta.',
      'The clubs want [[proffesional]] referees.': 'The clubs want professional referees.',
      'The ministry [[recieved]] the letter on Monday.': 'The ministry received the letter on Monday.',
      'The crash [[occured]] near the border.': 'The crash occurred near the border.',
      'The [[goverment]]’s plan has failed.': 'The government’s plan has failed.',
      'He [[striked]] the ball with his left foot.': 'He struck the ball with his left foot.'
    },
    good: [
      'The centre’s colour programme analysed the organisation.',
      'The center’s color program analyzed the organization.',
      'An archeologist joined the protestors.',
      'The femme fatale of the film wore a kimono.',
      'The doctors feared myocarditis and leukaemia.',
      'The Gazzetta dello Sport and Florian von Brunn agreed.',
      'A goalman and a technoparty are compounds.',
      'The word “carro” means a cart.',
      'He wrote to recieved@example.org.',
      'fr: Il a commandé un « enviroment » au café. ⇒ He ordered an enviroment at the café.',
      'A hydrogel holds water, a hydrogel swells, and a hydrogel shrinks.'
    ]
  },

  *check({tokens, block}) {
    for (const token of tokens) {
      const word = unknownWord(token)
      // A letter that English does not have is no slip of the keys.
      if (!word || word.folded !== word.text || !standsFree(word, token)) continue
      const {previous, next} = token
      if (previous?.capitalised && next?.capitalised) continue
      // A stretch of another language, or a name: "Gazzetta dello Sport". A slip that everybody makes is one among others too.
      const strange = isAmongUnknown(token) || [previous, next].some((beside) => beside && isForeign(beside.lower))
      if (strange && !isListedSlip(word.folded)) continue
      const {text} = block.article
      if (isTermOf(text, word) || isInAddress(text, word.start)) continue
      // The source spells it so: a name, a quotation, or a word that was left as it is.
      if (standsInSource(block.article, word.text)) continue
      const expected = correctionsOf(word.folded)
      if (expected.length > 0) yield {start: word.start, end: word.end, expected}
    }
  }
})
