import {calibrationOf} from '../src/rules/calibration.ts'
import type {Rule} from '../src/rules/types.ts'

/** Whether a rule belongs in a pipeline for everybody: its figures are good enough, and it is no matter of house style and not on trial. */
export function hasProved({id, house, trial}: Rule): boolean {
  return house !== true && trial !== true && (calibrationOf(id)?.proved ?? false)
}
