import type {Pipeline} from '../preset.ts'
import {named} from './named.ts'

/** Foreign Minister, where a name follows. */
export const shortTitles: Pipeline = {plugins: named('short-ministry-title')}
