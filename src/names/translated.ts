import {linesOf} from './places.ts'

let translated: ReadonlySet<string> | undefined

/** Whether a name, in lower case, is one that languages translate: Christmas, Tory, the Mediterranean. */
export function isTranslated(folded: string): boolean {
  translated ??= new Set(linesOf('translated.txt').flatMap((line) => line.split(' ')))
  return translated.has(folded)
}
