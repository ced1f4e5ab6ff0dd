import {memoise} from './memo.ts'
import {officeFit} from './offices.ts'
import type {NameBase, Person} from './people.ts'
import {editDistance, fold, skeleton, soundKey, undoStyle} from './similarity.ts'

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

/** The other words of the sentence, folded; worked out only where somebody is near. */
type Context = () => ReadonlySet<string>

/** Who is meant by a name that is spelt wrong. */
export interface Misspelling {
  person: Person
  /** The right spelling. */
  right: string
  /** How much speaks for it: the office beside the name, or the name alone. */
  evidence: 'strong' | 'weak'
}

interface Comparison {
  /** Which words are wrong. */
  wrong: number[]
  /** Sum of the edit distances. */
  distance: number
  /** Whether the wrong words sound like the right ones. */
  alike: boolean
  /** Whether a surname agrees in no more than its consonants. */
  coarse: boolean
}

const lastOf = <Item>(items: readonly Item[]): Item => items[items.length - 1]!

/** How far two words may differ in letters: one, or two where they sound alike and are long. */
function wordDistance(written: string, right: string): number | undefined {
  const limit = Math.max(written.length, right.length) >= 6 ? 2 : 1
  const distance = editDistance(written, right, limit)
  if (distance > limit) return undefined
  if (distance === 1) return right.length > 2 ? 1 : undefined
  return soundKey(written) === soundKey(right) ? distance : undefined
}

function agreesInBones(written: string, right: string): boolean {
  const bones = skeleton(written)
  return bones.length >= 3 && Math.abs(written.length - right.length) <= 2 && bones === skeleton(right)
}

/** Compare a mention with one spelling, word by word; undefined where they are different names. */
function compare(written: readonly string[], right: readonly string[]): Comparison | undefined {
  if (right.length !== written.length) return undefined
  const comparison: Comparison = {wrong: [], distance: 0, alike: true, coarse: false}
  for (const [index, word] of written.entries()) {
    const target = right[index]!
    if (word === target || undoStyle(word) === undoStyle(target)) continue
    // An initial stands for its name, and Steve is what Steven is called.
    if (
      index < written.length - 1 &&
      word.length !== 2 &&
      target.startsWith(word) &&
      (word.length === 1 ||
        target.length - word.length > 1 ||
        /^(?:steve|dave|mike|pete|kate|jake|luke|abe|gabe)$/.test(word))
    )
      continue
    const distance = wordDistance(word, target)
    if (distance === undefined) {
      // The given name must be right, and the surname long enough to have bones.
      if (index < written.length - 1 || written[0]!.length < 3 || !agreesInBones(word, target)) return undefined
      comparison.coarse = true
      comparison.wrong.push(index)
      continue
    }
    comparison.wrong.push(index)
    comparison.distance += distance
    comparison.alike &&= soundKey(word) === soundKey(target)
  }
  return comparison.wrong.length > 0 ? comparison : undefined
}

/** Whether somebody in the base is spelt like this, or has this surname. */
function isKnownSurname(word: string, base: NameBase): boolean {
  return base
    .bySurname(word)
    .some(({name, variants}) => [name, ...variants].some((spelling) => lastOf(fold(spelling).split(' ')) === word))
}

function weigh(
  written: readonly string[],
  {wrong, distance, alike, coarse}: Comparison,
  person: Person,
  base: NameBase,
  context: Context
): Misspelling['evidence'] | undefined {
  const fit = officeFit(person, context())
  const surname = lastOf(written)
  // Consonants alone prove little: role and country must say who it is.
  if (coarse) return wrong.length === 1 && fit === 2 && !isKnownSurname(surname, base) ? 'weak' : undefined
  const surnameWrong = wrong.includes(written.length - 1)
  // John and Joan are both given names: what tells a slip from another person is the length that they share.
  const otherGiven = !surnameWrong && wrong.includes(0) && base.surnamesAfter(written[0]!).length > 0
  if (fit === 2) {
    if (otherGiven && written[0]!.length < 6) return 'weak'
    return distance <= 2 || alike ? 'strong' : undefined
  }
  const rare = !common.has(surname) && surname.length > 4
  if (!surnameWrong) {
    // With a right and rare surname the given name may be a slip; with another it is a relative or somebody else.
    if (!rare || distance > 1) return undefined
    if (fit === 1 && !otherGiven) return 'strong'
    return alike && written[0]!.length > 5 && base.bySurname(surname).length === 1 ? 'strong' : undefined
  }
  // A surname that others bear is no slip of this one, unless the office says so.
  if (wrong.length > 1 || !rare || isKnownSurname(surname, base)) return undefined
  if (fit === 1 && distance <= 2 && surname.length >= 5) return 'strong'
  return alike && surname.length >= 6 ? 'weak' : undefined
}

