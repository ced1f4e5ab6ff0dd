import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const hint = / [2-9] [a-z]/
/** A single figure before a word in lower case. */
const figure = /(?<=(?<!\p{L})\p{Ll}{1,20} )([2-9])(?= (\p{Ll}{3,}))/gu
/** Figures stay with measures, money, ages, scores and numbered things. */
const measure =
  /^(?:percent|per|kilomet|met(?:er|re)|centimet|millimet|miles?$|feet|foot|inch|acres?|hectares?|liters?|litres?|tons?$|tonnes?|kilo|grams?|pounds?$|degrees?|million|billion|trillion|thousand|hundred|dollars?|euros?|yuan|rubles?|cents?|points?|volts?|watts?|knots|hours?$|minutes?$|seconds?$|square|cubic|mph)/
const numbered =
  /\b(?:aged?|number|page|chapter|article|section|line|level|phase|step|stage|group|type|grade|room|gate|channel|route|highway|figure|table|part|volume|day|week|episode|season|round|of|by|to|at|and|or|than|about|nearly|between|from|minus|plus) $/iu
const countsAll = /\b(?:of|by|to|at|and|or|than|about|nearly|between|from) $/iu

export default defineRule({
  id: 'spelled-small-number',
  summary: 'Require words for the numbers from two to nine.',
  why: 'The house spells out small numbers. Figures stay with measures, money, ages and numbered things.',
  mqm: 'style/organizational',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  house: true,
  sources: ['a matter of house style: most press style books spell out numbers below ten'],
  message: 'Unexpected figure `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The police arrested [[5]] men on Sunday.': 'The police arrested five men on Sunday.',
      'She has [[3]] brothers.': 'She has three brothers.'
    },
    good: [
      'It rose by 5 percent.',
      'The boy, aged 5 years, slept.',
      'See page 5 below.',
      'He ran 5 kilometers.',
      'It takes 5 to 9 people.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, figure, hint)) {
      const before = block.text.slice(Math.max(0, match.index - 12), match.index)
      if (measure.test(match[2]!) || /^(?:to|and|or|in|on|at|of|by|out)$/.test(match[2]!)) continue
      if (numbered.test(before) && !countsAll.test(before)) continue
      // "between 5 and 20 people": small numbers keep figures beside large ones.
      if (/\b(?:to|and|or|between|from) $/i.test(before) && /\d/.test(before)) continue
      yield {start: at, end: at + 1, expected: [words[Number(match[1])]!]}
    }
  }
})
