import type {Segment} from './segments.ts'

/** What Arabic and Hebrew glue to the front of a word: and, so, with, for, like, the. */
const prefixes: Readonly<Record<string, string>> = {
  ar: '(?:[وف]?(?:[بكل]?(?:ال)?|لل))',
  he: '[והבלכמש]{0,3}'
}
/** Scripts without spaces between the words: a trigger stands anywhere. */
const unspaced = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my'])
/** Letters that an ending takes at most. */
const longestEnding = 5

const expressions = new Map<string, RegExp>()

function expressionOf(language: string, words: readonly string[]): RegExp {
  const key = `${language} ${words.join('|')}`
  let expression = expressions.get(key)
  if (!expression) {
    const escaped = words.map((word) =>
      word
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/ /g, '\\s+')
        .replaceAll('*', `\\p{L}{0,${longestEnding}}`)
    )
    const any = `(?:${escaped.join('|')})`
    expression = unspaced.has(language)
      ? new RegExp(any, 'u')
      : new RegExp(`(?<![\\p{L}\\p{M}])(?:${prefixes[language] ?? ''})(${any})(?![\\p{L}\\p{M}])`, 'iu')
    expressions.set(key, expression)
  }
  return expression
}

/**
 * Where a text has one of these words. A star in a word stands for an ending of up to five letters; Arabic and Hebrew words are found behind
 * what is glued to them.
 *
 * @param language BCP-47 code of the text
 */
export function findTrigger(text: string, language: string, words: readonly string[]): Segment | undefined {
  if (words.length === 0) return undefined
  const match = expressionOf(language.split('-')[0]!.toLowerCase(), words).exec(text)
  if (!match) return undefined
  const end = match.index + match[0].length
  return {start: end - (match[1] ?? match[0]).length, end}
}
