import type {Token} from '../../article/model.ts'
import {subjectBefore} from '../clause.ts'
import {defineRule} from '../define.ts'

const tellLike: ReadonlyMap<string, string> = new Map([
  ['say', 'tell'],
  ['says', 'tells'],
  ['said', 'told'],
  ['saying', 'telling']
])
const hearers = /^(?:him|them|me|us)$/
const groups = /^(?:reporters|journalists|parliament|lawmakers|investigators|viewers|residents|deputies|senators)$/
/** What opens a clause after "that": not "said them that day". */
const subjects = /^(?:the|an?|he|she|it|they|there|we|his|her|their|its|no|all|this)$/

function opensClause(that: Token | undefined): boolean {
  return that?.lower === 'that' && subjects.test(that.next?.lower ?? '')
}

export default defineRule({
  id: 'no-said-him',
  summary: 'Disallow `said him that` and `told to reporters that`.',
  why: 'Other languages have one case for the hearer after both verbs. English says something to somebody, and tells somebody something.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['es', 'fr', 'it', 'pt', 'ru', 'uk', 'tr', 'ar', 'fa'],
  needs: 'english',
  sources: ['catalogue missing-preposition: none in 1 million words of native English'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The guard [[said him]] that the gate was shut.': 'The guard told him that the gate was shut.',
      'She [[said them]] how it works.': 'She told them how it works.',
      'He [[told to reporters]] that he would stay.': 'He told reporters that he would stay.'
    },
    good: [
      'What he said to them that day is not known.',
      'She said her brother was ill, and he said us too.',
      'The prayers? He said them that morning, and he said them how he liked.',
      'The tale was told to reporters that day.',
      'The story he told to reporters that night was false.'
    ]
  },
  triggers: new Set([...tellLike.keys(), 'told']),

  *check({tokens}) {
    for (const verb of tokens) {
      const hearer = verb.next
      if (!hearer || verb.quoted) continue
      const tell = tellLike.get(verb.text)
      if (tell !== undefined && hearers.test(hearer.lower)) {
        // "The prayers: he said them how he liked."
        const plain = hearer.lower !== 'them' || tokens[0] === verb.previous || tokens[0] === verb.previous?.previous
        if (opensClause(hearer.next) || (plain && /^(?:how|why|about)$/.test(hearer.next?.lower ?? '')))
          yield {start: verb.start, end: hearer.end, expected: [`${tell} ${hearer.text}`]}
      } else if (verb.text === 'told' && hearer.lower === 'to' && groups.test(hearer.next?.lower ?? '')) {
        const group = hearer.next!
        if (opensClause(group.next) && subjectBefore(verb))
          yield {start: verb.start, end: group.end, expected: [`told ${group.text}`]}
      }
    }
  }
})
