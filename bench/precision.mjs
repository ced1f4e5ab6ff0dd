// Compares what mtlint and other checkers of English find in machine translation that people have marked, and in human
// prose. usage: node bench/precision.mjs DATA [--sample N] [--only NAME,...] [--install] [--json FILE]
//
// DATA holds the measuring data: NAME.jsonl.gz, one record a line. --sample takes N records a set, evenly spread, the same
// in each run. --install puts the checkers that come from npm into bench/peers; those that are commands (Debian has
// hunspell, aspell, codespell, python3-proselint, diction and link-grammar) are used where they are.
//
// ## Precision
//
// A finding is right where it touches a mark. Raters mark too little and too much, so that this says how checkers compare
// rather than how right each is; beside it stands how often words taken at random touch a mark. A finding over more than
// eight words points at a sentence, which mostly has some mark: it counts as a finding, but not in the precision. In human
// prose nearly every finding is false or a matter of taste. mtlint counts with its errors and warnings.
import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {gunzipSync} from 'node:zlib'
import {commands, finders, programs} from './checkers.mjs'
import {installPeers, isInstalled, peers, smallPeers} from './peers.mjs'
import {count, layOut, ratio} from './table.mjs'

const markedSets = ['mqm2020-zh', 'mqm2020-zh-human', 'bio-mqm', 'mlqe-pe', 'demetr']
const humanSets = ['wmt21-clean', 'wmt21-clean-docs', 'gum-clean', 'parallel-clean', 'parallel-clean-docs']
/** How many records a set the slow ones read, and twice as many of human prose: all would take them hours. */
const samples = {textlint: 1_500, harper: 1_500, 'link-grammar': 250}
/** Longer findings are about sentences. */
const mostWords = 8
/** Of fewer findings a share says little. */
const fewFindings = 50

const fromNpm = {...peers, ...smallPeers}
const labels = {
  ...Object.fromEntries(Object.entries(fromNpm).map(([name, {label}]) => [name, label])),
  hunspell: 'hunspell, en_US',
  aspell: 'aspell, en_US'
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    sample: {type: 'string'},
    only: {type: 'string'},
    install: {type: 'boolean', default: false},
    json: {type: 'string'}
  }
})
const [folder] = positionals
const sample = Number(values.sample ?? Number.POSITIVE_INFINITY)
if (!folder || !(sample >= 1)) throw new Error('usage: node bench/precision.mjs DATA [--sample N] [--only NAME,...]')
const all = [...Object.keys(finders), ...Object.keys(commands)].filter((name) => name !== 'mtlint')
const wanted = values.only?.split(',').filter((name) => name !== 'mtlint') ?? all
for (const name of wanted) if (!all.includes(name)) throw new Error(`--only: ${name} is none of ${all.join(', ')}`)

/** Numbers from 0 to below 1, spread evenly: the same in each run. */
const lot = (index) => (index * 0.6180339887) % 1

/** Take some of a list, one from each of so many parts of it: neighbours are often the same sentence, translated anew. */
function spread(list, size) {
  if (size >= list.length) return list
  return Array.from({length: size}, (_, part) => list[Math.floor(((part + lot(part)) * list.length) / size)])
}

/** The places of the words; what is a word is the same for all checkers. */
const wordsOf = (text) =>
  [...text.matchAll(/\S+/g)].map(({0: word, index}) => ({start: index, end: index + word.length}))

/** Marks count code points. */
function marksOf({target, errors}) {
  const offsets = [0]
  for (const character of target) offsets.push(offsets.at(-1) + character.length)
  return errors.map(({start, end}) => ({start: offsets[start], end: offsets[end]}))
}

function readSet(name) {
  const lines = gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .map((record) => ({
      text: record.target,
      language: record.sourceLang,
      marks: marksOf(record),
      words: wordsOf(record.target)
    }))
}

/** Human prose: the same English often stands beside several source languages, of which one is taken by lot. */
function readHumanSets() {
  const seen = new Set()
  return humanSets.flatMap((name) => {
    const variants = new Map()
    for (const record of readSet(name)) {
      if (seen.has(record.text)) continue
      variants.set(record.text, [...(variants.get(record.text) ?? []), record])
    }
    for (const text of variants.keys()) seen.add(text)
    const records = [...variants.values()].map((list, index) => list[Math.floor(lot(index) * list.length)])
    return spread(records, sample)
  })
}

/** What is missing is marked by an empty place, which touches its neighbours. */
const wide = ({start, end}) => (start < end ? [start, end] : [start - 1, start + 1])
function touches(place, marks) {
  const [start, end] = wide(place)
  return marks.some((mark) => {
    const [from, to] = wide(mark)
    return from < end && start < to
  })
}

const isShort = ({text}, {start, end}) => text.slice(start, end).trim().split(/\s+/).length <= mostWords
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
const wordCount = (records) => sum(records.map(({words}) => words.length))

/** How often so many words in a row, wherever they are, touch a mark. */
function baseRate(records, size) {
  let right = 0
  let judged = 0
  for (const {words, marks} of records) {
    for (let at = 0; at + size <= words.length; at++) {
      judged++
      if (touches({start: words[at].start, end: words[at + size - 1].end}, marks)) right++
    }
  }
  return {right, judged}
}

function figuresOf(records, placesOf) {
  let findings = 0
  let judged = 0
  let right = 0
  for (const record of records) {
    const places = placesOf(record)
    const short = places.filter((place) => isShort(record, place))
    findings += places.length
    judged += short.length
    right += short.filter((place) => touches(place, record.marks)).length
  }
  return {findings, judged, right, words: wordCount(records)}
}

