import {ordinal} from '../../article/quantities.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[IVX](?:-?th)? centur/
const roman = '(?:X{0,2}(?:IX|IV|VI{0,3}|I{1,3})|X{1,2})'
/** "Louis XIV century" has the number of a king. */
const century = new RegExp(
  '(?<!(?!(?:The|In|By|Of|Mid|Early|Late) )\\p{Lu}\\p{Ll}+ )(?<![\\p{L}\\d])' +
    `(?:${roman}(?:-?th)?(?: ?[-–] ?| and | to | or ))?${roman}(?:-?th)?(?= centur(?:y|ies)(?!\\p{L}))`,
  'gu'
)
const values: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10}

/** The number with its ending: XXI is 21st. */
function ordinalOf(numeral: string): string {
  const signs = [...numeral].map((sign) => values[sign]!)
  return ordinal(signs.reduce((sum, value, index) => sum + (value < (signs[index + 1] ?? 0) ? -value : value), 0))
}

export default defineRule({
  id: 'no-roman-century',
  summary: 'Disallow Roman numerals for a century.',
  why: 'French, Spanish, Italian, Romanian, Polish and Russian write XIX; English writes 19th.',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['ru', 'uk', 'fr', 'es', 'it', 'ro', 'pl', 'pt'],
  needs: 'english',
  sources: ['Russian XXI век; no hit in 350,000 words of human English'],
  message: 'Unexpected Roman numeral `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The fort dates from the [[XVI]] century.': 'The fort dates from the 16th century.',
      'It was built in the [[XIX–XX]] centuries.': 'It was built in the 19th–20th centuries.',
      'A poet of the [[XXI-th]] century wrote it.': 'A poet of the 21st century wrote it.'
    },
    good: [
      'The fort dates from the 16th century.',
      'In the Louis XIV century chairs were gilded.',
      'Class I century bonds were sold.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, century, hint)) {
      const [whole] = match
      const before = block.text.slice(Math.max(0, match.index - 5), match.index)
      // A lone letter may name a class.
      if (whole.length === 1 && !/\bthe $/i.test(before)) continue
      const expected = whole.replace(/([IVX]+)(?:-?th)?/g, (_, numeral: string) => ordinalOf(numeral))
      yield {start: at, end: at + whole.length, expected: [expected]}
    }
  }
})
