import {mentionAt} from '../../names/mentions.ts'
import {describe} from '../../names/offices.ts'
import {peopleOf} from '../../names/people.ts'
import {fold} from '../../names/similarity.ts'
import {defineRule} from '../define.ts'

/** Names that English news keeps with the surname first: Chinese, Korean and Vietnamese ones have short surnames. */
function isSurnameFirst(name: string): boolean {
  return (name.split(' ')[0] ?? '').length <= 4
}

/** Syllables of Japanese in romaji: a consonant or none, a vowel; a doubled consonant; n. */
const romaji = /^(?:(?:[kgnhbpmr]y|[sct]h|ts|[kgsztdnhbpmyrwjf])?[aeiou]h?|n|k(?=k)|s(?=s)|t(?=t|c)|p(?=p))+$/

function isJapanese(words: readonly string[]): boolean {
  return words.every((word) => romaji.test(word))
}

export default defineRule({
  id: 'no-reversed-name',
  summary: 'Disallow the parts of a known name in the wrong order.',
  why: 'Hungarian, Chinese, Korean and Japanese put the surname first. English news keeps that order for Chinese and Korean names, and turns it round for Hungarian ones.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['zh', 'ko', 'ja', 'hu', 'vi'],
  needs: 'english',
  sources: ['catalogue name-order'],
  message: 'Unexpected order of the name `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'President [[Jinping Xi]] spoke on Friday.': 'President Xi Jinping spoke on Friday.',
      'The Hungarian leader [[Orban Viktor]] spoke on Friday.': 'The Hungarian leader Viktor Orban spoke on Friday.'
    },
    good: [
      'President Xi Jinping spoke on Friday.',
      'Henry James and James Henry spoke.',
      'Ohtani Shohei and Shohei Ohtani are one player.',
      'Alder Quigley left.'
    ]
  },

  *check({tokens, block}) {
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!
      if (!token.capitalised || token.kind !== 'word') continue
      const mention = mentionAt(tokens, index)
      if (!mention || mention.words.length < 2) continue
      index = mention.index + mention.length - 1
      const base = peopleOf(block.article)
      const written = mention.words.flatMap((word) => fold(word).split(' '))
      // A surname that is a given name as well says nothing: Henry James and James Henry.
      if (
        base.knows(written) ||
        (base.surnamesAfter(written[0]!).length > 0 && base.surnamesAfter(written.at(-1)!).length > 0)
      )
        continue
      for (const turned of [
        [...written.slice(1), written[0]!],
        [written.at(-1)!, ...written.slice(0, -1)]
      ]) {
        const [person] = base.named(turned.join(' '))
        // Many papers keep the surname first for Japanese names: a matter of style.
        if (!person || isJapanese(turned)) continue
        yield {
          start: tokens[mention.index]!.start,
          end: tokens[index]!.start + mention.words.at(-1)!.length,
          expected: [person.name],
          note: describe(person),
          // Nobody puts Xi last; a list may put Merkel first.
          severity: isSurnameFirst(person.name) ? 'major' : 'minor'
        }
        break
      }
    }
  }
})
