import {defineRule} from '../define.ts'

/** Adjectives and adverbs that are no nouns: "enough good" and "enough cold" could be. */
const words =
  /^(?:big|large|small|strong|high|old|rich|powerful|brave|serious|important|wide|tall|long|quickly|strongly|clearly|carefully|clear|deep|loud|smart|mature|skilled|experienced|prepared|careful|ready)$/
const copula =
  /^(?:is|was|are|were|be|been|being|not|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|became|become|seems|seemed)$/

export default defineRule({
  id: 'no-enough-order',
  summary: 'Disallow `enough` before its adjective: `enough big`.',
  why: 'Most languages put this word before the adjective. English puts it after.',
  mqm: 'linguistic-conventions/word-order',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['closed list of adjectives with no noun after them; none in human prose'],
  message: 'Unexpected order `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The hall is not [[enough big]] for all.': 'The hall is not big enough for all.',
      'The army was [[enough strong]] to hold out.': 'The army was strong enough to hold out.'
    },
    good: [
      'The hall is big enough for all.',
      'There are not enough big halls in the town.',
      'It was enough, big as it was.',
      'There is enough clear water for all.',
      'It was not enough important work.'
    ]
  },
  triggers: new Set(['enough']),

  *check({tokens}) {
    for (const enough of tokens) {
      const word = enough.next
      if (enough.lower !== 'enough' || word?.kind !== 'word' || !words.test(word.lower) || enough.quoted) continue
      if (!copula.test(enough.previous?.lower ?? '')) continue
      // A noun would follow: "not enough big halls".
      if (!/^(?:to|for|that|[.,;])$/.test(word.next?.lower ?? '.')) continue
      yield {start: enough.start, end: word.end, expected: [`${word.text} ${enough.lower}`]}
    }
  }
})
