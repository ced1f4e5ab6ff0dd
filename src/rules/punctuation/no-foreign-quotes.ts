import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[«»„‹›‟「」『』《》〈〉【】〔〕]/
/** Pairs with what they hold, then marks that stand alone. */
const marks =
  /[«„‹「『《〈【〔]([^«»„“”‹›「」『』《》〈〉【】〔〕\n]{1,160})[»“”‹›」』》〉】〕]|[«»„‹›‟「」『』《》〈〉【】〔〕]/gu

export default defineRule({
  id: 'no-foreign-quotes',
  summary: 'Disallow quotation marks of other languages.',
  why: 'French and Russian quote «so», German „so“, Chinese and Japanese 「so」 or 《so》. English quotes “so”.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['fr', 'ru', 'uk', 'de', 'cs', 'pl', 'zh', 'ja', 'ar'],
  needs: 'english',
  sources: ['mined-patterns 7: 17 in 100,000 words of translated news, 1.0 right', 'catalogue foreign-quotation-marks'],
  message: 'Unexpected foreign quotation marks in `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      '[[«We have a goal»]], he said.': '“We have a goal”, he said.',
      'The film [[《Low Tide》]] opens on Friday.': 'The film “Low Tide” opens on Friday.'
    },
    good: ['“We have a goal,” he said.', 'Read more »', 'Temperatures are ≪ 5 degrees.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, marks, hint)) {
      const end = at + match[0].length
      const inner = match[1]
      if (inner !== undefined) {
        // What stands in another script is untranslated: that is the greater mistake.
        if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Cyrillic}]/u.test(inner))
          continue
        const before = /[\p{L}\p{N},;]$/u.test(block.text.charAt(match.index - 1)) ? ' ' : ''
        const after = /^[\p{L}\p{N}]/u.test(block.text.charAt(match.index + match[0].length)) ? ' ' : ''
        yield {start: at, end, expected: [`${before}“${inner.trim()}”${after}`]}
        continue
      }
      // » and › at the end of a line are arrows.
      if (
        block.text.length < 400 &&
        /[»›«‹]/.test(match[0]) &&
        (block.text.slice(match.index + 1).trim() === '' || match.index === 0) &&
        !/[«»]/.test(block.text.replace(match[0], ''))
      )
        continue
      yield {start: at, end, expected: [/[«„‹‟「『《〈【〔]/.test(match[0]) ? '“' : '”']}
    }
  }
})
