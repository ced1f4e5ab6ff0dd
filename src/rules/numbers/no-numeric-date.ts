import {dateInWords, daysInMonth} from '../../article/calendar-days.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d\.\d{1,2}\.(?:19|20)/
/** Only after a word that leads a date in a sentence: lists, captions and quoted laws have dates in figures too. */
const leads = 'on|since|until|till|dated|from|to|by|of|for|before|after|between|and|through|born|scheduled|set'
const numeric = new RegExp(
  `(?<=(?<!\\p{L})(?:${leads}) )(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)(?![\\d/-]|[.,]\\d)`,
  'giu'
)

export default defineRule({
  id: 'no-numeric-date',
  summary: 'Disallow a date in figures with full stops in a sentence.',
  why: 'Much of Europe and Turkey writes 14.05.2023. English newspapers name the month.',
  mqm: 'locale-conventions/date-format',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['de', 'ru', 'uk', 'tr', 'he', 'pl', 'cs', 'fi', 'no', 'ro', 'et', 'bg'],
  needs: 'english',
  sources: ['catalogue numeric-date'],
  message: 'Unexpected date in figures `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The vote is set for [[14.05.2023]] in all towns.': 'The vote is set for May 14, 2023 in all towns.',
      // Whether the day or the month comes first is not certain.
      'The minister left on [[09.02.2023]] at noon.': 'The minister left on February 9, 2023 at noon.'
    },
    good: [
      'The rule (OJ L 83, 27.3.1999, p. 1) is old.',
      'The update from 10.12.2020.4 to the next failed.',
      'Photo: the square | 27.04.2018',
      'The vote is set for May 14, 2023 in all towns.'
    ]
  },
  scope: 'block',

  *check(block) {
    if (block.kind !== 'paragraph' && block.kind !== 'quotation') return
    for (const {at, match} of matchesIn(block, numeric, hint)) {
      const [day = 0, month = 0, year = 0] = match.slice(1).map(Number)
      // Only a day above 12, or equal to the month, is told from the month.
      const certain = month >= 1 && month <= 12 && day <= daysInMonth(month, year) && (day > 12 || day === month)
      yield {start: at, end: at + match[0].length, expected: certain ? dateInWords(day, month, year) : []}
    }
  }
})
