// Runs the examples of phrase tables and rules that are being written, alone and among all others: tsx scripts/try-examples.ts FILE...
import {nursery} from '../pipelines/nursery.ts'
import {rulesOf} from '../pipelines/preset.ts'
import {unmark} from '../src/rules/examples.ts'
import {compileRules} from '../src/rules/run.ts'
import {articleOfExample, readPairExample} from '../src/source/example.ts'
import {readDraft} from './draft.ts'

let wrong = 0
const complain = (text: string) => {
  wrong++
  console.log(text)
}
const all = rulesOf(nursery)
for (const file of process.argv.slice(2)) {
  const {rule, examples} = await readDraft(file)
  const runAlone = compileRules([rule])
  const runAll = compileRules([...all.filter(({id}) => id !== rule.id), rule])
  const spans = (text: string) =>
    runAll(articleOfExample(text)).map(
      ({rule: {id}, finding}) =>
        `${id}${finding.data?.entry ? `/${finding.data.entry}` : ''} "${(readPairExample(text)?.english ?? text).slice(finding.start, finding.end)}"`
    )
  const mustBeSilent = (key: string, what: string, text: string) => {
    const found = spans(text)
    if (found.length > 0) complain(`${key}: ${what} is not silent (${found.join(', ')}): ${text}`)
  }
  for (const {key, bad, good} of examples) {
    for (const [marked, corrected] of Object.entries(bad)) {
      const example = unmark(marked)
      if (!example) {
        complain(`${key}: no [[…]] in: ${marked}`)
        continue
      }
      const {text, before, start, end} = example
      const found = runAlone(articleOfExample(before + text))
      const [first] = found
      if (found.length !== 1 || !first) {
        complain(`${key}: ${found.length} findings in: ${text} [${spans(before + text).join(', ')}]`)
        continue
      }
      const {finding} = first
      const entry = finding.data?.entry
      if (entry !== undefined && rule.scope === 'phrases' && entry !== key)
        complain(`${key}: found by ${entry}: ${text}`)
      if (finding.start !== start || finding.end !== end)
        complain(`${key}: span is "${text.slice(finding.start, finding.end)}" in: ${marked}`)
      for (const [index, replacement] of (finding.expected ?? []).entries()) {
        const fixed = text.slice(0, finding.start) + replacement + text.slice(finding.end)
        if (index === 0 && fixed !== corrected) complain(`${key}: fixed is "${fixed}", expected "${corrected}"`)
        mustBeSilent(key, 'a corrected text', before + fixed)
      }
      mustBeSilent(key, 'the corrected text', before + corrected)
    }
    for (const text of good) mustBeSilent(key, 'a good example', text)
  }
  console.log(`${file}: ${examples.length} ${rule.scope === 'phrases' ? 'entries' : 'rule'}`)
}
console.log(wrong ? `${wrong} complaints` : 'all hold')
process.exitCode = wrong ? 1 : 0
