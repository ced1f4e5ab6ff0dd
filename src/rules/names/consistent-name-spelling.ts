import {LineIndex} from '../../article/lines.ts'
import type {Article, Token} from '../../article/model.ts'
import {isDateWord} from '../../names/calendar.ts'
import {type Mention, mentionAt} from '../../names/mentions.ts'
import {isDemonym, knownPlaceAt} from '../../names/places.ts'
import {editDistance, fold, soundKey} from '../../names/similarity.ts'
import {isTitle} from '../../names/titles.ts'
import {standsInSource} from '../../source/spelled.ts'
import {defineRule} from '../define.ts'
import type {Finding} from '../types.ts'

/** One spelling of a surname, or of a word that may be one. */
interface Form {
  folded: string
  /** Where it stands, possessive endings left out. */
  places: {start: number; length: number; given: string | undefined}[]
  /** How often it stands at the end of a full name. */
  named: number
}

/** Endings that make an adjective, a plural or a people of a name: "Malaysia, Malaysian, Malaysians". */
const endings = /(?:ians?|ans?|ns?|ese|ish|ites?|ists?|es|s|i|ic|a|y|e|o)$/

function isInflection(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true
  const [left, right] = [one.replace(endings, ''), other.replace(endings, '')]
  return left === right || left === other || right === one
}

/** Two spellings of one name: vowels, doubled letters, or what romanisation confuses; for long names one letter of any kind. */
function isVariant(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  if (length < 6 || isInflection(one, other)) return false
  const distance = editDistance(one, other, 2)
  if (distance === 1) return soundKey(one) === soundKey(other) || length >= 7
  return distance === 2 && length >= 8 && soundKey(one) === soundKey(other)
}

/** "Mohammed" and "Muhammad": one name in two romanisations, and not a sister's and a brother's. */
function isSameGiven(one: string, other: string): boolean {
  if (one.length < 5 || other.length < 5 || /[ae]$/.test(one) !== /[ae]$/.test(other)) return false
  return soundKey(one) === soundKey(other) && editDistance(one, other, 2) <= 2
}

interface FullName {
  given: string
  surname: string
  start: number
  length: number
  /** Offset of the sentence. */
  sentence: number
}

