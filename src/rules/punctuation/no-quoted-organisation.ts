import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

/** What stands before the name of a firm, paper, club, ship or weapon. Titles of works keep their quotation marks. */
const heads =
  'company|firm|corporation|holding|concern|newspaper|daily|weekly|magazine|tabloid|agency|portal|website|site|channel|broadcaster|radio station|party|club|FC|team|band|group|ensemble|choir|' +
  'plant|factory|shipyard|brand|airline|association|organi[sz]ation|union|movement|foundation|charity|hotel|restaurant|cafe|café|shop|store|supermarket|chain|cinema|stadium|arena|' +
  'ship|vessel|ferry|frigate|corvette|cruiser|submarine|tanker|icebreaker|yacht|rocket|missile|missiles|drone|drones|tank|tanks|helicopter|station|sanatorium|clinic|university|institute'
const hint = /\p{L} ["“«]\p{Lu}/u
const quoted = new RegExp(
  `(?<=\\b(?:${heads}) )["“«](\\p{Lu}[\\p{L}\\p{N}.’'&-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}.’'&-]*|\\d{1,3}|of|and|the|de|der|die|du|la|le|for|in)){0,4})([,.]?)["”»](?!\\p{L})`,
  'gu'
)
/** A sentence begins so, no name: told the agency “We hope so”. */
const sentence =
  /^(?:We|I|It|He|She|They|This|That|There|No|Not|Never|Yes|If|You|My|Our|The|A|An|In|At|Do|What|Why|How|Who|Friends|Save|Stop)(?: |$)/u
const celebration = /\b(?:birthday|dinner|house|beach|theme|themed|dance|Christmas|garden|costume|farewell) party $/u

export default defineRule({
  id: 'no-quoted-organisation',
  summary: 'Disallow quotation marks around the name of a company, newspaper, club, ship or the like.',
  why: 'Russian, Ukrainian, Bulgarian and Chinese quote the names of firms, papers, clubs, ships and weapons. English writes them plain, and often before the noun: the Severnoye Utro newspaper.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ru', 'uk', 'be', 'bg', 'kk', 'he', 'zh', 'de'],
  needs: 'english',
  sources: [
    'catalogue organisation-in-quotes: 56 to 95 in a million words of Russian and Ukrainian news, 1 in native English'
  ],
  message: 'Unexpected quotation marks around the name {actual}, expected `{expected}`',
  examples: {
    bad: {
      'The newspaper [["Severnoye Utro"]] wrote about it.': 'The newspaper Severnoye Utro wrote about it.',
      'He works for the company [[“Ostal”]], which makes rails.': 'He works for the company Ostal, which makes rails.',
      'The submarine [["Prince Oleg"]] left the port.': 'The submarine Prince Oleg left the port.'
    },
    good: [
      'The film “Low Tide” opens on Friday.',
      'She told the agency “We hope so” and left.',
      'Members of the party “rejected” the plan.',
      'They held a birthday party “Summer Nights” in the hall.',
      'The newspaper asked: “Will Prices Fall?”',
      'He called the company “Big Brother on wheels that never sleeps” and left.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, quoted, hint)) {
      const [all, name = '', stop = ''] = match
      if (sentence.test(name)) continue
      if (celebration.test(block.text.slice(Math.max(0, match.index - 24), match.index))) continue
      yield {start: at, end: at + all.length, expected: [name + stop]}
    }
  }
})
