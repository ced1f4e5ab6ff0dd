import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /!/
/** After a word in lower case or a figure: "Yahoo!" and "oOh!" are names. */
const exclamation = /(?<=(?:^|[^\p{L}\p{N}])(?:\p{Ll}+|\p{N}+)[)”"]?)!(?=\s|$)/gu

export default defineRule({
  id: 'no-exclamation-in-news',
  summary: 'Disallow exclamation marks outside quotations.',
  why: 'News in English does not raise its voice: only a speaker does.',
  mqm: 'style/unidiomatic',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: ['ru', 'uk', 'ja', 'zh', 'ar'],
  needs: 'english',
  sources: [
    'catalogue exclamatory-news',
    'house style: 9 in 100,000 words of human English, nearly all of them translated'
  ],
  message: 'Unexpected exclamation mark, expected `{expected}`',
  house: true,
  examples: {
    bad: {
      'The road to the coast is open[[!]] The first trucks left at noon.\n\nMore will follow.':
        'The road to the coast is open. The first trucks left at noon.\n\nMore will follow.'
    },
    good: [
      '“The road is open!” he cried.\n\nMore will follow.',
      'He wrote for Aha! and others.\n\nMore will follow.',
      'The road is open.'
    ]
  },
  scope: 'block',

  *check(block) {
    // A line by itself is no article that could have a style.
    if (block.kind === 'quotation' || block.kind === 'leftover' || block.article.blocks.length < 2) return
    for (const {at, match} of matchesIn(block, exclamation, hint)) {
      if (block.article.isQuoted(at)) continue
      yield {start: at, end: at + match[0].length, expected: [block.kind === 'headline' ? '' : '.']}
    }
  }
})
