// How time and memory grow with the length of the text, and with the number of phrases.
import {run, runInTurns} from './measure.mjs'
import {writePhrases} from './phrase-table.mjs'
import {command, passes} from './startup.mjs'
import {count, ms} from './table.mjs'
import {megabyte, shapes, sizes, writeSize, writeText} from './texts.mjs'

const nameOf = (size) => (size < megabyte ? `${size / 1_000} kB` : `${size / megabyte} MB`)

const least = (runs, figure) => {
  const values = runs.filter(Boolean).map(figure)
  return values.length > 0 ? Math.min(...values) : undefined
}

/** The first pass is the one that warms up. */
function bestPass(stdout) {
  const [, ...warm] = JSON.parse(stdout)
  return Math.min(...warm.map(({cpu}) => cpu))
}

/** Measure texts of 10 kB to 10 MB, as many paragraphs and as one. */
export function measureGrowth({warmUp, times}) {
  const figures = Object.keys(shapes).flatMap((shape) =>
    sizes.map((size) => ({shape, size, ...writeSize(shape, size), library: [], terminal: [], json: []}))
  )
  for (let turn = 0; turn < times; turn++) {
    for (const {shape, size, path, library, terminal, json} of figures) {
      // Ten seconds of work are measured well enough, and 10 MB take most of the time of the whole benchmark.
      if (turn > 0 && size > megabyte) continue
      process.stderr.write(`  ${nameOf(size)} ${shape}\n`)
      // What has taken too long once will do so again.
      const again = (runs, args) => (turn > 0 && !runs[0] ? undefined : runs.push(run(args)))
      again(library, [passes, 'mtlint', warmUp, path, path])
      again(terminal, [...command, `${path}/00000.txt`])
      again(json, [...command, '--format', 'json', `${path}/00000.txt`])
    }
  }
  const results = figures.map(({shape, size, units, library, terminal, json}) => ({
    shape,
    size,
    perMegabyte: least(library, ({stdout}) => (1e6 / units) * bestPass(stdout)),
    cpu: least(terminal, ({cpu}) => cpu),
    peak: least(terminal, ({peak}) => peak),
    jsonCpu: least(json, ({cpu}) => cpu),
    jsonPeak: least(json, ({peak}) => peak)
  }))
  return {
    figures: results,
    title: `Growth: one text, longer and longer, best of ${times} (10 MB: one run)`,
    header: ['warm ms/MB', 'command CPU ms', 'peak MiB', '--format json CPU ms', 'peak MiB'],
    rows: results.map(({shape, size, ...cells}) => [
      `mtlint, ${nameOf(size)} ${shape}`,
      ...Object.values(cells).map((figure) => (figure === undefined ? 'too long' : ms(figure)))
    ]),
    notes: ['Warm: lint(text) after 1 MB of other texts, without the start. A run is stopped after five minutes.']
  }
}

/** Measure what a table of phrases adds to the start and to a megabyte. */
export function measurePhrases({starts, documents, article}) {
  const table = ['--phrases', writeText('phrases.yaml', writePhrases(1_000))]
  const one = runInTurns({without: [...command, article], with: [...command, ...table, article]}, starts)
  const all = runInTurns(
    {without: [...command, documents], with: [...command, ...table, documents]},
    Math.ceil(starts / 3)
  )
  const start = one.with.cpu - one.without.cpu
  const megabytes = all.with.cpu - all.without.cpu
  return {
    figures: {start, scan: megabytes - start, peak: one.with.peak - one.without.peak},
    title: 'Growth: 1,000 phrases more (--phrases)',
    header: ['CPU ms without', 'with', 'more', 'peak MiB more'],
    rows: [
      ['one article', ms(one.without.cpu), ms(one.with.cpu), ms(start), count(one.with.peak - one.without.peak)],
      [
        'the documents of 1 MB',
        ms(all.without.cpu),
        ms(all.with.cpu),
        ms(megabytes),
        count(all.with.peak - all.without.peak)
      ]
    ],
    notes: ['Reading the table is in both; what the scan of 1 MB adds is the difference of the two.']
  }
}
