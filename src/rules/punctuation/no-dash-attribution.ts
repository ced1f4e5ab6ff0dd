import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const verbs =
  'said|says|wrote|writes|noted|notes|added|adds|explained|explains|stressed|emphasi[sz]e[ds]|reported|reports|admitted|admits|recalled|recalls|told|tells|concluded|concludes|' +
  'believes|replied|replies|answered|answers|asked|asks|quoted|quotes|continued|continues|shared|shares|commented|comments|assured|assures|stated|states|promised|claimed|claims|' +
  'argued|argues|insisted|insists|complained|complains|joked|warned|warns|clarified|exclaimed|cited|cites|lamented'
const name = '\\p{Lu}[\\p{L}.’-]+(?: \\p{Lu}[\\p{L}.’-]+){0,2}'
const hint = /[,.!?…"”»]\s?[-–—]+ /
/** A mark that ends a speech, a dash, and who said it: verb and speaker, or speaker and verb. */
const attribution = new RegExp(
  `(?<=[,.!?…]["”»]?|["”»][,.]?)\\s?[-–—]{1,3} (?=(?:${verbs}) (?:the|a|an|his|her|its|their|our|he|she|they|it|one|in|on|${name})\\b)|` +
    `(?<=[,!?….]["”»]|["”»],|\\p{L},)\\s?[-–—]{1,3} (?=(?:he|she|they|${name}) (?:${verbs})\\b(?! to (?:be|have)\\b))`,
  'gu'
)

export default defineRule({
  id: 'no-dash-attribution',
  summary: 'Disallow a dash between a speech and its speaker.',
  why: 'Russian, Ukrainian, Polish and Bulgarian part a speech from its speaker with a dash. English sets a comma inside the quotation marks and no dash.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ru', 'uk', 'pl', 'bg', 'hu'],
  needs: 'english',
  sources: [
    'catalogue dash-attribution: 53 to 98 in a million words of Russian and Ukrainian news, none in native English'
  ],
  message: 'Unexpected dash between the speech and its speaker, remove it',
  examples: {
    bad: {
      '“We will win,”[[ – ]]said the goalkeeper.': '“We will win,” said the goalkeeper.',
      '"Who will pay?"[[ - ]]asked Lorna Quigley on Monday.': '"Who will pay?" asked Lorna Quigley on Monday.',
      'The bridge will open in May,[[ - ]]Alan Quigley promised.': 'The bridge will open in May, Alan Quigley promised.'
    },
    good: [
      '“I will never—” he said, and left.',
      'The word “nature” – the way things are – says the book.',
      'He brought maps, – three of them – and a lamp.',
      'The talks, – said to be the last – ended on Monday.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, attribution, hint))
      yield {start: at, end: at + match[0].length, expected: [' ']}
  }
})
