// Measures mtlint, against other checkers too, and prints one table. usage: npm run bench -- [--peers] [--json FILE]
// [--text FILE] [--pairs GOLD] [--starts N] [--passes N]
import {writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {measureBeside} from './beside.mjs'
import {measureGrowth, measurePhrases} from './growth.mjs'
import {installPeers} from './peers.mjs'
import {measureStartup} from './startup.mjs'
import {layOut} from './table.mjs'
import {judge} from './targets.mjs'
import {clear, folder} from './texts.mjs'
import {measureThroughput} from './throughput.mjs'

const {values} = parseArgs({
  options: {
    peers: {type: 'boolean', default: false},
    json: {type: 'string'},
    text: {type: 'string'},
    pairs: {type: 'string'},
    starts: {type: 'string', default: '20'},
    passes: {type: 'string', default: '3'}
  }
})
const withPeers = values.peers
const starts = Number(values.starts)
const times = Number(values.passes)
if (!(starts >= 1 && times >= 1)) throw new Error('--starts and --passes must be 1 or more')

if (withPeers) installPeers()
clear()
const step = (name, measure) => {
  process.stderr.write(`${name} ...\n`)
  return measure()
}
const startup = step('start-up', () => measureStartup({starts, withPeers}))
const throughput = step('throughput', () => measureThroughput({times, withPeers, text: values.text}))
const documents = join(folder, values.text ? 'documents' : 'documents-0')
const growth = step('growth', () => measureGrowth({warmUp: documents, times: Math.min(times, 2)}))
const phrases = step('phrases', () => measurePhrases({starts, documents, article: join(folder, 'plain.txt')}))
process.stderr.write('beside the source ...\n')
const beside = await measureBeside({starts, pairs: values.pairs})
const figures = Object.fromEntries(
  Object.entries({startup, throughput, growth, phrases, beside}).map(([name, section]) => [name, section.figures])
)
const targets = judge(figures)

const machine = `${process.platform} ${process.arch}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`
console.log(`\n${machine}\n`)
console.log(layOut([startup, throughput, growth, phrases, beside, targets]))
if (!withPeers) {
  console.log(
    'Left out: harper.js, textlint and retext with stock plugins. To install them into bench/peers (190 MB) and'
  )
  console.log('measure them too, which takes ten minutes more: npm run bench -- --peers')
}
if (values.json) {
  const withoutOutput = (key, value) => (key === 'stdout' ? undefined : value)
  const all = {date: new Date().toISOString(), machine, ...figures, targets: targets.figures}
  writeFileSync(values.json, `${JSON.stringify(all, withoutOutput, 2)}\n`)
}
