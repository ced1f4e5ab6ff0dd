import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {globSync} from 'tinyglobby'
import {type PhraseTable, readTable} from '../src/rules/tables.ts'

export interface HouseTable extends PhraseTable {
  family: string
  file: string
}

/** The phrase tables of the house, in the order of their ids. */
export function readHouseTables(): HouseTable[] {
  return globSync('src/rules/*/phrases/*.yaml')
    .sort((one, other) => basename(one).localeCompare(basename(other)))
    .map((file) => ({...readTable(readFileSync(file, 'utf8'), file), family: file.split('/')[2]!, file}))
}
