// Prints what all rules find in a text: tsx scripts/try.ts [FILE]
import {readFileSync} from 'node:fs'
import {nursery} from '../pipelines/nursery.ts'
import {rulesOf} from '../pipelines/preset.ts'
import {parseArticle} from '../src/article/parse.ts'
import {compileRules} from '../src/rules/run.ts'

const text = readFileSync(process.argv[2] ?? 0, 'utf8')
for (const {rule, finding} of compileRules(rulesOf(nursery))(parseArticle(text)))
  console.log(rule.id, JSON.stringify(text.slice(finding.start, finding.end)), '=>', finding.expected)
