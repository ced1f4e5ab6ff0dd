import {defineRule} from '../define.ts'

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g
const joining =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Hebrew}\p{Extended_Pictographic}]|[\u{1F3FB}-\u{1F3FF}]|\uFE0F/u

export default defineRule({
  id: 'no-invisible-characters',
  summary: 'Disallow characters that cannot be seen: zero-width spaces, soft hyphens, direction marks.',
  why: 'They come from the web page or the editor of the source. They break searches, line ends and the direction of the text.',
  mqm: 'linguistic-conventions/character-encoding',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue bidi-control and zero-width-character'],
  message: 'Unexpected invisible character `{actual}`, remove it',
  examples: {
    bad: {
      'The prime[[\u200b]] minister left.': 'The prime minister left.',
      'The group[[\u200f]] said so.': 'The group said so.'
    },
    good: ['The family 👨‍👩‍👧 left.', 'The prime minister left.']
  },
  scope: 'block',

  *check({text, start}) {
    invisible.lastIndex = 0
    for (const match of text.matchAll(invisible)) {
      const before = [...text.slice(Math.max(0, match.index - 2), match.index)].at(-1) ?? ''
      const after = String.fromCodePoint(text.codePointAt(match.index + match[0].length) ?? 32)
      if (joining.test(before) || joining.test(after)) continue
      yield {start: start + match.index, end: start + match.index + match[0].length, expected: ['']}
    }
  }
})
