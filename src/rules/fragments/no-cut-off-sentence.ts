import {defineRule} from '../define.ts'

const dangling = new Set('the a an and their our my than your its every'.split(' '))

export default defineRule({
  id: 'no-cut-off-sentence',
  summary: 'Disallow a sentence that ends in an article, a possessive or a conjunction.',
  why: 'The engine stopped before the sentence was over: what follows in the source is missing.',
  mqm: 'accuracy/omission',
  severity: 'major',
  fix: 'none',
  sourceLanguages: [],
  needs: 'english',
  sources: [
    'mined-patterns section 4, sentence-ends-function-word: none in human prose',
    'catalogue truncated-sentence'
  ],
  message: 'Unexpected end of the sentence after `{actual}`, compare with the source',
  examples: {
    bad: {
      'The ministry said that the convoy would reach [[the]].':
        'The ministry said that the convoy would reach the port.',
      'Officials spoke of the costs [[and]].': 'Officials spoke of the costs.'
    },
    good: ['She was graded an A.', 'He is older than I.', 'The vitamin is called A.', 'They voted for The The.']
  },
  triggers: dangling,

  *check({tokens}) {
    const stop = tokens.at(-1)
    const last = stop?.previous
    if (stop?.text !== '.' || stop.spaced || last?.kind !== 'word' || tokens.length < 6) return
    if (dangling.has(last.text) && last.spaced && !last.quoted) yield {start: last.start, end: last.end}
  }
})
