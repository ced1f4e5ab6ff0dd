import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /(?:years|months|weeks|days|hours|minutes|kilomet(?:er|re)s|miles)[ -]/
const number =
  '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)'
const unit = '(?:years|months|weeks|days|hours|minutes|kilometers|kilometres|miles)'
/** Nouns that have a length. Others may be the start of a clause: "for her two years work was hard". */
const nouns =
  'visit|trip|tour|sentence|term|contract|deal|plan|period|truce|ceasefire|meeting|siege|curfew|holiday|project|' +
  'programme|program|course|deadline|conference|summit|journey|suspension|detention|mandate|extension|delay|mission|' +
  'campaign|festival|exhibition|exercise|stay|walk|drive|flight|march|tunnel|road|bridge|pipeline|border|interview|' +
  'speech|session|workshop|training|blockade'
const modifier = new RegExp(
  `(?<=(?<!\\p{L})(?:an?|another|his|her|its|their|our|my) )(${number})[ -](${unit})` +
    `(?:(?=[ -](?:${nouns})(?!\\p{L}))|[ -]old(?= \\p{Ll}))`,
  'giu'
)

export default defineRule({
  id: 'no-plural-measure-modifier',
  summary: 'Disallow the plural of a unit in front of a noun.',
  why: 'In front of a noun English has the singular and a hyphen: a two-day visit, a 30-year-old man.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ar', 'fr', 'es', 'it', 'ru', 'he', 'tr'],
  needs: 'english',
  sources: ['catalogue pluralised-number-noun; no hit in 350,000 words of human English'],
  message: 'Unexpected `{actual}` before a noun, expected `{expected}`',
  examples: {
    bad: {
      'The minister came for a [[two days]] visit.': 'The minister came for a two-day visit.',
      'A [[30 years old]] man was hurt.': 'A 30-year-old man was hurt.',
      'The judge gave him a [[5-years]] sentence.': 'The judge gave him a 5-year sentence.'
    },
    good: [
      'The minister came for a two-day visit.',
      'She works two days a week.',
      "He began a two years' sentence.",
      'In her two years work was hard to find.',
      'The final of the 100 meters sprint was late.',
      'His son is a 10 years older man.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, modifier, hint)) {
      if (block.article.isQuoted(at)) continue
      const [whole, count, units] = match
      const expected = `${count}-${units!.slice(0, -1)}${/old$/.test(whole) ? '-old' : ''}`
      yield {start: at, end: at + whole.length, expected: [expected]}
    }
  }
})
