// Measures all rules on machine translation with human error marks and on human prose, and writes src/rules/calibration.json.
// npm run calibrate -- DATA-FOLDER [--unread N [--rule ID]] prints up to N findings a rule that nobody has read; it writes nothing then.
import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {isInPack} from '../pipelines/packs.ts'
import {merge} from '../pipelines/steps/merge.ts'
import {parseArticle} from '../src/article/parse.ts'
import type {GoldRecord} from '../src/formats/gold.ts'
import {type Calibration, shareOf} from '../src/rules/calibration.ts'
import {allRules, familyOf} from '../src/rules/index.ts'
import type {Kinds} from '../src/rules/page.ts'
import {compileRules, type Found} from '../src/rules/run.ts'
import type {Rule} from '../src/rules/types.ts'
import {alignBeside} from '../src/source/beside.ts'
import {setBeside} from '../src/source/model.ts'
import {humanSets, machineSets, markedSets, nameSets, readCorpus, touches} from './corpus.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    unread: {type: 'string'},
    rule: {type: 'string', multiple: true},
    human: {type: 'boolean'},
    machine: {type: 'boolean'}
  }
})
const folder = positionals[0]
if (!folder) throw new Error('usage: npm run calibrate -- DATA-FOLDER')

type Verdict = 'slip' | 'taste' | 'false'
const verdicts = new Map<string, Verdict>()
for (const line of readFileSync('bench/verdicts.tsv', 'utf8').split('\n')) {
  const [id, rule, start, end, verdict] = line.split('\t')
  if (!id || id.startsWith('#')) continue
  if (verdict !== 'slip' && verdict !== 'taste' && verdict !== 'false')
    throw new Error(`bench/verdicts.tsv: unknown verdict in: ${line}`)
  verdicts.set(`${id}\t${rule}\t${start}\t${end}`, verdict)
}

/** What the sets hold. */
const genres: Readonly<Record<string, string>> = {
  'mqm2020-zh': 'news',
  'wmt21-mt': 'news',
  'wmt21-docs': 'news',
  'opus-ar': 'news',
  'opus-ar-docs': 'news',
  'bio-mqm': 'medicine',
  'mlqe-pe': 'encyclopedia and forum',
  demetr: 'sentences with one mistake put in'
}

interface Hit {
  entry: string | undefined
  language: string | undefined
  set: string
  human: boolean
  /** undefined where the set has no marks that could speak to it. */
  touched: boolean | undefined
  verdict: Verdict | undefined
  line: string
}

const hits = new Map<string, Hit[]>()
/** Words of each kind of text, and of those among them that stand beside their source. */
const words = {machine: 0, human: 0, machineBeside: 0, humanBeside: 0}
const isBeside = ({needs}: Rule) => needs === 'source'
const everyRule = allRules.map(({rule}) => rule)
const runAlone = compileRules(everyRule.filter((rule) => !isBeside(rule)))
const runBeside = compileRules(everyRule.filter(isBeside))
const seen = new Set<string>()

function keepHits({id, target, errors, sourceLang}: GoldRecord, set: string, found: readonly Found[]): void {
  const human = (humanSets as readonly string[]).includes(set)
  for (const {rule, finding} of merge(found)) {
    // A pack would not run here; in human prose, where it would be silent as well, it shows how sure it is of itself.
    if (!human && rule.pack && !(sourceLang !== undefined && isInPack(rule, sourceLang))) continue
    // What a rule only mentions is not what its figures are about.
    if (finding.severity === 'neutral' && rule.severity !== 'neutral') continue
    const {start, end} = finding
    const isName = familyOf(rule.id) === 'names' || rule.id.includes('-name')
    const speaks = markedSets.has(set) || (nameSets.has(set) && isName)
    const context =
      `${target.slice(Math.max(0, start - 80), start)}[[${target.slice(start, end)}]]${target.slice(end, end + 70)}`.replaceAll(
        '\n',
        '⏎'
      )
    const list = hits.get(rule.id) ?? []
    hits.set(rule.id, list)
    list.push({
      entry: finding.data?.entry,
      language: sourceLang,
      set,
      human,
      touched: speaks ? touches(finding, errors) : undefined,
      verdict: verdicts.get(`${id}\t${rule.id}\t${start}\t${end}`),
      line: `${id}\t${rule.id}\t${start}\t${end}\t${finding.data?.entry ?? ''} ${context} => ${finding.expected?.[0] ?? ''}${isBeside(rule) ? ` ${JSON.stringify(finding.data ?? {})}` : ''}`
    })
  }
}

for (const set of [...machineSets, ...humanSets]) {
  const kind = (humanSets as readonly string[]).includes(set) ? 'human' : 'machine'
  for (const record of readCorpus(folder, set)) {
    const {target, source, sourceLang} = record
    const count = target.split(/\s+/).length
    if (source && sourceLang) {
      const article = parseArticle(target)
      setBeside(article, alignBeside(article, source, sourceLang))
      words[`${kind}Beside`] += count
      keepHits(record, set, runBeside(article))
    }
    // The same English stands beside several source languages.
    if (kind === 'human' && seen.has(target)) continue
    seen.add(target)
    words[kind] += count
    keepHits(record, set, runAlone(parseArticle(target)))
  }
}

