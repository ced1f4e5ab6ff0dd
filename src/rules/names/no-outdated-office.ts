import {yearOf} from '../../article/date.ts'
import {mentionAt} from '../../names/mentions.ts'
import {officesNamed} from '../../names/offices.ts'
import {type Office, peopleOf} from '../../names/people.ts'
import {fold} from '../../names/similarity.ts'
import {defineRule} from '../define.ts'

/** Words that say that the office is another's by now, or was not held yet. */
const otherTimes =
  /^(?:former|ex|then|late|one-time|previous|past|elect|designate|incoming|outgoing|nominee|candidate)$/

/** Whether an office was held in a year, or in the one before or after: news runs behind, and sources date by the oath or the vote. */
function heldIn({from, to}: Office, year: number): boolean {
  const first = Number(from)
  const last = to === undefined ? Number.POSITIVE_INFINITY : Number(to)
  return Number.isNaN(first) || Number.isNaN(last) || (year >= first - 1 && year <= last + 1)
}

export default defineRule({
  id: 'no-outdated-office',
  summary: 'Disallow an office before a name at a time when the person did not hold it.',
  why: 'The engine completed a title from what it had read elsewhere, or the article is of another year.',
  mqm: 'accuracy/mistranslation',
  severity: 'neutral',
  fix: 'none',
  sourceLanguages: [],
  needs: 'english',
  sources: ['the years in the name base'],
  message: 'Unexpected office `{actual}` in an article of {year}: held {years}',
  examples: {
    bad: {
      'Talks in Paris\n\n3 May 2023\n\n[[German Chancellor]] Angela Merkel spoke on Friday.':
        'Talks in Paris\n\n3 May 2023\n\nFormer German Chancellor Angela Merkel spoke on Friday.'
    },
    good: [
      'Talks in Paris\n\n3 May 2019\n\nGerman Chancellor Angela Merkel spoke on Friday.',
      'Talks in Paris\n\n3 May 2023\n\nFormer German Chancellor Angela Merkel spoke on Friday.',
      'Talks in Paris\n\n3 May 2023\n\nIn 2015 German Chancellor Angela Merkel spoke on Friday.',
      'Talks in Paris\n\nGerman Chancellor Angela Merkel spoke on Friday.'
    ]
  },
  scope: 'article',

  *check(article) {
    const year = yearOf(article)
    if (year === undefined) return
    const people = peopleOf(article)
    for (const block of article.blocks) {
      if (block.kind !== 'paragraph') continue
      for (const {tokens} of block.sentences()) {
        // A sentence with a year of its own speaks of that.
        if (tokens.some(({text}) => /^(?:19|20)\d\d(?:['’]?s)?$/.test(text))) continue
        for (let index = 1; index < tokens.length; index++) {
          if (!tokens[index]!.capitalised || tokens[index]!.quoted) continue
          const mention = mentionAt(tokens, index)
          if (!mention || mention.words.length < 2) continue
          const name = mention.words.map(fold).join(' ')
          const [person, ...more] = people.named(name)
          let from = mention.index
          while (from > 0 && mention.index - from < 5 && tokens[from - 1]!.capitalised) from--
          const before = tokens.slice(Math.max(0, from - 1), mention.index)
          index = mention.index + mention.length - 1
          if (!person || more.length > 0 || from === mention.index) continue
          if (before.some(({lower}) => otherTimes.test(lower) || /^(?:then|ex)-/.test(lower))) continue
          const named = officesNamed(
            person,
            tokens.slice(from, mention.index).map(({text}) => text)
          )
          if (named.length === 0 || named.some((office) => heldIn(office, year))) continue
          const {from: first, to} = named[0]!
          yield {
            start: tokens[from]!.start,
            end: tokens[mention.index - 1]!.end,
            data: {year: String(year), years: to === undefined ? `since ${first}` : `${first}-${to}`}
          }
        }
      }
    }
  }
})
