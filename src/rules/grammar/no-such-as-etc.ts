import type {Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

/** How far the list may reach from "such as" to "etc." */
const reach = 40

/** The token that ends "etc.", "and so on" or "and so forth", if one of them begins here; a mark or "and" before it belongs to it. */
function closingAt(token: Token): {start: Token; end: Token} | undefined {
  const before = token.previous
  if (/^etc\.?$/.test(token.text) && token.spaced) {
    const start = before && /^(?:,|and)$/.test(before.lower) ? before : token
    return {start: start.lower === 'and' && start.previous?.text === ',' ? start.previous : start, end: token}
  }
  if (token.lower !== 'so' || before?.lower !== 'and' || !/^(?:on|forth)$/.test(token.next?.lower ?? ''))
    return undefined
  return {start: before.previous?.text === ',' ? before.previous : before, end: token.next!}
}

/** The word that opens the list of examples before the token, outside brackets and quotations. */
function openerBefore(closing: Token): Token | undefined {
  const {tokens} = closing.sentence
  for (let index = closing.index - 1; index >= Math.max(0, closing.index - reach); index--) {
    const token = tokens[index]!
    if (/^[.;:()[\]"“”?!]$/.test(token.text)) return undefined
    if (token.lower === 'such' && token.next?.lower === 'as') return token.next
    if (token.lower === 'including') return token
    if (token.lower === 'for' && token.next?.lower === 'example') return token.next
  }
  return undefined
}

export default defineRule({
  id: 'no-such-as-etc',
  summary: 'Disallow `etc.` and `and so on` after `such as`, `including` or `for example`.',
  why: 'Chinese (等), Japanese (など) and Russian (и т. д.) close a list of examples so. “Such as” has said already that there are more.',
  mqm: 'style/unidiomatic',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['zh', 'ja', 'ru', 'ko', 'hi'],
  needs: 'english',
  // The data show it to be wrong as often as it is a matter of taste.
  trial: true,
  sources: ['catalogue such-as-etc: 149 lines in 1 million words from Chinese, 5 in native English'],
  message: 'Unexpected `{closing}` after `{opener}`, expected one of the two',
  examples: {
    bad: {
      'They sell goods such as tea[[, salt, etc]].': 'They sell goods such as tea and salt.',
      'It has halls, including a gym[[, etc.]], and a pool.': 'It has halls, including a gym, and a pool.',
      'They sell goods such as tea[[, salt, etc]]. The shop is old.':
        'They sell goods such as tea and salt. The shop is old.',
      'They sell goods such as tea and salt[[, and so on]].': 'They sell goods such as tea and salt.'
    },
    good: [
      'They sell tea, salt, etc.',
      'They sell goods (such as tea, etc.) at home.',
      'Such as it is, the shop sells tea and so on.',
      'Including him, ten came; tea, salt, etc. were sold.',
      'It is such a shop that sells tea, etc.'
    ]
  },
  triggers: new Set(['etc', 'etc.', 'so']),

  *check({tokens}) {
    for (const token of tokens) {
      const closing = closingAt(token)
      const opener = closing && !token.quoted ? openerBefore(closing.start) : undefined
      const first = opener?.next
      // "Such as it is, …"
      if (!closing || !first || first.index >= closing.start.index || first.text === ',' || first.lower === 'it')
        continue
      const closed = tokens.slice(first.index, closing.start.index)
      const comma = closed.findLast(({text}) => text === ',')
      const joined = closed
        .slice(comma ? comma.index - first.index : 0)
        .some(({lower}) => lower === 'and' || lower === 'or')
      const {next} = closing.end
      if (next?.text === ')') continue
      // "etc." keeps its stop where the sentence ends with it.
      const dot = closing.end.text.endsWith('.') && (next === undefined || next.capitalised) ? 1 : 0
      const start = comma && !joined ? comma.previous!.end : closing.start.previous!.end
      const rest =
        comma && !joined
          ? ` and ${comma.sentence.block.article.text.slice(comma.next!.start, closing.start.previous!.end)}`
          : ''
      yield {
        start,
        end: closing.end.end - dot,
        expected: [rest],
        data: {
          opener:
            opener.previous?.lower === 'such' ? 'such as' : opener.lower === 'example' ? 'for example' : opener.text,
          closing: closing.end.lower
        }
      }
    }
  }
})
