import {defineRule} from '../define.ts'

export default defineRule({
  id: 'no-unpaired-quotes',
  summary: 'Disallow a quotation mark without its partner.',
  why: 'A text that is translated sentence by sentence loses marks that open in one sentence and close in another. Readers must see where the speech ends.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue unbalanced-quotes: 0.85 right by paragraph'],
  message: 'Unexpected quotation mark `{actual}` that is not {partner}',
  examples: {
    bad: {
      'The talks went on.\n\n[[“]]We need more time, the envoy told reporters on Monday.':
        'The talks went on.\n\n“We need more time,” the envoy told reporters on Monday.'
    },
    good: [
      'The talks went on.\n\n“We need more time,” the envoy said.',
      // A speech of several paragraphs opens each of them and closes the last.
      'He spoke at length.\n\n“We need more time.\n\n“And we need money,” he said.',
      'The board is 6" wide.\n\nIt is made of oak.'
    ]
  },
  scope: 'article',

  *check({loneMarks, blocks}) {
    // A lone paragraph may be cut out of a longer speech.
    if (blocks.length < 2) return
    for (const {offset, opening} of loneMarks) {
      yield {start: offset, end: offset + 1, data: {partner: opening ? 'closed' : 'opened before'}}
    }
  }
})