/**
 * Find the person that a mention is a wrong spelling of. A mention that is right, or that is like nobody or like several, gives nothing: unknown names are
 * no mistakes.
 *
 * @param written the words of the mention, as `fold` writes them; two at least
 * @param context the other words of the sentence, as `fold` writes them
 */
export function findMisspelling(written: readonly string[], base: NameBase, context: Context): Misspelling | undefined {
  const surname = lastOf(written)
  const full = written.join(' ')
  // Who is written right is no other person's slip.
  if (base.knows(written)) return undefined
  const sounding = base.bySurname(surname)
  const spellings = (person: Person) => [person.name, ...person.variants]
  const candidates = new Set(sounding)
  for (const other of base.surnamesAfter(written[0]!)) {
    if (other !== surname && (editDistance(surname, other, 2) <= 2 || agreesInBones(surname, other)))
      for (const person of base.bySurname(other)) candidates.add(person)
  }
  const found: Misspelling[] = []
  for (const person of candidates) {
    // A wrong form can be another person's right name, unless the surname or the office says who is meant.
    if (person.wrong.some((wrong) => fold(wrong) === full)) {
      const sameSurname = lastOf(fold(person.name).split(' ')) === surname && !common.has(surname)
      if (person.own || sameSurname || officeFit(person, context()) > 0)
        found.push({person, right: person.name, evidence: 'strong'})
      continue
    }
    // Of several right spellings, the nearest is meant.
    let nearest: {spelling: string; comparison: Comparison} | undefined
    for (const spelling of spellings(person)) {
      const comparison = compare(written, fold(spelling).split(' '))
      if (comparison && comparison.distance < (nearest?.comparison.distance ?? Number.POSITIVE_INFINITY))
        nearest = {spelling, comparison}
    }
    const evidence = nearest && weigh(written, nearest.comparison, person, base, context)
    if (nearest && evidence) found.push({person, right: nearest.spelling, evidence})
  }
  const strong = found.filter(({evidence}) => evidence === 'strong')
  const best = strong.length > 0 ? strong : found
  return new Set(best.map(({person}) => person)).size === 1 ? best[0] : undefined
}

interface NearSurname {
  person: Person
  right: string
  /** Whether the base lists this very spelling as wrong. */
  listed: boolean
}

/** The people whose surname is near a word that nobody has for a surname. */
function findNearSurnames(word: string, base: NameBase): readonly NearSurname[] {
  if (word.length < 5 || common.has(word) || isKnownSurname(word, base)) return nobody
  const found: NearSurname[] = []
  for (const person of base.bySurname(word)) {
    const listed = person.wrong.some((wrong) => fold(wrong) === word)
    let nearest: {spelling: string; distance: number} | undefined
    for (const spelling of [person.name, ...person.variants]) {
      const right = lastOf(fold(spelling).split(' '))
      const distance = editDistance(word, right, 3)
      if (!common.has(right) && distance < (nearest?.distance ?? 4))
        nearest = {spelling: lastOf(spelling.split(' ')), distance}
    }
    if (!nearest || undoStyle(fold(nearest.spelling)) === undoStyle(word)) continue
    const right = fold(nearest.spelling)
    // Two letters are much of a short name.
    const near = soundKey(right) === soundKey(word) && nearest.distance <= (right.length > 5 ? 2 : 1)
    if (listed || near) found.push({person, right: nearest.spelling, listed})
  }
  return found
}

const nobody: readonly NearSurname[] = []
type NearSurnames = (word: string) => readonly NearSurname[]

/** Any word that opens a sentence may be asked for. */
const nearByBase = new WeakMap<NameBase, NearSurnames>()

function nearSurnames(word: string, base: NameBase): readonly NearSurname[] {
  let near = nearByBase.get(base)
  if (!near) {
    near = memoise((asked) => findNearSurnames(asked, base))
    nearByBase.set(base, near)
  }
  return near(word)
}

/**
 * Find the person that a surname alone is a wrong spelling of: with the office beside it ("the Ukrainian president, Zelinsky"), or one of the wrong spellings that
 * the base lists ("Brezinski").
 */
export function findMisspeltSurname(word: string, base: NameBase, context: Context): Misspelling | undefined {
  const found = nearSurnames(word, base).filter(({person, listed}) => listed || officeFit(person, context()) === 2)
  const [first] = found
  return first && found.every(({person}) => person === first.person)
    ? {person: first.person, right: first.right, evidence: 'strong'}
    : undefined
}
