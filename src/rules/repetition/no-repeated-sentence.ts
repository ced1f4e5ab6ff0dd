import {LineIndex} from '../../article/lines.ts'
import {defineRule} from '../define.ts'

const least = 8

export default defineRule({
  id: 'no-repeated-sentence',
  summary: 'Disallow a sentence that stands twice in the article.',
  why: 'The engine translated a passage twice, or the page printed its summary and its first paragraph.',
  mqm: 'accuracy/addition',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue duplicated-paragraph'],
  message: 'Unexpected sentence that stands before, in line {line}: `{actual}`',
  examples: {
    bad: {
      'The envoy left the capital of the country on Monday evening. He took a plane. [[The envoy left the capital of the country on Monday evening.]]':
        'The envoy left the capital of the country on Monday evening. He took a plane. '
    },
    good: [
      'He left. He came back. He left.',
      'The envoy left the capital of the country on Monday. The envoy left the capital of the country on Friday.'
    ]
  },
  scope: 'article',

  *check({blocks, text}) {
    const seen = new Map<string, number>()
    let lines: LineIndex | undefined
    for (const block of blocks) {
      if (block.kind === 'leftover') continue
      for (const sentence of block.sentences()) {
        if (sentence.tokens.length < least) continue
        const words = sentence.tokens.filter(({kind}) => kind === 'word' || kind === 'number')
        if (words.length < least) continue
        const key = words.map(({lower}) => lower).join(' ')
        const first = seen.get(key)
        if (first === undefined) seen.set(key, sentence.start)
        else {
          lines ??= new LineIndex(text)
          yield {
            start: sentence.start,
            end: sentence.end,
            expected: [''],
            data: {line: String(lines.pointAt(first).line)}
          }
        }
      }
    }
  }
})
