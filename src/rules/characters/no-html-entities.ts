import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '“',
  raquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…'
}
const hint = /&/
const entity =
  /& ?(?:(amp|lt|gt|quot|apos|nbsp|[rl][sd]quo|[lr]aquo|[nm]dash|hellip)|# ?(\d{2,6})|# ?x([\da-f]{2,5})) ?;/giu

export default defineRule({
  id: 'no-html-entities',
  summary: 'Disallow HTML entities such as `&amp;` in running text.',
  why: 'The entity belongs to the markup of the page that was translated. Readers see its letters.',
  mqm: 'design-and-markup/markup-tag',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue html-entity', 'mined-patterns 49: 1.0 right'],
  message: 'Unexpected HTML entity `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The bank paid [[&amp;]] closed the account.': 'The bank paid & closed the account.',
      'The minister[[&#8217;]]s car left.': 'The minister’s car left.'
    },
    good: ['The bank paid AT&T; others did not.', 'The R&D budget grew.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, entity, hint)) {
      const [all, name, decimal, hexadecimal] = match
      const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : 0
      const sign = name
        ? named[name.toLowerCase()]
        : code > 31 && code < 0x110000
          ? String.fromCodePoint(code)
          : undefined
      yield {start: at, end: at + all.length, expected: sign === undefined ? [] : [sign]}
    }
  }
})
