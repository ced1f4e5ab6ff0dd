import {defineRule} from '../define.ts'

const after = new Set(
  "am was have had will would think know want need can could do did don't didn't should must may feel hope believe said saw went like love got".split(
    ' '
  )
)

export default defineRule({
  id: 'no-lowercase-i',
  summary: 'Require a capital on the pronoun `I`.',
  why: 'English writes the pronoun I with a capital.',
  mqm: 'linguistic-conventions/spelling',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 27: 1.0 right'],
  message: 'Unexpected lower case in the pronoun `{actual}`, expected `{expected}`',
  examples: {
    bad: {'She said [[i]] was late.': 'She said I was late.', 'Today [[i]] will go home.': 'Today I will go home.'},
    good: ['She said I was late.', 'Part (i) will follow.']
  },
  triggers: new Set(['i', "i'm", 'i’m', "i've", 'i’ve', "i'll", 'i’ll', "i'd", 'i’d']),

  *check({tokens}) {
    for (const token of tokens) {
      if (
        token.text === 'i' &&
        token.spaced &&
        after.has(token.next?.lower.replace('’', "'") ?? '') &&
        !/^(?:of|variable|index)$/.test(token.previous?.lower ?? '')
      ) {
        yield {start: token.start, end: token.end, expected: ['I']}
      } else if (/^i['’](?:m|ve|ll|d)$/.test(token.text))
        yield {start: token.start, end: token.start + 1, expected: ['I']}
    }
  }
})
