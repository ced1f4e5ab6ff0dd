import {families} from '../src/rules/index.ts'
import type {Pipeline} from './preset.ts'
import {hasProved} from './proof.ts'

/** What the surface of the text shows: marks, characters, capitals, leftovers. Never asks for parts of speech. */
export const quick: Pipeline = {
  plugins: [
    ...(families.capitals ?? []),
    ...(families.punctuation ?? []),
    ...(families.characters ?? []),
    ...(families.numbers ?? []),
    ...(families.leftovers ?? [])
  ].filter(({rule}) => hasProved(rule))
}
