import {peopleOf} from '../../names/people.ts'
import {fold} from '../../names/similarity.ts'
import {defineRule} from '../define.ts'

export default defineRule({
  id: 'no-lowercase-name',
  summary: 'Require a capital on the surname of a known person.',
  why: 'Arabic, Chinese and Hindi have no capitals, and the engine took the surname for an ordinary word.',
  mqm: 'linguistic-conventions/spelling',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ar', 'zh', 'ja', 'ko', 'hi', 'ne', 'si'],
  needs: 'english',
  sources: ['mined-patterns 8 and 4: lower-cased surnames among the unknown words'],
  message: 'Unexpected lower case in the name `{name}`, expected `{expected}`',
  examples: {
    bad: {
      'Angela [[merkel]] spoke on Friday.': 'Angela Merkel spoke on Friday.',
      'The speech of Donald [[trump]] was long.': 'The speech of Donald Trump was long.'
    },
    good: [
      'Angela Merkel spoke on Friday.',
      'Grant money was paid, and Mark said so.',
      'He saw Grace fall and Jack run.'
    ]
  },

  *check({tokens, block}) {
    for (const given of tokens) {
      const surname = given.next
      if (!given.capitalised || given.kind !== 'word' || given.text.length < 4 || !surname?.spaced) continue
      // Short words are too often verbs: "Mark said", "Grace fell".
      if (!/^\p{Ll}{5,}(?:['’]s)?$/u.test(surname.text) || !/^\p{Lu}\p{Ll}+$/u.test(given.text)) continue
      const word = surname.text.replace(/['’]s$/, '')
      if (!peopleOf(block.article).surnamesAfter(fold(given.text)).includes(fold(word))) continue
      // "Mark cuban shops": an ordinary word, unless the tagger takes it for a name or nothing.
      if (surname.pos === 'VERB' || surname.pos === 'AUX' || surname.pos === 'ADP' || surname.pos === 'ADV') continue
      const name = `${given.text} ${word}`
      yield {
        start: surname.start,
        end: surname.start + word.length,
        expected: [word.charAt(0).toUpperCase() + word.slice(1)],
        data: {name}
      }
    }
  }
})
