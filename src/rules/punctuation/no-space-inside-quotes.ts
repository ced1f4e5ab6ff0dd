import {defineRule} from '../define.ts'

export default defineRule({
  id: 'no-space-inside-quotes',
  summary: 'Disallow a space just inside quotation marks.',
  why: 'French and some engines set a space inside quotation marks. English sets the space outside.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue space-inside-quotes: 60 % of hits marked'],
  message: 'Unexpected space inside the quotation marks, remove it',
  examples: {
    bad: {
      'He said “[[ ]]no” and left.': 'He said “no” and left.',
      'She called it “a farce[[ ]]” on Monday.': 'She called it “a farce” on Monday.'
    },
    good: ['He said “no” and left.', 'The “old” and the “new” town met.']
  },
  scope: 'article',

  *check({text, quotations}) {
    for (const {start, end} of quotations) {
      if (end - start > 2000) continue
      const inside = text.slice(start + 1, end - 1)
      const closed = /["”»]/.test(text[end - 1] ?? '')
      if (!closed || inside.trim() === '' || inside.includes('\n')) continue
      const curly = text[start] !== '"'
      const before = /^[ \u00a0]+/.exec(inside)?.[0].length ?? 0
      const after = /[ \u00a0]+$/.exec(inside)?.[0].length ?? 0
      // Straight marks with a space on one side only are as likely to be the other mark of a pair: both must agree.
      if (!curly && before > 0 !== after > 0) continue
      if (before > 0) yield {start: start + 1, end: start + 1 + before, expected: ['']}
      if (after > 0 && !/[‘’'] *$/.test(inside)) yield {start: end - 1 - after, end: end - 1, expected: ['']}
    }
  }
})
