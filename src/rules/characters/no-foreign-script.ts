import {isInAddress} from '../../article/addresses.ts'
import type {Block} from '../../article/model.ts'
import {defineRule} from '../define.ts'

const scripts = [
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Cyrillic',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Thai',
  'Greek',
  'Georgian',
  'Armenian',
  'Sinhala',
  'Khmer',
  'Myanmar',
  'Ethiopic'
] as const
const anyForeign = new RegExp(`[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u')
/** A run of foreign letters, with what may stand between them. */
const run = new RegExp(
  `${anyForeign.source}(?:[^\\p{Script=Latin}\\n]{0,40}${anyForeign.source}|${anyForeign.source})*`,
  'gu'
)
const tests = scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const)
const names: Readonly<Record<string, string>> = {
  Han: 'Chinese',
  Hiragana: 'Japanese',
  Katakana: 'Japanese',
  Hangul: 'Korean',
  Devanagari: 'Hindi'
}

function scriptOf(text: string): string {
  const counts = tests.map(
    ([script, test]) => [script, [...text].filter((character) => test.test(character)).length] as const
  )
  const kana = counts.some(([script, count]) => (script === 'Hiragana' || script === 'Katakana') && count > 0)
  const [best] = counts.reduce((one, other) => (other[1] > one[1] ? other : one))
  return best === 'Han' && kana ? 'Japanese' : (names[best] ?? best)
}

/** Name (native form): the reader is shown how the name is written. */
function isGloss({text}: Block, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 60)
  return /[\p{L}\p{N}”"’][,.]?\s?[([（][^)\]]{0,30}$/u.test(before) && /^[^([]{0,40}[)\]）]/u.test(after)
}

export default defineRule({
  id: 'no-foreign-script',
  summary: 'Disallow words left in the script of the source.',
  why: 'The words were not translated. Readers of English cannot read them.',
  mqm: 'accuracy/untranslated',
  severity: 'major',
  fix: 'none',
  sourceLanguages: ['zh', 'ja', 'ko', 'ru', 'uk', 'ar', 'fa', 'he', 'hi', 'el'],
  needs: 'english',
  sources: ['mined-patterns 9: 0.95 right', 'catalogue foreign-script-residue'],
  message: 'Unexpected {script} text `{actual}`, translate or remove it',
  examples: {
    bad: {
      'The court said the witness [[静岡]] had left.': 'The court said the witness had left.',
      'Police in the [[город]] closed the road.': 'Police in the city closed the road.'
    },
    good: [
      'The prefecture of Shizuoka (静岡) closed the road.',
      'The α wave and the Ω sign are known.',
      'The site https://пример.example was down.'
    ]
  },
  scope: 'block',

  *check(block) {
    const {text, start} = block
    if (!anyForeign.test(text)) return
    for (const match of text.matchAll(run)) {
      const from = match.index
      const to = from + match[0].length
      const script = scriptOf(match[0])
      // A letter or two of Greek are mathematics; a letter of Cyrillic inside a Latin word is another mistake.
      const letters = match[0].replace(/[^\p{L}]/gu, '').length
      if ((script === 'Greek' && letters < 4) || (script === 'Cyrillic' && letters < 2)) continue
      if (
        /\p{Script=Latin}/u.test((text[from - 1] ?? '') + (text[to] ?? '')) &&
        (script === 'Cyrillic' || script === 'Greek')
      )
        continue
      if (isInAddress(text, from) || isGloss(block, from, to)) continue
      yield {start: start + from, end: start + to, data: {script}}
    }
  }
})
