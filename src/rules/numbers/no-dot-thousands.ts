import {countedThings, currencies, isLabelled} from '../../article/quantities.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d\.\d{3}/
/** Two stops or more; or one, where three decimals would make no sense: of people, or zeros of a currency. */
const grouped = new RegExp(
  `(?<![\\d.,/\\p{L}-])[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,}(?![.,]?\\d|[-/]\\d)|\\.\\d{3}(?= ${countedThings})|` +
    `\\.000(?= ${currencies})|(?<=[€£$] ?\\d{2,3})\\.000(?![.,]?\\d| (?:m|b|tr)illion))`,
  'gu'
)
/** Averages and rates have decimals even of people. */
const average = /\b(?:average|mean|median|rate|ratio|factor|score)\b[^.]{0,40}$/i
const rate = /^[^.]{0,40}?\b(?:per|for every|a day|each day)\b/i
const notAnAmount = /\b(?:version|v|ip|isbn|id|code|serial)\.? ?$/i

/** "192.168.100.200" is an address. */
function isAddress(figure: string): boolean {
  const parts = figure.split('.')
  return parts.length === 4 && parts.every((part) => Number(part) < 256)
}

export default defineRule({
  id: 'no-dot-thousands',
  summary: 'Disallow full stops between the thousands of a number.',
  why: 'German, Spanish, Turkish and others write 21.000 for 21,000. Readers of English take it for 21.',
  mqm: 'locale-conventions/number-format',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['de', 'es', 'it', 'pt', 'tr', 'id', 'nl', 'ro', 'da', 'is'],
  needs: 'english',
  sources: ['catalogue dot-thousands', 'mined-patterns 41: 11 of 13 right'],
  message: 'Unexpected stop in the number `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The storm drove out [[21.000]] people.': 'The storm drove out 21,000 people.',
      'The budget rose to [[1.250.000]] euros.': 'The budget rose to 1,250,000 euros.',
      'The bridge cost €[[25.000]] to mend.': 'The bridge cost €25,000 to mend.'
    },
    good: [
      'The tunnel is 34.538 kilometers long.',
      'The average was 2.125 children per woman.',
      'The rate was 1.313% on Monday, or 4.176 million in all.',
      'The server at 192.168.100.200 was down.',
      'The euro fell to $1.000 on Friday.',
      'Fuel rose to 1.745 euros a liter.',
      'There were 3.125 deaths for every 1,000 births.'
    ]
  },
  scope: 'block',

  *check(block) {
    const {text} = block
    for (const {at, match} of matchesIn(block, grouped, hint)) {
      const [figure] = match
      const before = text.slice(Math.max(0, match.index - 50), match.index)
      if (isLabelled(text, match.index) || notAnAmount.test(before) || isAddress(figure)) continue
      const groups = figure.split('.').length
      if (groups === 2 && (average.test(before) || rate.test(text.slice(match.index + figure.length)))) continue
      yield {start: at, end: at + figure.length, expected: [figure.replaceAll('.', ',')]}
    }
  }
})
