import {shareOf} from '../../src/rules/calibration.ts'
import {familyOf} from '../../src/rules/index.ts'
import type {Found} from '../../src/rules/run.ts'
import {languageOf} from '../packs.ts'

/** Which source language the English smells of, and by which findings. */
export interface Origin {
  /** BCP-47 code. */
  language: string
  /** Signs that point to this language, and all signs that point to some language. */
  signs: number
  of: number
  /** 95 % interval of the share of signs that point to it. */
  low: number
  high: number
  /** Whether the signs are enough to read the article as a translation from there. */
  sure: boolean
  /** The rules that say so. */
  rules: readonly string[]
}

/** A rule that names more languages hardly tells which one it was. */
const mostLanguages = 5
/** So many different signs are asked for before a language counts as plain, and so much weight: a sign of two languages weighs a half in each. */
const leastSigns = 2
const leastWeight = 3 / 4
/** The least share of the signs that must point to it. */
const leastShare = 2 / 3

/** Families whose mistakes are words of a language; marks and capitals go wrong from everywhere. */
const telling: ReadonlySet<string> = new Set(['calques', 'grammar', 'names', 'prepositions'])

interface Tally {
  signs: number
  weight: number
  rules: Set<string>
}

/**
 * Count the findings whose rule knows where its mistake comes from. The same words count once. A sign of several languages counts for each
 * of them; between languages with as many signs, the one whose signs are more its own leads. The interval is Wilson's for the share of signs.
 */
export function originOf(found: readonly Found[], text: string): Origin | undefined {
  const tallies = new Map<string, Tally>()
  const seen = new Set<string>()
  let of = 0
  for (const {rule, finding} of found) {
    const {id} = rule
    const sourceLanguages = finding.sourceLanguages ?? rule.sourceLanguages
    if (rule.pack || !telling.has(familyOf(id))) continue
    if (sourceLanguages.length === 0 || sourceLanguages.length > mostLanguages) continue
    const sign = `${id} ${finding.data?.entry ?? text.slice(finding.start, finding.end)}`
    if (seen.has(sign)) continue
    seen.add(sign)
    of++
    for (const language of new Set(sourceLanguages.map(languageOf))) {
      const tally = tallies.get(language) ?? {signs: 0, weight: 0, rules: new Set()}
      tallies.set(language, tally)
      tally.signs++
      tally.weight += 1 / sourceLanguages.length
      tally.rules.add(id)
    }
  }
  const [leading, second] = [...tallies].sort(
    ([, one], [, other]) => other.signs - one.signs || other.weight - one.weight
  )
  if (!leading) return undefined
  const [language, {signs, weight, rules}] = leading
  const {low, high} = shareOf(signs, of)
  const alone = second === undefined || second[1].signs < signs || second[1].weight < weight
  return {
    language,
    signs,
    of,
    low,
    high,
    sure: signs >= leastSigns && weight >= leastWeight && signs >= leastShare * of && alone,
    rules: [...rules]
  }
}
