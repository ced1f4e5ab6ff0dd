import type {Pipeline} from '../preset.ts'
import {americanPress} from './american-press.ts'
import {britishPress} from './british-press.ts'
import {dayBeforeMonth} from './day-before-month.ts'
import {formal} from './formal.ts'
import {monthBeforeDay} from './month-before-day.ts'
import {noSerialComma} from './no-serial-comma.ts'
import {percentSign} from './percent-sign.ts'
import {percentWord} from './percent-word.ts'
import {serialComma} from './serial-comma.ts'
import {shortTitles} from './short-titles.ts'
import {spelledNumerals} from './spelled-numerals.ts'

/** House styles by name. None is on by default: `--style NAME` and `styles:` in the configuration ask for them; several can be joined. */
export const styles: Readonly<Record<string, Pipeline>> = {
  'american-press': americanPress,
  'british-press': britishPress,
  'day-before-month': dayBeforeMonth,
  formal: formal,
  'month-before-day': monthBeforeDay,
  'no-serial-comma': noSerialComma,
  'percent-sign': percentSign,
  'percent-word': percentWord,
  'serial-comma': serialComma,
  'short-titles': shortTitles,
  'spelled-numerals': spelledNumerals
}
