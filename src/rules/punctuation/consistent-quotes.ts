import {isInAddress} from '../../article/addresses.ts'
import type {Article} from '../../article/model.ts'
import {defineRule} from '../define.ts'

interface Mark {
  at: number
  curly: boolean
  opening: boolean
}

/** The marks of all quotations, in order. Inches are none, and the marks of other languages are another rule's. */
function marksOf({text, quotations}: Article): Mark[] {
  const marks: Mark[] = []
  for (const {start, end} of quotations) {
    for (const at of [start, end - 1]) {
      const mark = text[at] ?? ''
      if (!/["“”]/.test(mark) || isInAddress(text, at)) continue
      marks.push({at, curly: mark !== '"', opening: at === start})
    }
  }
  return marks
}

export default defineRule({
  id: 'consistent-quotes',
  summary: 'Disallow straight and curly quotation marks in one article.',
  why: 'The article was put together from several translations, or the engine changed some marks. Readers see two hands.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue mixed-quote-style: 15 to 39 in a million words of translated news, 10 in native English'],
  message:
    'Unexpected {actualKind} quotation mark where {otherKind} ones prevail ({count} to {others}), expected `{expected}`',
  examples: {
    bad: {
      '“We hope so,” the envoy said. “We hope so very much.[["]] He left.':
        '“We hope so,” the envoy said. “We hope so very much.” He left.',
      'He read "Low Tide" and "High Tide" and then [[“]]Neap Tide".':
        'He read "Low Tide" and "High Tide" and then "Neap Tide".'
    },
    good: [
      'He read "Low Tide" and "High Tide" to them.',
      '“We hope so,” the envoy said of the 12" board.',
      '“We hope so,” the envoy said.'
    ]
  },
  scope: 'article',

  *check(article) {
    if (!article.text.includes('"') || !/[“”]/.test(article.text)) return
    const marks = marksOf(article)
    const curly = marks.filter((mark) => mark.curly)
    const straight = marks.filter((mark) => !mark.curly)
    const minority = curly.length < straight.length ? curly : straight
    const [first] = minority
    if (!first) return
    // The first of them stands for all: an editor changes them in one go.
    yield {
      start: first.at,
      end: first.at + 1,
      expected: [first.curly ? '"' : first.opening ? '“' : '”'],
      data: {
        actualKind: first.curly ? 'curly' : 'straight',
        otherKind: first.curly ? 'straight' : 'curly',
        count: String(marks.length - minority.length),
        others: String(minority.length)
      }
    }
  }
})
