// Prints the hits of rules on the data, to be read: tsx scripts/hits.ts DATA-FOLDER (--file FILE | --rule ID)... [--set NAME]... [--most N]
import {parseArgs} from 'node:util'
import {parseArticle} from '../src/article/parse.ts'
import {allRules} from '../src/rules/index.ts'
import {compileRules} from '../src/rules/run.ts'
import {humanSets, machineSets, readCorpus, touches} from './corpus.ts'
import {readDraft} from './draft.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    file: {type: 'string', multiple: true, default: []},
    rule: {type: 'string', multiple: true, default: []},
    set: {type: 'string', multiple: true},
    most: {type: 'string', default: '30'}
  }
})
const rules = [
  ...(await Promise.all(values.file.map(async (file) => (await readDraft(file)).rule))),
  ...allRules.map(({rule}) => rule).filter(({id}) => values.rule.includes(id))
]
const run = compileRules(rules)
for (const set of values.set ?? [...machineSets, ...humanSets]) {
  let words = 0
  let hits = 0
  let marked = 0
  const lines: string[] = []
  for (const {id, target, errors} of readCorpus(positionals[0]!, set)) {
    words += target.split(/\s+/).length
    for (const {rule, finding} of run(parseArticle(target))) {
      hits++
      const touched = touches(finding, errors)
      if (touched) marked++
      const {start, end} = finding
      const context =
        `${target.slice(Math.max(0, start - 70), start)}[[${target.slice(start, end)}]]${target.slice(end, end + 60)}`.replaceAll(
          '\n',
          '⏎'
        )
      lines.push(
        `${touched ? '+' : '-'} ${rule.id}${finding.data?.entry ? `/${finding.data.entry}` : ''} ${id}:${start}-${end} ${context} => ${finding.expected?.join(' | ')}`
      )
    }
  }
  console.log(
    `\n${set}: ${words} words, ${hits} hits (${((hits / words) * 100_000).toFixed(1)} in 100,000), ${marked} touch a mark`
  )
  const most = Number(values.most)
  const step = Math.max(1, lines.length / most)
  for (let at = 0; at < lines.length; at += step) console.log(lines[Math.floor(at)])
}
