import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[\u203b\u25a0-\u25ff\u2605\u2606\u2756\u2660-\u2667\u266a-\u266d\u21d2\u2714\u2716\u27a4]/
const ornaments = /[※■□▪●○◎◆◇▲△▼▽►▶◀★☆❖♠♣♥♦♪♫⇒✔✖➤]+/gu
/** More of one sign in a text are ratings, maps of seats, hands of cards. */
const most = 12

export default defineRule({
  id: 'no-ornament',
  summary: 'Disallow ornaments such as `■`, `●` and `※`.',
  why: 'Japanese, Chinese and Korean papers open notes, items and headings with such signs. English papers have bullets for lists and nothing for the rest.',
  mqm: 'linguistic-conventions/character-encoding',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ja', 'zh', 'ko'],
  needs: 'english',
  sources: ['catalogue ornament-bullets: 553 in a million words of Japanese news'],
  message: 'Unexpected ornament `{actual}`, remove it or write what it stands for',
  examples: {
    bad: {
      '[[■ ]]Rescue work goes on in the valley.': 'Rescue work goes on in the valley.',
      'The team won in the second round [[○]] by four goals.': 'The team won in the second round by four goals.',
      '[[※ ]]Tickets are sold at the gate.': 'Tickets are sold at the gate.'
    },
    good: [
      'The film got ★★★★☆ in our review.',
      'The hotel has four stars: ★★★★.',
      'He led ♠A and then ♥K at bridge.',
      'Rescue work goes on → page 4.',
      '• Rescue work goes on.'
    ]
  },
  scope: 'block',

  *check(block) {
    const found = [...matchesIn(block, ornaments, hint)]
    if (found.length > most) return
    for (const {at, match} of found) {
      const signs = match[0]
      // Ratings, and suits of cards.
      if (/[★☆]{2}|[♠♣♥♦]/u.test(signs)) continue
      const opens = match.index === 0
      const end = at + signs.length + (opens && /^[ \u3000]/.test(block.text.slice(signs.length)) ? 1 : 0)
      yield {start: at, end, expected: opens ? [''] : []}
    }
  }
})
