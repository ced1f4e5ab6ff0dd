import {besideOf} from '../../source/model.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[{%⟦_#<[]/
const placeholder =
  /\{\{?\s?[a-z_]\w*\s?\}?\}|\{\d{1,2}\}|(?<![\d%])%(?:\d\$)?[sd](?![\p{L}\d])|⟦\d*⟧|__[A-Z]+_?\d*__|#[A-Z]{3}_[A-Z]+#|<\/?(?:x|g|bx|ex|ph|bpt|ept|it)\b(?: id="?\w+"?)?\s?\/?>|\[(?:PERSON|NAME|ORG|LOC|DATE|TERM|URL|EMAIL)_?\d*\]|<(?:URL|NAME|EMAIL|PERSON|ORG)>|\[\/?(?:caption|embed|quote|gallery|video|url|img|b|i)(?: [^\]]*)?\]|<\/?(?:br|p|strong|b|em|i|span|div|a|h\d|li|ul|img|script|style)(?:\s[^>]*)?\/?>/gu

export default defineRule({
  id: 'no-placeholders',
  summary: 'Disallow placeholders and tags such as `{0}`, `%s` and `<br>` in running text.',
  why: 'The sign stood for a name, a number or a format while the text was translated, and was not put back.',
  mqm: 'design-and-markup/markup-tag',
  severity: 'major',
  fix: 'none',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue placeholder-residue and markup-tag-residue'],
  message: 'Unexpected placeholder or tag `{actual}`, restore what stands there in the source or remove it',
  examples: {
    bad: {
      'Hello [[{name}]], exports rose.': 'Hello Lorna, exports rose.',
      'He said so.[[<br>]] The army left.': 'He said so. The army left.'
    },
    good: ['Exports rose 5% so far.', 'The set {a, b} is small.', 'Prices a<b fell.']
  },
  scope: 'block',

  *check(block) {
    const beside = besideOf(block.article)
    // In the text of a program, the source has it as well, and another rule counts them.
    for (const {at, match} of matchesIn(block, placeholder, hint))
      if (!beside?.text.includes(match[0])) yield {start: at, end: at + match[0].length}
  }
})
