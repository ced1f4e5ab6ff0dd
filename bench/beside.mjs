// What the source beside an article costs: the article alone, and aligned with its source; warm in one process, and as a command.
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {runInTurns} from './measure.mjs'
import {command} from './startup.mjs'
import {count, ms, ratio} from './table.mjs'

const samples = fileURLToPath(new URL('../samples/machine/', import.meta.url))

/** The samples that have their source: text, source, language, and the files of both. */
function readSamples() {
  return readdirSync(samples).flatMap((name) => {
    const source = readdirSync(`${samples}${name}`).find((file) => file.startsWith('source.'))
    if (!source) return []
    const files = {article: `${samples}${name}/article.txt`, source: `${samples}${name}/${source}`}
    return [
      {
        text: readFileSync(files.article, 'utf8'),
        source: readFileSync(files.source, 'utf8'),
        language: source.split('.')[1],
        files
      }
    ]
  })
}

/** Pairs of a gold file in JSON Lines. */
function readPairs(file) {
  const bytes = readFileSync(file)
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean)
  return lines
    .map((line) => JSON.parse(line))
    .filter(({source, sourceLang}) => source && sourceLang)
    .map(({target, source, sourceLang}) => ({text: target, source, language: sourceLang}))
}

/** Processor time of a pass over all pairs, in milliseconds: the best of several. */
function best(times, pass) {
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < times; turn++) {
    const before = process.cpuUsage()
    pass()
    const {user, system} = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1e3)
  }
  return least
}

/** Measure articles alone and beside their source. `pairs` names a gold file; without it, the samples are read many times. */
export async function measureBeside({starts, pairs}) {
  const {lint} = await import('../dist/index.js')
  const own = readSamples()
  const texts = pairs ? readPairs(pairs) : Array.from({length: 40}, () => own).flat()
  const words = texts.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0)
  const lintAll = (one) => {
    for (const text of texts) one(text)
  }
  const alone = best(4, () => lintAll(({text, language}) => lint(text, {sourceLanguage: language})))
  const beside = best(4, () => lintAll(({text, source, language}) => lint(text, {source: {text: source, language}})))
  const [{files}] = own
  const found = runInTurns(
    {
      floor: ['-e', '0'],
      alone: [...command, files.article],
      beside: [...command, '--source', files.source, files.article]
    },
    starts
  )
  return {
    figures: {words, warm: {alone, beside}, command: {alone: found.alone.cpu, beside: found.beside.cpu}},
    title: `Beside the source: ${count(words)} words in ${count(texts.length)} articles`,
    header: ['CPU ms', 'x alone', 'peak MiB'],
    rows: [
      ['lint(text), warm', ms(alone), '', ''],
      ['lint(text, {source}), warm', ms(beside), ratio(beside / alone), ''],
      ['the command, one article', ms(found.alone.cpu), '', count(found.alone.peak)],
      [
        'the command, with its source',
        ms(found.beside.cpu),
        ratio(found.beside.cpu / found.alone.cpu),
        count(found.beside.peak)
      ]
    ],
    notes: []
  }
}
