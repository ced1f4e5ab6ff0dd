import {defineRule} from '../define.ts'

/** Adjectives that are no nouns, so that "such" before them has no noun to go with. */
const adjective =
  /^(?:big|large|small|strong|high|low|important|long|serious|difficult|heavy|severe|dangerous|expensive|popular|powerful|famous|weak|old|young|rich|huge|bad|deep|loud|fast|slow|complex|intense|tense|fragile|scarce|rare|great)$/
const copula = /^(?:is|was|are|were|be|been|being|become|became|becomes|seem|seems|seemed|remained|got|grew)$/
const adverbs = /^(?:not|also|now|already)$/

export default defineRule({
  id: 'no-so-such',
  summary: 'Disallow `such` before an adjective without a noun and `so a` before an adjective with one.',
  why: 'German, French and Chinese have one word for both. English has so before an adjective, and such before a noun phrase.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['de', 'fr', 'zh', 'ru', 'uk'],
  needs: 'english',
  sources: ['closed lists of adjectives after a form of “be”; none in human prose'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The crowd was [[such]] big that the gate broke.': 'The crowd was so big that the gate broke.',
      'It is [[so a]] big problem that nobody talks of it.': 'It is such a big problem that nobody talks of it.'
    },
    good: [
      'The crowd was so big that the gate broke.',
      'There was such cold that the lake froze.',
      'Prices were such that nobody bought.',
      'It was late, so a big crowd stood there.',
      'It was, so a large part of the town says, a ruse.',
      'Such big firms that pay no tax are few.'
    ]
  },
  triggers: new Set(['such', 'so']),

  *check({tokens}) {
    for (const word of tokens) {
      if ((word.text !== 'such' && word.text !== 'so') || word.quoted) continue
      let verb = word.previous
      if (verb && adverbs.test(verb.lower)) verb = verb.previous
      const next = word.next
      if (!verb || !copula.test(verb.lower) || !next) continue
      if (word.text === 'such') {
        if (adjective.test(next.lower) && next.next?.lower === 'that')
          yield {start: word.start, end: word.end, expected: ['so']}
      } else if (/^an?$/.test(next.lower) && adjective.test(next.next?.lower ?? '') && next.next?.next?.kind === 'word')
        yield {start: word.start, end: next.end, expected: [`such ${next.text}`]}
    }
  }
})
