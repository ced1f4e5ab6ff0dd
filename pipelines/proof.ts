import {calibrationOf} from '../src/rules/calibration.ts'

/** Rules that the figures hold back. */
export function hasProved(ruleId: string): boolean {
  return calibrationOf(ruleId)?.proved ?? false
}
