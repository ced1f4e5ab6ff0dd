import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\([ \u00a0]|[ \u00a0]\)/
const loose = /\([ \u00a0]+(?=[\p{L}\p{N}])|(?<![ \u00a0])[ \u00a0]+(?=\))/gu

export default defineRule({
  id: 'no-space-inside-brackets',
  summary: 'Disallow a space just inside brackets.',
  why: 'Translation engines cut brackets off as words of their own. English sets the space outside.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 18: 0.97 right'],
  message: 'Unexpected space inside the brackets, remove it',
  examples: {
    bad: {
      'The fee ([[ ]]tax included) rose.': 'The fee (tax included) rose.',
      'The fee (tax included[[ ]]) rose.': 'The fee (tax included) rose.'
    },
    good: ['The fee (tax included) rose.', 'The sum f(x) + g(x) grows.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, loose, hint)) {
      const {text} = block
      const opens = match[0].startsWith('(')
      // f( x) is mathematics; a closing bracket must have been opened, and a smile is none.
      if (
        opens
          ? !/(?:^|[\s\p{L}]{2})$/u.test(text.slice(Math.max(0, match.index - 2), match.index))
          : !/\([^()]*[\p{L}\p{N}.%]$/u.test(text.slice(Math.max(0, match.index - 300), match.index))
      )
        continue
      yield {start: at + (opens ? 1 : 0), end: at + match[0].length, expected: ['']}
    }
  }
})
