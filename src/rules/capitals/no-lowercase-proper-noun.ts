import {isInAddress} from '../../article/addresses.ts'
import {weekdays} from '../../names/calendar.ts'
import {readCountries} from '../../names/places.ts'
import {defineRule} from '../define.ts'

/** Words that are common nouns in lower case as well. */
const twins = new Set(
  'may march august turkey china jordan chile chad guinea georgia male lima sofia mali niger victoria kingston santiago togo panama cuba bern nassau praia dominican columbia polish french swiss danes poles swedes scots wales welsh vatican dutch congo grenada muscat bissau manila central south north new oman monaco'.split(' ')
)
const faiths = ['muslim', 'muslims', 'islam', 'islamic', 'christianity', 'christmas', 'jewish', 'buddhist', 'buddhists', 'hindu', 'hindus', 'ramadan']
const monthNames = 'january february april june july september october november december'.split(' ')
/** "brussels sprouts", "danish pastry": names that became words. */
const wordAfter = new Set('sprouts sprout muffin muffins pastry pastries delight fries breakfast ink coffee shepherd numerals violet violets dressing wheel wool nut nuts measles roulette leather bath roof knot'.split(' '))

let known: Map<string, string> | undefined

/** Names by their lower case; made on first use. */
function properNouns(): Map<string, string> {
  if (known) return known
  known = new Map()
  const add = (name: string) => {
    const lower = name.toLowerCase()
    if (!/\s/.test(name) && /^\p{L}{4,}$/u.test(name) && !twins.has(lower)) known?.set(lower, name)
  }
  for (const {names, adjectives, people, capital} of readCountries()) {
    for (const name of [...names, ...adjectives, ...people, ...capital]) if (!name.startsWith('(')) add(name.replace(/^the /, ''))
  }
  for (const lower of [...weekdays, ...monthNames, ...faiths]) add(lower.charAt(0).toUpperCase() + lower.slice(1))
  return known
}

export default defineRule({
  id: 'no-lowercase-proper-noun',
  summary: 'Require a capital on the names of countries, peoples, capitals, weekdays, months and faiths.',
  why: 'Arabic, Chinese and Japanese have no capitals, French and Russian write peoples, weekdays and months in lower case. English writes them all with a capital.',
  mqm: 'linguistic-conventions/spelling',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 8: 0.97 right, none in human prose'],
  message: 'Unexpected lower case in the name `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The envoy left [[germany]] by train.': 'The envoy left Germany by train.',
      'The court meets on [[monday]] at noon.': 'The court meets on Monday at noon.',
      'A group of [[japanese]] students left.': 'A group of Japanese students left.'
    },
    good: ['They ate turkey and brussels sprouts.', 'The soldiers march past the china shop.', 'Write to desk@germany.example today.']
  },
  get triggers() {
    return new Set([...properNouns().keys()].flatMap((name) => [name, `${name}'s`, `${name}’s`]))
  },

  *check({tokens, block}) {
    for (const token of tokens) {
      if (token.capitalised || token.kind !== 'word') continue
      const stem = token.lower.replace(/['’]s$/, '')
      const name = properNouns().get(stem)
      if (!name || wordAfter.has(token.next?.lower ?? '') || isInAddress(block.article.text, token.start)) continue
      yield {start: token.start, end: token.end, expected: [name + token.text.slice(stem.length)]}
    }
  }
})
