import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint =
  /of [\p{L} ]{2,40} (?:City|Province|County|Island|Village|Town|District)|Changjiang River|Lake \p{Lu}|Mount \p{Lu}|River \p{Lu}/u
const name = '(\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+)?)'
const doubled = new RegExp(
  `\\b(?:(city) of ${name} City|(province) of ${name} Province|(county) of ${name} County|(island) of ${name} Island|(village) of ${name} Village|(town) of ${name} Town|` +
    `(district) of ${name} District|(Lake) ${name} Lake|(Mount) ${name} Mountain|(River) ${name} River)(?![\\p{L}-])|\\b(Changjiang River)`,
  'giu'
)
/** Here the second word is part of the name: no one calls New York City by less without a loss. */
const whole = new Set(
  'new york|mexico|kansas|oklahoma|salt lake|ho chi minh|quezon|kuwait|panama|guatemala|vatican|atlantic|jersey|iowa|gaza|benin|dodge|carson|cebu|davao|belize|virginia|cape|orange|culver|sun|park|rapid|traverse|bossier|quebec|daly|redwood|garden|union|forest|hill|johnson|jefferson|elizabeth|long|coney|staten|rhode|prince edward|christmas|easter|west|greenwich|cape town'.split(
    '|'
  )
)

export default defineRule({
  id: 'no-doubled-toponym',
  summary: 'Disallow the kind of a place on both sides of its name, as in `the city of Baoding City`.',
  why: 'The source has the kind as a part of the name, and the engine added it once more.',
  mqm: 'accuracy/addition',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['zh', 'ja', 'ko', 'vi', 'ar'],
  needs: 'english',
  sources: ['catalogue generic-toponym-doubling, the sure part of it; none in human prose but one Changjiang River'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'He was born in the [[city of Baoding City]] in 1990.': 'He was born in the city of Baoding in 1990.',
      'They swam in [[Lake Taihu Lake]] on Monday.': 'They swam in Lake Taihu on Monday.',
      'Ships may pass the [[Changjiang River]] again.': 'Ships may pass the Yangtze River again.'
    },
    good: [
      'The mayor of the city of New York City has left.',
      'They live on the shore of Qinghai Lake.',
      'He was born in the city of Baoding.',
      'The island of Easter Island fame is far.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, doubled, hint)) {
      const [all, ...groups] = match
      const [kind = '', place] = groups.filter((group) => group !== undefined)
      if (kind.toLowerCase() === 'changjiang river') {
        if (kind === 'Changjiang River') yield {start: at, end: at + all.length, expected: ['Yangtze River']}
        continue
      }
      // The expression looks at any case of the kind; the name itself has a capital.
      if (!place || !/^\p{Lu}/u.test(place) || whole.has(place.toLowerCase())) continue
      const second = all.slice(all.lastIndexOf(' ') + 1)
      if (!/^\p{Lu}/u.test(second) || (/^(?:Lake|Mount|River)$/i.test(kind) && !/^\p{Lu}/u.test(kind))) continue
      yield {start: at, end: at + all.length, expected: [all.slice(0, all.lastIndexOf(' '))]}
    }
  }
})
