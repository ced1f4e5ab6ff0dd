import type {Term} from './model.ts'

/** A stretch of a text. Offsets are UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** What may stand between the words of a term; Persian has a sign for it that cannot be seen. */
const separator = /[\s\u200c‑-]+/u

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
const codeOf = (language: string) => language.split('-')[0]!.toLowerCase()

/** Endings of nouns and adjectives by language, for words of four letters or more. */
const slavic =
  'а|я|у|ю|ом|ем|ём|ой|ей|ою|ею|е|ы|и|ов|ев|ёв|ам|ям|ами|ями|ах|ях|ью|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ий|ый|ая|яя|ое|ее|ые|ие|ую|юю|і|ї|ові|еві'
const endings: Readonly<Record<string, string>> = {
  ru: slavic,
  uk: slavic,
  be: slavic,
  bg: `${slavic}|ът|ят|та|то|те`,
  cs: 'a|u|e|ě|em|y|i|ů|ům|ami|ách|ech|ou|ý|ého|ému|ým|é|á|ých|ými|í|ího|ímu|ím|ích|ími|ové|ovi|mi',
  sk: 'a|u|e|om|y|i|ov|ám|ami|ách|och|ou|ý|ého|ému|ým|é|á|ých|ými|í|om|mi',
  pl: 'a|u|e|em|owi|y|i|ów|om|ami|ach|ie|ę|ą|o|ego|emu|ym|im|ej|ych|ich|ymi|imi',
  hr: 'a|u|e|om|em|i|ima|ama|og|oga|om|im|ih|ij|oj',
  de: 'e|en|n|s|es|er|ern|em',
  nl: 'e|en|s',
  sv: 'en|n|et|t|ar|er|or|na|ns|s|a|arna|erna|orna',
  da: 'en|et|er|e|ne|erne|s|ene',
  es: 's|es|a|o|as|os',
  pt: 's|es|a|o|as|os|is|ns',
  it: 'i|e|a|o',
  fr: 's|x|e|es',
  ro: 'ul|lui|a|ei|i|le|lor|uri|urile|e',
  tr: "[\\p{L}’']{1,7}",
  fi: '\\p{L}{1,5}',
  hu: '\\p{L}{1,5}',
  ko: '\\p{L}{1,4}',
  hi: '[\\p{L}\\p{M}]{1,2}',
  ar: 'ها|هم|هن|نا|كم|ه|ات|ين|ون|ان',
  fa: '[‌ ]?(?:ها|های|هایی|ی|ان)',
  he: 'ים|ות|י'
}
/** Letters that fall off before an ending. */
const loose: Readonly<Record<string, RegExp>> = {
  ru: /[аяоеёыийьъ]$/u,
  uk: /[аяоеєиіїйь]$/u,
  be: /[аяоеёыійь]$/u,
  bg: /[аяоей]$/u,
  cs: /[aeěioyýéáí]$/u,
  sk: /[aeioyýéáí]$/u,
  pl: /[aeioyęą]$/u,
  hr: /[aeio]$/u,
  it: /[aeio]$/u,
  es: /[ao]$/u,
  pt: /[ao]$/u,
  ar: /[ةى]$/u,
  sv: /[ae]$/u,
  ro: /[aăe]$/u
}
/** What a language writes in one with the word that follows. */
const prefixes: Readonly<Record<string, string>> = {
  ar: '[وف]?(?:لل|[بلكس]?(?:ال)?)',
  he: '[ושהבכלמ]{0,3}',
  fa: '',
  it: "(?:\\p{L}{1,5}['’])?",
  fr: "(?:\\p{L}{1,2}['’])?"
}

/** Arabic without the marks that writers may set or leave out, and with one form of a letter; the length stays. */
const plainArabic = (text: string) =>
  text
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ی/g, 'ي')

/** A text in which a term is looked for: nothing is added or taken away, so that places stay. */
const fold = (text: string) => plainArabic(text).toLowerCase()

function wordPattern(word: string, language: string, open: boolean): string {
  const bare = language === 'ar' ? word.replace(/^ال(?=\p{L}{3})/u, '') : word
  const root = literal(bare)
  if (open) return `${root}[\\p{L}\\p{M}]*`
  const ending = endings[language]
  if (!ending || [...bare].length < 4) return root
  const cut = loose[language]
  if (language === 'ar' && bare.endsWith('ة')) return `${literal(bare.slice(0, -1))}(?:ة|ه|ت(?:${ending})|${ending})`
  // Two kinds of Slavic nouns: one has no form without an ending («выборы», and «выбор» is another word), one loses a vowel («боец», «бойца»).
  if (cut && /[ыиі]$/u.test(bare)) return `${literal(bare.replace(cut, ''))}(?:${ending})`
  const fleeting = cut && /^(.{2,})[еёо]([цк])$/u.exec(bare)
  if (fleeting)
    return `(?:${root}|${literal(fleeting[1]!)}${/[аеоуи]$/u.test(fleeting[1]!) ? 'й' : ''}${fleeting[2]}(?:${ending}))`
  if (cut?.test(bare)) return `(?:${root}|${literal(bare.replace(cut, ''))}(?:${ending})?)`
  return `${root}(?:${ending})?`
}

