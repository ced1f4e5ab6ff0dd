import calibration from './calibration.json' with {type: 'json'}

/** A share with its 95 % interval. */
export interface Share {
  right: number
  of: number
  low: number
  high: number
}

/** Figures of one rule, as `npm run calibrate` writes them. */
export interface Calibration {
  /** Findings in machine translation: for each 100,000 words, and those that touch a human error mark. */
  machine: {hits: number; per100k: number; marked: Share}
  /** Findings in human prose: for each 100,000 words, and what a reader said of them. */
  human: {hits: number; per100k: number; slips: number; taste: number; false: number; unread: number}
  /** Findings of machine translation without a mark that were read, and found right. */
  read: Share
  /** Share of right findings; null where too few were judged. */
  confidence: number | null
  /** Whether the rule has reached the bar of the pipeline `article`: see `npm run calibrate`. */
  proved: boolean
}

/** A share with its 95 % interval by Wilson's score method (E. B. Wilson, 1927). */
export function shareOf(right: number, of: number): Share {
  if (of === 0) return {right, of, low: 0, high: 1}
  const z = 1.96
  const share = right / of
  const middle = share + (z * z) / (2 * of)
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const scale = 1 + (z * z) / of
  const round = (value: number) => Math.round(value * 1000) / 1000
  return {
    right,
    of,
    low: round(Math.max(0, (middle - spread) / scale)),
    high: round(Math.min(1, (middle + spread) / scale))
  }
}

const rules = calibration.rules as Readonly<Record<string, Calibration>>

export function calibrationOf(ruleId: string): Calibration | undefined {
  return rules[ruleId]
}

/** Measured share of right findings of a rule, 0 to 1; null where it has not been measured. */
export function confidenceOf(ruleId: string): number | null {
  return rules[ruleId]?.confidence ?? null
}
