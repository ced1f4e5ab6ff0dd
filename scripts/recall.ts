// How many of the spans that two raters or more agree on the pipeline touches: tsx scripts/recall.ts DATA-FOLDER [--missed CATEGORY]
// Left out: mistranslation, omission, style, and commas before the last item of a list, which need the source or are taste.
import {parseArgs} from 'node:util'
import {article} from '../pipelines/article.ts'
import {makeLinter} from '../pipelines/lint.ts'
import {rulesOf} from '../pipelines/preset.ts'
import {shareOf} from '../src/rules/calibration.ts'
import {readCorpus, touches} from './corpus.ts'

const {values, positionals} = parseArgs({allowPositionals: true, options: {missed: {type: 'string'}}})
const lint = makeLinter(rulesOf(article))
const leftOut = /mistranslation|omission|style|awkward/
const isSerialComma = (text: string, start: number, end: number) =>
  /^,?\s*(?:and|or)\b/.test(text.slice(start)) || /^,?\s*(?:and|or)\b/.test(text.slice(end))
const tally = new Map<string, {right: number; of: number}>()
for (const {target, errors, id} of readCorpus(positionals[0]!, 'mqm2020-zh')) {
  const spans = errors.filter(
    ({votes = 1, category, start, end}) =>
      votes >= 2 && !leftOut.test(category) && !(category === 'punctuation' && isSerialComma(target, start, end))
  )
  if (spans.length === 0) continue
  const found = lint(target, {sourceLanguage: 'zh'})
    .messages.filter(({severity}) => severity !== 'info')
    .map(({place}) => ({start: place.start.offset, end: place.end.offset, category: '', severity: ''}))
  for (const span of spans) {
    const {category, start, end} = span
    const counts = tally.get(category) ?? {right: 0, of: 0}
    tally.set(category, counts)
    counts.of++
    if (touches(span, found)) counts.right++
    else if (values.missed && category.includes(values.missed))
      console.log(
        `${id}\t${category}\t${target.slice(Math.max(0, start - 50), start)}[[${target.slice(start, end)}]]${target.slice(end, end + 40)}`
      )
  }
}
let right = 0
let of = 0
for (const [category, counts] of [...tally].sort(([, one], [, other]) => other.of - one.of)) {
  right += counts.right
  of += counts.of
  console.log(category.padEnd(24), `${counts.right}/${counts.of}`)
}
const share = shareOf(right, of)
console.log(
  `all: ${right} of ${of} (${((100 * right) / of).toFixed(1)} %; ${(100 * share.low).toFixed(1)} to ${(100 * share.high).toFixed(1)})`
)
