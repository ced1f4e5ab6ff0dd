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
  confidence: number
}

const rules = calibration.rules as Readonly<Record<string, Calibration>>

export function calibrationOf(ruleId: string): Calibration | undefined {
  return rules[ruleId]
}

/** Measured share of right findings of a rule, 0 to 1; null where it has not been measured. */
export function confidenceOf(ruleId: string): number | null {
  return rules[ruleId]?.confidence ?? null
}
