import {pageLeftoverOf} from '../../article/page.ts'
import {defineRule} from '../define.ts'

export default defineRule({
  id: 'no-page-leftovers',
  summary: 'Disallow what a web page prints around an article: comment form, share bar, navigation, credits.',
  why: 'The page was translated with the article. The block is no part of it.',
  mqm: 'design-and-markup/superfluous-text',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: [
    'catalogue comment-form, navigation-leftover, share-follow, related-links, subscribe-cookie-ad, copyright-line: none in native English'
  ],
  message: 'Unexpected leftover of the web page ({kind}): `{actual}`, remove it',
  examples: {
    bad: {
      'The minister resigned on Sunday.\n\n[[Leave a Reply]]': 'The minister resigned on Sunday.\n\n',
      'The minister resigned on Sunday.\n\n[[Share on Facebook]]\n\nHe gave no reason.':
        'The minister resigned on Sunday.\n\n\n\nHe gave no reason.'
    },
    good: [
      'The minister resigned on Sunday.\n\nReaders may leave a reply on the site until Friday.',
      'Shares fell on Monday.\n\nThe index lost a tenth.',
      'Leave a Reply'
    ]
  },
  scope: 'article',

  *check({blocks}) {
    // A file of one line is no page.
    if (blocks.length < 2) return
    for (const block of blocks) {
      const kind = block.kind === 'leftover' ? pageLeftoverOf(block.text) : undefined
      if (kind) yield {start: block.start, end: block.end, expected: [''], data: {kind}}
    }
  }
})
