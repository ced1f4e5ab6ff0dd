import {type Lexicon, readLexicon} from '../lexicon.ts'
import {arabic} from './arabic.ts'
import {english} from './english.ts'
import {french} from './french.ts'
import {german} from './german.ts'
import {hebrew} from './hebrew.ts'
import {hindi} from './hindi.ts'
import {italian} from './italian.ts'
import {korean} from './korean.ts'
import {persian} from './persian.ts'
import {portuguese} from './portuguese.ts'
import {russian} from './russian.ts'
import {spanish} from './spanish.ts'
import {turkish} from './turkish.ts'
import {ukrainian} from './ukrainian.ts'
import {urdu} from './urdu.ts'

/** Tables of words by language. */
export const tables: Readonly<Record<string, string>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fa: persian,
  fr: french,
  he: hebrew,
  hi: hindi,
  it: italian,
  ko: korean,
  pt: portuguese,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
  ur: urdu
}

const none: Lexicon = {words: new Map(), stems: new Map()}
const lexicons = new Map<string, Lexicon>()

/** The words of a language, read when they are first asked for; none for a language without a table. */
export function lexiconOf(language: string): Lexicon {
  let lexicon = lexicons.get(language)
  if (!lexicon) {
    const table = tables[language]
    lexicon = table === undefined ? none : readLexicon(table)
    lexicons.set(language, lexicon)
  }
  return lexicon
}
