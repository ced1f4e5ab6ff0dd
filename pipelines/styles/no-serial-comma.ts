import type {Pipeline} from '../preset.ts'
import {named} from './named.ts'

/** Bread, milk and eggs. */
export const noSerialComma: Pipeline = {plugins: named('no-serial-comma')}
