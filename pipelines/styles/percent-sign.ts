import type {Pipeline} from '../preset.ts'
import {named} from './named.ts'

/** 5%. */
export const percentSign: Pipeline = {plugins: named('percent-sign')}
