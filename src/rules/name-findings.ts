import type {Beside} from '../source/model.ts'
import {type NameFault, nameFaults} from '../source/names/judge.ts'
import {commonnessOf} from '../spelling/words.ts'
import type {Finding} from './types.ts'

/** The faults of one kind among the names of a translation; all rules of names ask the same comparison. */
export function nameFaultsOf(beside: Beside, kind: NameFault['kind']): NameFault[] {
  return nameFaults(beside, (word) => commonnessOf(word) > 1).filter((fault) => fault.kind === kind)
}

/** A fault with the name of the source and what English calls it; one that is not sure is only mentioned. */
export function toNameFinding({start, end, source, original, meaning, sure}: NameFault): Finding {
  const named = meaning && meaning !== original ? `\`${original}\` (${meaning})` : `\`${original}\``
  return {
    start,
    end,
    data: {original: named},
    ...(source ? {source} : {}),
    ...(sure ? {} : {severity: 'neutral' as const})
  }
}
