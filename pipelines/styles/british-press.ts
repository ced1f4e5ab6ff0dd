import type {Pipeline} from '../preset.ts'
import {named} from './named.ts'

/** What most of the British press agrees on. */
export const britishPress: Pipeline = {
  plugins: named('no-serial-comma', 'percent-sign', 'day-before-month', 'short-ministry-title', 'spelled-small-number')
}
