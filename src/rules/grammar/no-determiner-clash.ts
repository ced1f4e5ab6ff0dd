import type {Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

/** For each determiner, what no noun phrase can hold after it. */
const clashes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    the: 'a an his its their our my your this these those another each',
    a: 'the an his her its their our my your this these those that another other',
    an: 'the a his her its their our my your this these those that another other',
    their: 'the a an this these those another',
    our: 'the a an these those another',
    his: 'the an these those another',
    my: 'the a an this these those another',
    every: 'the a an each another'
  }).map(([first, others]) => [first, new Set(others.split(' '))])
)
/** "an a cappella group", "the a la carte menu", "the his and hers sale", "the a in man" */
const foreign = new Set(
  'la cappella priori posteriori fortiori capella and or in of is was at on to before after as'.split(' ')
)
/** Which of the two is wrong: the article where a stronger word stands beside it. */
const articles = new Set(['the', 'a', 'an'])

function replacements(first: Token, second: Token): string[] {
  // "another", "other": "the other plan", "another plan"
  if (second.lower === 'other') return ['another']
  if (second.lower === 'another') return articles.has(first.lower) ? ['another', 'the other'] : [`${first.lower} other`]
  if (articles.has(first.lower) && !articles.has(second.lower)) return [second.lower, first.lower]
  return articles.has(first.lower) ? [second.lower, first.lower] : [first.lower, second.lower]
}

export default defineRule({
  id: 'no-determiner-clash',
  summary: 'Disallow two articles, or an article beside `his`, `this`, `another` and the like, before one noun.',
  why: 'The engine gave the noun two determiners, often one for each article or ending of the source.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue determiner-clash: low-resource engines above all'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'He said so in [[the his]] speech.': 'He said so in his speech.',
      'Parliament passed [[a the]] new law.': 'Parliament passed the new law.',
      'They asked for [[an another]] day.': 'They asked for another day.',
      'The head of [[the their]] union left.': 'The head of their union left.',
      'She opened [[their the]] first shop.': 'She opened their first shop.'
    },
    good: [
      'The A team won, and vitamin A the week after was dear.',
      'The a cappella group and an a la carte menu were liked.',
      'He gave her the book and told her a story of his the day before.',
      'It was a no-fly zone and the No. 7 bus.',
      'A “his and hers” sale is on, with a his-and-hers gift.',
      'Is this the end? They call this a start.',
      'He put the letter “a” before the “the”.',
      'The farm is his the day she signs.',
      'Half the week is ours, the other is his.'
    ]
  },
  triggers: new Set(clashes.keys()),

  *check({tokens}) {
    for (const second of tokens) {
      const first = second.previous
      if (!first || !second.spaced || !clashes.get(first.lower)?.has(second.text)) continue
      const before = first.previous
      const after = second.next
      // A capital inside the sentence is a name: vitamin A, The The.
      if (first.capitalised && before?.kind === 'word') continue
      if (after?.kind !== 'word' || foreign.has(after.lower) || before?.lower === 'letter') continue
      // "a friend of his the week before", "the farm is his the day she signs"
      if (first.lower === 'his' && before && /^(?:of|is|was|be|are|were|as|made|make|makes)$/.test(before.lower))
        continue
      const expected = replacements(first, second)
      yield {start: first.start, end: second.end, expected: first.capitalised ? expected.map(capitalise) : expected}
    }
  }
})

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
