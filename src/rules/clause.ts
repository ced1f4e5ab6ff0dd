import type {Token} from '../article/model.ts'
import {commonnessOf} from '../spelling/words.ts'
import {verbForms} from './inflection.ts'

const joiners = new Set('and but so because although though while when whereas since until if'.split(' '))
/** Verbs after which a clause opens, with "that" or without. */
const saying = new Set(
  (
    'say says said saying announce announces announced add adds added believe believes believed claim claims claimed confirm confirms confirmed ' +
    'declare declares declared explain explains explained hope hopes hoped insist insists insisted note notes noted report reports reported ' +
    'stress stresses stressed think thinks thought warn warns warned know knows knew admit admits admitted argue argues argued'
  ).split(' ')
)
export const subjectPronouns: ReadonlySet<string> = new Set('he she it they we i you'.split(' '))
const determiners = new Set(
  'the a an this that these those his her its their our my your every each no some many most both all'.split(' ')
)
/** Words that no plain subject holds: another clause or phrase has begun. */
const breaks = new Set(
  (
    'who whom whose which what whatever that there here as than not never only even also in on at to for from by with about against under over between among after before during ' +
    'is are was were be been has have had do does did will would can could may might must should shall or nor yet'
  ).split(' ')
)
/** How many words a subject may have: "The new head of the state oil company". */
const reach = 8

/** Whether a clause begins with the token: at the start, after a mark, a conjunction or a verb of saying. */
export function opensClause({previous}: Token): boolean {
  if (!previous) return true
  if (previous.kind === 'punctuation') return /^[,;:—–“”"(]$/.test(previous.text)
  // "He said that they had", but "the aid that he said they had" is an object.
  const verb = previous.lower === 'that' ? previous.previous : previous
  if (verb && saying.has(verb.lower)) return subjectBefore(verb) !== undefined
  return joiners.has(previous.lower)
}

/**
 * The first word of the subject before a verb, where the subject is a pronoun or a plain noun phrase that opens its clause. In "what he
 * could went unnoticed" and "the little they had came from friends" two clauses meet at the verb: there, nothing is found.
 */
export function subjectBefore(verb: Token): Token | undefined {
  let first = verb.previous
  if (first?.kind === 'word' && subjectPronouns.has(first.lower)) return opensClause(first) ? first : undefined
  let determined = false
  for (let length = 0; first?.kind === 'word' && length < reach; length++, first = first.previous) {
    if (subjectPronouns.has(first.lower) || breaks.has(first.lower) || saying.has(first.lower)) return undefined
    if (determiners.has(first.lower)) {
      if (opensClause(first)) return first
      // "The head of the party"
      if (first.previous?.lower !== 'of' || determined) return undefined
      determined = true
    } else if (opensClause(first)) return first.capitalised ? first : undefined
  }
  return undefined
}

/** Base forms that end like a past: need, proceed, embed. */
const basesInEd = /(?:need|feed|ceed|speed|heed|weed|seed|bleed|breed|embed|shred)$/

/** The verb of which a word is the regular past form: "agree" for "agreed". */
export function regularBase(past: string): string | undefined {
  if (!/.{3}ed$/.test(past) || basesInEd.test(past)) return undefined
  const stem = past.slice(0, -2)
  const bases = [stem, past.slice(0, -1), stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')]
  return bases.find((base) => commonnessOf(base) >= 2 && verbForms(base)[2] === past)
}
