import type {Sentence} from '../../article/model.ts'
import {mentionAt} from '../../names/mentions.ts'
import {describe, officeFit} from '../../names/offices.ts'
import {type NameBase, type Person, readPeople} from '../../names/people.ts'
import {editDistance, fold, soundKey} from '../../names/similarity.ts'
import {defineRule} from '../define.ts'
import type {Finding, MqmSeverity} from '../types.ts'

/** Surnames that so many people bear that a near given name proves nothing. */
const common = new Set(
  (
    'smith jones brown johnson williams miller davis wilson anderson taylor thomas moore martin jackson white harris lewis clark walker hall allen young king wright scott green baker ' +
    'adams nelson hill campbell mitchell roberts carter phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper peterson reed bailey bell kelly howard ward cox richardson wood ' +
    'watson brooks bennett gray james hughes price long foster sanders ross powell sullivan russell bush obama kim lee park choi chen wang li zhang liu yang zhao huang wu zhou xu sun ma zhu hu lin guo he ' +
    'khan ali ahmed hassan hussein singh kumar sharma gupta patel garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz fernandez silva santos pereira ' +
    'ivanov petrov sidorov popov muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann rossi russo ferrari bianchi nguyen tran le pham'
  ).split(' ')
)

interface Judgement {
  person: Person
  right: string
  severity: MqmSeverity
}

function limitFor(length: number): number {
  return length >= 8 ? 2 : 1
}

/** A slip of romanisation or of the keys: near in letters, and alike in sound. */
function isNear(one: string, other: string): boolean {
  if (one === other) return true
  const distance = editDistance(one, other, 2)
  if (distance <= 1) return one.length > 3 && (one[0] === other[0] || soundKey(one) === soundKey(other))
  return distance <= limitFor(Math.max(one.length, other.length)) && soundKey(one) === soundKey(other)
}

/** Compare a mention with one known spelling of a person. */
function compare(written: readonly string[], name: string): {near: boolean; wrongWords: number[]} {
  const right = fold(name).split(' ')
  if (right.length !== written.length) return {near: false, wrongWords: []}
  const wrongWords: number[] = []
  for (const [index, word] of written.entries()) {
    if (word === right[index]) continue
    // Steve is what Steven is called.
    if (index < written.length - 1 && word.length > 2 && right[index]!.startsWith(word)) continue
    if (!isNear(word, right[index]!)) return {near: false, wrongWords}
    wrongWords.push(index)
  }
  return {near: wrongWords.length > 0, wrongWords}
}

function judge(written: readonly string[], base: NameBase, sentence: string): Judgement | undefined {
  const candidates = base.bySurname(written.at(-1)!)
  const full = written.join(' ')
  // Who is written right is no other person's slip.
  if (candidates.some(({name, variants}) => [name, ...variants].some((spelling) => fold(spelling) === full)))
    return undefined
  const found: Judgement[] = []
  for (const person of candidates) {
    // A wrong form is another person's right name, unless the surname or the office says who is meant.
    if (person.wrong.some((wrong) => fold(wrong) === full)) {
      const sameSurname = fold(person.name).split(' ').at(-1) === written.at(-1) && !common.has(written.at(-1)!)
      if (sameSurname || officeFit(person, sentence) > 0) found.push({person, right: person.name, severity: 'major'})
      continue
    }
    for (const name of [person.name, ...person.variants]) {
      const {near, wrongWords} = compare(written, name)
      if (!near) continue
      const fit = officeFit(person, sentence)
      const surname = written.length - 1
      // With a right and rare surname the given name may be a slip; with another surname it is another person, unless the office says who it is.
      const givenOnly = !wrongWords.includes(surname)
      const rare = !common.has(written[surname]!) && written[surname]!.length > 4
      const alike = wrongWords.every(
        (index) =>
          soundKey(written[index]!) === soundKey(fold(name).split(' ')[index]!) &&
          editDistance(written[index]!, fold(name).split(' ')[index]!, 1) === 1
      )
      if (fit === 2 || (fit === 1 && rare && givenOnly) || (givenOnly && rare && alike && candidates.length === 1))
        found.push({person, right: name, severity: 'major'})
      break
    }
  }
  const people = new Set(found.map(({person}) => person))
  return people.size === 1 ? found[0] : undefined
}

/** The smallest part of the mention that is wrong, and what it should be. */
function narrow(words: readonly string[], right: readonly string[]): {from: number; to: number} {
  let from = 0
  while (from < words.length - 1 && fold(words[from]!) === fold(right[from]!)) from++
  let to = words.length
  while (to > from + 1 && fold(words[to - 1]!) === fold(right[to - 1]!)) to--
  return {from, to}
}

export default defineRule({
  id: 'no-misspelt-name',
  summary: 'Disallow a wrong spelling of a known person.',
  why: 'The name came back from another script with other letters. A name in the news is spelt as its bearer spells it.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue misspelled-person', 'mined-patterns section 8: 88 % of near misses touch a marked error'],
  message: 'Unexpected name `{name}`, expected `{right}`',
  examples: {
    bad: {
      'French President [[Emanuel]] Macron spoke on Friday.': 'French President Emmanuel Macron spoke on Friday.',
      'US Secretary of State [[Anthony]] Blinken left on Monday.':
        'US Secretary of State Antony Blinken left on Monday.'
    },
    good: [
      'Anthony Hopkins won the award.',
      'The baker Antonio Gutierrez opened a shop.',
      'Michael Obama, a baker from Leeds, spoke.',
      'Emmanuel Macron spoke on Friday.'
    ]
  },

  *check(sentence: Sentence): Generator<Finding> {
    const {tokens} = sentence
    for (let index = 0; index < tokens.length; index++) {
      if (!tokens[index]!.capitalised) continue
      const mention = mentionAt(tokens, index)
      if (!mention) continue
      index = mention.index + mention.length - 1
      const written = mention.words.flatMap((word) => fold(word).split(' '))
      const base = readPeople()
      if (written.length < 2) continue
      const judgement = judge(written, base, sentence.text)
      if (!judgement) continue
      const rightWords = judgement.right.split(' ')
      const {from, to} =
        mention.words.length === rightWords.length
          ? narrow(mention.words, rightWords)
          : {from: 0, to: mention.words.length}
      const first = tokens[mention.index + from]!
      const last = tokens[mention.index + to - 1]!
      const replacement =
        mention.words.length === rightWords.length ? rightWords.slice(from, to).join(' ') : judgement.right
      yield {
        start: first.start,
        end: last.start + mention.words[to - 1]!.length,
        expected: [replacement],
        data: {name: mention.words.join(' '), right: judgement.right},
        note: describe(judgement.person),
        severity: judgement.severity
      }
    }
  }
})
