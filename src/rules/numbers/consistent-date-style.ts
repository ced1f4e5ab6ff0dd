import {afterDate, anyMonth, dateInWords, monthNumber} from '../../article/calendar-days.ts'
import type {Article} from '../../article/model.ts'
import {isPartOfName} from '../../article/quantities.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'
import type {Finding} from '../types.ts'

const hint = /\b[A-Z][a-z]{2,8} \d|\d [A-Z][a-z]{2,8}\b/
const day = '([12]?\\d|3[01])'
const dates = new RegExp(
  '(?<![\\p{L}\\d]|\\d [-–] ?)' +
    `(?:(${anyMonth}) ${day}${afterDate}|${day} (${anyMonth})(?! \\d{1,2}(?!\\d))${afterDate})` +
    '(?:,? ((?:19|20)\\d\\d))?(?![\\p{L}\\d])',
  'gu'
)
/** Days with a name keep the order of their country. */
const named = new Set('July 4|September 11|4 July|20 July|8 March|9 May|March 8|May 1|1 May|May 9'.split('|'))

interface DateFound extends Finding {
  monthFirst: boolean
}

function* readDates(article: Article): Generator<DateFound> {
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph') continue
    for (const {at, match} of matchesIn(block, dates, hint)) {
      const [whole, month, dayLast, dayFirst, monthLast, year] = match
      if (named.has(whole) || article.isQuoted(at)) continue
      // "Windows 10 May 2020 Update".
      if (dayFirst !== undefined && isPartOfName(block.text, match.index)) continue
      const number = monthNumber((month ?? monthLast)!)
      const told = year === undefined ? undefined : Number(year)
      const [american, british] = dateInWords(Number(dayLast ?? dayFirst), number, told)
      const monthFirst = month !== undefined
      yield {start: at, end: at + whole.length, monthFirst, expected: [monthFirst ? british : american]}
    }
  }
}

export default defineRule({
  id: 'consistent-date-style',
  summary: 'Require one order of day and month in an article.',
  why: 'Americans write February 9, the British 9 February. An article keeps to one of them.',
  mqm: 'locale-conventions/date-format',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue mixed-date-style'],
  message: 'Unexpected date `{actual}` in an article that writes `{usual}`, expected `{expected}`',
  examples: {
    bad: {
      'The talks began on February 9 in Graz. They went on until [[12 February]], when both sides signed.':
        'The talks began on February 9 in Graz. They went on until February 12, when both sides signed.'
    },
    good: [
      'The talks began on 9 February in Graz. They went on until 12 February, when both sides signed.',
      'The talks began on 9 February in Graz. In July 26 people were hurt.',
      'The talks began on 9 February in Graz. They remember September 11, he said.'
    ]
  },
  scope: 'article',

  *check(article) {
    const found = [...readDates(article)]
    const monthFirst = found.filter((date) => date.monthFirst)
    if (monthFirst.length === 0 || monthFirst.length === found.length) return
    const dayFirst = found.filter((date) => !date.monthFirst)
    // The order of the majority holds, and of the first date where there is none.
    const [majority, minority] =
      monthFirst.length > dayFirst.length || (monthFirst.length === dayFirst.length && found[0]!.monthFirst)
        ? [monthFirst, dayFirst]
        : [dayFirst, monthFirst]
    const usual = article.text.slice(majority[0]!.start, majority[0]!.end)
    for (const {start, end, expected} of minority) yield {start, end, expected: expected!, data: {usual}}
  }
})
