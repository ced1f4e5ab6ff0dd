import type {Sentence, Token} from '../../article/model.ts'
import {mentionAt} from '../../names/mentions.ts'
import {defineRule} from '../define.ts'

/** What only a person does; the school keeps "It graduated from a start-up to a firm" silent. */
const sure: readonly RegExp[] = [
  /^It (?:also |later |then )?graduated from (?:the )?(?:[\p{L}-]+ ){0,4}(?:university|academy|college|institute|faculty|conservatory|school)\b/iu,
  /^It (?:is married|married) and (?:has|had) (?:an?|one|two|three|four|five|six) (?:child|children|sons?|daughters?)\b/u,
  /^It is survived by (?:his|her|its) (?:wife|husband|widow)\b/u,
  /^It was (?:widowed|divorced)\b/u
]
/** What a firm or a movement can do as well: it counts where a person was spoken of just before. */
const afterPerson: readonly RegExp[] = [
  /^It was born (?:in|on|at)\b/u,
  /^It (?:studied|was educated) (?:at|in|law|medicine|economics)\b/u,
  /^It (?:has |also |later )?(?:worked|served) as (?:an?|the|deputy|chief|minister)\b/u,
  /^It (?:is |was |got )?married (?:to an? |in \d{4}|(?:to )?[A-Z]\p{Ll}+ [A-Z])/u,
  /^It (?:died|passed away) (?:in|on|at|of)\b/u
]
/** How far the verb may stand from the name: "Ion Albu (1902-1987) was". */
const reach = 12

/** Whether the sentence tells who somebody is: "Ada Alder is a painter." */
function presentsPerson({tokens}: Sentence): boolean {
  const first = tokens.findIndex(({kind}) => kind === 'word')
  const mention = first === -1 ? undefined : mentionAt(tokens, first)
  if (!mention || mention.words.length < 2) return false
  const from = mention.index + mention.length
  const verb = tokens.slice(from, from + reach).find(({lower}: Token) => lower === 'is' || lower === 'was')
  return (
    verb !== undefined &&
    /^(?:an?|the|one|born)$/.test(verb.next?.lower ?? '') &&
    /(?:ist|er|or|ian|man|woman|ian|poet|minister|president|king|queen|general|judge|actress|lawyer|doctor|born|child|son|daughter)\b/.test(
      tokens
        .slice(verb.index + 1, verb.index + 8)
        .map(({lower}) => lower)
        .join(' ')
    )
  )
}

export default defineRule({
  id: 'no-it-for-person',
  summary: 'Disallow `It` for a person who was born, studied or married.',
  why: 'Romanian, Spanish, Italian and Japanese leave the subject out. The engine put in “it”.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['ro', 'es', 'pt', 'it', 'ja', 'ko', 'zh', 'ar', 'uk'],
  needs: 'english',
  sources: ['catalogue it-for-person: it for he or she in 51 post-edits from Romanian'],
  message: 'Unexpected pronoun `{actual}` for a person, expected `{expected}`',
  examples: {
    bad: {
      '[[It]] graduated from the Academy of Music in 1961.': 'He graduated from the Academy of Music in 1961.',
      'Ion Albu was a Romanian painter. [[It]] was born in Cluj in 1957.':
        'Ion Albu was a Romanian painter. He was born in Cluj in 1957.',
      '[[It]] is married and has two sons.': 'He is married and has two sons.'
    },
    good: [
      'The Skyline Group is a builder. It was born in Cluj in 1957.',
      'Ion Albu was a Romanian painter. He was born in Cluj in 1957.',
      'Ion Albu founded the group. It was born in Cluj.',
      'It graduated from a hobby to a trade.',
      'It married a love of jazz to a taste for rock, and it is married to a fine wine.',
      'It is said that he married.',
      'It died out in 1957.'
    ]
  },
  scope: 'block',

  *check(block) {
    if (
      !/\bIt (?:\w+ )?(?:graduated|married|survived|widowed|divorced|born|studied|educated|worked|served|died|passed)|\bIt (?:was|is) /.test(
        block.text
      )
    )
      return
    let presented = false
    for (const sentence of block.sentences()) {
      const first = sentence.tokens[0]
      if (first?.text === 'It' && !first.quoted) {
        const {text} = sentence
        if (sure.some((shape) => shape.test(text)) || (presented && afterPerson.some((shape) => shape.test(text))))
          yield {start: first.start, end: first.end, expected: ['He', 'She']}
      }
      presented = presentsPerson(sentence)
    }
  }
})