/** Read the names of an article: full ones, and words in capitals that may be surnames. */
function readNames(article: Article): {forms: Map<string, Form>; names: FullName[]} {
  const forms = new Map<string, Form>()
  const names: FullName[] = []
  const add = (token: Token, text: string, given: string | undefined) => {
    const folded = fold(text)
    const form = forms.get(folded) ?? {folded, places: [], named: 0}
    forms.set(folded, form)
    form.places.push({start: token.start, length: text.length, given})
    if (given !== undefined) form.named++
  }
  for (const block of article.blocks) {
    if (block.kind === 'leftover' || block.kind === 'headline') continue
    for (const {tokens} of block.sentences()) {
      for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index]!
        if (token.kind !== 'word' || !token.capitalised) continue
        const mention: Mention | undefined = mentionAt(tokens, index)
        if (mention && mention.words.length > 1) {
          const first = tokens[mention.index]!
          const last = tokens[mention.index + mention.length - 1]!
          add(last, mention.words.at(-1)!, fold(mention.words[0]!))
          if (mention.words.length === 2)
            names.push({
              given: fold(mention.words[0]!),
              surname: fold(mention.words[1]!),
              start: first.start,
              sentence: first.sentence.start,
              length: mention.words[0]!.length
            })
          index = mention.index + mention.length - 1
        } else if (
          token.index > 0 &&
          /^\p{Lu}\p{Ll}{4,}(?:['’]s)?$/u.test(token.text) &&
          !isTitle(token) &&
          !isDateWord(token.lower)
        ) {
          const text = token.text.replace(/['’]s$/, '')
          if (!isDemonym(text.toLowerCase()) && knownPlaceAt(tokens, index) === 0 && !token.next?.capitalised)
            add(token, text, undefined)
        } else if (token.index === 0 && /^\p{Lu}\p{Ll}{5,}$/u.test(token.text) && forms.has(fold(token.text)))
          add(token, token.text, undefined)
      }
    }
  }
  return {forms, names}
}

/** The pairs of forms that may be one name: those that sound alike, and those that are alike but for the first letter. */
function* candidates(forms: ReadonlyMap<string, Form>): Generator<[Form, Form]> {
  const groups = new Map<string, Form[]>()
  for (const form of forms.values()) {
    for (const key of [soundKey(form.folded), `-${form.folded.slice(1)}`]) {
      const group = groups.get(key) ?? []
      groups.set(key, group)
      for (const other of group) yield [other, form]
      group.push(form)
    }
  }
}

export default defineRule({
  id: 'consistent-name-spelling',
  summary: 'Require one spelling of a name in an article.',
  why: 'The name was translated anew in each sentence and came out in two spellings. Readers take them for two people.',
  mqm: 'terminology/inconsistent',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns section 8: diacritics 0.95 right, long names 0.85 right without inflections'],
  message: 'Unexpected spelling `{actual}`, expected `{expected}` as in line {line}',
  examples: {
    bad: {
      'Jamal Seminov founded the company in 2013.\n\nSales rose after [[Semenov]] appeared on television.':
        'Jamal Seminov founded the company in 2013.\n\nSales rose after Seminov appeared on television.',
      'Mohammed al-Hadi spoke first.\n\nLater [[Muhammad]] al-Hadi left the hall.':
        'Mohammed al-Hadi spoke first.\n\nLater Mohammed al-Hadi left the hall.',
      'fr: Jamal Semenov a fondé la société. Puis Semenov est parti. ⇒ Jamal [[Seminov]] founded the company. Then Semenov left.':
        'Jamal Semenov founded the company. Then Semenov left.'
    },
    good: [
      'Hassan al-Hadi and Hussein al-Hadi, his cousin, spoke.\n\nThe cousins left.',
      'Samir Haddadin met his sister, Samira Haddadin.\n\nBoth left.',
      'fr: Jamal Seminov a fondé la société. Puis Semenov, son rival, est parti. ⇒ Jamal Seminov founded the company. Then Semenov, his rival, left.',
      'The Malaysian minister Ada Alder left.\n\nHe flew to Malaysia.',
      'The Quigleys live there. Lorna Quigley was born in the house.'
    ]
  },
  scope: 'article',

  *check(article): Generator<Finding> {
    const {forms, names} = readNames(article)
    let lines: LineIndex | undefined
    const lineOf = (start: number) => {
      lines ??= new LineIndex(article.text)
      return String(lines.pointAt(start).line)
    }
    for (const [one, other] of candidates(forms)) {
      // One of the two must be a person's for certain, and no two given names may part them.
      if (one.named + other.named === 0 || !isVariant(one.folded, other.folded)) continue
      const givens = new Set(
        [...one.places, ...other.places].map(({given}) => given).filter((given) => given !== undefined)
      )
      if (givens.size > 1) continue
      // The rarer form is wrong; of two that are as frequent, the one without a given name, then the later one.
      // A source in Latin letters knows better: the form that stands there is right, and where both do, two people are meant.
      const [oneIsThere, otherIsThere] = [one, other].map(({folded}) => standsInSource(article, folded))
      if (oneIsThere && otherIsThere) continue
      const firstIsRight =
        Number(oneIsThere) - Number(otherIsThere) ||
        one.places.length - other.places.length ||
        one.named - other.named ||
        1
      const [right, wrong] = firstIsRight > 0 ? [one, other] : [other, one]
      const place = right.places[0]!
      const expected = article.text.slice(place.start, place.start + place.length)
      for (const {start, length} of wrong.places) {
        yield {start, end: start + length, expected: [expected], data: {line: lineOf(place.start)}}
      }
    }
    const bySurname = new Map<string, FullName[]>()
    for (const name of names) {
      const known = bySurname.get(name.surname) ?? []
      bySurname.set(name.surname, known)
      const first = known.find(
        ({given, sentence}) => given !== name.given && sentence !== name.sentence && isSameGiven(given, name.given)
      )
      known.push(name)
      if (first && !known.some(({given}, index) => given === name.given && index < known.length - 1)) {
        const expected = article.text.slice(first.start, first.start + first.length)
        yield {
          start: name.start,
          end: name.start + name.length,
          expected: [expected],
          data: {line: lineOf(first.start)}
        }
      }
    }
  }
})
