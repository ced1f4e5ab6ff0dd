import {isInAddress} from '../../article/addresses.ts'
import type {Article} from '../../article/model.ts'
import {defineRule} from '../define.ts'

/** The forms of one abbreviation; a name of a firm or paper, a currency and a road sign are none. */
const groups = [
  /(?<![\p{L}\p{N}.$-])(?:U\.S\.A\.|U\.S\.|USA|US)(?![\p{L}\p{N}$-]| (?:Airways|Open|Steel|Bancorp|Foods|News|Today|Weekly|Sugar|Dollars?|dollars?|Masters|Route)\b)/gu,
  /(?<![\p{L}\p{N}.-])(?:U\.K\.|UK)(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}.-])(?:U\.N\.|UN)(?![\p{L}\p{N}-])/gu
]
/** Names in which the form is fixed: USA Today, RT USA, Miss USA, Team USA, USA Gymnastics. */
const inName = /(?:Team|Miss|RT|Inc\.?|Made in|of the) $/
const afterUsa = /^ (?:Today|Gymnastics|Swimming|Track|Basketball|Hockey|Football|Network|News|Wrestling|Cycling)\b/

interface Use {
  at: number
  form: string
}

function usesOf(article: Article, expression: RegExp): Use[] {
  const {text} = article
  const uses: Use[] = []
  for (const block of article.blocks) {
    // Headlines have US without stops in papers that write U.S.
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') continue
    for (const match of block.text.matchAll(expression)) {
      const at = block.start + match.index
      if (article.isQuoted(at) || isInAddress(text, at) || block.text === block.text.toUpperCase()) continue
      const before = text.slice(Math.max(0, at - 8), at)
      const after = text.slice(at + match[0].length, at + match[0].length + 20)
      if (match[0] === 'USA' && (inName.test(before) || afterUsa.test(after))) continue
      uses.push({at, form: match[0]})
    }
  }
  return uses
}

export default defineRule({
  id: 'consistent-country-abbreviation',
  summary: 'Disallow two spellings of one abbreviation, such as `US` and `U.S.`, in one article.',
  why: 'The source has one name, and the engine wrote it now this way, now that way.',
  mqm: 'terminology/inconsistent',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue country-abbreviation-mix: in 17 % of translated articles that have either'],
  message: 'Unexpected `{actual}` where `{expected}` prevails, {count} to {others}',
  examples: {
    bad: {
      'The U.S. envoy left. The U.S. army stayed. A [[US]] firm paid.':
        'The U.S. envoy left. The U.S. army stayed. A U.S. firm paid.',
      'Voters in the UK are tired. The UK votes in May. The [[U.K.]] economy grew.':
        'Voters in the UK are tired. The UK votes in May. The UK economy grew.'
    },
    good: [
      'The US envoy paid US$5 and told USA Today about it. The US army stayed.',
      'The U.S. envoy said, “The US is our friend.” The U.S. army stayed.',
      'The United States votes in May. The U.S. army stayed.'
    ]
  },
  scope: 'article',

  *check(article) {
    for (const expression of groups) {
      const uses = usesOf(article, expression)
      const counts = new Map<string, number>()
      for (const {form} of uses) counts.set(form, (counts.get(form) ?? 0) + 1)
      if (counts.size < 2) continue
      const [most, count] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one))
      for (const {at, form} of uses) {
        if (form === most) continue
        // "U.S." at the end of a sentence holds its stop.
        const after = article.text.slice(at + form.length, at + form.length + 3)
        const stop = form.endsWith('.') && !most.endsWith('.') && /^(?:\s+\p{Lu}|\s*$)/u.test(after)
        yield {
          start: at,
          end: at + form.length,
          expected: stop ? [] : [most],
          data: {expected: most, count: String(count), others: String(uses.length - count)}
        }
      }
    }
  }
})
