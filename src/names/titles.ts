import type {Token} from '../article/model.ts'
import {isDateWord} from './calendar.ts'
import {isDemonym} from './places.ts'

/** Offices and roles that one person holds, in lower case. */
const roles = new Set(
  (
    'minister president secretary premier chancellor king queen prince princess emir sultan sheikh shah emperor pope patriarch archbishop bishop imam ayatollah mufti rabbi ' +
    'head chief leader chairman chairwoman chair director governor mayor ambassador envoy consul senator congressman congresswoman lawmaker deputy speaker spokesman spokeswoman spokesperson ' +
    'general commander colonel admiral marshal representative delegate negotiator adviser advisor counterpart commissioner coordinator rapporteur prosecutor judge justice ' +
    'founder owner manager executive ceo boss coach captain professor scientist economist activist journalist writer novelist director-general secretary-general ' +
    'undersecretary vice-president politician diplomat official dissident cleric preacher oligarch businessman banker analyst expert'
  ).split(' ')
)
/** Those who take a person somewhere: "the pilot flew John Smith to Rome". */
const conveyors = new Set('coach captain manager boss owner commander founder chief judge prosecutor'.split(' '))
const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our'])
const clauseOpeners = new Set([
  'and',
  'but',
  'that',
  'when',
  'as',
  'after',
  'while',
  'where',
  'before',
  'because',
  'since',
  'meanwhile',
  'also',
  'if',
  'then',
  'yesterday',
  'today'
])
const notModifiers = new Set(
  'of in on at to for from by with and or but that which who is was are were be been has have had will would can could may said told asked named called met saw as than when where while about against between into over under after before not'.split(
    ' '
  )
)

/** A title as it stands before a verb or a name: "the former Russian foreign minister", "the head of the delegation". */
export interface Title {
  /** Index of the first token, the article with it. */
  from: number
  /** Index after the last token. */
  to: number
  /** The role, in lower case. */
  role: string
  /** Whether something follows the role: "of State", "of the delegation". */
  complement: boolean
  /** Whether the role is written with a capital. */
  capitalised: boolean
  determiner: boolean
  conveys: boolean
}

function titleAround(tokens: readonly Token[], role: number, to: number, least = 0): Title {
  let from = role
  while (from > least && role - from < 7) {
    const before = tokens[from - 1]!
    if (
      before.kind !== 'word' ||
      notModifiers.has(before.lower) ||
      clauseOpeners.has(before.lower) ||
      isDateWord(before.lower)
    )
      break
    from--
    if (determiners.has(before.lower)) break
  }
  const head = tokens[role]!
  return {
    from,
    to,
    role: head.lower,
    complement: to > role + 1,
    capitalised: head.capitalised,
    determiner: determiners.has(tokens[from]!.lower),
    conveys: conveyors.has(head.lower)
  }
}

/** Whether a word is a title such as "President", or part of one. */
export function isTitle(token: Token): boolean {
  return isRole(token) || /^(?:foreign|prime|vice|deputy|former|crown|mr|mrs|ms|dr|gen|sen)\.?$/.test(token.lower)
}

function isRole(token: Token | undefined): boolean {
  return token !== undefined && roles.has(token.lower.replace('.', ''))
}

/** Read the title that ends before `end`: "… the US Secretary of State | arrived". */
export function titleBefore(tokens: readonly Token[], end: number): Title | undefined {
  if (isRole(tokens[end - 1])) return titleAround(tokens, end - 1, end)
  for (let at = end - 2; at >= 0 && end - at <= 8; at--) {
    const token = tokens[at]!
    if (token.kind !== 'word') return undefined
    if (isRole(token) && /^(?:of|for|to)$/.test(tokens[at + 1]?.lower ?? '')) {
      // What stands between is a name or a noun: no other preposition, no verb.
      const between = tokens.slice(at + 2, end)
      const plain = between.every(
        ({kind, lower}) => kind === 'word' && !(notModifiers.has(lower) && lower !== 'of' && lower !== 'and')
      )
      return between.length > 0 && plain ? titleAround(tokens, at, end) : undefined
    }
  }
  return undefined
}

/** Read the title that starts at `index`: "the Russian Foreign Minister | Sergei Lavrov". */
export function titleAt(tokens: readonly Token[], index: number): Title | undefined {
  let at = index
  if (determiners.has(tokens[at]?.lower ?? '')) at++
  for (let last = -1; at < tokens.length && at - index < 8; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word' || (notModifiers.has(token.lower) && !isRole(token))) return undefined
    if (isRole(token)) last = at
    else if (last !== -1) return undefined
    else if (
      !token.capitalised &&
      !/^(?:foreign|prime|vice|deputy|former|new|acting|interim|outgoing|first|second|defen[cs]e|interior|finance|health|education|energy|justice|trade|economy|crown|special|chief|senior|general|state|visiting|top|international|national|military|opposition|late|ex-\p{L}+)$/u.test(
        token.lower
      ) &&
      !isDemonym(token.lower)
    )
      return undefined
    if (last === -1 || isRole(tokens[at + 1])) continue
    let to = last + 1
    if (/^(?:of|for|to)$/.test(tokens[to]?.lower ?? '')) {
      const start = to + 1
      let end = start
      while (
        end < tokens.length &&
        end - start < 4 &&
        (tokens[end]!.lower === 'the' ||
          (tokens[end]!.capitalised && end - start < 2) ||
          (!tokens[end]!.capitalised && tokens[end]!.kind === 'word' && !notModifiers.has(tokens[end]!.lower)))
      )
        end++
      to = end
    }
    return titleAround(tokens, last, to, index)
  }
  return undefined
}

/** Whether a clause can begin at `index`. */
export function opensClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return !before || before.kind === 'punctuation' || clauseOpeners.has(before.lower)
}
