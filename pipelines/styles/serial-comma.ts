import type {Pipeline} from '../preset.ts'
import {named} from './named.ts'

/** Bread, milk, and eggs. */
export const serialComma: Pipeline = {plugins: named('serial-comma')}
