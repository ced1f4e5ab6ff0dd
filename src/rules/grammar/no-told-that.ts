import type {Token} from '../../article/model.ts'
import {subjectBefore} from '../clause.ts'
import {defineRule} from '../define.ts'

/** Verbs that need to be told to whom: past form, and what needs no hearer. */
const verbs: ReadonlyMap<string, string> = new Map([
  ['told', 'said'],
  ['informed', 'said'],
  ['notified', 'said'],
  ['reassured', 'said']
])
/** What opens a clause after "that": not "told that story". */
const openers = new Set(
  'the a an he she it they we i there his her its their our no all many some this these two three four five six seven eight nine ten several people'.split(
    ' '
  )
)
/** Subjects that can tell; "those told that" and "relatives informed that" are passive. */
const people =
  /^(?:he|she|they|we|i|minister|president|spokesman|spokeswoman|spokesperson|official|source|sources|ambassador|governor|ministry|government|agency|police|witness|director|leader|commander|secretary)$/

function tells(verb: Token): boolean {
  const before = verb.previous && /^(?:has|had|also|later)$/.test(verb.previous.lower) ? verb.previous : verb
  const subject = before.previous
  if (!subject || !subjectBefore(before)) return false
  // A capital inside the sentence is a name; "Relatives informed that …" is not.
  return people.test(subject.lower) || (subject.capitalised && subject.index > 0)
}

export default defineRule({
  id: 'no-told-that',
  summary: 'Disallow `told that` and `informed that` without the person who is told.',
  why: 'Hindi, Turkish, Persian and Spanish say to whom only where it matters. In English one tells somebody, and says that something is so.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['hi', 'ur', 'bn', 'ne', 'tr', 'fa', 'es'],
  needs: 'english',
  sources: ['mined-patterns section 3, 45; “told that” alone is 0.5, so only after a plain subject'],
  message: 'Unexpected `{actual}` without a hearer, expected `{expected}`',
  examples: {
    bad: {
      'The spokesman [[told]] that the road was shut.': 'The spokesman said that the road was shut.',
      'He also [[informed]] that they would come.': 'He also said that they would come.'
    },
    good: [
      'The spokesman told reporters that the road was shut.',
      'He told that story twice, and they told that man to go.',
      'Those told that they were ill wept, and she was told that it was so.',
      'The story he told that the town was lost was false.',
      'The guests, informed that the hall was shut, left.',
      'Relatives informed that the ship had sunk gathered at the port.'
    ]
  },
  triggers: new Set(verbs.keys()),

  *check({tokens}) {
    for (const verb of tokens) {
      const said = verbs.get(verb.text)
      const that = verb.next
      if (said === undefined || that?.lower !== 'that' || verb.quoted) continue
      const opener = that.next
      if (!opener || !(openers.has(opener.lower) || opener.capitalised || opener.kind === 'number') || !tells(verb))
        continue
      yield {start: verb.start, end: verb.end, expected: [said]}
    }
  }
})
