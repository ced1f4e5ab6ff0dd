import {isInAddress} from '../../article/addresses.ts'
import type {Pair} from '../../source/model.ts'
import {isPlausible} from '../../spelling/plausible.ts'
import {commonnessOf, foldWord} from '../../spelling/words.ts'
import {defineRule} from '../define.ts'
import type {Finding} from '../types.ts'

/** A word in lower case that is no part of a compound, an address, a file name or a form of units. */
const word = /(?<![\p{L}\p{N}'’.@/#&_<>{}$%\\-])\p{Ll}{4,40}(?![\p{L}\p{N}@/_<>{}\\]|[.’'-]\p{L})/gu
const latin = new Set([
  'cs',
  'da',
  'de',
  'es',
  'et',
  'fi',
  'fr',
  'hr',
  'hu',
  'id',
  'is',
  'it',
  'lt',
  'lv',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sq',
  'sv',
  'tr',
  'vi'
])
/** What introduces a word that is spoken of. */
const introduces =
  /(?:\b(?:called|named|term|terms|word|words|phrase|means|meaning|as|known|titled|or|dubbed|in (?:French|German|Spanish|Italian|Portuguese|Turkish|Czech|Polish|Dutch|Romanian|Latin))|[("“‘«*_:])\s*$/

/** Whether English has no such word, nor one made like it: "revascularisation", "oromucosal". */
function isUnknown(text: string): boolean {
  const folded = foldWord(text)
  return commonnessOf(folded) === 0 && commonnessOf(folded.replace('isation', 'ization')) === 0 && !isPlausible(folded)
}

export default defineRule({
  id: 'no-untranslated-source-word',
  summary: 'Disallow a word of the source that stands in the English as it was and is no English word.',
  why: 'The engine did not know the word and copied it.',
  mqm: 'accuracy/untranslated',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: ['cs', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ro', 'tr'],
  needs: 'source',
  scope: 'pair',
  sources: ['bio-mqm: words that medical translation leaves in Spanish and German'],
  message: 'Untranslated word `{actual}` of the source',
  examples: {
    bad: {
      'es: Los vecinos limpian el almijar cada primavera. ⇒ The neighbors clean the [[almijar]] each spring.':
        'The neighbors clean the drying floor each spring.',
      'de: Der Landkreis prüft den Bebauungsplan und die stellplatzsatzung. ⇒ The district checks the plan and the [[stellplatzsatzung]].':
        'The district checks the plan and the rules for parking.'
    },
    good: [
      'fr: Le restaurant sert une bouillabaisse. ⇒ The restaurant serves a bouillabaisse.',
      'es: El plato se llama zarangollo. ⇒ The dish is called zarangollo.',
      'de: Die Firma strassenbau.example baut. ⇒ The firm strassenbau.example builds.',
      'es: Hay que limpiar el almijar. ⇒ The “almijar”, a drying floor, must be cleaned.'
    ]
  },

  *check({source, target, sourceStart, targetStart, beside}: Pair): Generator<Finding> {
    if (source === '' || !latin.has(beside.language.split('-')[0]!.toLowerCase())) return
    const seen = new Set<string>()
    const {article} = beside
    const matches = [...target.matchAll(word)]
    const unknown = matches.filter(({0: text}) => isUnknown(text))
    // Several in one sentence are a quotation, or a sentence that was not translated at all.
    if (unknown.length > 2) return
    for (const {0: text, index} of unknown) {
      if (seen.has(text)) continue
      seen.add(text)
      const start = targetStart + index
      const at = source.search(new RegExp(`(?<![\\p{L}\\p{N}'’-])${text}(?![\\p{L}\\p{N}-])`, 'u'))
      if (at === -1 || article.isQuoted(start) || isInAddress(article.text, start)) continue
      // The source quotes it too, or sets it off.
      if (/["“„«‘(*_]\s*$/.test(source.slice(0, at)) || introduces.test(target.slice(Math.max(0, index - 30), index)))
        continue
      if (/^[”"’)]?\s(?:means|meaning|meant|refers|stands for)\b/.test(target.slice(index + text.length))) continue
      // A name or another strange word beside it: a title, a species.
      if (
        /(?:\p{Lu}\p{L}*[.]?|(?<!\p{L})\p{L}\.)\s$/u.test(target.slice(0, index)) ||
        /^\s\p{Lu}/u.test(target.slice(index + text.length))
      )
        continue
      yield {
        start,
        end: start + text.length,
        source: {start: sourceStart + at, end: sourceStart + at + text.length}
      }
    }
  }
})
