import type {Pipeline} from '../preset.ts'
import {named} from './named.ts'

/** Did not, outside quotations. */
export const formal: Pipeline = {plugins: named('no-contraction')}
