import type {Token} from '../article/model.ts'
import {type EntityClass, entityAt, isEntityClass} from '../names/classes.ts'
import {nounForms, verbForms} from './inflection.ts'

/**
 * The language of phrase tables.
 *
 * | written | matches |
 * | - | - |
 * | `word` | the word, in any case; with a capital letter, exactly so |
 * | `<discuss>`, `<discuss:v>`, `<file:n>` | any form of the verb; of the noun; `<seek|aim>` of one of them |
 * | `(a|b c)`, `(a|b)?` | one of several; or nothing |
 * | `{0,3}` | that many words, none of them a mark |
 * | `[NOUN|ADJ]` | a word with that part of speech |
 * | `PERSON PLACE ORG DATE NUMBER` | a name or figure of that class |
 * | `^` `$` | start and end of the sentence |
 * | `[[` `]]` | around what is reported, if that is not all |
 */
export type Step =
  | {
      kind: 'words'
      words: ReadonlySet<string>
      exact: boolean
      lemmas?: readonly string[]
      noun?: boolean
      capture: boolean
    }
  | {
      kind: 'choice'
      options: readonly (readonly Step[])[]
      optional: boolean
      /** The words, in lower case, that the options open with, if all of them open with a word. */
      openers: ReadonlySet<string> | undefined
    }
  | {kind: 'gap'; least: number; most: number}
  | {kind: 'pos'; tags: ReadonlySet<string>}
  | {kind: 'entity'; entity: EntityClass}
  | {kind: 'start' | 'end' | 'open' | 'close'}

export interface Match {
  /** Index of the first token that is reported, and after the last. */
  from: number
  to: number
  /** Token ranges of the captures, in the order in which they are written. */
  captures: readonly (readonly [from: number, to: number])[]
}

