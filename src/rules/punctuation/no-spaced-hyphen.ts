import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /- | -/
const spaced =
  /\b(?:non|self|multi|semi|anti|pre|post|co|sub|ultra|pro|full|part|long|short|well)(?: - |- )(?=\p{Ll}{3,})(?!(?:and|or|to|but|as|than|nor|versus)\b)|\b(?:al|el|Al|El|as|an|ar|ash)(?:- | -)(?=\p{Lu}\p{Ll}{2})/gu

export default defineRule({
  id: 'no-spaced-hyphen',
  summary: 'Disallow a space beside the hyphen of a compound or of an Arabic name.',
  why: 'Translation engines cut compounds and the article of Arabic names in two. They are one word.',
  mqm: 'linguistic-conventions/spelling',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 42: 0.95 right', 'catalogue broken-name-spacing'],
  message: 'Unexpected space beside the hyphen in `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The [[non - ]]profit group closed.': 'The non-profit group closed.',
      'The speech by Samir [[al- ]]Haddad was short.': 'The speech by Samir al-Haddad was short.'
    },
    good: [
      'The pre- and post-war years were hard.',
      'He was part - so he said - of the team.',
      'The non-profit group closed.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, spaced, hint)) {
      // "part - so he said - of": two dashes make an aside.
      const rest = block.text.slice(match.index + match[0].length, match.index + 120)
      if (match[0].includes(' - ') && /^[^.,;]{1,80} - /.test(rest)) continue
      yield {start: at, end: at + match[0].length, expected: [match[0].replaceAll(' ', '')]}
    }
  }
})
