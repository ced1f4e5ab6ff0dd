import {ordinal} from '../../article/quantities.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d\. [a-z]/
const numbered =
  'century|anniversary|minute|round|article|edition|season|league|floor|birthday|brigade|battalion|division|regiment|' +
  'district|congress|amendment|place|day|year|week|time'
/** A word that goes on in lower case after the stop: no sentence begins there. */
const dotted = new RegExp(
  `(?<=(?<!\\p{L})(?:the|in|on|for|his|her|its|their|a|this|at|of) )(\\d{1,3})\\.(?= (?:${numbered})\\b)`,
  'giu'
)

export default defineRule({
  id: 'no-ordinal-dot',
  summary: 'Disallow a full stop in place of the ending of an ordinal.',
  why: 'German, Czech, Polish, Icelandic and others write 21. for what English writes as 21st.',
  mqm: 'locale-conventions/number-format',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['de', 'cs', 'pl', 'is', 'fi', 'da', 'no', 'hr', 'hu', 'et', 'sk', 'sl', 'tr'],
  needs: 'english',
  sources: ['mined-patterns 29: 22 of 22 right'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'It is the oldest church of the [[12.]] century.': 'It is the oldest church of the 12th century.',
      'They fight over the [[36.]] article of the law.': 'They fight over the 36th article of the law.'
    },
    good: [
      'It is the oldest church of the 12th century.',
      'He finished at 12. Century-old trees fell.',
      '3. place the bowl on the table.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, dotted, hint))
      yield {start: at, end: at + match[0].length, expected: [ordinal(Number(match[1]))]}
  }
})
