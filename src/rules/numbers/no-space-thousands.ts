import {betweenThings, countedThings, currencies, isPartOfName, measures} from '../../article/quantities.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d,?[ \u00a0]\d{3}/
const counted = `(?= ${betweenThings}(?:${countedThings}|${measures}|${currencies}))`
/** Groups with a space, or with a comma and a space, before what is counted; or after the sign of a currency. */
const spaced = new RegExp(
  '(?<![\\d.,:/\\p{L}+-]|\\d[ \\u00a0])[1-9]\\d{0,2}' +
    `(?:(?:[ \\u00a0]\\d{3})+${counted}|(?:,\\d{3})*, \\d{3}${counted}|` +
    '(?<=[€£$]\\d{1,3})(?:[ \\u00a0]\\d{3})*[ \\u00a0]\\d00(?![\\d.,]\\d|[ \\u00a0]?\\d| (?:m|b|tr)illion))',
  'gu'
)
/** What a number with a comma inside needs before it to be one number and not two. */
const amount = new RegExp(
  '(?:\\b(?:about|around|some|than|over|nearly|almost|approximately|roughly|least|most|only|another|additional|' +
    'reach(?:ed|ing)?|exceed(?:ed|ing)?|total(?:ed|ling|ing)?|killed|injured|wounded|displaced|employ(?:s|ed)?|' +
    'sold|bought|worth) |[€£$])$',
  'i'
)

export default defineRule({
  id: 'no-space-thousands',
  summary: 'Disallow a space between the thousands of a number.',
  why: 'French, Russian and Czech write 20 000 for 20,000, and engines part a number at its comma.',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['fr', 'ru', 'uk', 'cs', 'pl', 'sv', 'et', 'he'],
  needs: 'english',
  sources: ['catalogue space-thousands', 'mined-patterns 24 and 43: 16 of 18 and 16 of 16 right'],
  message: 'Unexpected space in the number `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'More than [[20 000]] people fled.': 'More than 20,000 people fled.',
      'About [[20, 000]] people died in the war.': 'About 20,000 people died in the war.',
      'In all, [[15 785 641]] cases were counted.': 'In all, 15,785,641 cases were counted.',
      'The house cost £[[250 000]] in May.': 'The house cost £250,000 in May.'
    },
    good: [
      'In 2022 340 people were hurt.',
      'On May 20 300 people marched.',
      'The Boeing 737 189 passengers had boarded was grounded.',
      'As of July 25, 135 cases were known.',
      'Call 0800 555 111 or 116 123 at night.',
      'Under Article 5, 200 people were freed.',
      'A rate of 3.4 per 100 000 people was found.'
    ]
  },
  scope: 'block',

  *check(block) {
    const {text} = block
    for (const {at, match} of matchesIn(block, spaced, hint)) {
      const [figure] = match
      const before = text.slice(Math.max(0, match.index - 20), match.index)
      if (isPartOfName(text, match.index) || /\bper $/.test(before)) continue
      if (figure.includes(',') && !amount.test(before)) continue
      yield {start: at, end: at + figure.length, expected: [figure.replaceAll(/,?[ \u00a0]/g, ',')]}
    }
  }
})