export class PatternError extends Error {
  /** Offset in the pattern. */
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

const element =
  /\s*(?:(\^)|(\$)|(\[\[)|(\]\])|<([^<>]+)>|\{(\d+),(\d+)\}|\[([A-Z|]+)\]|(\()|(\)\??)|(\|)|([^\s()[\]{}<>|^$]+))/y

function lemmaStep(source: string, at: number): Step {
  const [names, type = 'v', ...rest] = source.split(':')
  if (!names || rest.length > 0 || !/^[vn]$/.test(type))
    throw new PatternError(`<${source}> is not <lemma>, <lemma:v> or <lemma:n>`, at)
  const lemmas = names.split('|')
  return {
    kind: 'words',
    words: new Set(lemmas.flatMap(type === 'n' ? nounForms : verbForms)),
    exact: false,
    lemmas,
    noun: type === 'n',
    capture: true
  }
}

/** The words that options open with; undefined where one can open with something else. */
function openersOf(options: readonly (readonly Step[])[]): ReadonlySet<string> | undefined {
  const openers = new Set<string>()
  for (const [first] of options) {
    if (first?.kind !== 'words') return undefined
    for (const word of first.words) openers.add(word.toLowerCase())
  }
  return openers
}

function parseSteps(source: string, from: number, nested: boolean): {steps: Step[]; end: number; closer: string} {
  let steps: Step[] = []
  const options: Step[][] = []
  let at = from
  while (at < source.length) {
    element.lastIndex = at
    const match = element.exec(source)
    if (!match) {
      if (source.slice(at).trim() === '') break
      throw new PatternError(`unexpected \`${source.slice(at).trim()[0]}\``, at)
    }
    at = element.lastIndex
    const [all, start, end, open, close, lemma, least, most, tags, bracket, closer, bar, word] = match
    const place = match.index + all.length - all.trimStart().length
    if (start) steps.push({kind: 'start'})
    else if (end) steps.push({kind: 'end'})
    else if (open) steps.push({kind: 'open'})
    else if (close) steps.push({kind: 'close'})
    else if (lemma) steps.push(lemmaStep(lemma, place))
    else if (least && most) steps.push({kind: 'gap', least: Number(least), most: Number(most)})
    else if (tags) steps.push({kind: 'pos', tags: new Set(tags.split('|'))})
    else if (bracket) {
      const inner = parseSteps(source, at, true)
      const choices = inner.steps[0]!
      if (choices.kind !== 'choice') throw new PatternError('an empty choice', at)
      steps.push({...choices, optional: inner.closer === ')?'})
      at = inner.end
    } else if (closer) {
      if (!nested) throw new PatternError('a bracket closes that was not opened', place)
      options.push(steps)
      return {steps: [{kind: 'choice', options, optional: false, openers: openersOf(options)}], end: at, closer}
    } else if (bar) {
      if (!nested) throw new PatternError('`|` outside brackets', place)
      options.push(steps)
      steps = []
    } else if (word) {
      if (isEntityClass(word)) steps.push({kind: 'entity', entity: word})
      else steps.push({kind: 'words', words: new Set([word]), exact: word !== word.toLowerCase(), capture: false})
    }
  }
  if (nested) throw new PatternError('a bracket is not closed', from)
  return {steps, end: at, closer: ''}
}

/** Read a pattern. Throws a PatternError with the offset of the mistake. */
export function parsePattern(source: string): Step[] {
  const {steps} = parseSteps(source, 0, false)
  if (!steps.some(({kind}) => kind === 'words' || kind === 'choice'))
    throw new PatternError('a pattern needs a word', 0)
  return steps
}

/** The word of a token as patterns write it: lower case, straight apostrophe. */
export function wordOf(token: Token): string {
  return token.lower.includes('’') ? token.lower.replaceAll('’', "'") : token.lower
}

type Next = (index: number) => boolean

/** State of one attempt: captures and the reported range. */
class Attempt {
  captures: [number, number][] = []
  open: number | undefined
  close: number | undefined
}

function matchSteps(
  steps: readonly Step[],
  at: number,
  tokens: readonly Token[],
  index: number,
  state: Attempt,
  done: Next
): boolean {
  const step = steps[at]
  if (!step) return done(index)
  const rest: Next = (next) => matchSteps(steps, at + 1, tokens, next, state, done)
  const capture = (to: number): boolean => {
    state.captures.push([index, to])
    if (rest(to)) return true
    state.captures.pop()
    return false
  }
  const token = tokens[index]
  switch (step.kind) {
    case 'words':
      if (!token || !step.words.has(step.exact ? token.text.replaceAll('’', "'") : wordOf(token))) return false
      return step.capture ? capture(index + 1) : rest(index + 1)
    case 'choice': {
      // What stands inside the choice is not counted: options may differ in that.
      const canOpen = !step.openers || (token !== undefined && step.openers.has(wordOf(token)))
      for (const option of canOpen ? step.options : []) {
        const inner = new Attempt()
        const {open, close} = state
        const leave: Next = (to) => {
          state.open = inner.open ?? open
          state.close = inner.close ?? close
          return capture(to)
        }
        if (matchSteps(option, 0, tokens, index, inner, leave)) return true
        state.open = open
        state.close = close
      }
      state.captures.push([index, index])
      if (step.optional && rest(index)) return true
      state.captures.pop()
      return false
    }
    case 'gap':
      for (let length = 0; length <= step.most; length++) {
        if (length >= step.least && capture(index + length)) return true
        const skipped = tokens[index + length]
        if (!skipped || skipped.kind === 'punctuation') return false
      }
      return false
    case 'pos':
      return token !== undefined && step.tags.has(token.pos) && capture(index + 1)
    case 'entity': {
      const length = entityAt(step.entity, tokens, index)
      return length > 0 && capture(index + length)
    }
    case 'start':
      return tokens.slice(0, index).every(({kind}) => kind === 'punctuation') && rest(index)
    case 'end':
      return tokens.slice(index).every(({kind}) => kind === 'punctuation') && rest(index)
    case 'open':
      state.open = index
      return rest(index)
    case 'close':
      state.close = index
      return rest(index)
  }
}

/** Whether the words that a pattern opens with are there. Most attempts end here, without the cost of one that can go back. */
function canBegin(steps: readonly Step[], tokens: readonly Token[], index: number): boolean {
  let at = index
  for (const step of steps) {
    if (step.kind === 'open' || step.kind === 'close') continue
    if (step.kind === 'choice' && step.openers && !step.optional) {
      const first = tokens[at]
      return first !== undefined && step.openers.has(wordOf(first))
    }
    if (step.kind !== 'words') return true
    const token = tokens[at++]
    if (!token || !step.words.has(step.exact ? token.text.replaceAll('’', "'") : wordOf(token))) return false
  }
  return true
}

/** Match a pattern at one token. */
export function matchAt(steps: readonly Step[], tokens: readonly Token[], index: number): Match | undefined {
  if (!canBegin(steps, tokens, index)) return undefined
  const state = new Attempt()
  let end = index
  if (
    !matchSteps(steps, 0, tokens, index, state, (to) => {
      end = to
      return true
    })
  )
    return undefined
  return {from: state.open ?? index, to: state.close ?? end, captures: state.captures}
}

/** Whether each match of a pattern begins with a word that the pattern names. */
export function beginsWithWord([step, ...rest]: readonly Step[]): boolean {
  if (!step) return false
  if (step.kind === 'start' || step.kind === 'open' || step.kind === 'close') return beginsWithWord(rest)
  if (step.kind === 'words') return true
  if (step.kind !== 'choice') return false
  return (
    step.options.every((option) => beginsWithWord([...option, ...rest])) && (!step.optional || beginsWithWord(rest))
  )
}
