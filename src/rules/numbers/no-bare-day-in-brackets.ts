import {anyWeekday} from '../../article/calendar-days.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[a-z] ?\(\d/
/** The start of a sentence, or a word that leads a day, before it: "Joe Friday (27)" is a man with his age. */
const lead =
  '(?<=^|[.!?"”] |(?:^|[\\s(])(?:[Oo]n|[Nn]ext|[Ll]ast|[Tt]his|[Uu]ntil|[Bb]y|[Ss]ince|[Ff]rom|[Ff]or|[Tt]o) )'
const day = '\\((?:[12]?\\d|3[01])(?:st|nd|rd|th)?\\)'
const bare = new RegExp(`${lead}${anyWeekday} ?${day}|(?<!\\p{L})(?:[Tt]oday|[Yy]esterday|[Tt]omorrow) ?${day}`, 'gu')

export default defineRule({
  id: 'no-bare-day-in-brackets',
  summary: 'Disallow the day of the month alone in brackets after a weekday or `today`.',
  why: 'Chinese newspapers put the day of the month behind the word for today. A reader of English takes the number for a note or an age.',
  mqm: 'locale-conventions/date-format',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: ['zh', 'ja', 'ko'],
  needs: 'english',
  sources: ['catalogue today-weekday: 82% of the Chinese hits marked'],
  message: 'Unexpected day in brackets in `{actual}`: name the month, or leave it out',
  examples: {
    bad: {
      'The school held its forum [[today (27)]] in Macao.': 'The school held its forum on September 27 in Macao.',
      'The board meets next [[Monday (1st)]] in Macao.': 'The board meets next Monday, April 1, in Macao.'
    },
    good: [
      'The actor Joe Friday (27) was there.',
      'The school held its forum on Monday (September 27) in Macao.',
      'The band played Blue Monday (1983) at the end.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, bare, hint)) yield {start: at, end: at + match[0].length}
  }
})
