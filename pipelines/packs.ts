import type {Rule} from '../src/rules/types.ts'

/** The language of a BCP-47 code, without its region. */
export const languageOf = (code: string) => code.split('-')[0]!.toLowerCase()

/** Whether a rule is one of the pack of a language: sure only in translations from there. */
export function isInPack(rule: Rule, language: string): boolean {
  return rule.pack === true && rule.sourceLanguages.some((code) => languageOf(code) === languageOf(language))
}

/** Whether a rule runs whatever the source language. */
export function isAlwaysOn({pack}: Rule): boolean {
  return pack !== true
}
