import type {Token} from '../article/model.ts'
import {isDateWord} from './calendar.ts'
import {memoise} from './memo.ts'
import {isDemonym, knownPlaceAt, looksLikePlace} from './places.ts'

/** A person's name as it stands in the text. */
export interface Mention {
  /** Index of the first token of the name, without a title. */
  index: number
  /** How many tokens it takes. */
  length: number
  /** The words of the name, without a possessive ending. */
  words: readonly string[]
}

const particles = new Set(
  'al el bin bint ben ibn abu abdul abdel van von de der den del della di da dos das du la le ter ten ul ur y e zu'.split(
    ' '
  )
)
const honorifics = new Set(
  'mr mrs ms miss dr prof gen lt col maj sgt sen rep gov rev sir lady lord sheikh dame pope'.split(' ')
)

/** Capitalised words that open a name of something else, or no name at all. */
const notNames = new Set(
  (
    'the a an and or but of in on at to for from by with as is was has had will would may can he she it they we i you his her its their our my this that these those ' +
    'there here later earlier meanwhile however although though because despite following according speaking instead indeed still even only both many some several most all every each another other then now when while where who what which why how if not no so yet also after before since until during under over between ' +
    'ministry minister president prime secretary general department council committee commission parliament congress senate house court party bank university ' +
    'college school institute agency association federation union organisation organization foundation company corporation group club army navy force forces ' +
    'police government state states united national international republic kingdom federal foreign interior defence defense finance health education ' +
    'security central supreme high first second third north south east west northern southern eastern western air force one world cup league ' +
    'king queen prince princess emperor sultan emir chancellor governor mayor senator speaker chairman director chief head leader ambassador envoy ' +
    'christmas easter ramadan eid god bible quran koran islam christian muslim jewish islamic catholic arab kurdish soviet ' +
    'street avenue road square airport palace hotel hospital stadium station museum center centre river lake mountain sea ocean bay island islands ' +
    'covid internet web black friday white red green blue new old great big good'
  ).split(' ')
)

/**
 * Read a person's full name: two to five capitalised words or initials, particles between them. Names that no list knows count;
 * names of places, dates, peoples and institutions do not.
 */
export function mentionAt(tokens: readonly Token[], index: number): Mention | undefined {
  let from = index
  const honorific = tokens[from]
  const titled = honorific?.capitalised === true && honorifics.has(honorific.lower.replace('.', ''))
  if (titled) {
    from++
    if (tokens[from]?.text === '.') from++
  }
  // "the president of Peru Ada Alder": the place belongs to the office. "Paris Hilton" is a name all the same.
  const place = knownPlaceAt(tokens, from)
  if (place > 0 && isFullWord(tokens[from + place]) && isFullWord(tokens[from + place + 1])) return undefined
  const words: string[] = []
  let at = from
  for (; at < tokens.length && words.length < 6; at++) {
    const token = tokens[at]!
    if (at > from && !token.spaced) break
    if (token.kind !== 'word') break
    const word = token.text.replace(/['’]s$/i, '')
    const particle =
      particles.has(token.lower) && tokens[at + 1]?.capitalised === true && (words.length > 0 || token.capitalised)
    if (!particle) {
      if (!isNameWord(token) || knownPlaceAt(tokens, at) > 1) break
      // "left Ada Alder Rome on Friday": a name is complete with two words, and a place is no third.
      if (words.length > 1 && knownPlaceAt(tokens, at) > 0) break
    }
    words.push(word)
    if (word !== token.text) {
      at++
      break
    }
  }
  while (words.length > 0 && particles.has(words.at(-1)!.toLowerCase())) {
    words.pop()
    at--
  }
  const full = words.filter((word) => word.length > 2 || /^[IVX]+$/.test(word)).length
  if (full === 0 || (words.length < 2 && !titled)) return undefined
  if (!titled && (looksLikePlace(words) || knownPlaceAt(tokens, from) === words.length)) return undefined
  return {index: from, length: at - from, words}
}

function isFullWord(token: Token | undefined): boolean {
  return token?.spaced === true && token.text.length > 2 && isNameWord(token)
}

const nameWord = /^(?:\p{Lu}\p{L}*['’-]?)?\p{Lu}[\p{L}'’-]+$|^(?:al|el|ash|as|an|ad|ar|at|az)-\p{Lu}[\p{L}'’-]+$/u
/** The same for words in the letters of English: most texts need no other, and the classes of Unicode take long to compile. */
const plainNameWord = /^(?:[A-Z][A-Za-z]*['-]?)?[A-Z][A-Za-z'-]+$|^(?:al|el|ash|as|an|ad|ar|at|az)-[A-Z][A-Za-z'-]+$/
const plainWord = /^[A-Za-z'-]*$/

/** Whether a word can be part of a name, by its letters alone. */
const looksLikeNameWord = memoise((text) => {
  const lower = text.toLowerCase()
  if (plainWord.test(text)) {
    if (!plainNameWord.test(text) || /^[A-Z]{2,}$/.test(text)) return false
  } else if (!nameWord.test(text) || /^\p{Lu}{2,}$/u.test(text)) return false
  if (lower.includes('-') && lower.split('-').some((part) => notNames.has(part))) return false
  return !notNames.has(lower) && !isDateWord(lower) && !isDemonym(lower.replace(/['’]s$/, ''))
})

function isNameWord({text, capitalised, previous}: Token): boolean {
  if (!capitalised && !text.includes('-')) return false
  if (text.length <= 2 && /^\p{Lu}\.?$/u.test(text)) return true
  // "Abdullah II"
  if (/^[IVX]{2,4}$/.test(text)) return previous?.capitalised === true
  return looksLikeNameWord(text)
}
