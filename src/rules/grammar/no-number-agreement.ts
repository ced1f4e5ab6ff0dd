import type {Token} from '../../article/model.ts'
import {opensClause} from '../clause.ts'
import {defineRule} from '../define.ts'
import {nounForms} from '../inflection.ts'

/** Nouns that are no verbs and rarely stand before other nouns. */
const nouns =
  'man woman child person country city soldier minister student worker victim village official citizen refugee resident year month week hour minute day kilometer kilometre hostage journalist doctor company government problem reason language election decision'.split(
    ' '
  )
const pluralOf = new Map(nouns.map((noun) => [noun, nounForms(noun)[1]!] as const))
/** A people is one nation. */
const singularOf = new Map(
  [...pluralOf].map(([one, many]) => [many, one] as const).filter(([many]) => many !== 'people')
)
/** Words that want a plural, and words that want a singular. */
const wantPlural = new Set(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty several many these those various'.split(
    ' '
  )
)
const wantSingular = new Set('every each another this a an'.split(' '))
/** What shows that the noun is no part of a compound ("a two man crew"): a mark or one of these words. */
const after = new Set(
  'ago later earlier before after who which that were are was is have has had will would can could from in on at of for about near with without by during since until while when said died'.split(
    ' '
  )
)
/** Before the number: "the number two man in the party", "in day three victim", "a two year". */
const labels = new Set(
  'number no no. category group tier phase level stage class grade type part chapter page figure day week round year act article unit of a an the this that each every any another size form top under over aged foot feet ft'.split(
    ' '
  )
)
const prepositions = new Set('of in for to from by with at on against'.split(' '))
/** Nouns that are no names of a whole: "one of the village" can be somebody who lives there. */
const people = new Set(
  'man woman soldier minister student worker victim official citizen refugee journalist reason problem'.split(' ')
)

function isComplete(noun: Token): boolean {
  const next = noun.next
  if (!next) return true
  return next.kind === 'punctuation' ? /^[.,;:?!)]$/.test(next.text) : next.kind === 'word' && after.has(next.lower)
}

/** Whether a plural follows: "two", "many", "20"; years and decimals are left out. */
function isPlural({lower, text, kind, previous, spaced}: Token): boolean {
  if (kind !== 'number') return wantPlural.has(lower)
  return /^(?:[2-9]|[1-9]\d\d?)$/.test(text) && (spaced || previous?.text === ',')
}

/** The noun that a number word speaks of, and its right form. */
function wrongNoun(number: Token): {noun: Token; right: string} | undefined {
  const noun = number.next
  // "each countries’ flag"
  const possessive = noun?.next && /^['’]$/.test(noun.next.text) && !noun.next.spaced
  if (noun?.kind !== 'word' || noun.capitalised || possessive) return undefined
  const before = number.previous?.lower ?? ''
  if (isPlural(number)) {
    const right = pluralOf.get(noun.lower)
    if (right === undefined || labels.has(before) || (number.capitalised && before !== '')) return undefined
    if (number.kind === 'number' && isLabelled(number)) return undefined
    // "two man and a boy", but "a two man and three woman team"
    const joined = noun.next?.lower === 'and' && /^an?$|ed$/.test(noun.next.next?.lower ?? '')
    return isComplete(noun) || joined ? {noun, right} : undefined
  }
  const right = singularOf.get(noun.lower)
  // "They are each citizens of France."
  if (right === undefined || (number.lower === 'each' && !opensClause(number) && !prepositions.has(before)))
    return undefined
  if (/^(?:every|each|another)$/.test(number.lower)) return {noun, right}
  // "a women in film award": after an article, only a mark or a verb shows that the noun is alone.
  return isComplete(noun) &&
    !/^(?:in|on|at|of|for|about|near|with|without|by|from|during|,)$/.test(noun.next?.lower ?? '')
    ? {noun, right}
    : undefined
}

/** "On May 20 woman pilots met", "Room 20", "No. 10 official", "6ft 10 man" */
function isLabelled({previous}: Token): boolean {
  // A sentence of news does not open with figures: it was cut after "No."
  if (!previous) return true
  if (previous.text === '.' || previous.kind === 'number') return true
  return previous.capitalised && previous.index > 0
}

/** "one of the biggest city in the land", "one of the soldier who" */
function wrongAfterOneOf(one: Token): {noun: Token; right: string} | undefined {
  const {tokens} = one.sentence
  const at = (distance: number) => tokens[one.index + distance]
  if (at(1)?.lower !== 'of' || !/^(?:the|its|his|her|their|our|these|those)$/.test(at(2)?.lower ?? '')) return undefined
  const superlative = at(3)?.lower === 'most' ? 2 : /^\p{L}+est$/u.test(at(3)?.lower ?? '') ? 1 : 0
  const noun = at(3 + superlative)
  const right = noun && (superlative > 0 || people.has(noun.lower)) ? pluralOf.get(noun.lower) : undefined
  return noun && right !== undefined && isComplete(noun) ? {noun, right} : undefined
}

export default defineRule({
  id: 'no-number-agreement',
  summary:
    'Disallow a singular noun after `two`, `many` or `these`, and a plural noun after `every`, `each`, `another` or `this`.',
  why: 'Turkish, Persian, Hungarian, Chinese and Japanese leave the noun singular after a number. English does not.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['tr', 'fa', 'hu', 'zh', 'ja', 'ka'],
  needs: 'english',
  sources: [
    'catalogue section D; mined-patterns section 5: the wide form was noise, so only nouns that end their phrase'
  ],
  message: 'Unexpected noun `{actual}` after `{number}`, expected `{expected}`',
  examples: {
    bad: {
      'The storm killed two [[man]] and a boy.': 'The storm killed two men and a boy.',
      'More than 20 [[person]] were hurt.': 'More than 20 people were hurt.',
      'Many [[child]] were hurt.': 'Many children were hurt.',
      'The review lasts up to three [[week]].': 'The review lasts up to three weeks.',
      'Each [[soldiers]] buys his own boots.': 'Each soldier buys his own boots.',
      'It is one of the biggest [[city]] in the land.': 'It is one of the biggest cities in the land.',
      'These [[country]] have no coast.': 'These countries have no coast.'
    },
    good: [
      'On May 20 man and dog met in Room 20 day after day.',
      'A No. 10 official in his 6ft 10 man cave gave a women in film award.',
      'The 20 man crew of No. 12 company sailed 1.5 kilometer of the way.',
      'A two man crew and a three year term were agreed.',
      'The number two man in the party left on day three.',
      'Many a man was hurt, and every ten years they meet.',
      'This measures two feet, and each countries’ flag flew.',
      'These city officials and those member states agreed.',
      'It was a two child, one car family.',
      'They learned that children were hurt.',
      'The women of this year’s class and the men of two week-long camps met.',
      'They are each citizens of France, and it is a top ten country.',
      'One of the soldiers, one of the family and one of the village’s men came.',
      'Two women and three men were hurt.'
    ]
  },

  *check({tokens}) {
    for (const number of tokens) {
      if (number.quoted) continue
      const found =
        number.lower === 'one'
          ? wrongAfterOneOf(number)
          : isPlural(number) || wantSingular.has(number.lower)
            ? wrongNoun(number)
            : undefined
      if (!found) continue
      const {noun, right} = found
      yield {start: noun.start, end: noun.end, expected: [right], data: {number: number.text}}
    }
  }
})
