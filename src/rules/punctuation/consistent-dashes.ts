import {isInAddress} from '../../article/addresses.ts'
import type {Article, Block} from '../../article/model.ts'
import {defineRule} from '../define.ts'

/** A hyphen, or two, where words are parted. Scores and ranges have figures on both sides. */
const hyphen = /(?<=[\p{L}\p{N}%)”"’,] )-{1,2}(?= [\p{L}"“‘(])|(?<=\p{L}{2})--(?=\p{L}{2})/gu
const dash = /[\p{L}\p{N}%)”"’,.](?:—| [–—] )[\p{L}"“‘(]/gu

/** Headlines end in the name of a site, and lines of lists open with a mark: they say nothing of the text. */
const isProse = ({kind}: Block) => kind === 'paragraph' || kind === 'quotation'

function count(article: Article, expression: RegExp): number {
  return article.blocks.filter(isProse).reduce((sum, {text}) => sum + (text.match(expression)?.length ?? 0), 0)
}

export default defineRule({
  id: 'consistent-dashes',
  summary: 'Disallow a hyphen as a dash in an article that has dashes elsewhere.',
  why: 'A hyphen joins words; a dash parts them. An article that is put together from several translations mixes the two.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['the hyphen alone is no mistake: 146 in 100,000 words of human English'],
  message: 'Unexpected hyphen where the article has a dash elsewhere, expected `{expected}`',
  examples: {
    bad: {
      'The road — the only one to the coast — was shut. The plan failed [[-]] nobody paid for it.':
        'The road — the only one to the coast — was shut. The plan failed — nobody paid for it.'
    },
    good: [
      'The plan failed - nobody paid for it.',
      'The road—the only one to the coast—was shut. The team won 3 - 1 on Sunday.',
      'The road – the only one – was shut for a well-known reason.'
    ]
  },
  scope: 'article',

  *check(article) {
    if (!/[–—]/.test(article.text) || !/ --? |\w--\w/.test(article.text)) return
    const dashes = count(article, dash)
    // Where hyphens are the rule, they are the writer's dash.
    if (dashes === 0 || count(article, hyphen) > dashes) return
    const mark = article.text.match(dash)!.filter((one) => one.includes('—')).length * 2 >= dashes ? '—' : '–'
    for (const {text, start} of article.blocks.filter(isProse)) {
      for (const match of text.matchAll(hyphen)) {
        if (isInAddress(text, match.index)) continue
        const at = start + match.index
        yield {start: at, end: at + match[0].length, expected: [mark]}
      }
    }
  }
})
