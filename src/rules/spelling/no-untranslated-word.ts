import {isInAddress} from '../../article/addresses.ts'
import type {Token} from '../../article/model.ts'
import {isForeign} from '../../spelling/plausible.ts'
import {isAmongUnknown, isTermOf, standsFree, unknownWord} from '../../spelling/unknown.ts'
import {commonnessOf} from '../../spelling/words.ts'
import {defineRule} from '../define.ts'

const beyondAscii = /[^ -~]/
/** Letters of the Latin script, at least one of them none of the 26. */
const foreignLetters = /^(?=.*[^a-z])\p{Script=Latin}{6,}$/u
/** What introduces a word that is spoken of: "the dish is called …". */
const introduces = new Set(
  'called named term word words phrase or means meaning as so-called titled dubbed famous traditional local pronounced spelled spelt'.split(
    ' '
  )
)

/** Whether English goes on beside the word: a mark, a figure, or a word in lower case that English knows. */
function isEnglish(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return true
  return /^[a-z'’-]+$/.test(token.text) && !isForeign(token.lower)
}

export default defineRule({
  id: 'no-untranslated-word',
  summary: 'Disallow a word of another language in the middle of an English sentence.',
  why: 'The engine did not know the word and left it as it was, or the word is a name that lost its capital.',
  mqm: 'accuracy/untranslated',
  severity: 'major',
  fix: 'none',
  sourceLanguages: [],
  needs: 'english',
  sources: ['wmt21-docs: every Icelandic article has one'],
  message: 'Unexpected untranslated word `{actual}`',
  examples: {
    bad: {
      'Six experts in the field of [[brunamála]] work for the agency.':
        'Six experts in fire safety work for the agency.',
      'Four drivers were arrested for [[nieuprawnień]] on Friday.':
        'Four drivers were arrested without a licence on Friday.'
    },
    good: [
      'The façade of the café is naïve.',
      'He read the poem “stéblo trávy” aloud.',
      'The bank Česká spořitelna charged twice.',
      'The dish is called svíčková in Prague.',
      'She cooks kulajda, svíčková and knedlíky.'
    ]
  },

  *check({tokens, block}) {
    for (const token of tokens) {
      if (!beyondAscii.test(token.text) || !foreignLetters.test(token.text)) continue
      const word = unknownWord(token)
      if (!word || !standsFree(word, token)) continue
      const {previous, next} = token
      // Two words of another language are a quotation, a title, or the name of a house.
      if (isAmongUnknown(token) || !isEnglish(previous) || !isEnglish(next)) continue
      if ([previous, next].every((beside) => beside?.kind !== 'word' || commonnessOf(beside.lower) < 2)) continue
      // A word that is explained is meant to be there.
      if (
        introduces.has(previous?.lower ?? '') ||
        /^[("“«‘[]/.test(previous?.text ?? '') ||
        /^[([]/.test(next?.text ?? '')
      )
        continue
      const {text} = block.article
      if (isTermOf(text, word) || isInAddress(text, word.start)) continue
      yield {start: word.start, end: word.end}
    }
  }
})
