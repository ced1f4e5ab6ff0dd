import {defineRule} from '../define.ts'

const hint = /https?\s?:\s|https?\s:|:\/ \/|www\.? [\w.]|\w ?\. ?[Cc]om\b|\w \.(?:com|net|org|cn|ru)\b/
const broken =
  /\bhttps?\s?:\s?\/\s?\/\s?[\w.-]*|\bwww(?: ?\. | \.)[\w-]+(?: ?\. ?[a-z]{2,4}\b)?|(?<![\w@])[\w-]{3,30}(?:\.[\w-]{2,20})?(?:\. [Cc]om| \.(?:com|net|org|cn|ru))(?=[\s.,;:)"”’]|$)/gu
/** "the .com boom", "owns .com and .ru names": the ending is the topic. A site has a capital, or a stop of its own. */
const site =
  /^(?!(?:The|A|An|His|Her|Its|Their|Our|This|That|Early|Most|Many|Some|Every|Each|New) )(?:\p{Lu}|[\w-]+\.)/u
const topic =
  /^ ?(?:domain|domains|boom|bubble|era|address|addresses|names?|zone|sites?|and|or|crash|suffix|extension)\b/

export default defineRule({
  id: 'no-url-residue',
  summary: 'Disallow web addresses that were broken by spaces.',
  why: 'The engine took the stops and strokes of the address for punctuation. The address does not work.',
  mqm: 'design-and-markup/markup-tag',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['5 in 685,000 words of machine translation, all right; none in human prose'],
  message: 'Unexpected space in the web address `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The form is on [[Ardmoyle. Com]] and in the hall.': 'The form is on Ardmoyle.com and in the hall.',
      'Write to [[http: / / ardmoyle]] for more.': 'Write to http://ardmoyle for more.',
      'The form is on [[visa.ardmoyle .com]].': 'The form is on visa.ardmoyle.com.'
    },
    good: [
      'The form is on ardmoyle.com and in the hall.',
      'The .com boom made him rich.',
      'He bought three new .com and .ru names.',
      'They work at the company. Communes came later.',
      'See https://ardmoyle.example for more.'
    ]
  },
  scope: 'block',

  *check(block) {
    if (!hint.test(block.text)) return
    for (const match of block.text.matchAll(broken)) {
      const address = match[0]
      if (!/\s/.test(address)) continue
      const after = block.text.slice(match.index + address.length)
      if (/ \./.test(address) && !/^www|^http/.test(address) && (!site.test(address) || topic.test(after))) continue
      const start = block.start + match.index
      const joined = address.replace(/\s/g, '').replace(/\.Com$/, '.com')
      yield {start, end: start + address.length, expected: [joined]}
    }
  }
})
