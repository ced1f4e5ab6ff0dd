import {confidenceOf} from '../../src/rules/calibration.ts'
import {familyOf} from '../../src/rules/index.ts'
import type {Found} from '../../src/rules/run.ts'

const weights = {critical: 3, major: 2, minor: 1, neutral: 0}

const weightOf = ({rule, finding}: Found) => weights[finding.severity ?? rule.severity]

function isSame(one: Found, other: Found): boolean {
  const {start, end, expected = []} = one.finding
  const second = other.finding
  const overlaps = start < second.end && second.start < end
  if (!overlaps && !(start === second.start && end === second.end)) return false
  if (
    familyOf(one.rule.id) === familyOf(other.rule.id) &&
    one.rule.id !== other.rule.id &&
    familyOf(one.rule.id) === 'repetition'
  )
    return true
  const samePlace = start === second.start && end === second.end
  if (!samePlace) return false
  return (
    one.rule.id === other.rule.id ||
    familyOf(one.rule.id) === familyOf(other.rule.id) ||
    expected[0] === second.expected?.[0]
  )
}

/**
 * Keep one of several findings that say the same about the same words: the same correction, or the same family on the same span.
 * The heavier one stays, then the one of the higher confidence. Sorted by place, then rule.
 */
export function merge(found: readonly Found[]): Found[] {
  const sorted = [...found].sort(
    (one, other) =>
      one.finding.start - other.finding.start ||
      one.finding.end - other.finding.end ||
      (one.rule.id < other.rule.id ? -1 : one.rule.id > other.rule.id ? 1 : 0)
  )
  const kept: Found[] = []
  for (const one of sorted) {
    // Findings that end before this one starts cannot meet it; a few long ones may lie further back.
    const rival = kept.slice(-8).findIndex((other) => isSame(one, other))
    if (rival === -1) {
      kept.push(one)
      continue
    }
    const at = Math.max(0, kept.length - 8) + rival
    const other = kept[at]!
    const better =
      weightOf(one) - weightOf(other) || (confidenceOf(one.rule.id) ?? 0) - (confidenceOf(other.rule.id) ?? 0)
    if (better > 0) kept[at] = one
  }
  return kept.sort((one, other) => one.finding.start - other.finding.start || one.finding.end - other.finding.end)
}
