import type {Article} from '../../article/model.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'
import type {Finding} from '../types.ts'

const hint = /\d ?(?:%|per ?cent)/
const shares = /(?<=\d)(?:%(?!-)| per ?cent(?![\p{L}-]))/gu

interface Share extends Finding {
  form: string
}

function* readShares(article: Article): Generator<Share> {
  for (const block of article.blocks) {
    // Headlines and tables have the sign where the text has the word.
    if (block.kind !== 'paragraph') continue
    for (const {at, match} of matchesIn(block, shares, hint)) {
      const bracketed = /\([^()]{0,20}$/.test(block.text.slice(Math.max(0, match.index - 20), match.index))
      if (!bracketed && !article.isQuoted(at)) yield {start: at, end: at + match[0].length, form: match[0]}
    }
  }
}

export default defineRule({
  id: 'consistent-percent',
  summary: 'Require one of `%`, `percent` and `per cent` in an article.',
  why: 'Both are right; an article keeps to one of them.',
  mqm: 'locale-conventions/number-format',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue percent-style: both forms in 3% of machine translations'],
  message: 'Unexpected `{actual}` in an article that writes `{expected}`',
  house: true,
  examples: {
    bad: {
      'Sales rose by 5% in May and 6% in June. Costs fell by 3[[ percent]] in July.':
        'Sales rose by 5% in May and 6% in June. Costs fell by 3% in July.'
    },
    good: [
      'Sales rose by 5% in May and 6% in June. Costs fell by 3% in July.',
      'Sales rose by 5 percent in May. Costs fell (by 3%) in July.'
    ]
  },
  scope: 'article',

  *check(article) {
    const found = [...readShares(article)]
    const counts = new Map<string, number>()
    for (const {form} of found) counts.set(form, (counts.get(form) ?? 0) + 1)
    if (counts.size < 2) return
    // The form of the majority holds, and the first where there is none.
    const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0]!
    for (const {start, end, form} of found) if (form !== usual) yield {start, end, expected: [usual]}
  }
})
