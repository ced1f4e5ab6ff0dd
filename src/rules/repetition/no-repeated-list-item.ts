import {defineRule} from '../define.ts'

const emphatic = new Set(
  'slowly very many never please blah always really down away right there well again long high deep here still more'.split(
    ' '
  )
)

export default defineRule({
  id: 'no-repeated-list-item',
  summary: 'Disallow the same word twice in a list.',
  why: 'The source lists words of near meaning, and the engine knew one English word for two of them.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['zh', 'ja', 'ru'],
  needs: 'english',
  sources: ['mined-patterns 25: 28 of 28 hits in a marked error'],
  message: 'Unexpected repetition `{actual}` in a list, expected two different words or `{expected}`',
  examples: {
    bad: {
      'The plan is open, [[inclusive, inclusive]], and balanced.': 'The plan is open, inclusive, and balanced.',
      'They sell [[maps, maps]] and books.': 'They sell maps and books.'
    },
    good: [
      'He walked slowly, slowly, and fell.',
      'They study child psychiatry, psychiatry and law.',
      'The word was peace, peace above all.'
    ]
  },

  *check({tokens}) {
    for (let index = 2; index < tokens.length; index++) {
      const token = tokens[index]!
      const first = tokens[index - 2]!
      if (
        token.lower !== first.lower ||
        tokens[index - 1]!.text !== ',' ||
        token.kind !== 'word' ||
        token.text.length < 4
      )
        continue
      if (!/^\p{Ll}+$/u.test(token.text) || !/^\p{Ll}+$/u.test(first.text) || emphatic.has(token.lower) || token.quoted)
        continue
      const after = token.next
      if (!after || !/^(?:[,.]|and|or)$/.test(after.lower)) continue
      // "child psychiatry, psychiatry": the first is a compound. "film, film, film": a loop.
      const lead = first.previous
      if (
        lead?.kind === 'word' &&
        lead.pos !== 'VERB' &&
        lead.pos !== 'AUX' &&
        lead.pos !== 'ADP' &&
        lead.pos !== 'DET' &&
        lead.pos !== 'CCONJ'
      )
        continue
      if (tokens[index + 2]?.lower === token.lower || tokens[index - 4]?.lower === token.lower) continue
      yield {start: first.start, end: token.end, expected: [first.text]}
    }
  }
})
