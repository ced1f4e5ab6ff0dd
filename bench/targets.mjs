// What mtlint promises, held against the figures of a run.
import {count, ratio} from './table.mjs'

/** Time for a megabyte may differ by this much before it counts as growth: such is the noise of a shared machine. */
const slack = 1.5

function linear(growth, shape) {
  const of = (size) => growth.find((one) => one.shape === shape && one.size === size)
  const [least, small, middle, large] = [of(10_000), of(100_000), of(1_000_000), of(10_000_000)]
  const {perMegabyte, cpu, jsonCpu, peak, jsonPeak} = large
  if ([perMegabyte, cpu, jsonCpu].includes(undefined)) return {value: 'too long', holds: false}
  const each = Math.min(small.perMegabyte, middle.perMegabyte)
  const time = perMegabyte / each
  // What the command takes for each of the nine megabytes more, when it is warm.
  const command = Math.max(cpu - middle.cpu, jsonCpu - middle.jsonCpu) / 9 / each
  const memory = Math.max(peak - least.peak, jsonPeak - least.jsonPeak) / 10 / (middle.peak - least.peak)
  return {
    value: `lint(text) ${ratio(time)}, command ${ratio(command)}, memory ${ratio(memory)}`,
    holds: Math.max(time, command, memory) <= slack
  }
}

/** Hold the figures of the sections against the targets; those without figures are left out. */
export function judge({startup, throughput, growth, beside}) {
  const times = startup.article.cpu / startup.floor.cpu
  const worst = Math.max(startup.article.peak, startup.tagged?.peak ?? 0)
  const tagged = (startup.tagged ?? startup.article).cpu / startup.floor.cpu
  const plain = startup.plain.cpu / startup.floor.cpu
  const targets = [
    ['article: at most 8 x node -e 0', ratio(times), times <= 8],
    ['article, where tags are needed: the same', ratio(tagged), tagged <= 8],
    ['article: at most 115 MiB, with tags too', count(worst), worst <= 115],
    ['no sentence needs tags: at most 4 x node -e 0', ratio(plain), plain <= 4],
    ['1 MB of articles: 120,000 words/s, warm', count(throughput.library.warm), throughput.library.warm >= 120_000],
    [
      '1 MB of articles: the same, the whole command',
      count(throughput.command.started),
      throughput.command.started >= 120_000
    ]
  ]
  const aligned = beside.warm.beside / beside.warm.alone
  targets.push(['an article with its source: at most twice the article', ratio(aligned), aligned <= 2])
  for (const shape of new Set(growth.map((one) => one.shape))) {
    const {value, holds} = linear(growth, shape)
    targets.push([`10 MB ${shape}: 10 x 1 MB, within ${slack}`, value, holds])
  }
  const against = (name, least) => {
    if (!throughput[name]) return
    const faster = throughput.library.warm / throughput[name].warm
    targets.push([`at least ${least} x the speed of ${name}, warm`, ratio(faster), faster >= least])
  }
  against('harper', 15)
  against('retext', 3)
  if (startup.harper) {
    const faster = startup.harper.cpu / startup.article.cpu
    targets.push(['starts at least 10 x faster than harper', ratio(faster), faster >= 10])
  }
  return {
    figures: targets.map(([target, value, holds]) => ({target, value, holds})),
    title: 'Targets',
    header: ['measured', ''],
    rows: targets.map(([target, value, holds]) => [target, value, holds ? 'holds' : 'MISSED'])
  }
}
