import {defineRule} from '../define.ts'

/** Words that good English doubles: "had had", "that that", "very very", "is is" in clefts, sounds. */
const doubled = new Set(
  (
    'that had very so no ha hah bye really many much far long more never again is her you in on step side day one two please go out what well oh too hot night ' +
    "do are was did who which there yeah yes la na boo knock tut hush hear win blah chop bang boom ho hee tick quack bora wagga now there's it up down plus"
  ).split(' ')
)

export default defineRule({
  id: 'no-repeated-word',
  summary: 'Disallow a word that stands twice in a row.',
  why: 'Two words of the source became one word of English, or the engine stuttered.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 23: 0.97 right; the hits in human prose are true slips'],
  message: 'Unexpected repeated word `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The envoy left [[the the]] hall.': 'The envoy left the hall.',
      'They signed a [[treaty treaty]] on Monday.': 'They signed a treaty on Monday.'
    },
    good: [
      'If he had had a car, he would have come.',
      'All that that proves is little.',
      'It was a very very long day.'
    ]
  },

  *check({tokens}) {
    for (let index = 1; index < tokens.length; index++) {
      const token = tokens[index]!
      const before = tokens[index - 1]!
      if (
        token.lower !== before.lower ||
        token.kind !== 'word' ||
        token.text.length < 2 ||
        !/^\p{Ll}+$/u.test(token.text) ||
        !token.spaced
      )
        continue
      if (
        doubled.has(token.lower) ||
        tokens[index + 1]?.lower === token.lower ||
        tokens[index - 2]?.lower === token.lower
      )
        continue
      yield {start: before.start, end: token.end, expected: [before.text]}
    }
  }
})
