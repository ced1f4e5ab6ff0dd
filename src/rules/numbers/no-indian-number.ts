import {inNewsStyle, withCommas} from '../../article/quantities.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /lakh|crore|\d,\d\d,\d/i
const indian = new RegExp(
  '(?<![\\p{L}\\d.,])(?:(\\d[\\d.,]*) ?(lakh crores?|lakhs?|crores?)' +
    '(?: of(?= (?:people|rupees|voters|farmers|workers|families)))?|' +
    '(\\d{1,2}(?:,\\d\\d)+,\\d{3})(?!,?\\d))(?![\\p{L}-])|(?<![\\p{L}\\d] )\\b(lakhs|crores)(?= of )',
  'giu'
)
const sizes: Readonly<Record<string, number>> = {'lakh crore': 1e12, lakh: 1e5, crore: 1e7}
const many: Readonly<Record<string, string>> = {lakhs: 'hundreds of thousands', crores: 'tens of millions'}

export default defineRule({
  id: 'no-indian-number',
  summary: 'Disallow lakh, crore and the Indian way to set commas in a number.',
  why: 'Readers outside South Asia do not know that a lakh is 100,000 and a crore 10 million.',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['hi', 'bn', 'ur', 'mr', 'gu', 'pa', 'ta', 'te', 'kn', 'ml', 'ne', 'si'],
  needs: 'english',
  sources: ['catalogue indian-number-words'],
  message: 'Unexpected Indian number `{actual}`, expected `{expected}`',
  // Indian newspapers in English write so.
  pack: true,
  examples: {
    bad: {
      'The plan is worth [[5 lakh crore]] rupees.': 'The plan is worth 5 trillion rupees.',
      'Some [[2.5 lakh]] voters stayed at home.': 'Some 250,000 voters stayed at home.',
      'In all, [[12,50,000]] voters came.': 'In all, 1,250,000 voters came.'
    },
    good: [
      'In all, 1,250,000 voters came.',
      'The lakh is an Indian unit.',
      'The score was 3,12 and 40,123 in the two games.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, indian, hint)) {
      const [whole, amount, unit, figure, plural] = match
      if (block.article.isQuoted(at)) continue
      let expected: string
      if (figure !== undefined) expected = withCommas(figure.replaceAll(',', ''))
      else if (plural !== undefined) expected = many[plural.toLowerCase()]!
      else expected = inNewsStyle(Number(amount!.replaceAll(',', '')) * sizes[unit!.toLowerCase().replace(/s$/, '')]!)
      yield {start: at, end: at + whole.length, expected: [expected]}
    }
  }
})
