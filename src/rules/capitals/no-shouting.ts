import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\p{Lu}{2} \p{Lu}{2}/u
const shouted = /(?<![\p{L}\p{N}-])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:,? \p{Lu}+(?:['’]\p{Lu}+)?){3,}(?![\p{L}\p{N}-])/gu
/** Abbreviations are short; a word of the language has more letters. Two of them make a run of words. */
const word = /\p{Lu}{5,}/gu

export default defineRule({
  id: 'no-shouting',
  summary: 'Disallow four words or more in capitals in running text.',
  why: 'The source sets a heading or a slogan in capitals. English sets it in small letters, or as a line of its own.',
  mqm: 'linguistic-conventions/spelling',
  severity: 'neutral',
  fix: 'none',
  sourceLanguages: [],
  needs: 'english',
  sources: ['1 in 685,000 words of machine translation, right; none in human prose outside quotations'],
  message: 'Unexpected capitals in `{actual}`, write it in small letters',
  examples: {
    bad: {
      'On Monday [[THE COUNCIL OPENED THE BRIDGE]] and the road to it.':
        'On Monday the council opened the bridge and the road to it.'
    },
    good: [
      'COUNCIL OPENS THE OLD BRIDGE',
      'He read “COUNCIL OPENS THE BRIDGE” on the wall.',
      'The EU, UN, NATO and WHO met.',
      'ARDMOYLE WEEKLY POST TODAY'
    ]
  },
  scope: 'block',

  *check(block) {
    // A heading or a byline in capitals is a matter of the page.
    if (block.kind !== 'paragraph' || !/\p{Ll}{3}/u.test(block.text)) return
    for (const {at, match} of matchesIn(block, shouted, hint)) {
      const run = match[0]
      if ((run.match(word)?.length ?? 0) < 2 || block.article.isQuoted(at)) continue
      if (/[‘’'«(]/.test(block.text[match.index - 1] ?? '')) continue
      // "OBJECTIVE OF THIS STUDY: To find": a label before its text.
      if (/^[\p{L}\p{N} -]{0,20}:/u.test(block.text.slice(match.index + run.length))) continue
      yield {start: at, end: at + run.length}
    }
  }
})
