import type {Pipeline} from '../preset.ts'
import {named} from './named.ts'

/** 5 percent; in British English, 5 per cent. */
export const percentWord: Pipeline = {plugins: named('percent-word')}
