import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[\u0660-\u0d6f\uff10-\uff19]/
const digits = /[٠-٩]+|[۰-۹]+|[०-९]+|[০-৯]+|[０-９]+/gu
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10]

export default defineRule({
  id: 'no-foreign-digits',
  summary: 'Disallow digits of other scripts.',
  why: 'The number was copied with the digits of the source. Readers of English read 0 to 9.',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['ar', 'fa', 'hi', 'bn', 'zh', 'ja'],
  needs: 'english',
  sources: ['catalogue foreign-digits'],
  message: 'Unexpected foreign digits `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The war began in [[٢٠٢٣]] and went on.': 'The war began in 2023 and went on.',
      'Some [[１２]] people were hurt.': 'Some 12 people were hurt.'
    },
    good: ['The war began in 2023 and went on.', 'The area is 5 km² in all.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, digits, hint)) {
      const latin = [...match[0]].map((digit) => {
        const code = digit.codePointAt(0)!
        return String(code - zeros.findLast((zero) => zero <= code)!)
      })
      yield {start: at, end: at + match[0].length, expected: [latin.join('')]}
    }
  }
})
