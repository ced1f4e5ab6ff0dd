import type {Sentence, Token} from '../../article/model.ts'
import {mentionAt} from '../../names/mentions.ts'
import {bare, readCountries} from '../../names/places.ts'
import {defineRule} from '../define.ts'

const heads = new Set(
  'ministry government company army commission party committee agency authority parliament union organisation organization bank university country state council navy federation association corporation embassy newspaper channel movement'.split(
    ' '
  )
)
const saying = new Set(
  'said says announced added stressed confirmed declared stated warned denied noted explained decided claimed believes reported insisted'.split(
    ' '
  )
)
const persons =
  /^(?:he|she|him|her|his|hers|who|whom|m[ae]n|wom[ae]n|boys?|girls?|son|daughter|wife|husband|mother|father|brother|sister|minister|president|premier|king|queen|prince|princess|leader|chief|director|chairman|chairwoman|spokes\p{L}+|officials?|ambassador|envoy|officer|soldier|commander|general|person|student|player|coach|singer|actor|actress|doctor|lawyer|journalist|reporter|suspect|victim|patient|prisoner|candidate|governor|mayor|secretary|driver|pilot|child|teenager|citizen|m[rs]s?|dr|member|worker|fighter|teacher|farmer|guard|nurse|nun|priest|cleric|imam|body|corpse|tourist|\p{L}+(?:ists?|ians?|ants?|eers?|ees?|ese|women|men|man)|[\p{L}\d-]+year-olds?)$/u

let countries: ReadonlySet<string> | undefined

function isCountry(word: string): boolean {
  countries ??= new Set(readCountries().flatMap(({names}) => names.map(bare)))
  return countries.has(word)
}

/** The verb of saying after an organisation or a country that opens the sentence. */
function verbOf({tokens}: Sentence): Token | undefined {
  const first = tokens[0]
  if (!first) return undefined
  if (isCountry(first.text)) return tokens[1]
  if (first.lower !== 'the') return undefined
  const head = tokens.slice(1, 5).find(({lower}) => heads.has(lower))
  if (!head) return undefined
  // "The Ministry of Foreign Affairs"
  let verb = head.next
  for (let steps = 0; verb && steps < 6 && (verb.capitalised || /^(?:of|and|for|the)$/.test(verb.lower)); steps++)
    verb = verb.next
  return verb
}

function namesPerson({tokens}: Sentence, from = 0): boolean {
  return tokens.some(
    ({lower, index}) => index >= from && (persons.test(lower) || mentionAt(tokens, index) !== undefined)
  )
}

/** Whether somebody may have been spoken of before: then the pronoun can mean that person. */
function hasPersonBefore({block, start}: Sentence): boolean {
  for (const one of block.article.blocks.slice(0, block.index + 1))
    for (const sentence of one.sentences()) {
      if (sentence.start >= start) return false
      if (namesPerson(sentence)) return true
    }
  return false
}

export default defineRule({
  id: 'no-organisation-gendered-pronoun',
  summary: 'Disallow `she` for a ministry, a company or a country, and `his statement` for that of one.',
  why: 'Ministries, companies and countries have a gender in Arabic, Russian, French and German. In English each of them is it.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['ar', 'he', 'ru', 'uk', 'fr', 'es', 'de', 'hi'],
  needs: 'english',
  sources: ['catalogue organisation-gendered-pronoun: only where nobody was spoken of before'],
  message: 'Unexpected pronoun `{actual}` for `{subject}`, expected `{expected}`',
  examples: {
    bad: {
      'The ministry said that [[she]] had received the letter.': 'The ministry said that it had received the letter.',
      'Egypt announced that [[she]] would host the talks.': 'Egypt announced that it would host the talks.',
      'The Ministry of Defense stated in [[his]] report that all was calm.':
        'The Ministry of Defense stated in its report that all was calm.'
    },
    good: [
      'Ada Alder is in jail. The ministry said that she had broken the law.',
      'The police held a man. The ministry said he was ill.',
      'A Peruvian was held. The ministry said that she was ill, and Peru said he was well.',
      'The ministry said that it had received the letter.',
      'The company named Ada Alder its head, and she said yes.',
      'The minister said that she had received the letter.',
      'The court said that he must pay.'
    ]
  },
  triggers: new Set(['she', 'her', 'his']),

  *check(sentence) {
    const verb = verbOf(sentence)
    if (!verb || !saying.has(verb.lower)) return
    let pronoun = verb.next
    if (pronoun?.lower === 'that') pronoun = pronoun.next
    // "stated in her report"
    const possessive = pronoun?.lower === 'in' && pronoun.next ? pronoun.next : undefined
    if (
      possessive &&
      !/^(?:statement|report|announcement|letter|release|press|communique|bulletin)$/.test(possessive.next?.lower ?? '')
    )
      return
    const found = possessive ?? pronoun
    if (!found || !(possessive ? /^(?:her|his)$/ : /^she$/).test(found.lower) || found.quoted) return
    if (hasPersonBefore(sentence) || namesPerson(sentence, found.index + 1)) return
    yield {
      start: found.start,
      end: found.end,
      expected: [possessive ? 'its' : 'it'],
      data: {subject: sentence.block.article.text.slice(sentence.start, verb.previous!.end)}
    }
  }
})
