import {defineRule} from '../define.ts'

const idioms = new Set(
  'king song friend friends day history heart best man men part parts world god son case end kind time book father mother lord cost holy tale name one most some two half age all any each'.split(
    ' '
  )
)

export default defineRule({
  id: 'no-x-of-x',
  summary: 'Disallow a word that belongs to itself, as in `the shaft of the shaft`.',
  why: 'Two words of the source became one word of English, or the engine stuttered.',
  mqm: 'accuracy/mistranslation',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 38: 1.0 right, none in human prose'],
  message: 'Unexpected `{actual}`, expected two different words or `{expected}`',
  examples: {
    bad: {'Water stood in the [[shaft of the shaft]] on Monday.': 'Water stood in the shaft on Monday.'},
    good: ['The song of songs was read.', 'It was the best of the best.', 'The members of the club met.']
  },
  triggers: new Set(['of']),

  *check({tokens, block}) {
    for (const of of tokens) {
      if (of.lower !== 'of') continue
      const head = of.previous
      const article = of.next
      const tail = article?.text === 'the' || article?.text === 'a' ? article.next : article
      if (
        !head ||
        !tail ||
        head.lower !== tail.lower ||
        head.text.length < 4 ||
        !/^\p{Ll}+$/u.test(tail.text) ||
        idioms.has(head.lower)
      )
        continue
      // "the edge of the edge case": a compound follows.
      if (tail.next?.kind === 'word' && tail.next.pos === 'NOUN') continue
      yield {start: head.start, end: tail.end, expected: [block.article.text.slice(head.start, head.end)]}
    }
  }
})
