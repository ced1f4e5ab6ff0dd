import type {Token} from '../../article/model.ts'
import {subjectPronouns} from '../clause.ts'
import {defineRule} from '../define.ts'
import {verbForms} from '../inflection.ts'

/** What an indirect question hangs on. */
const askers = new Set(
  'say says said ask asks asked asking wonder wonders wondered know knows knew known explain explains explained unclear clear understand understands understood learn learned reveal revealed reveals'.split(
    ' '
  )
)
const questions = /^(?:why|how|where|when)$/
const copulas = /^(?:is|are|was|were|has|have|had|will|can|could|would|should)$/
const determiners = /^(?:the|his|her|its|their|our|this|these|those)$/
/** Where the form that takes in "did", "does" or "do" stands among the forms of a verb. */
const forms: Readonly<Record<string, number>> = {did: 2, does: 1, do: 0}
/** How long the subject may be, for the correction. */
const reach = 4

/** The words of the subject after the auxiliary, where it is plain how far they go. */
function subjectAfter(auxiliary: Token): Token[] | undefined {
  const first = auxiliary.next
  if (first?.kind !== 'word') return undefined
  if (subjectPronouns.has(first.lower)) return [first]
  if (!determiners.test(first.lower)) return undefined
  const words = [first]
  for (let token = first.next; token?.kind === 'word' && words.length <= reach; token = token.next) {
    if (words.length > 1 && (/^(?:VERB|AUX|ADP|ADV|ADJ|DET)$/.test(token.pos) || determiners.test(token.lower))) break
    words.push(token)
  }
  return words
}

export default defineRule({
  id: 'no-inverted-indirect-question',
  summary: 'Disallow the order of a question in a reported question: `asked why did the army leave`.',
  why: 'A reported question has the order of a statement: asked why the army left.',
  mqm: 'linguistic-conventions/word-order',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ru', 'uk', 'ar', 'hi', 'zh', 'es'],
  needs: 'english',
  sources: ['catalogue question-word-order; none in human prose'],
  message: 'Unexpected word order `{actual}` in a reported question, expected the subject first',
  examples: {
    bad: {
      'He asked why [[did the army leave]] the town.': 'He asked why the army left the town.',
      'Nobody knows where [[is the money]].': 'Nobody knows where the money is.',
      'She explained how [[can they]] help.': 'She explained how they can help.'
    },
    good: [
      'He asked why the army had left.',
      'He asked: why did the army leave?',
      'Why, she asked, why did the army leave?',
      'Do you know why did they leave?',
      'Not only was the road clear when was the bridge shut?',
      'They know how will power works.',
      'He asked how is it going?'
    ]
  },
  triggers: askers,

  *check({tokens}) {
    // A question mark shows a question that is quoted without marks.
    if (tokens.some(({text}) => /[?]/.test(text))) return
    for (const asker of tokens) {
      const question = asker.next
      const auxiliary = question?.next
      if (
        !askers.has(asker.lower) ||
        !question ||
        !auxiliary ||
        !questions.test(question.text) ||
        asker.quoted ||
        question.quoted
      )
        continue
      const doing = /^(?:did|does|do)$/.test(auxiliary.lower)
      if (!doing && !copulas.test(auxiliary.lower)) continue
      // "knows how do it" lacks "to".
      if (auxiliary.lower === 'do' && auxiliary.next?.lower === 'it') continue
      const subject = subjectAfter(auxiliary)
      const last = subject?.at(-1)
      if (!subject || !last) continue
      const phrase = subject.map(({text}) => text).join(' ')
      const verb = last.next
      const inflected = doing && verb?.pos === 'VERB' ? verbForms(verb.lower)[forms[auxiliary.lower]!] : undefined
      yield verb && inflected
        ? {start: auxiliary.start, end: verb.end, expected: [`${phrase} ${inflected}`]}
        : doing
          ? {start: auxiliary.start, end: auxiliary.end}
          : {start: auxiliary.start, end: last.end, expected: [`${phrase} ${auxiliary.text}`]}
    }
  }
})
