import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const units =
  '(?:mu|jin|catty|catties|li|dunams?|tomans?|tsubo|pyeong|bighas?|rai|feddans?|d[oö]n[uü]ms?|sotkas?|poods?|versts?)'
const hint = new RegExp(`\\d[ -]${units}`)
const local = new RegExp(`(?<=\\d)[ -]${units}(?![\\p{L}'’-])`, 'gu')
/** A conversion close by. */
const converted = /\(|\)|hectares?|acres?|square|kilomet|kilograms?|\bkg\b|\bkm\b|[$€]/

export default defineRule({
  id: 'no-unconverted-unit',
  summary: 'Require a conversion beside units that readers abroad do not know.',
  why: 'A mu is a fifteenth of a hectare, a dunam a tenth, a jin half a kilogram. Few readers abroad know that.',
  mqm: 'terminology/wrong-term',
  severity: 'neutral',
  fix: 'none',
  sourceLanguages: ['zh', 'ar', 'he', 'fa', 'ja', 'ko', 'hi', 'th', 'tr', 'ru'],
  needs: 'english',
  sources: ['catalogue unconverted-local-unit: 14% of 37 hits marked'],
  message: 'Unexpected unit `{actual}` without a conversion',
  house: true,
  examples: {
    bad: {
      'The fire burned 300[[ mu]] of farmland.': 'The fire burned 300 mu (20 hectares) of farmland.',
      'He owns 50[[ dunams]] of land.': 'He owns 50 dunams (5 hectares) of land.'
    },
    good: [
      'The fire burned 300 mu (20 hectares) of farmland.',
      'He owns 5 hectares, or 50 dunams, of land.',
      'In 2020 Li left the party.'
    ]
  },
  scope: 'block',

  *check(block) {
    const {text} = block
    for (const {at, match} of matchesIn(block, local, hint)) {
      const end = match.index + match[0].length
      const near = text.slice(Math.max(0, match.index - 40), match.index) + text.slice(end, end + 40)
      if (!converted.test(near)) yield {start: at, end: at + match[0].length}
    }
  }
})
