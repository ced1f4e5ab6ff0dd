import {clauseWords, commaBeforeItem, longestItem} from '../../article/list-items.ts'
import type {Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

/** Whether the words after `and` are one short item up to a mark, not a clause. */
function isItem(first: Token | undefined): boolean {
  let length = 0
  for (let token = first; token && token.kind !== 'punctuation'; token = token.next) {
    if (clauseWords.has(token.lower) || ++length > longestItem) return false
  }
  return length > 0
}

export default defineRule({
  id: 'no-serial-comma',
  summary: 'Disallow a comma before `and` and `or` in a list of single words.',
  why: 'The house writes no serial comma: bread, milk and eggs. A comma that parts clauses or long items stays.',
  mqm: 'style/organizational',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  house: true,
  sources: ['a matter of house style: most of the American and British press'],
  triggers: new Set(['and', 'or']),
  message: 'Unexpected comma before `{word}` in a list',
  examples: {
    bad: {
      'They bought bread, milk[[, ]]and eggs.': 'They bought bread, milk and eggs.',
      'Peru, Chile[[, ]]or Brazil, he said.': 'Peru, Chile or Brazil, he said.'
    },
    good: [
      'They bought bread, milk and eggs.',
      'The rain stopped, and the match went on.',
      'He came, he saw, and he left.'
    ]
  },

  *check(sentence) {
    for (const token of sentence.tokens) {
      if ((token.lower !== 'and' && token.lower !== 'or') || token.quoted) continue
      const comma = token.previous
      if (comma?.text !== ',' || !isItem(token.next)) continue
      const earlier = commaBeforeItem(comma)
      // Two words between commas and nothing before them are no list.
      if (earlier?.previous?.kind !== 'word') continue
      yield {start: comma.start, end: token.start, expected: [' '], data: {word: token.text}}
    }
  }
})
