import {parsePattern, type Step} from './pattern.ts'
import type {PhraseHead, PhraseRule, PhraseSource} from './types.ts'

/** The words of English that stand in most sentences, and those that stand in many, the most frequent first. */
const everywhere = new Set(
  (
    'the of and to in a that is on for with as was at by it from be are has he will this have said an his not which also they been but their were who or ' +
    'we all i had one after its about up can than other when would you over out two so only no into if such she her him should between while since them'
  ).split(' ')
)
const oftenSeen = new Set(
  (
    'new year years time people first more world government day days state states country countries national made make take took before against during through there ' +
    'some any these those many most just like even well how what where then now still may could must did do does being because under however including public ' +
    'president minister company group city part work working number high three last week month today yesterday end way down back own our your my us me local ' +
    'according told says say added announced reported police party law court war army president report reports news media international economic market million ' +
    'percent place area region house home office place general social political security members meeting system support second four five next same both another ' +
    'without around against per each every once again several already always never too very much good great big small large long old young left right'
  ).split(' ')
)
const costs = {everywhere: 60, often: 8, rare: 1}

/** How often a word is met, roughly: what it costs to look at every place where it stands. */
function costOf(word: string): number {
  return everywhere.has(word) ? costs.everywhere : oftenSeen.has(word) ? costs.often : costs.rare
}

/** Tokens that a name or a figure can take at most. */
const longestEntity = 8

interface Span {
  least: number
  most: number
}

/** How many tokens a step takes. */
function lengthOf(step: Step): Span {
  switch (step.kind) {
    case 'words':
    case 'pos':
      return {least: 1, most: 1}
    case 'gap':
      return {least: step.least, most: step.most}
    case 'entity':
      return {least: 1, most: longestEntity}
    case 'choice': {
      const spans = step.options.map(lengthOfAll)
      return {
        least: step.optional ? 0 : Math.min(...spans.map(({least}) => least)),
        most: Math.max(...spans.map(({most}) => most))
      }
    }
    default:
      return {least: 0, most: 0}
  }
}

function lengthOfAll(steps: readonly Step[]): Span {
  return steps.map(lengthOf).reduce((sum, {least, most}) => ({least: sum.least + least, most: sum.most + most}), {
    least: 0,
    most: 0
  })
}

/** Words of which each match holds one, and how many tokens after its start. */
interface Key extends Span {
  words: readonly string[]
  cost: number
}

const isWord = /[\p{L}\p{N}]/u

function keyOfStep(step: Step): Key | undefined {
  if (step.kind === 'words') {
    const words = [...new Set([...step.words].map((word) => word.toLowerCase()))]
    if (!words.every((word) => isWord.test(word))) return undefined
    return {words, cost: words.reduce((sum, word) => sum + costOf(word), 0), least: 0, most: 0}
  }
  if (step.kind !== 'choice' || step.optional) return undefined
  const keys = step.options.map(keyOfSteps)
  if (keys.some((key) => key === undefined)) return undefined
  const all = keys as Key[]
  return {
    words: [...new Set(all.flatMap(({words}) => words))],
    cost: all.reduce((sum, {cost}) => sum + cost, 0),
    least: Math.min(...all.map(({least}) => least)),
    most: Math.max(...all.map(({most}) => most))
  }
}

/** The key of a pattern; undefined where it holds no word. */
export function keyOfSteps(steps: readonly Step[]): Key | undefined {
  let best: Key | undefined
  let least = 0
  let most = 0
  for (const step of steps) {
    const key = keyOfStep(step)
    if (key) {
      // Each place is tried with each start that the key can have.
      const cost = key.cost * (1 + most + key.most - least - key.least)
      if (!best || cost < best.cost) best = {words: key.words, cost, least: least + key.least, most: most + key.most}
    }
    const span = lengthOf(step)
    least += span.least
    most += span.most
  }
  return best
}

/**
 * The words under which a pattern is found: each match holds one of them, `least` to `most` tokens after its start. Of all such sets of words the
 * one that is met most rarely.
 */
export function keyOf(pattern: string): {words: readonly string[]; least: number; most: number} {
  const key = keyOfSteps(parsePattern(pattern))
  if (!key) throw new Error(`the pattern must hold a word: ${pattern}`)
  return key
}

/** Index tables that come without an index: those of a user. */
export function sourceOf(rules: readonly PhraseRule[]): PhraseSource {
  const heads = new Map<string, PhraseHead[]>()
  const entries = rules.flatMap((rule) => rule.entries.map((entry) => ({rule, entry})))
  for (const [number, {rule, entry}] of entries.entries()) {
    const {words, least, most} = keyOf(entry.match)
    const head = {rule, entry: number, least, most}
    for (const word of words) {
      const list = heads.get(word)
      if (list) list.push(head)
      else heads.set(word, [head])
    }
  }
  return {headsAt: (word) => heads.get(word) ?? [], entryAt: (number) => entries[number]!.entry}
}
