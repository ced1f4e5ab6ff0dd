import {article} from '../pipelines/article.ts'
import {bilingual} from '../pipelines/bilingual.ts'
import {makeLinter} from '../pipelines/lint.ts'
import {families} from '../src/rules/index.ts'
import {readCorpus} from './corpus.ts'

const t = readCorpus('../shared/data', 'parallel-clean-docs').filter(
  (r) => !process.argv[2] || r.sourceLang === process.argv[2]
)
const one = makeLinter(article.plugins.map((p) => p.rule))
const two = makeLinter([...article.plugins, ...families.source!].map((p) => p.rule))
void bilingual
const best = (f: () => void) => {
  let b = 1e9
  for (let k = 0; k < 4; k++) {
    const a = process.cpuUsage()
    f()
    const u = process.cpuUsage(a)
    b = Math.min(b, (u.user + u.system) / 1e3)
  }
  return b
}
const a = best(() => {
  for (const r of t) one(r.target)
})
const b = best(() => {
  for (const r of t) two(r.target, {source: {text: r.source!, language: r.sourceLang!}})
})
console.log(process.argv[2] ?? 'all', t.length, a.toFixed(0), b.toFixed(0), (b / a).toFixed(2))
