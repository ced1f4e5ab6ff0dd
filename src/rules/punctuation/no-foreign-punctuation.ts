import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5e、。，؛،؟٪।¿¡]/
const marks = /[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5e、。，؛،؟٪।]+|(?<=\s|^|["“(])[¿¡](?=\p{L})/gu
const signs: Readonly<Record<string, string>> = {
  '、': ',',
  '。': '.',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٪': '%',
  '।': '.',
  '¿': '',
  '¡': ''
}

function toEnglish(mark: string): string {
  const known = signs[mark]
  if (known !== undefined) return known
  const code = mark.codePointAt(0)!
  return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : mark
}

export default defineRule({
  id: 'no-foreign-punctuation',
  summary: 'Disallow marks of punctuation of other scripts.',
  why: 'The mark was copied from the source: full-width marks are Chinese or Japanese, ، ؛ ؟ are Arabic, ¿ ¡ are Spanish.',
  mqm: 'linguistic-conventions/character-encoding',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['zh', 'ja', 'ar', 'fa', 'ur', 'hi', 'es'],
  needs: 'english',
  sources: ['mined-patterns 2: 24 in 100,000 words of translated news, 1.0 right'],
  message: 'Unexpected foreign mark `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The talks ended[[،]] the envoy said.': 'The talks ended, the envoy said.',
      'The price[[（]]VAT included) rose.': 'The price (VAT included) rose.',
      '[[¿]]Will the truce hold?': 'Will the truce hold?'
    },
    good: ['The talks ended, the envoy said.', 'The code was 5-20.', 'The price (VAT included) rose.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, marks, hint)) {
      const end = at + match[0].length
      const before = block.text[match.index - 1] ?? ' '
      const after = block.text[match.index + match[0].length] ?? ''
      // Marks inside a run of another script are part of what was left untranslated.
      if (
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Devanagari}]/u.test(
          before + after
        )
      )
        continue
      const english = [...match[0]].map(toEnglish).join('')
      const opens = /^[([{<]/.test(english)
      const spaceBefore = opens && /[\p{L}\p{N}]/u.test(before) ? ' ' : ''
      const spaceAfter = !opens && english !== '' && !/[-/~]$/.test(english) && /[\p{L}\p{N}]/u.test(after) ? ' ' : ''
      yield {start: at, end, expected: [spaceBefore + english + spaceAfter]}
    }
  }
})
