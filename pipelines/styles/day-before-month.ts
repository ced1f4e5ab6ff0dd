import type {Pipeline} from '../preset.ts'
import {named} from './named.ts'

/** 9 February 2023. */
export const dayBeforeMonth: Pipeline = {plugins: named('day-before-month')}
