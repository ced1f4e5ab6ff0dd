/** What an address is: of a page, of a mailbox, of an account, a tag. */
export type AddressKind = 'url' | 'mail' | 'handle' | 'hashtag'

/** An address in a text. Offsets are UTF-16 units. */
export interface Address {
  kind: AddressKind
  text: string
  start: number
  end: number
}

/** Signs of a web address: East Asian text stands right behind it without a space. */
const sign =
  '[^\\s<>"“”„«»‘’（）()【】「」『』《》，。；：！？、،؛\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]'
let expression: RegExp | undefined
const makeExpression = () =>
  new RegExp(
    [
      `(?<url>(?:https?://|ftp://|www\\.)${sign}{3,2000})`,
      '(?<![\\w.+-])(?<mail>[\\w.+-]{1,64}@[A-Za-z\\d-]{1,63}(?:\\.[A-Za-z\\d-]{1,63}){1,6})',
      '(?<![\\w@/.])(?<handle>@[A-Za-z_]\\w{1,29})(?![\\w@])',
      '(?<![\\w&/#])(?<hashtag>#[A-Za-z]\\w{1,60})(?![\\p{L}])'
    ].join('|'),
    'gu'
  )
/** Marks that end a sentence behind an address. */
const trailing = /[.,;:!?'*_\]]+$/

/** The addresses of a text, in order. Tags count only in Latin letters: those of other scripts are translated. */
export function addressesOf(text: string): Address[] {
  if (!/[@#]|:\/\/|www\./.test(text)) return []
  expression ??= makeExpression()
  const found: Address[] = []
  for (const {0: match, index, groups} of text.matchAll(expression)) {
    const kind = (Object.keys(groups!) as AddressKind[]).find((one) => groups![one] !== undefined)!
    const address = match.replace(trailing, '')
    if (address.length > 2) found.push({kind, text: address, start: index, end: index + address.length})
  }
  return found
}

/** Parts of a web address that name a language: a page may exist in English. */
const languagePart =
  /(?<=^|[/?&=_-])(?:en|ar|cs|de|es|fa|fr|he|hi|it|ja|ko|pt|ru|tr|uk|zh|eng|rus|ara|fra|deu|esp|english|russian|arabic|french|german|spanish|chinese)(?:[-_][a-z]{2})?(?=$|[./?&=_-])/gi

/**
 * What two forms of one address have in common: scheme, `www.`, the last slash and the case of the host do not count; nor, with `loosely`,
 * which language of a page it is.
 */
export function addressKey({kind, text}: Pick<Address, 'kind' | 'text'>, loosely = false): string {
  if (kind !== 'url') return kind === 'mail' ? text.toLowerCase() : text
  const bare = text.replace(/^[a-z]+:\/\//i, '').replace(/^www\./i, '')
  const slash = bare.indexOf('/')
  const host = (slash === -1 ? bare : bare.slice(0, slash)).toLowerCase()
  const path = slash === -1 ? '' : bare.slice(slash).replace(/\/$/, '')
  const key = host + path
  return loosely ? key.replace(languagePart, '') : key
}
