import type {Pipeline} from '../preset.ts'
import {named} from './named.ts'

/** What most of the American press agrees on. */
export const americanPress: Pipeline = {
  plugins: named('no-serial-comma', 'percent-sign', 'month-before-day', 'short-ministry-title', 'spelled-small-number')
}
