// Changes one thing in the English of agreeing pairs and counts how often that is reported by an error or a warning:
// tsx scripts/mutations.ts DATA-FOLDER [--kind NAME]... [--file FILE]... [--language CODE] [--info] [--missed N]
import {parseArgs} from 'node:util'
import {parseArticle} from '../src/article/parse.ts'
import {isDemonym} from '../src/names/places.ts'
import {families} from '../src/rules/index.ts'
import {compileRules} from '../src/rules/run.ts'
import {alignBeside} from '../src/source/beside.ts'
import {setBeside} from '../src/source/model.ts'
import {commonnessOf} from '../src/spelling/words.ts'
import {readCorpus} from './corpus.ts'
import {readDraft} from './draft.ts'

interface Change {
  text: string
  /** What was changed, to be printed. */
  what: string
  start: number
  /** Both sides before the change, where something was put into both. */
  base?: string
  source?: string
}

/** A generator of numbers from 0 to 1 that gives the same ones in each run (a linear congruence). */
let state = 12_345
const random = () => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
  return state / 0x7fffffff
}
const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]

const replaceAt = (text: string, start: number, end: number, by: string): Change => ({
  text: text.slice(0, start) + by + text.slice(end),
  what: `${text.slice(start, end)} → ${by}`,
  start
})
/** Change one match of an expression, if there is one. */
const changeMatch = (text: string, expression: RegExp, by: (match: RegExpExecArray) => string | undefined) => {
  const match = pick([...text.matchAll(expression)])
  const other = match && by(match)
  return match && other !== undefined && other !== match[0]
    ? replaceAt(text, match.index, match.index + match[0].length, other)
    : undefined
}

const months = 'January February March April May June July August September October November December'.split(' ')
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const words =
  'two three four five six seven eight nine ten twelve fifteen twenty thirty fifty hundred thousand million billion'.split(
    ' '
  )
const anyOf = (list: readonly string[]) => new RegExp(`\\b(?:${list.join('|')})\\b`, 'g')
const otherOf = (list: readonly string[], word: string) => pick(list.filter((one) => one !== word))
const otherDigit = (digit: string) => String((Number(digit) + 1 + Math.floor(random() * 8)) % 10)

/** Names of two words or more, and single capitalised words inside a sentence, as they stand in other texts. */
const namePattern = /(?<=[a-z,] )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})*/gu
const calendar = new Set([...months, ...days])
const names: string[] = []
/** Whether capitalised words are a name of a person or place, and no title, institution, people or day. */
const isName = (name: string) =>
  name
    .split(' ')
    .every((word) => !calendar.has(word) && commonnessOf(word.toLowerCase()) <= 1 && !isDemonym(word.toLowerCase()))
/** Sentences as they stand in other texts. */
const sentences: string[] = []

/** Put something at the end of both sides, and change it in the English. */
const append = (text: string, source: string, both: string, changed: string, own = both): Change => ({
  text: `${text}${changed}`,
  what: `${both.trim()} → ${changed.trim()}`,
  start: text.length,
  base: `${text}${both}`,
  source: `${source}${own}`
})
const addresses = [
  'https://www.vernay-news.example/2024/05/bridge-closed.html',
  'http://archiv.ostrava-zpravy.cz/clanek?id=48213',
  'www.delta-water.org/report_7.pdf',
  'press.office@vernay-town.fr',
  '@vernay_police',
  '#SaveVernayBridge'
]
const placeholders = [
  '%s',
  '%1$s',
  '{0}',
  '{name}',
  '{{count}}',
  '%{user}',
  '%(total)d',
  '<b>',
  '&nbsp;',
  '<x id="1"/>'
]

