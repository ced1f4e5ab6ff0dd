import type {Beside, Pair} from '../../source/model.ts'
import {defineRule} from '../define.ts'
import type {Finding} from '../types.ts'

const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim()
/** What does not count as another translation: marks at the ends, capitals, the form of quotation marks. */
const fold = (text: string) =>
  tidy(text)
    .toLowerCase()
    .replace(/[“”„«»‘’"']/gu, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** A text without spaces counts two signs as a word. */
function countWords(text: string): number {
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return signs > 0 ? signs / 2 : text.split(/\s+/u).length
}

const leastWords = 4

export default defineRule({
  id: 'consistent-translation',
  summary: 'Require one translation for a sentence or heading that the source has twice.',
  why: 'The source says the same twice; readers who find two wordings look for a difference that is not there.',
  mqm: 'terminology/inconsistent',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'source',
  scope: 'beside',
  sources: ['checks of translation tools (XLIFF, TMX): same source, different targets'],
  message: 'Unexpected second translation `{actual}`, expected `{expected}` as before: the source is the same',
  examples: {
    bad: {
      'de: Die Brücke bleibt bis Freitag gesperrt.\n\nDer Rat tagt am Montag im Saal.\n\nDie Brücke bleibt bis Freitag gesperrt. ⇒ The bridge stays closed until Friday.\n\nThe council meets in the hall on Monday.\n\n[[The bridge will be shut up to Friday.]]':
        'The bridge stays closed until Friday.\n\nThe council meets in the hall on Monday.\n\nThe bridge stays closed until Friday.'
    },
    good: [
      'fr: Oui, bien sûr.\n\nLe maire est parti.\n\nOui, bien sûr. ⇒ Yes, of course.\n\nThe mayor has left.\n\nSure.',
      'de: Der Rat tagt am Montag. ⇒ The council meets on Monday.'
    ]
  },

  *check({pairs, article}: Beside): Generator<Finding> {
    const first = new Map<string, Pair>()
    for (const pair of pairs) {
      const {source, target, targetStart: start, targetEnd: end, sourceStart, sourceEnd, sure} = pair
      if (!sure || target === '' || countWords(source) < leastWords || !/\p{L}/u.test(source)) continue
      const key = tidy(source)
      const before = first.get(key)
      if (!before) {
        first.set(key, pair)
        continue
      }
      if (fold(before.target) === fold(target)) continue
      // Different tags around the same words are no other translation.
      if (article.text.slice(start, end) !== target) continue
      yield {start, end, expected: [before.target], source: {start: sourceStart, end: sourceEnd}}
    }
  }
})
