import {memoise} from '../../names/memo.ts'
import {lettersOfWord} from '../../names/scripts.ts'
import type {Letters} from '../../names/transcription.ts'

/** One way to read a word. */
export interface SourceForm extends Letters {
  /** How many letters were taken off the start. */
  cut: number
  /** Whether an ending was taken off. */
  stem: boolean
}

/** A word of a source. Offsets are UTF-16 units in the text. */
export interface SourceWord {
  text: string
  start: number
  end: number
  /** The word as it may be read: as it is, without what is glued before it, without its ending. None for characters that tell no sound. */
  forms: readonly SourceForm[]
  /** Whether it opens with a capital letter; false in scripts without. */
  capitalised: boolean
  /** Whether a sentence or quotation opens with it. */
  opens: boolean
}

const word = /[\p{L}\p{M}\p{Nd}](?:[\p{L}\p{M}\p{Nd}\u200c\u200d]|['’‘׳`](?=\p{L}))*/gu
/** L’Inde, d'Espagne, dell’Italia: the article is no part of the name. */
const elision = /^(?:[ldnsjmtc]|qu|dell|all|nell|sull|dall|un)['’](?=\p{L}{2})/iu
const asian = /[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Han}]/u
const asianRun =
  /[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|\p{Script=Han}+|[^\p{Script=Katakana}ー\p{Script=Hiragana}\p{Script=Han}]+/gu
/** And, then, by, for, like, will, and the article: Arabic glues them to the word. */
const arabicPrefix = /^[وف]?(?:[بكل]?ال|لل|[بلكس])?/
/** Endings of adjectives and plurals, and pronouns. */
const arabicSuffix = /(?:ي|ية|يه|يين|يون|يان|ون|ين|ات|ان|ها|هم|ه|های|ها|یی|ی)$/
const hebrewPrefix = /^ו?(?:כש|[משהכלב])?ה?/
const hebrewSuffix = /(?:ים|ית|יות|ות|אים|אי|י)$/
/** Endings of adjectives of places, with the letters that join them: принстонский, калифорнийский. */
const cyrillicAdjective =
  /(?:ий|ей|ов|ев|ин|ан|ь|и)?(?:ск|цк|ськ)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими|і|а|у|е|ою|і|ої|их)$/
const leastStem = 3

/** The ways to read a word. Kept, as what each letter may be spelt as is kept with them. */
const formsOf = memoise((text): readonly SourceForm[] => {
  const letters = lettersOfWord(text)
  if (!letters) return []
  const {script} = letters
  const forms: SourceForm[] = [{script, text: letters.text, cut: 0, stem: false}]
  if (script === 'Cyrl') {
    const end = cyrillicAdjective.exec(letters.text)
    if (end && end.index >= leastStem) forms.push({script, text: letters.text.slice(0, end.index), cut: 0, stem: true})
  }
  if (script !== 'Arab' && script !== 'Hebr') return forms
  const [prefix, suffix] = script === 'Arab' ? [arabicPrefix, arabicSuffix] : [hebrewPrefix, hebrewSuffix]
  const full = prefix.exec(letters.text)![0].length
  for (let cut = 1; cut <= full && letters.text.length - cut >= 2; cut++)
    forms.push({script, text: letters.text.slice(cut), cut, stem: false})
  // للقدس: "for" swallows the first letter of the article that belongs to the name.
  const swallowed = script === 'Arab' ? /^[وف]?لل(?=..)/.exec(letters.text) : null
  if (swallowed) forms.push({script, text: `ال${letters.text.slice(swallowed[0].length)}`, cut: 1, stem: false})
  for (const {text: whole, cut} of [...forms]) {
    const end = suffix.exec(whole)
    if (end && end.index >= leastStem) forms.push({script, text: whole.slice(0, end.index), cut, stem: true})
  }
  return forms
})

const startBefore = /(?:^|[.!?:…»"“„«\n—–]|[-–—]\s)\s*$/u

/** The words of a text in any script that writes spaces; of Japanese and Chinese, the runs of one script. */
export function wordsOf(text: string): SourceWord[] {
  const words: SourceWord[] = []
  const add = (found: string, start: number) => {
    const first = found[0]!
    words.push({
      text: found,
      start,
      end: start + found.length,
      forms: formsOf(found),
      capitalised: first !== first.toLowerCase(),
      opens: startBefore.test(text.slice(Math.max(0, start - 4), start))
    })
  }
  for (const match of text.matchAll(word)) {
    if (!asian.test(match[0])) {
      const article = elision.exec(match[0])?.[0].length ?? 0
      add(match[0].slice(article), match.index + article)
    } else for (const run of match[0].matchAll(asianRun)) add(run[0], match.index + run.index)
  }
  return words
}