const kinds: Readonly<Record<string, (text: string, source: string) => Change | undefined>> = {
  digit: (text) =>
    changeMatch(text, /\d/g, ([digit]) => {
      const other = otherDigit(digit!)
      return other
    }),
  'number-word': (text) => changeMatch(text, anyOf(words), ([word]) => otherOf(words, word!)),
  date: (text) =>
    changeMatch(text, anyOf([...months.filter((month) => month !== 'May' && month !== 'March'), ...days]), ([word]) =>
      otherOf(months.includes(word!) ? months : days, word!)
    ),
  time: (text) =>
    changeMatch(
      text,
      /\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|(?<=\b(?:at|around|about|after|between|from|until) )\d{1,2}:\d\d\b/g,
      ([time]) => {
        const half = /[ap](?=\.?m)/.exec(time!)
        if (half && random() < 0.3)
          return time!.slice(0, half.index) + (half[0] === 'a' ? 'p' : 'a') + time!.slice(half.index + 1)
        // Another hour, or other minutes.
        return random() < 0.5 && /[:.]\d\d/.test(time!)
          ? time!.replace(/(?<=[:.])\d\d/, (minutes) =>
              String((Number(minutes) + 7 + Math.floor(random() * 50)) % 60).padStart(2, '0')
            )
          : time!.replace(/^\d+/, (hour) => String((Number(hour) % 11) + 1))
      }
    ),
  'date-number': (text) =>
    changeMatch(
      text,
      new RegExp(
        `(?<=\\b(?:${months.join('|')}) )\\d{1,2}\\b|\\b\\d{1,2}(?= (?:${months.join('|')})\\b)|(?<=\\b(?:${months.join('|')})(?: \\d{1,2},)? )\\d{4}\\b`,
        'g'
      ),
      ([number]) =>
        number!.length === 4 ? String(Number(number) - 1 - Math.floor(random() * 9)) : String((Number(number) % 28) + 1)
    ),
  url: (text) =>
    changeMatch(text, /(?:https?:\/\/|www\.)\S+[a-z]/g, ([url]) => `${url!.slice(0, -2)}${otherDigit('3')}x`),
  name: (text) =>
    changeMatch(text, namePattern, ([name]) =>
      isName(name!)
        ? pick(names.filter((one) => one.split(' ').length === name!.split(' ').length && one !== name))
        : undefined
    ),
  'name-letter': (text) =>
    changeMatch(text, namePattern, ([name]) => {
      if (calendar.has(name!)) return undefined
      const at = 1 + Math.floor(random() * (name!.length - 1))
      const letter = name![at]!
      return letter === ' '
        ? undefined
        : name!.slice(0, at) + pick([...'bdfgklmnprstvz'].filter((one) => one !== letter)) + name!.slice(at + 1)
    }),
  negation: (text) =>
    changeMatch(text, / not\b|n't\b| never\b/g, ([word]) =>
      word === ' not' || word === ' never' || word === "n't" ? '' : undefined
    ),
  'added-negation': (text) =>
    changeMatch(
      text,
      /(?<!\?[^?]{0,80}) (?:is|are|was|were|will|would|can|could|should|has|have|had)(?= [a-z])/g,
      ([word]) => (/\bnot\b|n't\b|\bnever\b/.test(text) ? undefined : `${word} not`)
    ),
  address: (text, source) => {
    const address = pick(addresses)!
    const at = 1 + Math.floor(random() * (address.length - 2))
    const letter = address[at]!
    if (!/[a-z\d]/i.test(letter)) return undefined
    const other = /\d/.test(letter) ? otherDigit(letter) : pick([...'bdfgklmnprstvz'].filter((one) => one !== letter))!
    return append(text, source, ` ${address}`, ` ${address.slice(0, at)}${other}${address.slice(at + 1)}`)
  },
  'lost-address': (text, source) => append(text, source, ` ${pick(addresses)}`, ''),
  placeholder: (text, source) => {
    const one = pick(placeholders)!
    return append(text, source, ` ${one}`, ` ${pick(placeholders.filter((other) => other !== one))}`)
  },
  'lost-placeholder': (text, source) => append(text, source, ` ${pick(placeholders)}`, ''),
  quotes: (text) => {
    const match = pick([...text.matchAll(/["“]([^"“”\n]{12,200})["”]/g)])
    return match && replaceAt(text, match.index, match.index + match[0].length, match[1]!)
  },
  'added-quotes': (text) => {
    if (/["“”‘]/.test(text)) return undefined
    return changeMatch(text, /(?<= )[a-z]+ [a-z]+ [a-z]+(?= )/g, ([words]) => `“${words}”`)
  },
  bracket: (text) => changeMatch(text, / \([^()\n]{1,80}\)/g, () => ''),
  'added-sentence': (text) => {
    const other = pick(sentences)
    return other ? {text: `${text} ${other}`, what: other, start: text.length} : undefined
  },
  untranslated: (text, source) =>
    text.includes('\n') || !/^[\p{Script=Latin}\P{L}]+$/u.test(source)
      ? undefined
      : {text: source, what: source, start: 0},
  'lost-clause': (text) => {
    if (text.includes('\n')) return undefined
    const half = text.slice(0, Math.floor(text.length * 0.4)).replace(/\W+\w*$/, '.')
    return {text: half, what: text.slice(half.length), start: half.length}
  },
  question: (text) => changeMatch(text, /\?(?=["”’)]*(?:\s|$))/g, () => '.'),
  'added-question': (text) => changeMatch(text, /(?<=[a-z])\.(?=["”’)]*(?:\n|$))/g, () => '?'),
  sentence: (text) => {
    const sentences = [
      ...text.matchAll(/(?<=^|[.!?]["”]? |\n\n)\p{Lu}[^\n]{25,}?[\p{Ll}\d]{3}[.!?]["”]?(?= \p{Lu}|\n|$)/gu)
    ]
    if (sentences.length < 2) return undefined
    const one = pick(sentences)!
    return replaceAt(text, one.index, one.index + one[0].length + (text[one.index + one[0].length] === ' ' ? 1 : 0), '')
  }
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    kind: {type: 'string', multiple: true, default: Object.keys(kinds)},
    file: {type: 'string', multiple: true, default: []},
    language: {type: 'string'},
    info: {type: 'boolean', default: false},
    missed: {type: 'string', default: '0'}
  }
})
const rules =
  values.file.length > 0
    ? await Promise.all(values.file.map(async (file) => (await readDraft(file)).rule))
    : Object.values(families)
        .flat()
        .map(({rule}) => rule)
        .filter(({needs, severity}) => needs === 'source' && (values.info || severity !== 'neutral'))
const run = compileRules(rules)
const findingsOf = (target: string, source: string, language: string) => {
  const article = parseArticle(target)
  const beside = alignBeside(article, source, language)
  setBeside(article, beside)
  // What is only for information does not count, unless it is asked for.
  const loud = run(article).filter(
    ({rule, finding}) => values.info || (finding.severity ?? rule.severity) !== 'neutral'
  )
  return loud.map(
    ({rule, finding}) => `${rule.id} ${target.slice(finding.start, finding.end)} ${JSON.stringify(finding.data)}`
  )
}

const records = [
  ...readCorpus(positionals[0]!, 'parallel-clean'),
  ...readCorpus(positionals[0]!, 'parallel-clean-docs')
].filter(({source, sourceLang}) => source && sourceLang && (!values.language || values.language === sourceLang))
for (const {target} of records) for (const [name] of target.matchAll(namePattern)) if (isName(name)) names.push(name)
for (const {target} of records) {
  const [sentence] = target.match(/^\p{Lu}[^\n.!?"“]{50,160}\.(?=\s|$)/u) ?? []
  if (sentence) sentences.push(sentence)
}
for (const kind of values.kind) {
  const tallies = new Map<string, {changed: number; reported: number}>()
  const missed: string[] = []
  for (const {id, source, sourceLang, target} of records) {
    // A dropped sentence needs others beside it.
    const change = kinds[kind]!(target, source!)
    if (!change) continue
    const own = change.source ?? source!
    const before = new Set(findingsOf(change.base ?? target, own, sourceLang!))
    const found = findingsOf(change.text, own, sourceLang!).some((one) => !before.has(one))
    for (const key of [sourceLang!, 'all']) {
      const tally = tallies.get(key) ?? {changed: 0, reported: 0}
      tallies.set(key, tally)
      tally.changed++
      if (found) tally.reported++
    }
    if (!found)
      missed.push(
        `${id} ${change.what}: ${target.slice(Math.max(0, change.start - 60), change.start + 60)} ‖ ${source!.slice(0, 300)}`.replaceAll(
          '\n',
          '⏎'
        )
      )
  }
  const show = [...tallies].map(
    ([key, {changed, reported}]) => `${key} ${reported}/${changed} ${Math.round((100 * reported) / changed)} %`
  )
  console.log(`${kind}: ${show.join(', ')}`)
  const most = Number(values.missed)
  const step = Math.max(1, missed.length / Math.max(1, most))
  if (most > 0) for (let at = 0; at < missed.length; at += step) console.log(`  ${missed[Math.floor(at)]}`)
}
