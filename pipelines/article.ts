import {families} from '../src/rules/index.ts'
import type {Pipeline} from './preset.ts'
import {hasProved} from './proof.ts'

/** What an editor should see: all families, each rule with figures that are good enough. */
export const article: Pipeline = {
  plugins: [
    ...(families.names ?? []),
    ...(families.repetition ?? []),
    ...(families.grammar ?? []),
    ...(families.prepositions ?? []),
    ...(families.calques ?? []),
    ...(families.numbers ?? []),
    ...(families.fragments ?? []),
    ...(families.capitals ?? []),
    ...(families.punctuation ?? []),
    ...(families.characters ?? []),
    ...(families.leftovers ?? []),
    ...(families.spelling ?? [])
  ].filter(({rule}) => hasProved(rule))
}
