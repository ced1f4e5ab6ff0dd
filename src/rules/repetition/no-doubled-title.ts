import {mentionAt} from '../../names/mentions.ts'
import {defineRule} from '../define.ts'

const titles = new Set(
  'president chancellor king queen emperor emir sultan governor mayor chairman chairwoman director ambassador premier minister pope secretary patriarch archbishop'.split(
    ' '
  )
)
/** "vice president", "deputy governor": another office. */
const lesser = new Set('vice deputy former acting first assistant then-vice ex'.split(' '))
const bodies = new Set('senate chamber parliament board club company court bank union council assembly'.split(' '))

export default defineRule({
  id: 'no-doubled-title',
  summary: 'Disallow the same title before and after a name, as in `President X, the president of Y`.',
  why: 'Turkish, Persian, Arabic and Chinese name the office on both sides of a name. English names it once.',
  mqm: 'style/awkward',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['tr', 'fa', 'ar', 'zh', 'hi'],
  needs: 'english',
  sources: ['catalogue duplicated-title: none in native English'],
  message: 'Unexpected second title in `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The town met [[President Alan Quigley, the president of the republic,]] on Monday.':
        'The town met President Alan Quigley on Monday.',
      'Reporters asked [[Governor Ada Alder, the Governor of Ardmoyle,]] about it.':
        'Reporters asked Governor Ada Alder about it.'
    },
    good: [
      'Prime Minister Alan Quigley, the minister of trade, left.',
      'Vice President Alan Quigley, the president of the senate, left.',
      'President Alan Quigley, the president of the senate and a doctor, left.',
      'President Alan Quigley and the president of the senate left.',
      'President Alan Quigley, the second president of the republic, left.'
    ]
  },
  triggers: titles,

  *check({tokens, block}) {
    for (const title of tokens) {
      if (!titles.has(title.lower) || !title.capitalised || lesser.has(title.previous?.lower ?? '')) continue
      const name = mentionAt(tokens, title.index + 1)
      if (!name) continue
      const comma = tokens[title.index + 1 + name.length]
      const the = comma?.next
      // "Prime Minister X, the prime minister of": the first word goes with it.
      const prime = title.previous?.lower === 'prime' && the?.next?.lower === 'prime'
      if (title.previous?.lower === 'prime' && !prime) continue
      const again = prime ? the?.next?.next : the?.next
      const of = again?.next
      if (comma?.text !== ',' || the?.lower !== 'the' || again?.lower !== title.lower || of?.lower !== 'of') continue
      // What follows must be short, and the clause must close. The president of the senate may be another office.
      const close = tokens.slice(of.index + 1, of.index + 6).find(({kind}) => kind === 'punctuation')
      if (close?.text !== ',' || bodies.has(close.previous?.lower ?? '')) continue
      const {start} = prime ? title.previous! : title
      yield {start, end: close.end, expected: [block.article.text.slice(start, comma.start)]}
    }
  }
})
