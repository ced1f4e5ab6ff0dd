import type {Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

const joiners = new Set([',', 'and', 'or', 'of'])
const emphatic = new Set(['so', 'very', 'too', 'how', 'no', 'never'])
const prepositions = new Set(
  'of in on at to for from by with about into after before between under over during'.split(' ')
)
const idioms = new Set([
  'time to',
  'day to',
  'step by',
  'side to',
  'one by',
  'year by',
  'more and',
  'and more',
  'day by',
  'again and',
  'over and',
  'on and',
  'little by',
  'bit by',
  'door to',
  'face to',
  'from time',
  'word for'
])

function sameWords(tokens: readonly Token[], one: number, other: number, length: number): boolean {
  for (let offset = 0; offset < length; offset++) {
    const left = tokens[one + offset]
    const right = tokens[other + offset]
    if (!left || !right || left.kind === 'punctuation' || left.lower !== right.lower) return false
  }
  return true
}

/** At least one word must carry meaning, and the phrase must be no list of numbers. */
function hasContent(tokens: readonly Token[], from: number, length: number): boolean {
  const words = tokens.slice(from, from + length)
  return (
    words.some(({kind, lower}) => kind === 'word' && lower.length > 3) && !words.some(({kind}) => kind === 'symbol')
  )
}

export default defineRule({
  id: 'no-repeated-phrase',
  summary: 'Disallow a phrase of two to eight words that stands twice in a row.',
  why: 'Two expressions of the source became one in English, or the engine stuttered.',
  mqm: 'accuracy/addition',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 10: 0.95 right, 49 of 52 hits in a marked error'],
  message: 'Unexpected repetition `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The programme has [[rules to follow and rules to follow]].': 'The programme has rules to follow.',
      'They met [[in the hall, in the hall]] of the court.': 'They met in the hall of the court.'
    },
    good: [
      'From time to time to come back is good.',
      'They study big data, big data tools and maps.',
      'Read it day by day by day.',
      'The old town and the old town hall were shut.'
    ]
  },

  *check({tokens}) {
    let past = 0
    for (let from = 0; from < tokens.length - 3; from++) {
      // What is said may be said twice, and so may "so happy" and "very well".
      if (from < past || tokens[from]!.kind === 'punctuation' || emphatic.has(tokens[from]!.lower)) continue
      for (let length = Math.min(8, (tokens.length - from) >> 1); length >= 2; length--) {
        // Most words do not come again: look at the first before the rest.
        const first = tokens[from]!.lower
        const direct = tokens[from + length]?.lower === first
        const joined =
          !direct && tokens[from + length + 1]?.lower === first && joiners.has(tokens[from + length]?.lower ?? '')
        if (!direct && !joined) continue
        const other = from + length + (joined ? 1 : 0)
        if (!sameWords(tokens, from, other, length)) continue
        // "for the for the poor": no content, and yet nothing that anybody would say.
        const stutter =
          direct &&
          length === 2 &&
          prepositions.has(first) &&
          /^(?:the|a|an|his|their|its)$/.test(tokens[from + 1]!.lower)
        if (!stutter && !hasContent(tokens, from, length)) continue
        const end = other + length
        const joiner = joined ? tokens[from + length]!.lower : ''
        if (length === 2 && idioms.has(`${tokens[from]!.lower} ${tokens[from + 1]!.lower}`)) continue
        // "the best of the best" is another rule's; "New York, New York" is a song, a town and its state.
        if (joiner === 'of' && length === 2 && /^(?:the|a|an)$/.test(tokens[from]!.lower)) continue
        if (joiner === ',' && tokens.slice(from, from + length).every(({capitalised}) => capitalised)) continue
        // Three times is a loop, another rule's.
        if (sameWords(tokens, from, end + (joined ? 1 : 0), length)) break
        // "big data, big data tools": the second names something else.
        const after = tokens[end]
        const goesOn =
          after !== undefined &&
          (after.kind === 'word' || after.kind === 'number') &&
          !/^(?:of|in|at|on|to|for|from|by|with|and|or|is|are|was|were|as|that|which|who|when|where|the|a|an|will|has|have|had|can|could|should|would|may|it|he|she|they|we)$/.test(
            after.lower
          )
        if (joiner !== '' && joiner !== 'of' && goesOn) continue
        // "the minister of the minister of": a chain of offices goes on.
        if (joiner === 'of' && after?.lower === 'of') continue
        // "According to the bank, the bank is": two clauses.
        if (
          joiner === ',' &&
          /^(?:is|are|was|were|will|has|have|had|can|could|should|would|may|that|which|who)$/.test(after?.lower ?? '')
        )
          continue
        if (joiner === ',' && tokens[from]!.quoted) continue
        const start = tokens[from]!.start
        yield {
          start,
          end: tokens[end - 1]!.end,
          expected: [tokens[from]!.sentence.block.article.text.slice(start, tokens[from + length - 1]!.end)]
        }
        past = end
        break
      }
    }
  }
})
