import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {type GoldRecord, readGold} from '../src/formats/gold.ts'

export {touches} from '../src/formats/gold.ts'

/** Read a set of measuring data by its name. */
export function readCorpus(folder: string, name: string): GoldRecord[] {
  const file = join(folder, `${name}.jsonl.gz`)
  return readGold(gunzipSync(readFileSync(file)).toString('utf8'), file)
}

/** Machine translation. */
export const machineSets = [
  'mqm2020-zh',
  'bio-mqm',
  'mlqe-pe',
  'demetr',
  'opus-ar',
  'opus-ar-docs',
  'wmt21-mt',
  'wmt21-docs'
] as const
/** Sets whose marks are about all kinds of mistakes. */
export const markedSets: ReadonlySet<string> = new Set(['mqm2020-zh', 'bio-mqm', 'mlqe-pe', 'demetr'])
/** Sets where only names are marked. */
export const nameSets: ReadonlySet<string> = new Set(['opus-ar', 'opus-ar-docs'])
/** Human prose. */
export const humanSets = [
  'wmt21-clean',
  'wmt21-clean-docs',
  'gum-clean',
  'parallel-clean',
  'parallel-clean-docs'
] as const
