import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[<[>_▁@]/
const token =
  /<\/?(?:unk|s|pad|eos|bos|sep|cls|mask|2\w{2})>|\[(?:UNK|PAD|CLS|SEP|MASK|INST|\/INST)\]|>>[a-z]{2,3}<<|__[a-z]{2}__(?=\s)|\b[a-z]{3}_(?:Latn|Cyrl|Arab|Hans|Hant)\b|<\|[a-z_]+\|>|<(?:start|end)_of_turn>|▁+|(?<=\s)@-@(?=\s)|@@(?=\s)/g

export default defineRule({
  id: 'no-engine-tokens',
  summary: 'Disallow tokens of the translation engine such as `<unk>` and `[UNK]`.',
  why: 'The engine printed a sign of its own where it did not know a word, or one that steers it. The word of the source is missing.',
  mqm: 'design-and-markup/markup-tag',
  severity: 'major',
  fix: 'none',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 49: 1.0 right', 'catalogue special-token: none in native English'],
  message: 'Unexpected token of the translation engine `{actual}`, translate what stands there in the source',
  examples: {
    bad: {
      'The company said it will pay [[[UNK]]] million.': 'The company said it will pay 5 million.',
      'The [[<unk>]] army left.': 'The northern army left.'
    },
    good: ['The company said it will pay [about] 5 million.', 'Ask for a < b and b > c in maths.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, token, hint)) yield {start: at, end: at + match[0].length}
  }
})
