import {englishOf, toldEnglish, variantOf, varietyOf} from '../../spelling/varieties.ts'
import {defineRule} from '../define.ts'
import type {Finding} from '../types.ts'

const names = {'en-US': 'American', 'en-GB': 'British'} as const

export default defineRule({
  id: 'consistent-variety',
  summary: 'Require one variety of English, American or British, in the spelling of an article.',
  why: 'Engines have learned from both and mix them. The option `--english` says which one is wanted; without it, the one that the article uses most counts.',
  mqm: 'terminology/inconsistent',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue spelling-variety-mix: in 19 % of machine translations, in 22 % of human ones'],
  message: 'Unexpected {found} spelling `{actual}`, expected `{expected}`: the article is {wanted}',
  examples: {
    bad: {
      'The color of the flag and the color of the harbor wall are new. The [[colour]] of the gate is old.':
        'The color of the flag and the color of the harbor wall are new. The color of the gate is old.',
      'The theatre is in the centre. Its [[neighbor]] is a shop.':
        'The theatre is in the centre. Its neighbour is a shop.'
    },
    good: [
      'The Labour Party met in the center of town.',
      'The theatre in the centre was modernized.',
      'He paid by check in a shop that has no favour for cards.'
    ]
  },
  scope: 'article',

  *check(article): Generator<Finding> {
    const wanted = englishOf(article)
    if (!wanted) return
    const asked = toldEnglish(article) !== undefined
    const seen = new Set<string>()
    for (const match of article.text.matchAll(/(?<![\p{L}\d./@#_-])[a-z]{4,}(?![\p{L}\d/@_]|\.[a-z])/gu)) {
      const [word] = match
      const variety = varietyOf(word)
      if (!variety || variety === wanted) continue
      // Without being asked, once a word is enough.
      if (!asked && seen.has(word)) continue
      seen.add(word)
      const {american, british} = variantOf(word)!
      yield {
        start: match.index,
        end: match.index + word.length,
        expected: [wanted === 'en-US' ? american : british],
        data: {found: names[variety], wanted: asked ? `to be ${names[wanted]}` : `mostly ${names[wanted]}`},
        ...(asked ? {severity: 'minor'} : {})
      }
    }
  }
})
