// How fast many articles are read in one process: warm, and with start-up.
import {run} from './measure.mjs'
import {peers} from './peers.mjs'
import {command, passes} from './startup.mjs'
import {count, ratio} from './table.mjs'
import {writePasses} from './texts.mjs'

/** The words a second of a process that reads one pass after the other; the first pass is counted with the start. */
function ratesOf({cpu, peak, stdout}, texts) {
  const [first, ...later] = JSON.parse(stdout)
  const rates = later.map((pass, index) => (1e3 * texts[index + 1].words) / pass.cpu)
  const rest = later.reduce((sum, pass) => sum + pass.cpu, 0)
  return {warm: Math.max(...rates), started: (1e3 * texts[0].words) / (cpu - rest), peak, findings: first.findings}
}

const bestOf = (rates) => ({
  ...rates[0],
  warm: Math.max(...rates.map(({warm}) => warm)),
  started: Math.max(...rates.map(({started}) => started)),
  peak: Math.min(...rates.map(({peak}) => peak))
})

function wholeOf(runs, words) {
  const {files} = JSON.parse(runs[0].stdout)
  return {
    started: (1e3 * words) / Math.min(...runs.map(({cpu}) => cpu)),
    peak: Math.min(...runs.map(({peak}) => peak)),
    findings: files.reduce((sum, {messages}) => sum + messages.length, 0)
  }
}

/** Measure mtlint as library and as command, and the peers if they are wanted. */
export function measureThroughput({times, withPeers, text}) {
  const texts = writePasses(times + 1, text)
  const [{path, words, units, documents}] = texts
  const paths = texts.map((one) => one.path)
  const library = []
  const whole = []
  for (let turn = 0; turn < times; turn++) {
    library.push(ratesOf(run([passes, 'mtlint', ...paths]), texts))
    whole.push(run([...command, '--format', 'json', path]))
  }
  const figures = {library: bestOf(library), command: wholeOf(whole, words)}
  for (const name of Object.keys(withPeers ? peers : {})) {
    process.stderr.write(`  ${name}\n`)
    // One warm pass of those that take a minute for it.
    const result = run([passes, name, ...paths.slice(0, 2)])
    if (result) figures[name] = ratesOf(result, texts)
  }

  const labels = {library: 'mtlint, lint(text) of the library', command: 'mtlint, the command over the files'}
  return {
    figures: {...figures, words, units, documents},
    title: `Throughput: ${count(words)} words in ${count(documents)} documents, ${(units / 1e6).toFixed(2)} MB, one process`,
    header: ['warm words/s', 'mtlint is x', 'with start words/s', 'mtlint is x', 'peak MiB', 'findings'],
    rows: Object.entries(figures).map(([name, {warm, started, peak, findings}]) => [
      labels[name] ?? peers[name].label,
      warm ? count(warm) : '',
      warm && !labels[name] ? ratio(figures.library.warm / warm) : '',
      count(started),
      labels[name] ? '' : ratio(figures.command.started / started),
      count(peak),
      count(findings)
    ]),
    notes: [
      `Words a second of processor time, all threads counted. Warm: best pass after the first${text ? '' : ', each over other texts'}.`
    ]
  }
}
