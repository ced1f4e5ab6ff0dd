import {isInAddress} from '../../article/addresses.ts'
import {defineRule} from '../define.ts'

export default defineRule({
  id: 'no-glued-quotes',
  summary: 'Require a space between a quotation and the words around it.',
  why: 'Chinese and Japanese set no space around quotation marks. English sets one outside and none inside.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['zh', 'ja'],
  needs: 'english',
  sources: ['mined-patterns 1: 28 in 100,000 words of translated news, 1.0 right'],
  message: 'Missing space beside the quotation mark in `{context}`',
  examples: {
    bad: {
      'Fans know the striker as the[[“]]silent one” of the league.':
        'Fans know the striker as the “silent one” of the league.',
      'The paper called it “a farce[[”]]and left it there.': 'The paper called it “a farce” and left it there.'
    },
    good: [
      'The “silent one” scored twice.',
      'A 6\'2" guard joined the team.',
      'The minister’s “plan”-like note was read.',
      'He said (“never”) and left.'
    ]
  },
  scope: 'article',

  *check({text, quotations}) {
    for (const {start, end} of quotations) {
      if (
        /\p{L}{2}$/u.test(text.slice(Math.max(0, start - 2), start)) &&
        /^\S/u.test(text.slice(start + 1, start + 2)) &&
        !isInAddress(text, start)
      ) {
        yield {start, end: start + 1, expected: [` ${text[start]}`], data: {context: around(text, start)}}
      }
      if (/["”»]/.test(text[end - 1] ?? '') && /^\p{L}{2}/u.test(text.slice(end, end + 2)) && !isInAddress(text, end)) {
        yield {start: end - 1, end, expected: [`${text[end - 1]} `], data: {context: around(text, end - 1)}}
      }
    }
  }
})

function around(text: string, offset: number): string {
  const before = /\S{0,15}$/.exec(text.slice(Math.max(0, offset - 15), offset))?.[0] ?? ''
  const after = /^\S{0,15}/.exec(text.slice(offset, offset + 15))?.[0] ?? ''
  return before + after
}
