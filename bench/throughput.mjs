// How fast many articles are read in one process: warm, and with start-up.
import {run, runInTurns} from './measure.mjs'
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

/** Measure mtlint as library and as command, and the peers if they are wanted. */
export function measureThroughput({times, withPeers, text}) {
  const texts = writePasses(times + 1, text)
  const [{path, words, units, documents}] = texts
  const library = ratesOf(run([passes, 'mtlint', ...texts.map(({path}) => path)]), texts)
  const {whole} = runInTurns({whole: [...command, '--format', 'json', path]}, times)
  const {files} = JSON.parse(whole.stdout)
  const findings = files.reduce((sum, {messages}) => sum + messages.length, 0)
  const figures = {library, command: {started: (1e3 * words) / whole.cpu, peak: whole.peak, findings}}
  for (const name of Object.keys(withPeers ? peers : {})) {
    process.stderr.write(`  ${name}\n`)
    // One warm pass of those that take a minute for it.
    const result = run([passes, name, ...texts.slice(0, 2).map(({path}) => path)])
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
      warm && !labels[name] ? ratio(library.warm / warm) : '',
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
