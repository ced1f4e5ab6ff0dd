import type {Sentence, Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

/** Function words that no name begins with after a word in lower case. */
const functionWords = new Set(
  (
    'the and this that these those it its they their we our to if which with from by for but or as because when while where who so then there was were is are has had ' +
    'have been not at on in of'
  ).split(' ')
)
/** Words that often stand alone as a title or an answer after a comma. */
const afterComma = new Set('the and this these it they but which their its we there'.split(' '))
const lowerWord = /^\p{Ll}[\p{Ll}'’-]*$/u

/** Whether most words have a capital, as in headlines and titles. */
function isTitleCase({tokens}: Sentence): boolean {
  const words = tokens.filter(({kind}) => kind === 'word')
  return words.filter(({capitalised}) => capitalised).length > words.length / 2.5
}

function isLower(token: Token | undefined): boolean {
  return token?.kind === 'word' && lowerWord.test(token.text)
}

export default defineRule({
  id: 'no-mid-sentence-capital',
  summary: 'Disallow a capital on a function word in the middle of a sentence.',
  why: 'The engine joined two sentences or took the word for the start of one. Either the capital goes, or a stop is missing before it.',
  mqm: 'linguistic-conventions/spelling',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['zh', 'ja', 'uk'],
  needs: 'english',
  sources: ['mined-patterns 15: 42 of 50 hits in a marked error'],
  message: 'Unexpected capital in `{actual}`, expected `{expected}`, or a full stop before it',
  examples: {
    bad: {
      'Fans will gather [[At]] the stadium on Sunday.': 'Fans will gather at the stadium on Sunday.',
      'The plan also shows [[The]] wish of the town to grow.': 'The plan also shows the wish of the town to grow.'
    },
    good: [
      'Fans will gather at The Hague on Sunday.',
      'He read “The long road” to them.',
      'She sang It Was You and left.',
      'His answer was short: The plan is dead.',
      'She sang in the play In the Distance on Monday.'
    ]
  },

  *check(sentence) {
    const candidates: Token[] = []
    for (const token of sentence.tokens) {
      if (
        token.capitalised &&
        token.kind === 'word' &&
        functionWords.has(token.lower) &&
        token.text.slice(1) === token.lower.slice(1)
      )
        candidates.push(token)
    }
    // Three in one sentence are lines of verse.
    if (candidates.length === 0 || candidates.length > 2 || isTitleCase(sentence)) return
    for (const token of candidates) {
      const {previous, next} = token
      if (!previous || !token.spaced || !isLower(next) || token.quoted) continue
      // "the play In the Distance": the name of a work goes on with capitals.
      if (/^(?:the|a|an|of|my|your|this)$/.test(next?.lower ?? '') && next?.next?.capitalised) continue
      const comma = previous.text === ',' && isLower(previous.previous) && afterComma.has(token.lower)
      if (!comma && !isLower(previous)) continue
      yield {start: token.start, end: token.end, expected: [token.lower]}
    }
  }
})
