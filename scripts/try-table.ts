// Runs the examples of phrase tables: tsx scripts/try-table.ts FILE...
import {readFileSync} from 'node:fs'
import {parseArticle} from '../src/article/parse.ts'
import {compileRules} from '../src/rules/run.ts'
import {readTable} from '../src/rules/tables.ts'

let wrong = 0
const complain = (text: string) => {
  wrong++
  console.log(text)
}
for (const file of process.argv.slice(2)) {
  const {rule, examples} = readTable(readFileSync(file, 'utf8'), file)
  const run = compileRules([rule])
  for (const {key, bad, good} of examples) {
    for (const [marked, corrected] of Object.entries(bad)) {
      const start = marked.indexOf('[[')
      const end = marked.indexOf(']]') - 2
      const text = marked.replace('[[', '').replace(']]', '')
      const found = run(parseArticle(text))
      const [first] = found
      if (found.length !== 1 || !first)
        complain(
          `${key}: ${found.length} findings in: ${text} ${found.map(({finding}) => `${finding.data?.entry}=${text.slice(finding.start, finding.end)}`)}`
        )
      else {
        if (first.finding.data?.entry !== key) complain(`${key}: found by ${first.finding.data?.entry}: ${text}`)
        if (start !== -1 && (first.finding.start !== start || first.finding.end !== end))
          complain(`${key}: span is "${text.slice(first.finding.start, first.finding.end)}" in: ${marked}`)
        for (const [index, replacement] of (first.finding.expected ?? []).entries()) {
          const fixed = text.slice(0, first.finding.start) + replacement + text.slice(first.finding.end)
          if (index === 0 && fixed !== corrected) complain(`${key}: fixed is "${fixed}", expected "${corrected}"`)
          const again = run(parseArticle(fixed))
          if (again.length > 0) complain(`${key}: not silent when corrected: ${fixed}`)
        }
      }
    }
    for (const text of good)
      for (const {finding} of run(parseArticle(text)))
        complain(`${key}: not silent (${finding.data?.entry} "${text.slice(finding.start, finding.end)}"): ${text}`)
  }
  console.log(`${file}: ${examples.length} entries`)
}
process.exitCode = wrong ? 1 : 0
