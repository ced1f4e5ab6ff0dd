// A table of phrases in the form that `mtlint --phrases` reads, of any length.
import * as words from './words.mjs'

/** A mixture of forms: plain words, a lemma, a choice, a gap. They begin with words that the generated prose uses all the time. */
const forms = [
  (verb, noun) => ({match: `${verb} the ${noun} again`, bad: `${verb} the ${noun} again`}),
  (verb, noun) => ({match: `<${verb}> about the ${noun}`, bad: `${verb} about the ${noun}`}),
  (verb, noun) => ({match: `the ${noun} (has|had) been of ${verb}`, bad: `the ${noun} has been of ${verb}`}),
  (verb, noun) => ({match: `in {0,2} ${noun} of ${verb}`, bad: `in that ${noun} of ${verb}`}),
  (verb, noun) => ({match: `${noun} of the ${verb} of`, bad: `${noun} of the ${verb} of`})
]

/** Write a table with so many phrases. */
export function writePhrases(number) {
  const verbs = [...words.verbsOfAffairs, ...words.verbsOfThings]
  const nouns = [...words.affairs, ...words.things]
  const entries = Array.from({length: number}, (_, index) => {
    // The lengths of the lists have no common divisor with the steps, so that no two phrases are alike.
    const {match, bad} = forms[index % forms.length](verbs[index % verbs.length], nouns[(index * 7) % nouns.length])
    return `  phrase-${index}:
    match: "${match}"
    expected: ["something else"]
    bad: {"They [[${bad}]] today.": "They something else today."}
    good: ["They slept."]`
  })
  return `id: no-generated-phrase
summary: Disallow phrases that were made to measure.
why: "It is there to be counted."
mqm: style/unidiomatic
severity: minor
fix: suggest
sourceLanguages: []
sources: ["benchmark"]
message: "Unexpected \`{actual}\`, expected \`{expected}\`"
entries:
${entries.join('\n')}
`
}
