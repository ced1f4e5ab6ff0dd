import {englishNegation, type NegationWords, negationWords} from './negation-words.ts'

/** A word of negation and its place in the text. Offsets are UTF-16 units. */
export interface Negation {
  text: string
  start: number
  end: number
}

interface Expressions {
  idle: RegExp | undefined
  hedge: RegExp | undefined
  strong: RegExp
  like: RegExp
}

const made = new Map<NegationWords, Expressions>()

function expressionsOf(words: NegationWords): Expressions {
  let expressions = made.get(words)
  if (!expressions) {
    expressions = {
      idle: words.idle ? new RegExp(words.idle, 'giu') : undefined,
      hedge: words.hedge ? new RegExp(words.hedge, 'iu') : undefined,
      strong: new RegExp(words.strong, 'giu'),
      like: new RegExp(`${words.like}|${words.strong}`, 'iu')
    }
    made.set(words, expressions)
  }
  return expressions
}

function strongIn(text: string, {idle, strong}: Expressions): Negation[] {
  // What denies nothing is blanked out, so that places stay.
  const rest = idle ? text.replace(idle, (match) => ' '.repeat(match.length)) : text
  return [...rest.matchAll(strong)].map(({0: match, index}) => ({text: match, start: index, end: index + match.length}))
}

const wordsOf = (language: string) => negationWords[language.split('-')[0]!.toLowerCase()]

/** The words of a source that deny what it says, in order; nothing for a language that is not known here. */
export function negationsOf(text: string, language: string): Negation[] {
  const words = wordsOf(language)
  return words ? strongIn(text, expressionsOf(words)) : []
}

/** Whether a source can be said in English without denying anything: "nothing but" is "only", "not before" is "until". */
export function hasHedge(text: string, language: string): boolean {
  const words = wordsOf(language)
  return words !== undefined && (expressionsOf(words).hedge?.test(text) ?? false)
}

/** Whether a source holds anything that a negation in English may come from; true for a language that is not known here. */
export function hasNegative(text: string, language: string): boolean {
  const words = wordsOf(language)
  return !words || expressionsOf(words).like.test(text)
}

/** The words of an English text that deny what it says. */
export const englishNegationsOf = (text: string): Negation[] => strongIn(text, expressionsOf(englishNegation))

/** Words of an English text that a negation of the source may have become. With `hedged`, "only" and "until" are among them. */
function countEnglish(text: string, hedged: boolean): number {
  const {like, hedge} = expressionsOf(englishNegation)
  const count = [...text.matchAll(new RegExp(like, 'giu'))].length
  return count + (hedged ? [...text.matchAll(new RegExp(hedge!, 'giu'))].length : 0)
}

/** Languages that deny once where they deny once: others repeat it («никто не», "no … nada"). Chinese lists with it: 没有…没有 counts once. */
const countable = new Set(['ar', 'de', 'fr', 'zh'])
/** Languages whose words for lacks and refusals are known well enough to miss them. */
const wellKnown = new Set(['ar', 'de', 'es', 'fa', 'fr', 'he', 'ru', 'zh'])

/** A long sentence is said freely. Characters of English. */
const longest = 320

/**
 * The negation of a source that its English has nothing for.
 *
 * Sure only where the English holds no word that denies, limits, refuses, or says the opposite; or, in languages that do not repeat their
 * negation, where it holds fewer of them.
 */
export function lostNegation(source: string, english: string, language: string): Negation | undefined {
  const [code = ''] = language.split('-')
  if (!wellKnown.has(code)) return undefined
  const negations = negationsOf(source, language)
  if (negations.length === 0 || english.length > longest) return undefined
  const hedged = hasHedge(source, language)
  const count = countEnglish(english, hedged)
  if (count === 0) return negations[0]
  if (hedged || !countable.has(code)) return undefined
  const kinds = code === 'zh' ? new Set(negations.map(({text}) => text)).size : negations.length
  return kinds >= 2 && count < kinds ? negations.at(-1) : undefined
}

/** Words run together: nothing can be read in such a source. */
const runTogether = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}]{18,}/u
const questioned = /\?["”’')]*\s*$/

/** The negation of an English text that nothing in its source accounts for. */
export function addedNegation(source: string, english: string, language: string): Negation | undefined {
  if (!wellKnown.has(language.split('-')[0]!) || hasNegative(source, language) || runTogether.test(source))
    return undefined
  // Why not? A question that is asked with a negation is asked without one as well.
  if (questioned.test(english)) return undefined
  return englishNegationsOf(english).find(({text}) => /n['’]t$|^(?:not|cannot|never)$/i.test(text))
}