const per100k = (count: number, of: number) => Math.round((count / of) * 1_000_000) / 10

function calibrate(rule: Rule): Calibration {
  const all = hits.get(rule.id) ?? []
  const machine = all.filter((hit) => !hit.human)
  const human = all.filter((hit) => hit.human)
  const marked = machine.filter(({touched}) => touched !== undefined)
  const touched = marked.filter((hit) => hit.touched).length
  const unmarked = machine.filter((hit) => !hit.touched)
  const read = unmarked.filter(({verdict}) => verdict)
  const readRight = read.filter(({verdict}) => verdict === 'slip').length
  const count = (verdict: Verdict) => human.filter((hit) => hit.verdict === verdict).length
  const falseAlarms = count('false') + human.filter((hit) => !hit.verdict).length
  // What was not marked is right as often as what was read of it; human slips are right findings as well.
  const rest = read.length > 0 ? readRight / read.length : marked.length > 0 ? 0 : 1
  // Where a pack would not run, what is of taste costs it nothing.
  const taste = rule.pack ? 0 : count('taste')
  const judged = machine.length + count('slip') + taste + falseAlarms
  const right = touched + unmarked.length * rest + count('slip')
  // One right and one wrong are added (Laplace's rule): a few right findings are no proof.
  const confidence =
    judged >= 5 && (read.length > 0 || marked.length > 0 || human.length > 0)
      ? Math.round(((right + 1) / (judged + 2)) * 100) / 100
      : null
  const heavy = rule.severity === 'major' || rule.severity === 'critical'
  const humanWords = isBeside(rule) ? words.humanBeside : words.human
  const machineWords = isBeside(rule) ? words.machineBeside : words.machine
  // Beside the source a finding shows what it rests on: it may be wrong a little more often, and what is for information more often still.
  const quiet = per100k(falseAlarms, humanWords) <= (isBeside(rule) ? (rule.severity === 'neutral' ? 15 : 5) : 1)
  return {
    machine: {
      hits: machine.length,
      per100k: per100k(machine.length, machineWords),
      marked: shareOf(touched, marked.length)
    },
    human: {
      hits: human.length,
      per100k: per100k(human.length, humanWords),
      slips: count('slip'),
      taste: count('taste'),
      false: count('false'),
      unread: human.filter((hit) => !hit.verdict).length
    },
    read: shareOf(readRight, read.length),
    confidence,
    proved:
      quiet &&
      (confidence === null || rule.severity === 'neutral' || confidence >= (heavy ? 0.9 : isBeside(rule) ? 0.65 : 0.8))
  }
}

/** Count hits in machine translation by something that they have; the most frequent first. */
function countBy(id: string, keyOf: (hit: Hit) => string | undefined): Record<string, number> {
  const counts = new Map<string, number>()
  for (const hit of hits.get(id) ?? []) {
    const key = hit.human ? undefined : keyOf(hit)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return Object.fromEntries([...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1)))
}

const rules = allRules.map(({rule}) => rule)
if (values.unread !== undefined) {
  const most = Number(values.unread)
  for (const {id} of rules) {
    if (values.rule && !values.rule.includes(id)) continue
    const unread = (hits.get(id) ?? []).filter(
      (hit) => !hit.verdict && (hit.human ? !values.machine : !values.human && hit.touched !== true)
    )
    const human = unread.filter((hit) => hit.human)
    const machine = unread.filter((hit) => !hit.human)
    const step = Math.max(1, machine.length / most)
    for (const hit of human) console.log(`HUMAN\t${hit.line}`)
    for (let at = 0; at < machine.length; at += step) console.log(`MT\t${machine[Math.floor(at)]!.line}`)
  }
} else {
  const figures = Object.fromEntries(rules.map((rule) => [rule.id, calibrate(rule)]))
  writeFileSync('src/rules/calibration.json', `${JSON.stringify({words, rules: figures}, undefined, 1)}\n`)
  const kinds = rules.map(({id}): [string, Kinds] => [
    id,
    {
      languages: countBy(id, ({language}) => language),
      genres: countBy(id, ({set}) => genres[set]),
      entries: countBy(id, ({entry}) => entry)
    }
  ])
  writeFileSync('src/rules/kinds.json', `${JSON.stringify(Object.fromEntries(kinds), undefined, 1)}\n`)
  console.log(`${words.machine} words of machine translation, ${words.human} of human prose`)
  console.log('rule'.padEnd(34), 'MT hits  /100k  marked   read    human hits slip taste false unread  confidence')
  for (const [id, {machine, human, read, confidence, proved}] of Object.entries(figures)) {
    console.log(
      id.padEnd(34),
      String(machine.hits).padStart(6),
      String(machine.per100k).padStart(7),
      `${machine.marked.right}/${machine.marked.of}`.padStart(9),
      `${read.right}/${read.of}`.padStart(8),
      String(human.hits).padStart(8),
      String(human.slips).padStart(6),
      String(human.taste).padStart(5),
      String(human.false).padStart(5),
      String(human.unread).padStart(6),
      String(confidence ?? '-').padStart(9),
      proved ? '' : 'nursery'
    )
  }
}
