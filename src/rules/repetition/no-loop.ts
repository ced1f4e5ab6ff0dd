import type {Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

const emphatic = new Set(
  'no ha very so never yes go please many again far long really more much blah la na oh hey bye run up on and'.split(
    ' '
  )
)

/** How many times the words from `from` on come in a row, with a comma or "and" between the copies allowed. */
function countCopies(tokens: readonly Token[], from: number, length: number): {copies: number; end: number} {
  let copies = 1
  let end = from + length
  for (;;) {
    let next = end
    if (tokens[next]?.text === ',' || tokens[next]?.lower === 'and') next++
    for (let offset = 0; offset < length; offset++) {
      if (tokens[next + offset]?.lower !== tokens[from + offset]!.lower) return {copies, end}
    }
    copies++
    end = next + length
  }
}

export default defineRule({
  id: 'no-loop',
  summary: 'Disallow a word or a phrase that comes three times or more in a row.',
  why: 'The engine lost its way and repeated itself. What stood in the source is most likely missing: translate the sentence again.',
  mqm: 'accuracy/mistranslation',
  severity: 'critical',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 37: 1.0 right, none in human prose', 'catalogue repetition-loop'],
  message: 'Unexpected loop `{actual}`, expected `{expected}`; compare with the source',
  examples: {
    bad: {
      'She studied the [[film, film, film]] and left.': 'She studied the film and left.',
      'He lives [[in the town in the town in the town]] of Ardmoyle.': 'He lives in the town of Ardmoyle.'
    },
    good: ['“No, no, no,” he said.', 'It was a very, very, very long day.', 'The code is 1000 1000 1000 in all.']
  },

  *check({tokens}) {
    let past = 0
    for (let from = 0; from < tokens.length - 2; from++) {
      const token = tokens[from]!
      if (from < past || token.kind !== 'word') continue
      for (let length = 1; length <= 6 && from + length * 3 <= tokens.length; length++) {
        // The first word of the second copy, after a comma or not.
        const second = tokens[from + length]
        if (second?.lower !== token.lower && tokens[from + length + 1]?.lower !== token.lower) continue
        const {copies, end} = countCopies(tokens, from, length)
        if (copies < 3) continue
        const words = tokens.slice(from, from + length)
        if (
          !words.some(({kind, lower}) => kind === 'word' && lower.length > 2 && !emphatic.has(lower)) ||
          (token.quoted && length === 1 && copies < 4)
        )
          continue
        const start = token.start
        yield {
          start,
          end: tokens[end - 1]!.end,
          expected: [token.sentence.block.article.text.slice(start, words.at(-1)!.end)]
        }
        past = end
        break
      }
    }
  }
})
