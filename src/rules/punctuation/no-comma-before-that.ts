import {defineRule} from '../define.ts'

const verbs = new Set(
  'said says believed believes thought thinks stated states stressed stresses noted notes reported reports announced announces claimed claims knew knows hopes hoped explained explains emphasized emphasised assumed assumes declared warned'.split(
    ' '
  )
)
const nouns = new Set(
  'fact opinion claim belief conviction conclusion view assumption rumor rumour hope fear'.split(' ')
)
/** With these words a clause begins; "that is" and "that day" are a pronoun and its noun. */
const openers = new Set(
  'the a an he she it they we i you his her its their our my there these those all some many no every both in'.split(
    ' '
  )
)
const subjects = new Set('he she they we i who it'.split(' '))

export default defineRule({
  id: 'no-comma-before-that',
  summary: 'Disallow a comma before a clause with `that` after `said`, `believes`, `the fact` and the like.',
  why: 'Russian, Ukrainian, Polish, Czech and German part every subordinate clause with a comma. In English the clause belongs to its verb or noun.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ru', 'uk', 'pl', 'cs', 'de', 'hu', 'et'],
  needs: 'english',
  sources: ['2 in 378,000 words of human prose, both true slips of translations from German'],
  message: 'Unexpected comma before `that`, remove it',
  examples: {
    bad: {
      'The mayor believes[[,]] that the bridge will open in May.':
        'The mayor believes that the bridge will open in May.',
      'The fact[[,]] that he paid nothing was soon known.': 'The fact that he paid nothing was soon known.'
    },
    good: [
      'The bridge, he said, that the town built is safe.',
      'As he said, that is the end of it.',
      'That bridge, the mayor believes, that the town needs is too dear.',
      'He knew what she thought, that day and later.',
      'The mayor said that the bridge is safe.'
    ]
  },
  triggers: new Set(['that']),

  *check({tokens}) {
    for (const that of tokens) {
      const comma = that.previous
      const head = comma?.previous
      if (that.lower !== 'that' || comma?.text !== ',' || head?.kind !== 'word') continue
      if (comma.spaced || !openers.has(that.next?.lower ?? '')) continue
      const verb = verbs.has(head.lower)
      if (!verb && !(nouns.has(head.lower) && head.previous?.lower === 'the')) continue
      // "the bridge, he said, that": an aside; "as he said, that": the comma closes a clause.
      const before = tokens.slice(0, head.index)
      if (before.some(({text, lower}) => /^[,;:–—-]$/.test(text) || lower === 'as' || lower === 'what')) continue
      if (verb && subjects.has(head.previous?.lower ?? '') && head.index > 2) continue
      yield {start: comma.start, end: comma.end, expected: ['']}
    }
  }
})
