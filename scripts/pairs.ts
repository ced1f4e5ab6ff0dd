// Runs source rules on texts with their source, to be read: tsx scripts/pairs.ts DATA-FOLDER [--file FILE | --rule ID]... [--set NAME]... [--language CODE] [--most N] [--source]
// On parallel-clean and parallel-clean-docs each finding is a false one, unless the translation is wrong.
import {parseArgs} from 'node:util'
import {parseArticle} from '../src/article/parse.ts'
import {families} from '../src/rules/index.ts'
import {compileRules} from '../src/rules/run.ts'
import {alignBeside} from '../src/source/beside.ts'
import {setBeside} from '../src/source/model.ts'
import {readCorpus, touches} from './corpus.ts'
import {readDraft} from './draft.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    file: {type: 'string', multiple: true, default: []},
    rule: {type: 'string', multiple: true, default: []},
    set: {type: 'string', multiple: true, default: ['parallel-clean']},
    language: {type: 'string'},
    most: {type: 'string', default: '30'},
    source: {type: 'boolean', default: false}
  }
})
const known = Object.values(families)
  .flat()
  .map(({rule}) => rule)
const all = values.file.length + values.rule.length === 0
const rules = [
  ...(await Promise.all(values.file.map(async (file) => (await readDraft(file)).rule))),
  ...known.filter(({id, needs}) => (all ? needs === 'source' : values.rule.includes(id)))
]
const run = compileRules(rules)
for (const set of values.set) {
  let pairs = 0
  let loud = 0
  let marked = 0
  // A mark may be touched by several findings, and one finding may touch several marks.
  let marks = 0
  const found = new Set<string>()
  const lines: string[] = []
  const counts = new Map<string, number>()
  for (const {id, source, sourceLang, target, errors} of readCorpus(positionals[0]!, set)) {
    if (!source || !sourceLang || (values.language && values.language !== sourceLang)) continue
    pairs++
    const article = parseArticle(target)
    const beside = alignBeside(article, source, sourceLang)
    if (!beside.matches) lines.push(`! ${id} does not match`)
    setBeside(article, beside)
    marks += errors.length
    for (const {rule, finding} of run(article)) {
      const {start, end, severity = rule.severity} = finding
      if (severity !== 'neutral') loud++
      const touched = touches(finding, errors)
      if (touched) marked++
      for (const [index, mark] of errors.entries()) if (touches(finding, [mark])) found.add(`${id} ${index}`)
      counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1)
      const context = `${target.slice(Math.max(0, start - 90), start)}[[${target.slice(start, end)}]]${target.slice(end, end + 80)}`
      const place = finding.source
        ? ` ‖ …${source.slice(Math.max(0, finding.source.start - 40), finding.source.start)}[[${source.slice(finding.source.start, finding.source.end)}]]${source.slice(finding.source.end, finding.source.end + 40)}…`
        : ''
      lines.push(
        `${touched ? '+' : '-'} ${severity} ${rule.id} ${id} ${JSON.stringify(finding.data ?? {})} ${context}${place} => ${finding.expected?.join(' | ') ?? ''}${values.source ? `\n    ${source}` : ''}`.replaceAll(
          '\n\n',
          '⏎'
        )
      )
    }
  }
  const share = loud === 0 ? 'none' : `1 in ${(pairs / loud).toFixed(0)}`
  console.log(
    `\n${set}: ${pairs} pairs, ${loud} errors and warnings (${share}), ${marked} touch a mark, ${found.size} of ${marks} marks are touched; ${JSON.stringify(Object.fromEntries(counts))}`
  )
  const most = Number(values.most)
  const step = Math.max(1, lines.length / most)
  for (let at = 0; at < lines.length; at += step) console.log(lines[Math.floor(at)])
}
