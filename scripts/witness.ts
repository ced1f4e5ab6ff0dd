// A statistical witness, on trial: how well do word statistics tell the sentences with heavy errors, beyond what rules see?
// tsx scripts/witness.ts DATA-FOLDER prints, by set and language, the share of sentences with a heavy error among the 1 % and 5 % most
// suspicious, beside the share among all, and beside what the bare length of the sentences would have found.
// What came out: it does not ship. In articles not seen it beats the share among all sentences by a third at best, in sets not seen hardly at
// all, and the bare length of a sentence does better. A rule would have to be right in four of five.
// Method: logistic regression over hashed words, pairs of words and surprise, trained by Adagrad (J. Duchi et al., 2011); surprise is that
// of a bigram model of human prose with absolute discounting (H. Ney et al., 1994). Articles are never divided between training and test.

import type {GoldRecord} from '../src/formats/gold.ts'
import {shareOf} from '../src/rules/calibration.ts'
import {humanSets, readCorpus} from './corpus.ts'

const folder = process.argv[2]
if (!folder) throw new Error('usage: tsx scripts/witness.ts DATA-FOLDER')

const dimensions = 2 ** 18
const folds = 5
const epochs = 4
const rate = 0.1
const ridge = 1e-4
const discount = 0.75

const wordsOf = (text: string) =>
  (text.toLowerCase().match(/\p{L}+(?:['’-]\p{L}+)*|\d+|[^\s\p{L}\d]/gu) ?? []).map((word) =>
    /^\d+$/.test(word) ? '0' : word
  )

/** A bigram model of human prose: bits of surprise of a word after another. */
class Prose {
  readonly #single = new Map<string, number>()
  readonly #pairs = new Map<string, number>()
  readonly #followers = new Map<string, number>()
  #total = 0

  add(text: string): void {
    let before = '^'
    for (const word of wordsOf(text)) {
      this.#single.set(word, (this.#single.get(word) ?? 0) + 1)
      this.#total++
      const pair = `${before} ${word}`
      if (!this.#pairs.has(pair)) this.#followers.set(before, (this.#followers.get(before) ?? 0) + 1)
      this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1)
      before = word
    }
  }

  surprise(before: string, word: string): number {
    const alone = ((this.#single.get(word) ?? 0) + 0.5) / (this.#total + 0.5 * this.#single.size)
    const seen = before === '^' ? 0 : (this.#single.get(before) ?? 0)
    if (seen === 0) return -Math.log2(alone)
    const pair = Math.max(0, (this.#pairs.get(`${before} ${word}`) ?? 0) - discount) / seen
    return -Math.log2(pair + ((discount * (this.#followers.get(before) ?? 0)) / seen) * alone)
  }
}

interface Example {
  group: string
  language: string
  length: number
  features: Uint32Array
  heavy: boolean
}

function hash(text: string): number {
  let value = 2_166_136_261
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16_777_619)
  return (value >>> 0) % dimensions
}

/** Whether a sentence has a heavy error: two raters of three, one where there is only one; in post-edits, a fifth of the words changed. */
function isHeavy({errors, target}: GoldRecord, set: string): boolean {
  if (set === 'mlqe-pe') return errors.length >= Math.max(2, wordsOf(target).length / 5)
  const heavy = errors.filter(({severity}) => severity === 'major' || severity === 'critical')
  return set === 'mqm2020-zh' ? heavy.some(({votes = 1}) => votes >= 2) : heavy.length > 0
}

const prose = new Prose()
const read = new Set<string>()
for (const set of humanSets)
  for (const {target} of readCorpus(folder, set))
    if (!read.has(target)) {
      read.add(target)
      prose.add(target)
    }

function toExample(record: GoldRecord & {doc?: string}, set: string): Example {
  const words = wordsOf(record.target)
  const features = new Set<number>()
  let before = '^'
  let sum = 0
  let most = 0
  for (const word of words) {
    features.add(hash(word))
    features.add(hash(`${before} ${word}`))
    const bits = prose.surprise(before, word)
    sum += bits
    most = Math.max(most, bits)
    before = word
  }
  features.add(hash(`mean surprise ${Math.round(sum / Math.max(1, words.length))}`))
  features.add(hash(`most surprise ${Math.round(most)}`))
  features.add(hash(`length ${Math.round(3 * Math.log2(1 + words.length))}`))
  const content = words.filter((word) => word.length > 4)
  features.add(hash(`repeats ${Math.min(3, content.length - new Set(content).size)}`))
  return {
    group: record.doc ?? record.id.replace(/\/[^/]*$/, ''),
    language: record.sourceLang ?? '',
    length: words.length,
    features: Uint32Array.from(features),
    heavy: isHeavy(record, set)
  }
}

type Weigh = (example: Example) => number

function train(examples: readonly Example[]): Weigh {
  const weights = new Float64Array(dimensions)
  const squares = new Float64Array(dimensions).fill(1e-6)
  let bias = 0
  const scoreOf: Weigh = ({features}) => {
    let score = bias
    for (const feature of features) score += weights[feature]!
    return score
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let step = 0; step < examples.length; step++) {
      // A stride without a common divisor visits every example, far from its neighbours.
      const example = examples[(step * 7919 + epoch) % examples.length]!
      const error = 1 / (1 + Math.exp(-scoreOf(example))) - Number(example.heavy)
      bias -= 0.01 * error
      for (const feature of example.features) {
        const slope = error + ridge * weights[feature]!
        squares[feature]! += slope * slope
        weights[feature]! -= (rate * slope) / Math.sqrt(squares[feature]!)
      }
    }
  }
  return scoreOf
}

interface Scored extends Example {
  score: number
}

function show(name: string, scored: readonly Scored[]): void {
  const base = scored.filter(({heavy}) => heavy).length / scored.length
  const top = (share: number, by: (one: Scored) => number) => {
    const count = Math.max(1, Math.round(share * scored.length))
    const chosen = [...scored].sort((one, other) => by(other) - by(one)).slice(0, count)
    const {right, of, low, high} = shareOf(chosen.filter(({heavy}) => heavy).length, count)
    return `${Math.round((100 * right) / of)} % (${Math.round(100 * low)}-${Math.round(100 * high)})`.padEnd(16)
  }
  const bySuspicion = ({score}: Scored) => score
  const byLength = ({length}: Scored) => length
  console.log(
    `${name.padEnd(22)} ${String(scored.length).padStart(6)} ${`${Math.round(100 * base)} %`.padStart(6)}   ${top(0.01, bySuspicion)} ${top(0.05, bySuspicion)} ${top(0.01, byLength)} ${top(0.05, byLength)}`
  )
}

console.log(
  `${'set'.padEnd(22)} ${'n'.padStart(6)} ${'all'.padStart(6)}   ${'witness 1 %'.padEnd(16)} ${'witness 5 %'.padEnd(16)} ${'length 1 %'.padEnd(16)} length 5 %`
)
const sets = ['mqm2020-zh', 'bio-mqm', 'mlqe-pe']
const bySet = new Map(sets.map((set) => [set, readCorpus(folder, set).map((record) => toExample(record, set))]))
for (const [set, examples] of bySet) {
  const groups = [...new Set(examples.map(({group}) => group))]
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]))
  const scored: Scored[] = []
  for (let fold = 0; fold < folds; fold++) {
    const weigh = train(examples.filter(({group}) => foldOf.get(group) !== fold))
    for (const example of examples)
      if (foldOf.get(example.group) === fold) scored.push({...example, score: weigh(example)})
  }
  show(`${set}, other articles`, scored)
  const languages = [...new Set(scored.map(({language}) => language))]
  if (languages.length > 1)
    for (const language of languages)
      show(
        `  ${language}`,
        scored.filter((one) => one.language === language)
      )
}
for (const [set, examples] of bySet) {
  const weigh = train([...bySet].filter(([other]) => other !== set).flatMap(([, others]) => others))
  show(
    `${set}, other sets`,
    examples.map((example) => ({...example, score: weigh(example)}))
  )
}
