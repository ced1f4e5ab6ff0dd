import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\p{L}: ?["“]/u
const colon =
  /(?<=\b(?:he|she|they|\p{Lu}[\p{L}’-]+) (?:said|added|stressed|noted|says|adds|continued|replied|wrote|remarked|concluded)):(?= ["“]([^"“”]{1,160})["”])/giu

export default defineRule({
  id: 'no-colon-before-quote',
  summary: 'Require a comma, not a colon, between `said` and a short quotation.',
  why: 'Chinese, Russian, Arabic, Hebrew and German set a colon before every speech. American papers keep it for speeches of more than one sentence.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: ['zh', 'ru', 'ar', 'he', 'de', 'tr'],
  needs: 'english',
  sources: ['catalogue quote-introduced-by-colon: 126 in a million words of Hebrew news, 59 in native English'],
  message: 'Unexpected colon before a short quotation, expected `{expected}`',
  house: true,
  examples: {
    bad: {
      'The envoy left at noon.\n\nQuigley said[[:]] “The talks are over.”':
        'The envoy left at noon.\n\nQuigley said, “The talks are over.”'
    },
    good: [
      'The envoy left at noon.\n\nQuigley said, “The talks are over.”',
      'The envoy left at noon.\n\nQuigley said: “The talks are over. Nobody signed. We go home now.”',
      'The envoy left at noon.\n\nHe said three words: “We go home.”'
    ]
  },
  scope: 'block',

  *check(block) {
    // A line by itself is no article that could have a style.
    if (block.article.blocks.length < 2) return
    for (const {at, match} of matchesIn(block, colon, hint)) {
      // A speech of two sentences keeps its colon.
      if (/[.!?]["’]? \p{Lu}/u.test(match[1] ?? '')) continue
      yield {start: at, end: at + 1, expected: [',']}
    }
  }
})
