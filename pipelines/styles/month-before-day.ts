import type {Pipeline} from '../preset.ts'
import {named} from './named.ts'

/** February 9, 2023. */
export const monthBeforeDay: Pipeline = {plugins: named('month-before-day')}
