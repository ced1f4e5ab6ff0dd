import {allRules} from '../src/rules/index.ts'
import type {Pipeline} from './preset.ts'

/** Everything, also what has not shown its worth yet. */
export const nursery: Pipeline = {plugins: [...allRules]}
