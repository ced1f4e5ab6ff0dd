import {defineRule} from '../define.ts'

const abbreviation = /(?:\b\p{Lu}|\b(?:Inc|Co|Ltd|Corp|Jr|Sr|St|Mr|Mrs|Dr|No|etc|vs|a\.m|p\.m|U\.S|U\.N|U\.K|D\.C))\.$/u
/** A lead opens so; a headline drops its articles and seldom opens with a pronoun or a date. */
const lead =
  /^(?:The|A|An|This|These|In|On|At|After|It|He|She|They|We|His|Her|Its)\s|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\btoday\b/
const longest = 110

export default defineRule({
  id: 'no-headline-stop',
  summary: 'Disallow a full stop at the end of a headline.',
  why: 'Russian, Arabic and Japanese sites close some headlines with a stop. English headlines have none.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue headline-final-period', 'house style'],
  message: 'Unexpected full stop at the end of the headline, remove it',
  house: true,
  examples: {
    bad: {
      'Snow closes the pass[[.]]\n\nThe road over the mountain was shut at noon on Monday after a night of heavy snow. Crews work to clear it.\n\nIt will open again on Friday.':
        'Snow closes the pass\n\nThe road over the mountain was shut at noon on Monday after a night of heavy snow. Crews work to clear it.\n\nIt will open again on Friday.'
    },
    good: [
      'Snow closes the pass.',
      'The road over the pass was shut at noon.\n\nCrews worked through the night to clear it and to bring food to the villages behind it.\n\nIt will open soon.',
      'Snow closes the pass. Crews work on\n\nThe road was shut at noon on Monday after heavy snow, and crews work to clear it.\n\nIt will open on Friday.',
      'Firm sold to Alder Inc.\n\nThe firm was sold on Monday after two years of talks between the two sides, and workers cheered.\n\nNobody will go.'
    ]
  },
  scope: 'article',

  *check({blocks}) {
    const [title, second, third] = blocks
    // One paragraph or two are no article with a headline.
    if (!title || !second || !third || title.kind !== 'paragraph') return
    const {text, end} = title
    if (text.length > longest || !/[^.…]\.$/.test(text) || abbreviation.test(text) || lead.test(text)) return
    // Two sentences are a paragraph, and a headline is shorter than what follows.
    if (/[.!?]["”’)]? ["“]?\p{Lu}/u.test(text) || second.text.length < text.length * 1.5) return
    yield {start: end - 1, end, expected: ['']}
  }
})
