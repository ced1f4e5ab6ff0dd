import {isLabelled} from '../../article/quantities.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /(?:illions|thousands|hundreds|percents|per cents)\b/i
const words = 'two|three|four|five|six|seven|eight|nine|ten'
const countable = '(?= (?!the|these|those|them|us|his|her|its|our|their)\\p{Ll})'
/** A figure or number before the plural. After a number in words "of" must follow: "he hit two hundreds" is cricket. */
const plural = new RegExp(
  '(?<=(?<![\\p{L}\\d.,:/-])[$€£]?\\d{1,3}(?:[.,]\\d{1,3})? )' +
    `(?:(?:million|billion|trillion)s(?![\\p{L}'’-])(?: of${countable})?|per ?cents(?![\\p{L}'’-]))|` +
    `(?<=(?<!\\p{L})(?:${words}) )(?:thousand|million|billion)s of${countable}`,
  'giu'
)
/** After these the number may be an hour, a day or an age. */
const time = /\b(?:at|by|until|till|since|before|after|from|past|the) $/i

export default defineRule({
  id: 'no-plural-number-word',
  summary: 'Disallow the plural of `million`, `billion` or `percent` after a number.',
  why: 'French, Spanish, Russian and Arabic inflect the word. English does not: 5 million people, 5 percent.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['fr', 'es', 'it', 'pt', 'ru', 'uk', 'ar', 'de'],
  needs: 'english',
  sources: ['catalogue pluralised-number-noun; no hit in 350,000 words of human English'],
  message: 'Unexpected `{actual}` after a number, expected `{expected}`',
  examples: {
    bad: {
      'The flood hit 5 [[millions of]] people.': 'The flood hit 5 million people.',
      'The loan comes to $2.5 [[billions]] in all.': 'The loan comes to $2.5 billion in all.',
      'Prices rose by 5 [[percents]] in May.': 'Prices rose by 5 percent in May.',
      'Some two [[millions of]] people fled.': 'Some two million people fled.'
    },
    good: [
      'In 2020 millions of people fled.',
      'On May 5 millions of people marched.',
      'At 5 millions of people watched.',
      'The batsman scored two hundreds in the match.',
      'Tens of millions of people fled.',
      'Between the two millions of years had passed.'
    ]
  },
  scope: 'block',

  *check(block) {
    const {text} = block
    for (const {at, match} of matchesIn(block, plural, hint)) {
      const [actual] = match
      const number = /\S+ $/.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[0] ?? ''
      const from = match.index - number.length
      if (isLabelled(text, from) || block.article.isQuoted(at)) continue
      const before = text.slice(Math.max(0, from - 10), from)
      if (/^[mbt]/i.test(actual) && time.test(before)) continue
      yield {start: at, end: at + actual.length, expected: [actual.replace(/s(?: of)?$/, '')]}
    }
  }
})
