// How time and memory grow with the length of the text, and with the number of phrases.
import {run, runInTurns} from './measure.mjs'
import {writePhrases} from './phrase-table.mjs'
import {command, passes} from './startup.mjs'
import {count, ms} from './table.mjs'
import {megabyte, shapes, sizes, writeSize, writeText} from './texts.mjs'

const nameOf = (size) => (size < megabyte ? `${size / 1_000} kB` : `${size / megabyte} MB`)

/** Measure texts of 10 kB to 10 MB, as many paragraphs and as one. */
export function measureGrowth({warmUp}) {
  const figures = []
  for (const shape of Object.keys(shapes)) {
    for (const size of sizes) {
      process.stderr.write(`  ${nameOf(size)} ${shape}\n`)
      const {path, units} = writeSize(shape, size)
      const library = run([passes, 'mtlint', warmUp, path, path])
      const [, ...warm] = library ? JSON.parse(library.stdout) : []
      const perMegabyte = library && (Math.min(...warm.map(({cpu}) => cpu)) / units) * 1e6
      const whole = run([...command, `${path}/00000.txt`])
      figures.push({shape, size, perMegabyte, cpu: whole?.cpu, peak: whole?.peak})
    }
  }
  return {
    figures,
    title: 'Growth: one text, longer and longer',
    header: ['warm ms/MB', 'command CPU ms', 'peak MiB'],
    rows: figures.map(({shape, size, perMegabyte, cpu, peak}) => [
      `mtlint, ${nameOf(size)} ${shape}`,
      ...[perMegabyte, cpu].map((figure) => (figure === undefined ? 'too long' : ms(figure))),
      peak === undefined ? '' : count(peak)
    ]),
    notes: ['Warm: lint(text) after 1 MB of other texts. A run is stopped after five minutes.']
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