function sourcePattern({source}: Term, language: string): RegExp {
  const open = source.endsWith('*')
  const stem = source.replace(/\*$/, '').trim()
  const isAcronym = /^[\p{Lu}\p{N}&.-]{2,}$/u.test(stem)
  // Scripts without spaces have no ends of words.
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(stem))
    return new RegExp(literal(fold(stem)), 'gu')
  const words = (isAcronym ? stem : fold(stem)).split(separator)
  const parts = words.map((word, index) =>
    isAcronym ? literal(word) : wordPattern(word, language, open && index === words.length - 1)
  )
  const front = prefixes[language] ?? ''
  const between = language === 'ar' ? '[\\s‑-]+(?:ال)?' : '[\\s\\u200c‑-]+'
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${front}${parts.join(between)}(?![\\p{L}\\p{M}\\p{N}])`, 'gu')
}

const irregular: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  foot: 'feet',
  criterion: 'criteria',
  analysis: 'analyses',
  basis: 'bases',
  crisis: 'crises',
  datum: 'data',
  medium: 'media',
  hold: 'held',
  take: 'took|taken',
  give: 'gave|given',
  make: 'made',
  sell: 'sold',
  pay: 'paid',
  buy: 'bought',
  send: 'sent',
  write: 'wrote|written',
  lead: 'led',
  leave: 'left'
}

/** A word of English with its endings. */
function englishWord(word: string): string {
  const root = literal(word)
  if (!/^[a-z]{2,}$/.test(word)) return root
  const other = Object.hasOwn(irregular, word) ? `|${irregular[word]}` : ''
  const genitive = "(?:['’]s?)?"
  if (/[^aeiou]y$/.test(word)) return `(?:${root.slice(0, -1)}(?:y|ies|ied|ying)${other})${genitive}`
  if (word.endsWith('e')) return `(?:${root.slice(0, -1)}(?:e|es|ed|ing|er|ers)${other})${genitive}`
  const last = word.at(-1)!
  const double = /[^aeiou][aeiou][bdgklmnprt]$/.test(word) ? `|${last}(?:ed|ing)` : ''
  const plural = word.endsWith('f') ? `|${root}s` : ''
  const stem = word.endsWith('f') ? `(?:${root.slice(0, -1)}ves|${root}${plural})` : root
  return `(?:${stem}(?:s|es|ed|ing${double})?${other})${genitive}`
}

/** Whether English writes the word as one, with a hyphen or apart is no matter; case is none but for names in capitals. */
function englishPattern(text: string): RegExp {
  const isAcronym = /^[\p{Lu}\p{N}&.-]{2,}$/u.test(text)
  const words = (isAcronym ? text : text.toLowerCase()).split(separator)
  const parts = words.map((word) => (isAcronym ? `${literal(word)}(?:['’]?s)?` : englishWord(word)))
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('[\\s‑-]?')}(?![\\p{L}\\p{N}])`, isAcronym ? 'gu' : 'giu')
}

const sources = new WeakMap<Term, Map<string, RegExp>>()
const targets = new Map<string, RegExp>()
const mostTargets = 20_000

const spansOf = (text: string, expression: RegExp): Span[] =>
  [...text.matchAll(expression)].map(({0: match, index}) => ({start: index, end: index + match.length}))

/**
 * Where a source has a term: with the prefixes and endings of its language, or, with `*`, with any ending.
 *
 * @param language BCP-47 code of the source
 */
export function findTerm(text: string, term: Term, language: string): Span[] {
  const code = codeOf(language)
  if (term.language && codeOf(term.language) !== code) return []
  let byLanguage = sources.get(term)
  if (!byLanguage) {
    byLanguage = new Map()
    sources.set(term, byLanguage)
  }
  let expression = byLanguage.get(code)
  if (!expression) {
    expression = sourcePattern(term, code)
    byLanguage.set(code, expression)
  }
  const isAcronym = /^[\p{Lu}\p{N}&.-]{2,}$/u.test(term.source)
  return spansOf(isAcronym ? text : fold(text), expression)
}

/** Where an English text has a target of a term, in any of its forms. */
export function findEnglish(text: string, target: string): Span[] {
  let expression = targets.get(target)
  if (!expression) {
    if (targets.size >= mostTargets) targets.clear()
    expression = englishPattern(target)
    targets.set(target, expression)
  }
  return spansOf(text, expression)
}

/** The start of a term, by which a text that cannot hold it is passed over without an expression. */
export function termHead({source}: Term): string {
  const [word = ''] = fold(source.replace(/\*$/, ''))
    .replace(/^ال(?=\p{L}{3})/u, '')
    .split(separator)
  return word.slice(0, Math.max(1, Math.min(4, word.length - 1)))
}

/** A text as `termHead` is looked for in it. */
export const foldSource = fold
