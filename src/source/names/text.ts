import {lettersOfWord} from '../../names/scripts.ts'
import type {Letters} from '../../names/transcription.ts'

/** A word of a source. Offsets are UTF-16 units in the text. */
export interface SourceWord {
  text: string
  start: number
  end: number
  /** The word as it may be read: with and without glued prefixes. */
  forms: readonly Letters[]
  /** Whether it opens with a capital letter; false in scripts without. */
  capitalised: boolean
  /** Whether a sentence or quotation opens with it. */
  opens: boolean
}

const word = /[\p{L}\p{M}\p{Nd}](?:[\p{L}\p{M}\p{Nd}\u200c\u200d]|['’׳`-](?=\p{L}))*/gu
const kanaOrHan = /[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|\p{Script=Han}+/gu
/** And, then, by, for, like, will, and the article: Arabic glues them to the word. */
const arabicPrefix = /^(?:و|ف)?(?:[بلك]?ال|لل|[بلكس])?/
const hebrewPrefix = /^(?:ו)?(?:[משהכלב]|כש|שה|מה|לכש)?ה?/

/** Words with and without what is glued before them. */
function formsOf(text: string): Letters[] {
  const letters = lettersOfWord(text)
  if (!letters) return []
  const forms = [letters]
  const add = (rest: string) => {
    if (rest.length > 1 && !forms.some((form) => form.text === rest)) forms.push({script: letters.script, text: rest})
  }
  if (letters.script === 'Arab' || letters.script === 'Hebr') {
    const full = (letters.script === 'Arab' ? arabicPrefix : hebrewPrefix).exec(letters.text)![0].length
    for (let cut = 1; cut <= full; cut++) add(letters.text.slice(cut))
  }
  return forms
}

/** The words of a text in any script that writes spaces, and the runs of one script in Japanese. */
export function wordsOf(text: string, offset = 0): SourceWord[] {
  const words: SourceWord[] = []
  for (const match of text.matchAll(word)) {
    const runs = /[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Han}]/u.test(match[0]) ? [...match[0].matchAll(kanaOrHan)] : [match]
    for (const run of runs) {
      const start = match.index + (run === match ? 0 : run.index!)
      const first = run[0][0]!
      const before = text.slice(Math.max(0, start - 3), start)
      words.push({
        text: run[0],
        start: offset + start,
        end: offset + start + run[0].length,
        forms: formsOf(run[0]),
        capitalised: first !== first.toLowerCase(),
        opens: start === 0 || /[.!?:…»"“„«\n—–-]\s*$/u.test(before)
      })
    }
  }
  return words
}
