import type {Sentence, Token} from '../../article/model.ts'
import {mentionAt} from '../../names/mentions.ts'
import {describe} from '../../names/offices.ts'
import {type Person, peopleOf} from '../../names/people.ts'
import {fold} from '../../names/similarity.ts'
import {defineRule} from '../define.ts'

const pronouns: Readonly<Record<string, {sex: 'm' | 'f'; other: string}>> = {
  he: {sex: 'm', other: 'she'},
  she: {sex: 'f', other: 'he'}
}
/** Words for people whom a pronoun could mean as well, and words that speak of a person without the name. */
const others =
  /^(?:man|woman|men|women|boy|girl|son|daughter|wife|husband|mother|father|brother|sister|he|she|him|her|his|hers|who|whom|colleague|counterpart|successor|predecessor|aide|official|spokes\p{L}+|president|minister|queen|king|person|someone|somebody|anyone|everyone|nobody|child|student|player|actor|actress|doctor|lawyer|leader|chief)$/u

/** The only person that a sentence speaks of: it opens with the name, and nobody else is in it. */
function onlyPerson({tokens, block}: Sentence): Person | undefined {
  const first = tokens.findIndex(({kind}) => kind === 'word')
  const mention = first === -1 ? undefined : mentionAt(tokens, first)
  if (!mention || mention.words.length < 2) return undefined
  const after = mention.index + mention.length
  for (let index = after; index < tokens.length; index++) {
    const token = tokens[index]!
    if (others.test(token.lower) || mentionAt(tokens, index)) return undefined
  }
  const name = mention.words.map(fold).join(' ')
  const people = peopleOf(block.article).named(name)
  return people.length === 1 ? people[0] : undefined
}

/** "He" or "She" where it opens the sentence, outside quotations. */
function openingPronoun({tokens}: Sentence): Token | undefined {
  const first = tokens[0]
  return first && !first.quoted && pronouns[first.lower] ? first : undefined
}

export default defineRule({
  id: 'pronoun-of-person',
  summary: 'Disallow `he` for a woman and `she` for a man who is the only person in the sentence before.',
  why: 'Chinese, Turkish, Persian and Finnish have one word for he and she. The engine guesses.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['zh', 'tr', 'fa', 'fi', 'hu'],
  needs: 'english',
  sources: ['the sexes in the name base'],
  message: 'Unexpected pronoun `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'Angela Merkel arrived in Kyiv on Monday. [[He]] will stay for two days.':
        'Angela Merkel arrived in Kyiv on Monday. She will stay for two days.'
    },
    good: [
      'Angela Merkel arrived in Kyiv on Monday. She will stay for two days.',
      'Angela Merkel met Emmanuel Macron on Monday. He will stay for two days.',
      'Angela Merkel spoke of her counterpart. He will stay for two days.',
      'Ada Alder arrived in Kyiv on Monday. He will stay for two days.'
    ]
  },
  // Of 1,362 texts of the data with such a pronoun, two have a sentence before it that speaks of one known person only.
  trial: true,
  scope: 'block',

  *check(block) {
    if (!/\b(?:He|She)\b/.test(block.text)) return
    let before: Person | undefined
    for (const sentence of block.sentences()) {
      const pronoun = openingPronoun(sentence)
      const meant = pronoun && pronouns[pronoun.lower]!
      if (pronoun && meant && before?.sex && before.sex !== meant.sex) {
        yield {
          start: pronoun.start,
          end: pronoun.end,
          expected: [meant.other.charAt(0).toUpperCase() + meant.other.slice(1)],
          note: describe(before)
        }
      }
      before = onlyPerson(sentence)
    }
  }
})
