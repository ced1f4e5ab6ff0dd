import {clauseWords, commaBeforeItem} from '../../article/list-items.ts'
import type {Sentence, Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

/** Words that open a phrase before the clause: "In May, France and Spain signed" lists nothing. */
const openers = new Set(
  (
    'in on at by for from with after before during since until when while as if although though because despite however moreover meanwhile earlier later ' +
    'today yesterday then now also under over between among according to so yet still besides instead thus therefore'
  ).split(' ')
)
/** Whether the first comma only parts an opening phrase from its clause. */
function closesOpener({tokens}: Sentence, comma: Token): boolean {
  const earlier = tokens.slice(0, comma.index).some(({text}) => text === ',')
  const [first] = tokens
  return !earlier && first !== undefined && (openers.has(first.lower) || first.lower.endsWith('ly') || comma.index < 2)
}

export default defineRule({
  id: 'serial-comma',
  summary: 'Require a comma before `and` and `or` in a list of three or more.',
  why: 'The house writes the serial comma: bread, milk, and eggs.',
  mqm: 'style/organizational',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  house: true,
  sources: ['mined-patterns section 4: 873 of 1,008 hits in an error that raters of Chinese news marked'],
  triggers: new Set(['and', 'or']),
  message: 'Expected a comma before `{word}` in a list',
  examples: {
    bad: {
      'They bought bread, [[milk]] and eggs.': 'They bought bread, milk, and eggs.',
      'Peru, Chile, [[Bolivia]] and Brazil signed.': 'Peru, Chile, Bolivia, and Brazil signed.'
    },
    good: [
      'They bought bread, milk, and eggs.',
      'In May, France and Spain signed.',
      'He left, she said and wept.',
      'Bread and milk were cheap.'
    ]
  },

  *check(sentence) {
    for (const token of sentence.tokens) {
      if ((token.lower !== 'and' && token.lower !== 'or') || token.quoted) continue
      const comma = commaBeforeItem(token)
      const last = token.previous
      if (!comma || !last || closesOpener(sentence, comma)) continue
      const before = comma.previous
      if (before?.kind !== 'word' || token.next?.kind !== 'word' || clauseWords.has(token.next.lower)) continue
      const start = comma.next!.start
      const {text} = sentence.block.article
      yield {start, end: last.end, expected: [`${text.slice(start, last.end)},`], data: {word: token.text}}
    }
  }
})
