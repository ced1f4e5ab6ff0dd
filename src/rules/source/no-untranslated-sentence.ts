import {functionWords} from '../../source/function-words.ts'
import type {Pair} from '../../source/model.ts'
import {commonnessOf, foldWord} from '../../spelling/words.ts'
import {defineRule} from '../define.ts'
import type {Finding} from '../types.ts'

const fold = (text: string) =>
  text
    .replace(/[\s.,:;!?"'“”„‘’«»()…–—-]+/gu, ' ')
    .trim()
    .toLowerCase()
const lowerWords = (text: string) =>
  text.match(/(?<![\p{L}\p{N}'’.@/#-])\p{Ll}{3,}(?![\p{L}\p{N}@/]|[.-]\p{L})/gu) ?? []

/** Words of a sentence above which the share of its commonest words tells its language. */
const leastWords = 6
const ownShare = 0.25
const englishShare = 0.05

/** Whether the English is the source as it was. Names and figures stay, and so does what was English in the source. */
function isCopy({source, target, beside}: Pair): boolean {
  if (fold(source) !== fold(target)) return false
  const words = lowerWords(target)
  const strange = words.filter((word) => commonnessOf(foldWord(word)) === 0).length
  const own = functionWords(target, beside.language)?.own ?? 0
  return words.length >= 3 ? strange + own >= 2 : beside.given && strange > 0
}

export default defineRule({
  id: 'no-untranslated-sentence',
  summary: 'Disallow a sentence that was left in the language of the source, or left empty.',
  why: 'The engine passed the sentence through, or nobody filled the segment.',
  mqm: 'accuracy/untranslated',
  severity: 'major',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['shares of the commonest words, Cavnar and Trenkle 1994 for the idea'],
  message: '{what}',
  examples: {
    bad: {
      'fr: Le pont est fermé. La mairie cherche de l’argent pour les travaux. ⇒ The bridge is closed. [[La mairie cherche de l’argent pour les travaux.]]':
        'The bridge is closed. The town is looking for money for the works.',
      'de: Der Rat tagt am Montag. Die Kosten sind noch nicht bekannt. ⇒ The council meets on Monday. [[Die Kosten sind noch nicht bekannt.]]':
        'The council meets on Monday. The costs are not known yet.'
    },
    good: [
      'fr: Jean Dupré, Franck Morel et Lise Carlin ⇒ Jean Dupré, Franck Morel and Lise Carlin',
      'de: Vernay – Ostrau 2:1 (1:0) ⇒ Vernay – Ostrau 2:1 (1:0)',
      'es: Leyó «La casa de la lluvia y del río» en la escuela. ⇒ He read “La casa de la lluvia y del río” at school.'
    ]
  },

  *check(pair: Pair): Generator<Finding> {
    const {source, target, sourceStart, sourceEnd, targetStart, targetEnd, beside} = pair
    const place = {start: targetStart, end: targetEnd, source: {start: sourceStart, end: sourceEnd}}
    if (target.trim() === '') {
      if (beside.given && /\p{L}{2}/u.test(source)) yield {...place, data: {what: 'Empty segment: the source has text'}}
      return
    }
    if (source === '') return
    const shares = functionWords(target, beside.language)
    const isForeign =
      shares !== undefined &&
      shares.words >= leastWords &&
      shares.own >= shares.words * ownShare &&
      shares.english <= shares.words * englishShare
    if (isForeign || isCopy(pair))
      yield {...place, data: {what: 'Untranslated sentence: it is in the language of the source'}}
  }
})
