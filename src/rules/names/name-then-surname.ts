import {LineIndex} from '../../article/lines.ts'
import type {Article, Token} from '../../article/model.ts'
import {mentionAt} from '../../names/mentions.ts'
import {knownPlaceAt} from '../../names/places.ts'
import {fold} from '../../names/similarity.ts'
import {isTitle} from '../../names/titles.ts'
import {commonnessOf} from '../../spelling/words.ts'
import {defineRule} from '../define.ts'

interface Place {
  start: number
  end: number
  /** As it is written, without a possessive ending. */
  text: string
}

/** First mentions of a surname: alone, and as part of a full name. */
interface FirstMentions {
  alone?: Place
  full?: Place
}

/** A surname and no other word: in no dictionary, in no list of places, inside a sentence, with no other name beside it. */
function isLoneSurname(token: Token): boolean {
  const {tokens} = token.sentence
  if (token.index === 0 || token.quoted || !/^\p{Lu}\p{Ll}{4,}(?:['’]s)?$/u.test(token.text)) return false
  if (token.previous?.text === '.' || (token.previous?.capitalised && !isTitle(token.previous))) return false
  if (token.next?.capitalised || token.next?.text.startsWith('-')) return false
  return knownPlaceAt(tokens, token.index) === 0
}

/** Read where each surname stands first, in running text. */
function readMentions(article: Article): Map<string, FirstMentions> {
  const mentions = new Map<string, FirstMentions>()
  const add = (text: string, kind: keyof FirstMentions, place: Place) => {
    const key = fold(text)
    const known = mentions.get(key) ?? {}
    known[kind] ??= place
    mentions.set(key, known)
  }
  for (const block of article.blocks) {
    // A headline may look like a sentence, and has surnames only.
    if (block.kind !== 'paragraph' || block.index === 0) continue
    for (const {tokens} of block.sentences()) {
      for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index]!
        if (token.kind !== 'word' || !token.capitalised) continue
        const mention = mentionAt(tokens, index)
        if (mention && mention.words.length > 1) {
          const start = tokens[mention.index]!.start
          const last = mention.words.at(-1)!
          const end = tokens[mention.index + mention.length - 1]!.start + last.length
          add(last, 'full', {start, end, text: mention.words.join(' ')})
          index = mention.index + mention.length - 1
        } else if (isLoneSurname(token)) {
          const text = token.text.replace(/['’]s$/, '')
          add(text, 'alone', {start: token.start, end: token.start + text.length, text})
        }
      }
    }
  }
  return mentions
}

export default defineRule({
  id: 'name-then-surname',
  summary: 'Require the full name at the first mention of a person who is named in full later.',
  why: 'The engine translates each sentence for itself. News gives the full name first and the surname from then on.',
  mqm: 'style/unidiomatic',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns section 8: names across the sentences of a document'],
  message: 'Unexpected surname `{actual}` alone at its first mention, expected `{expected}` as in line {line}',
  examples: {
    bad: {
      'Vote in the Valley\n\nA spokesman for [[Quennell]] left.\n\nLater Lorna Quennell spoke to the press.':
        'Vote in the Valley\n\nA spokesman for Lorna Quennell left.\n\nLater Lorna Quennell spoke to the press.'
    },
    good: [
      'Vote in the Valley\n\nLorna Quennell spoke to the press.\n\nA spokesman for Quennell left.',
      'Vote in the Valley\n\nA spokesman for Quennell left.\n\nLater a lawyer of Quennell spoke.',
      'Vote in the Valley\n\nThe vote was held in London.\n\nJack London wrote about it.',
      'Quennell speaks to the press.\n\nLorna Quennell spoke on Monday.',
      'Vote in the Valley\n\nThey named it after a Brown.\n\nLater Lorna Brown spoke.'
    ]
  },
  scope: 'article',

  *check(article) {
    let lines: LineIndex | undefined
    for (const [surname, {alone, full}] of readMentions(article)) {
      if (!alone || !full || alone.start > full.start || commonnessOf(surname) > 0) continue
      lines ??= new LineIndex(article.text)
      const {line} = lines.pointAt(full.start)
      // In one paragraph the short form may lean on the headline.
      if (lines.pointAt(alone.start).line === line) continue
      yield {start: alone.start, end: alone.end, expected: [full.text], data: {line: String(line)}}
    }
  }
})
