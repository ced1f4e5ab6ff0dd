import type {Pair} from '../../source/model.ts'
import {
  asksIndirectly,
  endOfQuestion,
  endsInQuestion,
  hasQuestionMark,
  isRhetorical,
  mayAsk
} from '../../source/questions.ts'
import {defineRule} from '../define.ts'
import type {Finding} from '../types.ts'

export default defineRule({
  id: 'no-changed-question',
  summary: 'Require a question in the English where the source asks, and a statement where it states.',
  why: 'Engines turn questions into statements, above all in languages that ask without another order of words, and readers take a doubt for a fact.',
  mqm: 'accuracy/mistranslation',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['question marks changed in agreeing pairs of eight languages'],
  message: 'Unexpected {found} ending in `{actual}`, expected `{expected}`: the source {source}',
  examples: {
    bad: {
      'zh: 大桥会在夏天重新开放吗？ ⇒ The bridge will open again in summer[[.]]':
        'The bridge will open again in summer?',
      'es: El puente abrirá en verano. ⇒ The bridge will open in summer[[?]]': 'The bridge will open in summer.'
    },
    good: [
      'ru: Откроют ли мост летом, пока неизвестно. ⇒ Will the bridge open in summer? That is unknown.',
      'fr: « Où est le maire ? » demande-t-elle. ⇒ “Where is the mayor?” she asks.',
      'ar: هل عاد الوزير؟ ⇒ The question is whether the minister has come back.',
      'ja: 橋は夏に開くのか。 ⇒ Will the bridge open in summer?'
    ]
  },

  *check({source, target, sourceStart, sourceEnd, targetStart, beside, sure}: Pair): Generator<Finding> {
    if (!sure || source === '' || target === '') return
    const {language} = beside
    const place = {source: {start: sourceStart, end: sourceEnd}}
    const end = target.replace(/["'”’»)\]\s]+$/u, '').length
    const at = targetStart + end - 1
    const last = target[end - 1]
    if (hasQuestionMark(source, language) && !target.includes('?')) {
      if (asksIndirectly(target)) return
      const inside = endOfQuestion(target)
      // "Uh, what." is no question that lost its mark, nor is a statement that quotes none.
      const isAll = endsInQuestion(source, language) && last === '.' && target.split(/\s+/).length >= 4
      if (inside === undefined && !isAll) return
      const mark = isAll ? at : targetStart + inside!
      yield {start: mark, end: mark + 1, expected: ['?'], data: {found: 'statement', source: 'asks'}, ...place}
    } else if (last === '?' && !mayAsk(source, language) && !isRhetorical(target))
      yield {start: at, end: at + 1, expected: ['.'], data: {found: 'question', source: 'asks nothing'}, ...place}
  }
})
