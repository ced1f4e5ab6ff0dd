import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[#@] \p{L}/u
/** A sign, a space and a word. At the start of a line it is a heading of Markdown. */
const broken = /(?<=\p{L}{2}[.,!?:”"]? |[(“"] ?)# (?=\p{L}{3})|(?<=\(|“|"|via |by )@ (?=\w*[_\d]\w*|\p{Ll}{4,}[)”"])/gu

export default defineRule({
  id: 'no-hashtag-residue',
  summary: 'Disallow a space after the sign of a hashtag or a user name.',
  why: 'The engine took the sign for a word of its own. With the space the tag or name does not work.',
  mqm: 'design-and-markup/markup-tag',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: [],
  needs: 'english',
  sources: ['2 in 685,000 words of machine translation, both right; none in human prose'],
  message: 'Unexpected space after `{actual}`, remove it',
  examples: {
    bad: {
      'Fans wrote under the tag [[# ]]OpenTheBridge all night.': 'Fans wrote under the tag #OpenTheBridge all night.',
      'The picture was sent by a user ([[@ ]]bridge_fan7) on Monday.':
        'The picture was sent by a user (@bridge_fan7) on Monday.'
    },
    good: [
      'Fans wrote under the tag #OpenTheBridge all night.',
      'He lives in apartment # 12.',
      'They met for lunch @ noon.',
      'The étude in C # minor was played.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, broken, hint))
      yield {start: at, end: at + match[0].length, expected: [match[0].trim()]}
  }
})
