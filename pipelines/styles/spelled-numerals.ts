import type {Pipeline} from '../preset.ts'
import {named} from './named.ts'

/** Five men, but 5 miles. */
export const spelledNumerals: Pipeline = {plugins: named('spelled-small-number')}
