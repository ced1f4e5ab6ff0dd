import {isInAddress} from '../../article/addresses.ts'
import type {Token} from '../../article/model.ts'
import {weekdays} from '../../names/calendar.ts'
import {readCountries} from '../../names/places.ts'
import {defineRule} from '../define.ts'

/** Words that are common nouns in lower case as well. */
const twins = new Set(
  'may march august turkey china jordan chile chad guinea georgia male lima sofia mali niger victoria kingston santiago togo panama cuba bern nassau praia dominican columbia polish french swiss danes poles swedes scots wales welsh vatican dutch congo grenada muscat bissau manila central south north new oman monaco'.split(
    ' '
  )
)
const faiths = [
  'muslim',
  'muslims',
  'islam',
  'islamic',
  'christianity',
  'christmas',
  'jewish',
  'buddhist',
  'buddhists',
  'hindu',
  'hindus',
  'ramadan'
]
const monthNames = 'january february april june july september october november december'.split(' ')
/** "brussels sprouts", "danish pastry": names that became words. */
const wordAfter = new Set(
  'sprouts sprout muffin muffins pastry pastries delight fries breakfast ink coffee shepherd numerals violet violets dressing wheel wool nut nuts measles roulette leather bath roof knot'.split(
    ' '
  )
)

/** Names of several words, of which each alone may be a common noun. */
const several = new Map(
  (
    'United States|United Kingdom|United Nations|United Arab Emirates|European Union|Saudi Arabia|South Korea|North Korea|New Zealand|South Africa|Hong Kong|New York|Los Angeles|' +
    'Middle East|Sri Lanka|Costa Rica|El Salvador|Sierra Leone|Great Britain'
  )
    .split('|')
    .map((name) => [name.toLowerCase(), name] as const)
)
/** After these words "march" and "may" are months. */
const beforeMonth = new Set('in since until by during last next early late mid from'.split(' '))

function severalWordsAt(token: Token): {name: string; end: number} | undefined {
  let phrase = token.lower
  for (let next = token.next; next && next.index - token.index < 3; next = next.next) {
    phrase += ` ${next.lower}`
    const name = several.get(phrase)
    if (name && !next.capitalised && next.text === next.lower) return {name, end: next.end}
  }
  return undefined
}

/** "in march", "since may 2019": a month, and no step and no chance. */
function isMonth(token: Token): boolean {
  if (!beforeMonth.has(token.previous?.lower ?? '')) return false
  const after = token.next
  if (token.lower === 'august') return after?.kind === 'number' || after?.text === '.' || after?.text === ','
  return (
    after?.kind !== 'word' ||
    /^(?:in|of|on|and|the|this|last|when|after|before|he|she|it|they|we|to|at|for|a)$/.test(after.lower)
  )
}

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
    for (const name of [...names, ...adjectives, ...people, ...capital])
      if (!name.startsWith('(')) add(name.replace(/^the /, ''))
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
      'A group of [[japanese]] students left.': 'A group of Japanese students left.',
      'She moved to the [[united states]] in May.': 'She moved to the United States in May.',
      'He was born in [[march]] 1950.': 'He was born in March 1950.'
    },
    good: [
      'They ate turkey and brussels sprouts.',
      'The soldiers march past the china shop, and others may follow.',
      'He found himself in august company.',
      'Write to desk@germany.example today.'
    ]
  },
  get triggers() {
    const starts = [...several.keys()].map((name) => name.split(' ')[0]!)
    return new Set([
      ...starts,
      'march',
      'may',
      'august',
      ...[...properNouns().keys()].flatMap((name) => [name, `${name}'s`, `${name}’s`])
    ])
  },

  *check({tokens, block}) {
    for (const token of tokens) {
      if (token.capitalised || token.kind !== 'word') continue
      const long = severalWordsAt(token)
      if (long && !isInAddress(block.article.text, token.start)) {
        yield {start: token.start, end: long.end, expected: [long.name]}
        continue
      }
      if (/^(?:march|may|august)$/.test(token.lower)) {
        if (isMonth(token))
          yield {
            start: token.start,
            end: token.end,
            expected: [token.text.charAt(0).toUpperCase() + token.text.slice(1)]
          }
        continue
      }
      const stem = token.lower.replace(/['’]s$/, '')
      const name = properNouns().get(stem)
      if (!name || wordAfter.has(token.next?.lower ?? '') || isInAddress(block.article.text, token.start)) continue
      yield {start: token.start, end: token.end, expected: [name + token.text.slice(stem.length)]}
    }
  }
})
