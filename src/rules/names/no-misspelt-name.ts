import type {Sentence, Token} from '../../article/model.ts'
import {type Mention, mentionAt} from '../../names/mentions.ts'
import {findMisspelling, findMisspeltSurname, type Misspelling} from '../../names/misspelling.ts'
import {describe} from '../../names/offices.ts'
import {type NameBase, peopleOf} from '../../names/people.ts'
import {knownPlaceAt} from '../../names/places.ts'
import {fold} from '../../names/similarity.ts'
import {isTitle, titleAt, titleBefore} from '../../names/titles.ts'
import {commonnessOf} from '../../spelling/words.ts'
import {defineRule} from '../define.ts'
import type {Finding} from '../types.ts'

/** The smallest part of the mention that is wrong. */
function narrow(words: readonly string[], right: readonly string[]): {from: number; to: number} {
  let from = 0
  while (from < words.length - 1 && fold(words[from]!) === fold(right[from]!)) from++
  let to = words.length
  while (to > from + 1 && fold(words[to - 1]!) === fold(right[to - 1]!)) to--
  return {from, to}
}

function toFinding(
  {person, right, evidence}: Misspelling,
  name: string,
  start: number,
  end: number,
  expected: string
): Finding {
  return {
    start,
    end,
    expected: [expected],
    data: {name, right},
    note: describe(person),
    severity: evidence === 'strong' ? 'major' : 'neutral'
  }
}

/** How far around its sentence the office of a person with a full name is looked for, in UTF-16 units: about a paragraph. */
const reach = 600

/** The words around a name, without those of the name itself, folded. */
function contextOf(sentence: Sentence, without: readonly string[], around: number): () => ReadonlySet<string> {
  let words: Set<string> | undefined
  return () => {
    words ??= wordsBeside(sentence, without, around)
    return words
  }
}

function wordsBeside({block, start, end}: Sentence, without: readonly string[], around: number): Set<string> {
  const from = Math.max(block.start, start - around)
  const text = block.article.text.slice(from, Math.min(block.end, end + around))
  const context = new Set(fold(text.replace(/['’]s\b/g, '')).split(/[^\p{L}\d]+/u))
  for (const word of without) context.delete(word)
  return context
}

function* fullName({index, words}: Mention, tokens: readonly Token[], base: NameBase): Generator<Finding> {
  const written = words.flatMap((word) => fold(word).split(' '))
  const context = contextOf(tokens[index]!.sentence, written, reach)
  // "Treasury Robert Rubin": a word of the office can stand before the name.
  let skipped = 0
  let misspelling = findMisspelling(written, base, context)
  while (!misspelling && words.length === written.length && words.length - skipped > 2) {
    if (base.knows(written.slice(skipped)) || base.surnamesAfter(written[skipped]!).length > 0) return
    skipped++
    misspelling = findMisspelling(written.slice(skipped), base, context)
  }
  if (!misspelling) return
  const name = words.slice(skipped)
  const right = misspelling.right.split(' ')
  const sameLength = name.length === right.length
  const {from, to} = sameLength ? narrow(name, right) : {from: 0, to: name.length}
  const first = index + skipped
  const end = tokens[first + to - 1]!.start + name[to - 1]!.length
  const expected = sameLength ? right.slice(from, to).join(' ') : misspelling.right
  yield toFinding(misspelling, name.join(' '), tokens[first + from]!.start, end, expected)
}

/** Whether an office stands beside the word: "President Dudda", "the president, Dudda", "Dudda, the president". */
function hasOffice({previous, next, sentence: {tokens}}: Token): boolean {
  if (previous && isTitle(previous)) return true
  if (previous?.text === ',' && titleBefore(tokens, previous.index)) return true
  return next?.text === ',' && titleAt(tokens, next.index + 1) !== undefined
}

/** A surname that is no part of a full name. */
function* loneSurname(token: Token, tokens: readonly Token[], base: NameBase): Generator<Finding> {
  const {previous, next} = token
  const inName = (other: Token | undefined) =>
    other?.kind === 'word' && other.capitalised && other.index > 0 && !isTitle(other)
  if (!/^\p{Lu}\p{Ll}{4,}(?:['’]s)?$/iu.test(token.text) || inName(previous) || inName(next)) return
  if ((token.index > 0 && !hasOffice(token)) || knownPlaceAt(tokens, token.index) > 0) return
  const word = token.text.replace(/['’]s$/i, '')
  // "First, they took the bridge", "the English Premier League": an ordinary word, as every sentence may open with one.
  if (commonnessOf(word.toLowerCase()) > (token.index === 0 ? 1 : 2)) return
  const misspelling = findMisspeltSurname(fold(word), base, contextOf(token.sentence, [fold(word)], 0))
  if (misspelling) yield toFinding(misspelling, word, token.start, token.start + word.length, misspelling.right)
}

export default defineRule({
  id: 'no-misspelt-name',
  summary: 'Disallow a wrong spelling of a known person.',
  why: 'The name came back from another script with other letters. A name in the news is spelt as its bearer spells it.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue misspelled-person', 'mined-patterns section 8: 88 % of near misses touch a marked error'],
  message: 'Unexpected name `{name}`, expected `{right}`',
  examples: {
    bad: {
      'French President [[Emanuel]] Macron spoke on Friday.': 'French President Emmanuel Macron spoke on Friday.',
      'US Secretary of State [[Anthony]] Blinken left on Monday.':
        'US Secretary of State Antony Blinken left on Monday.',
      'The Ukrainian president, [[Zelinsky]], signed the law.': 'The Ukrainian president, Zelensky, signed the law.',
      'Australian Prime Minister Julia [[Jellard]] spoke on Friday.':
        'Australian Prime Minister Julia Gillard spoke on Friday.'
    },
    good: [
      'Anthony Hopkins won the award.',
      'The baker Antonio Gutierrez opened a shop.',
      'Michael Obama, a baker from Leeds, spoke.',
      'Julia Jellard, a baker from Leeds, spoke.',
      'He left the Premier League on Friday.',
      'Emmanuel Macron spoke on Friday.',
      'Andrey Kirilenko and Yury Gagarin are spelt so, too.'
    ]
  },

  *check({tokens}: Sentence): Generator<Finding> {
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!
      if (!token.capitalised || token.kind !== 'word') continue
      const mention = mentionAt(tokens, index)
      if (mention) index = mention.index + mention.length - 1
      const base = peopleOf(token.sentence.block.article)
      if (mention && mention.words.length > 1) yield* fullName(mention, tokens, base)
      else yield* loneSurname(tokens[index]!, tokens, base)
    }
  }
})
