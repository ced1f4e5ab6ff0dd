import type {Token} from './model.ts'

/** Words that open a clause or an aside, or make one: no item of a short list holds them. */
export const clauseWords: ReadonlySet<string> = new Set(
  (
    'he she it they we you i who which that what when where there this these those is are was were be been has have had do does did will would can could ' +
    'may might must shall should not said says say told but and or nor so if because while as with including such like than both either neither between from'
  ).split(' ')
)

/** Words that an item of a short list has at most. */
export const longestItem = 3

/** The comma before a short item of a list that ends before `end`: one to three words, none of them of a clause. */
export function commaBeforeItem(end: Token): Token | undefined {
  let length = 0
  for (let token = end.previous; token; token = token.previous) {
    if (token.text === ',') return length > 0 ? token : undefined
    if (token.kind !== 'word' && token.kind !== 'number') return undefined
    if (clauseWords.has(token.lower) || ++length > longestItem) return undefined
  }
  return undefined
}
