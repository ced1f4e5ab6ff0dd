import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /(?:^|[.!?]["”’)]? )\d/
/** After a word of three letters, so that "No. 5" is no start of a sentence. Years and hours may open one. */
const opening = /(?<=^|(?<!\b(?:approx|figs?))(?<=\p{Ll}{3}\)?)[.!?]["”’)]? )[1-9]\d{0,2}(?:,\d{3})*(?= \p{Ll}{3,})/gu
const units = (
  'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen ' +
  'Eighteen Nineteen'
).split(' ')
const tens = '  Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety'.split(' ')

/** A number below 100 in words with a capital. */
function inWords(number: number): string {
  if (number < 20) return units[number]!
  const unit = number % 10 === 0 ? '' : `-${units[number % 10]!.toLowerCase()}`
  return `${tens[Math.floor(number / 10)]}${unit}`
}

export default defineRule({
  id: 'no-figure-at-start',
  summary: 'Disallow a sentence that opens with a figure other than a year.',
  why: 'Most style books spell the number out there, or turn the sentence round.',
  mqm: 'locale-conventions/number-format',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: ['zh', 'ru', 'ar'],
  needs: 'english',
  sources: ['catalogue figure-at-sentence-start'],
  message: 'Unexpected figure `{actual}` at the start of a sentence, expected `{expected}`',
  house: true,
  examples: {
    bad: {
      '[[12]] people were hurt in the blast.': 'Twelve people were hurt in the blast.',
      'The road was shut. [[45]] cars were stuck on it.': 'The road was shut. Forty-five cars were stuck on it.'
    },
    good: [
      'Twelve people were hurt in the blast.',
      '2023 was a dry year in the town.',
      'The road was shut. In all, 45 cars were stuck.',
      'It is said in No. 5 of the list.'
    ]
  },
  scope: 'block',

  *check(block) {
    if (block.kind !== 'paragraph') return
    for (const {at, match} of matchesIn(block, opening, hint)) {
      const [figure] = match
      if (block.article.isQuoted(at)) continue
      const number = Number(figure.replaceAll(',', ''))
      yield {start: at, end: at + figure.length, expected: number < 100 ? [inWords(number)] : []}
    }
  }
})
