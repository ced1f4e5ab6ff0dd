import {anyMonth, dateInWords, monthNumber} from '../../article/calendar-days.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d(?:st|nd|rd|th)\b/
/** Not in the second half of a range: "5th to 9th August". */
const ordinal = new RegExp(
  `(?<!\\p{L})(?:(${anyMonth}) (\\d{1,2})(?:st|nd|rd|th)|` +
    '(?<!\\d(?:st|nd|rd|th)(?: to| and| or| ?[-–]) ?(?:the )?)(?:the )?' +
    `(\\d{1,2})(?:st|nd|rd|th)(?: of)? (${anyMonth}))(?![\\p{L}\\d'’-])`,
  'gu'
)
/** Days that have the ordinal in their name. */
const named = /^ (?:attacks?|holiday|anniversary|movement|revolution|uprising|plot|parade|celebrations?|Day|Day's)\b/

export default defineRule({
  id: 'no-ordinal-in-date',
  summary: 'Disallow the ending of an ordinal in a date.',
  why: 'Newspapers write February 11 or 11 February; the ending is spoken, not written.',
  mqm: 'locale-conventions/date-format',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: ['zh', 'ja', 'de'],
  needs: 'english',
  sources: ['catalogue ordinal-in-date: 20% of 132 hits marked'],
  message: 'Unexpected ordinal in the date `{actual}`, expected `{expected}`',
  house: true,
  examples: {
    bad: {
      'The talks begin on [[February 11th]] in Graz.': 'The talks begin on February 11 in Graz.',
      'They met on [[the 5th of March]] in Graz.': 'They met on March 5 in Graz.'
    },
    good: [
      'They grill on July 4th holidays and sing.',
      'The talks begin on February 11 in Graz.',
      'The September 11th attacks shook the city.',
      'It was the 5th May Day parade.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, ordinal, hint)) {
      const [whole, month, day, dayFirst, monthLast] = match
      const after = block.text.slice(match.index + whole.length, match.index + whole.length + 16)
      if (named.test(after) || whole === 'July 4th' || block.article.isQuoted(at)) continue
      const [american, british] = dateInWords(Number(day ?? dayFirst), monthNumber((month ?? monthLast)!))
      const expected = month === undefined && !/^the/.test(whole) ? [british, american] : [american, british]
      yield {start: at, end: at + whole.length, expected}
    }
  }
})
