import type {Sentence} from '../../article/model.ts'
import {defineRule} from '../define.ts'

/** Endings of nouns that nobody says alone, as an answer or a cry. */
const abstractNoun = /^\p{L}+(?:ments?|tions?|sions?|ness|ities|ance|ences?|isms?|ships?)$/u
const openers = new Set(['in order to', 'so as to', 'with a view to'])

function isInfinitiveOnly({tokens}: Sentence): boolean {
  const opening = tokens
    .slice(0, 3)
    .map(({lower}) => lower)
    .join(' ')
  const opener = openers.has(opening) ? 3 : openers.has(`${opening} ${tokens[3]?.lower}`) ? 4 : 0
  if (opener === 0 || tokens.some(({text}) => text === ',' || text === ':' || text === ';' || text === '?'))
    return false
  // No verb but the infinitive itself, which an adverb may part from "to".
  const infinitive = /^(?:better|further|fully|more|also|then|ever|truly|\p{L}+ly)$/u.test(tokens[opener]?.lower ?? '')
    ? opener + 1
    : opener
  return tokens.slice(infinitive + 1).every(({pos}) => pos !== 'VERB' && pos !== 'AUX')
}

export default defineRule({
  id: 'no-fragment',
  summary: 'Disallow a lone noun or a lone clause of purpose as a sentence.',
  why: 'The engine cut a sentence in two or lost the rest of it. The piece has no subject and no verb.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: ['zh', 'ja'],
  needs: 'english',
  sources: ['mined-patterns section 4, in-order-fragment and one-word sentence'],
  message: 'Unexpected fragment `{actual}`, join it to the sentence before or after it',
  examples: {
    bad: {
      'The town will spend more on its roads. [[enhancement.]]':
        'The town will spend more on its roads and their enhancement.',
      'Staff was trained. [[In order to better meet the needs.]] The work went on.':
        'Staff was trained in order to better meet the needs. The work went on.'
    },
    good: [
      'Nobody came. Nothing.',
      'In order to meet the needs, staff was trained.',
      'She asked for one thing. “Recognition.”',
      'In order to win is to lose.'
    ]
  },
  scope: 'block',

  *check(block) {
    if (block.kind !== 'paragraph') return
    if (
      !/[Ii]n order to|[Ss]o as to|[Ww]ith a view to|(?:ments?|tions?|sions?|ness|ities|ances?|ences?|isms?|ships?)\.(?:\s|$)/.test(
        block.text
      )
    )
      return
    for (const sentence of block.sentences()) {
      const {tokens} = sentence
      const [only] = tokens
      if (!only || only.quoted) continue
      // retext joins a sentence that opens in lower case to the one before it.
      for (let index = 2; index < tokens.length; index++) {
        const word = tokens[index]!
        if (
          word.spaced &&
          tokens[index - 1]!.text === '.' &&
          word.next?.text === '.' &&
          !word.next.spaced &&
          /^\p{Ll}/u.test(word.text) &&
          abstractNoun.test(word.lower) &&
          /^\p{Ll}{4,}$/u.test(tokens[index - 2]!.text)
        ) {
          yield {start: word.start, end: word.next.end}
        }
      }
      if (tokens.at(-1)?.text !== '.') continue
      const lone = tokens.length === 2 && abstractNoun.test(only.lower) && !sentence.opensBlock
      if (lone || isInfinitiveOnly(sentence)) yield {start: sentence.start, end: sentence.end}
    }
  }
})