/** Why a checker cannot be used; undefined where it can. */
function missing(name) {
  if (fromNpm[name])
    return isInstalled(name, fromNpm[name]) ? undefined : 'not installed into bench/peers (--install does it)'
  const [program, ...args] = programs[name]
  return spawnSync(program, args).error ? `no command ${program} here` : undefined
}

function versionOf(name) {
  const {packages} = fromNpm[name] ?? {}
  if (packages) return Object.values(packages).length > 1 ? undefined : Object.values(packages)[0]
  const [program, ...args] = programs[name]
  const {stdout, stderr} = spawnSync(program, args, {encoding: 'utf8'})
  return /\d+(?:\.\d+)+(?=\)?\s*$)/m.exec((stdout + stderr).replace(/.*but really/, ''))?.[0]
}

/** Let a checker read records: a map from each to its places. */
async function check(name, records) {
  if (commands[name]) {
    const found = commands[name](records.map(({text}) => text))
    return new Map(records.map((record, index) => [record, found[index]]))
  }
  const find = await finders[name]()
  const places = new Map()
  for (const record of records) places.set(record, await find(record.text, record.language))
  return places
}

if (values.install)
  installPeers(Object.fromEntries(wanted.flatMap((name) => (fromNpm[name] ? [[name, fromNpm[name]]] : []))))

const sets = Object.fromEntries(markedSets.map((name) => [name, spread(readSet(name), sample)]))
const human = readHumanSets()

process.stderr.write('mtlint ...\n')
const everything = await check('mtlint', [...Object.values(sets).flat(), ...human])
const isLoud = ({severity}) => severity !== 'info'
const loud = (record) => everything.get(record).filter(isLoud)

/** The figures of one checker for all sets, of the records that it has seen. */
function measure(placesOf, seen) {
  const of = (records) => figuresOf(seen ? records.filter((record) => seen.has(record)) : records, placesOf)
  return {sets: Object.fromEntries(markedSets.map((name) => [name, of(sets[name])])), human: of(human)}
}

const figures = {mtlint: measure(loud), 'mtlint, hints too': measure((record) => everything.get(record))}
const leftOut = {}
if (!values.only) leftOut.vale = 'neither npm nor Debian has its program'
for (const name of wanted) {
  const reason = missing(name)
  if (reason) {
    leftOut[name] = reason
    continue
  }
  const size = samples[name] ?? Number.POSITIVE_INFINITY
  const records = [...Object.values(sets).flatMap((list) => spread(list, size)), ...spread(human, size * 2)]
  process.stderr.write(`${name}, ${count(records.length)} texts ...`)
  const from = performance.now()
  try {
    const places = await check(name, records)
    figures[name] = measure((record) => places.get(record), new Set(records))
  } catch (error) {
    // An hour of the others must not be lost.
    leftOut[name] = `failed: ${error.message}`
    process.exitCode = 1
  }
  process.stderr.write(` ${count((performance.now() - from) / 1000)} s\n`)
}

const share = ({right, judged}) => {
  if (judged === 0) return '-'
  const percent = (100 * right) / judged
  return `${percent.toFixed(percent < 10 ? 1 : 0)} %${judged < fewFindings ? '*' : ''}`
}
const perWord = ({findings, words}) => findings / words
const rate = (one) => {
  const perThousand = 1000 * perWord(one)
  return perThousand.toFixed(perThousand < 1 ? 3 : perThousand < 10 ? 2 : 1)
}
const label = (name) => {
  const version = name.startsWith('mtlint') ? undefined : versionOf(name)
  return version ? `${labels[name] ?? name} ${version}` : (labels[name] ?? name)
}
const base = (size) => Object.fromEntries(markedSets.map((name) => [name, baseRate(sets[name], size)]))
const bases = {'one word at random': base(1), 'three words at random': base(3)}
const words = ({sets, human}) => sum([...Object.values(sets), human].map((one) => one.words))
const sampled = Object.entries(samples).filter(([name, size]) => figures[name] && size < sample)

console.log(
  layOut([
    {
      title: 'Findings per 1,000 words, and precision: the share of them that touches a human mark',
      header: [...markedSets.flatMap((name) => [name, 'prec.']), 'human prose', 'x mtlint', 'words read'],
      rows: [
        ...Object.entries(bases).map(([name, rates]) => [
          name,
          ...markedSets.flatMap((set) => ['', share(rates[set])]),
          '',
          '',
          ''
        ]),
        ...Object.entries(figures).map(([name, one]) => [
          label(name),
          ...markedSets.flatMap((set) => [rate(one.sets[set]), share(one.sets[set])]),
          rate(one.human),
          name === 'mtlint' ? '' : ratio(perWord(one.human) / perWord(figures.mtlint.human)),
          count(words(one))
        ])
      ],
      notes: [
        `Human prose: ${humanSets.join(', ')}; the same text once.`,
        `Precision: of findings of at most ${mostWords} words; * of fewer than ${fewFindings}.`,
        'mtlint: errors and warnings, told the source language; its rules were chosen with this data.',
        ...sampled.map(
          ([name, size]) => `A sample: ${name}: ${count(size)} records a set, ${count(2 * size)} of human prose.`
        ),
        ...Object.entries(leftOut).map(([name, reason]) => `Left out: ${name}: ${reason}.`)
      ]
    }
  ])
)
if (values.json)
  writeFileSync(
    values.json,
    `${JSON.stringify({date: new Date().toISOString(), sample: values.sample, bases, figures, leftOut}, undefined, 2)}\n`
  )
