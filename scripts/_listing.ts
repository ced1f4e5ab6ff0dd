import {readFileSync} from 'node:fs'
import {parseArticle} from '../src/article/parse.ts'
import {alignBeside} from '../src/source/beside.ts'
import {pairAt} from '../src/source/model.ts'
import {humanSets, machineSets, readCorpus} from './corpus.ts'

const lines = readFileSync(process.argv[2]!, 'utf8').split('\n').filter(Boolean)
const wanted = new Map<string, string[]>()
for (const line of lines) {
  const [, id] = line.split('\t')
  wanted.set(id!, [...(wanted.get(id!) ?? []), line])
}
for (const set of [...machineSets, ...humanSets])
  for (const r of readCorpus('../shared/data', set)) {
    for (const line of wanted.get(r.id) ?? []) {
      const [kind, id, rule, start, end, rest] = line.split('\t')
      const a = parseArticle(r.target)
      const b = alignBeside(a, r.source!, r.sourceLang!)
      const p = pairAt(b, Number(start))
      const near = p ? [b.pairs[p.index - 1], p, b.pairs[p.index + 1]] : []
      const long = r.source!.length > 1200
      console.log(
        `${kind}\t${id}\t${rule}\t${start}\t${end}\n   EN ${rest!.replace(/^ /, '').slice(0, 420)}\n   EN+ ${(long ? near.map((x) => x?.target ?? '').join(' | ') : r.target).replaceAll('\n', '⏎').slice(0, 700)}\n   SRC ${(long ? near.map((x) => x?.source ?? '').join(' | ') : r.source!).replaceAll('\n', '⏎').slice(0, 700)}\n`
      )
    }
    wanted.delete(r.id)
  }
