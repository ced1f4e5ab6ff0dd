// What it costs to start and read one article: processor time and memory of the whole process.
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {run, runInTurns} from './measure.mjs'
import {peers} from './peers.mjs'
import {count, ms, ratio} from './table.mjs'
import {writeText} from './texts.mjs'

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url))
export const command = [pathOf('../dist/cli.cjs'), '--no-config', '--fail-on', 'never']
export const passes = pathOf('./passes.mjs')
const sample = pathOf('../samples/machine/blinken-in-beijing/article.txt')

/** Measure the floor, mtlint, and the peers if they are wanted. Few starts of a peer will do: they take seconds. */
export function measureStartup({starts, withPeers}) {
  const size = readFileSync(sample, 'utf8').length
  const {plain, tagged, share} = JSON.parse(run([pathOf('./articles.mjs'), String(size)]).stdout)
  const found = runInTurns(
    {
      floor: ['-e', '0'],
      article: [...command, sample],
      plain: [...command, writeText('plain.txt', plain)],
      ...(tagged && {tagged: [...command, writeText('tagged.txt', tagged)]})
    },
    starts
  )
  const others = Object.fromEntries(Object.keys(withPeers ? peers : {}).map((name) => [name, [passes, name, sample]]))
  Object.assign(found, runInTurns(others, Math.ceil(starts / 4)))

  const tags = ({tagged}) => (tagged ? 'tagger loaded' : 'tagger not loaded')
  const labels = {
    floor: 'node -e 0',
    article: `mtlint, an article (${tags(found.article)})`,
    plain: `mtlint, no sentence needs tags (${tags(found.plain)})`,
    ...(tagged && {tagged: `mtlint, a sentence needs tags (${tags(found.tagged)})`}),
    ...Object.fromEntries(Object.entries(peers).map(([name, {label}]) => [name, label]))
  }
  return {
    figures: {...found, share},
    title: `Start-up: whole process, ${count(size)} characters, best of ${starts}`,
    header: ['CPU ms', 'x node -e 0', 'x mtlint', 'peak MiB'],
    rows: Object.entries(found).map(([name, {cpu, peak}]) => [
      labels[name],
      ms(cpu),
      ratio(cpu / found.floor.cpu),
      name === 'floor' ? '' : ratio(cpu / found.article.cpu),
      count(peak)
    ]),
    notes: [`Of the paragraphs of generated prose, ${(share * 100).toFixed(1)} % make mtlint ask for parts of speech.`]
  }
}
