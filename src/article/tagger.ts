import {createRequire} from 'node:module'
import type {PartOfSpeech, Sentence, Tag} from './model.ts'

/** One token of wink-nlp: text, universal part of speech, lemma. */
type Tagged = [text: string, pos: string, lemma: string]

let read: ((text: string) => Tagged[]) | undefined

/** wink-nlp takes 150 ms and 50 MB to load, so it is loaded by the first rule that truly needs a tag. */
function loadTagger(): (text: string) => Tagged[] {
  const require = createRequire(import.meta.url)
  const winkNlp = require('wink-nlp')
  const model = require('wink-eng-lite-web-model')
  const nlp = winkNlp(model, ['sbd', 'pos'])
  const {its} = nlp
  return (text) => {
    const tokens = nlp.readDoc(text).tokens()
    const values: string[] = tokens.out(its.value)
    const tags: string[] = tokens.out(its.pos)
    const lemmas: string[] = tokens.out(its.lemma)
    return values.map((value, index) => [value, tags[index] ?? 'X', lemmas[index] ?? value])
  }
}

/**
 * Lay wink-nlp's tags over the tokens of a sentence. wink splits at hyphens and apostrophes, so that one of our tokens
 * can hold several of its: the last word among them decides ("high-profile" is tagged as "profile" would be, "don't" as "do").
 */
export function tagSentence(sentence: Sentence): Tag[] {
  read ??= loadTagger()
  const {text, start, tokens} = sentence
  const tagged: {start: number; tag: Tag; mark: boolean}[] = []
  let cursor = 0
  for (const [value, pos, lemma] of read(text)) {
    const found = text.indexOf(value, cursor)
    if (found === -1) continue
    cursor = found + value.length
    tagged.push({start: start + found, tag: {pos: pos as PartOfSpeech, lemma}, mark: pos === 'PUNCT' || pos === 'PART'})
  }

  let next = 0
  return tokens.map((token) => {
    while (next < tagged.length && tagged[next]!.start < token.start) next++
    let best = tagged[next]
    if (!best || best.start >= token.end) return {pos: 'X', lemma: token.lower}
    for (let other = next + 1; other < tagged.length && tagged[other]!.start < token.end; other++) {
      if (!tagged[other]!.mark) best = tagged[other]!
    }
    return best.tag
  })
}
