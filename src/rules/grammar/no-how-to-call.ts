import type {Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

const pronoun = /^(?:it|this|that|he|she)$/
const end = /^(?:here|locally|today|[.,;?!)])$/

/** "how it is called", "how is it called": the tokens after "how". */
function isCalled(how: Token): Token | undefined {
  const [first, second, third] = how.sentence.tokens.slice(how.index + 1)
  const straight = pronoun.test(first?.lower ?? '') && /^(?:is|was)$/.test(second?.lower ?? '')
  const inverted = /^(?:is|was)$/.test(first?.lower ?? '') && pronoun.test(second?.lower ?? '')
  if (!(straight || inverted) || third?.lower !== 'called') return undefined
  const next = third.next
  // "how he was called a traitor", "how it is called off", "how it was called in the tenth minute"
  return !next || end.test(next.lower) || (next.lower === 'in' && next.next?.capitalised === true) ? third : undefined
}

export default defineRule({
  id: 'no-how-to-call',
  summary: 'Disallow `how it is called` for a name: `what it is called`.',
  why: 'Russian (как называется), French (comment s’appelle), German (wie heißt) and Arabic ask how. English asks what.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ru', 'uk', 'fr', 'de', 'es', 'it', 'ar'],
  needs: 'english',
  sources: ['Russian как называется and the like; none in human prose'],
  message: 'Unexpected `{actual}` in a question for a name, expected `{expected}`',
  examples: {
    bad: {
      'They eat a flat bread, or [[how]] it is called here, a disc.':
        'They eat a flat bread, or what it is called here, a disc.',
      'Nobody knows [[how]] it is called in Swedish.': 'Nobody knows what it is called in Swedish.'
    },
    good: [
      'Nobody knows what it is called in Swedish.',
      'He told how he was called a traitor.',
      'She asked how it was called off.',
      'See how the vote was called in the north.',
      'The name depends on how it is called up.'
    ]
  },
  triggers: new Set(['how']),

  *check({tokens}) {
    for (const how of tokens) {
      if (how.lower !== 'how' || how.quoted || !isCalled(how)) continue
      yield {start: how.start, end: how.end, expected: [how.capitalised ? 'What' : 'what']}
    }
  }
})
