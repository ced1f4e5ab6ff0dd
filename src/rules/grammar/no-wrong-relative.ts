import type {Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

/** Words for persons that are never words for things or bodies; players and leaders can be firms. */
const persons = new Set(
  (
    'minister ministers president presidents man men woman women boy boys girl girls spokesman spokeswoman spokesperson people person persons official officials soldier soldiers student students ' +
    'worker workers journalist journalists doctor doctors actor actors actress singer teacher teachers citizen citizens patient patients refugee refugees migrant migrants resident residents ' +
    'lawyer lawyers policeman policemen fisherman fishermen farmer farmers ambassador diplomat diplomats king queen prince princess mayor governor senator senators candidate candidates gunman gunmen ' +
    'protester protesters demonstrators terrorist terrorists militant militants fighters hostage hostages tourist tourists passengers pilot pilots scientist scientists athlete athletes footballer footballers'
  ).split(' ')
)
/** Verbs that follow a relative pronoun, and no noun that "which" could ask about: "told the man which bus to take". */
const verbs = new Set(
  'is are was were has have had will would can could may might must should did does do said says came went took made wants wanted works worked lives lived arrived'.split(
    ' '
  )
)
/** Verbs whose object hears a question: "asked the minister which was right". */
const asking =
  /^(?:ask|asks|asked|asking|tell|tells|told|telling|show|shows|showed|shown|teach|teaches|taught|decide|decides|decided|remind|reminds|reminded|choose|chose|chosen|between)$/

export default defineRule({
  id: 'no-wrong-relative',
  summary: 'Disallow `which` for a person.',
  why: 'Most languages have one relative pronoun for persons and things. English has who for persons.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['closed list of persons; not after “of”, where the head can be a thing: “crowds of people which”'],
  message: 'Unexpected pronoun `{actual}` after `{person}`, expected `{expected}`',
  examples: {
    bad: {
      'The minister [[which]] said so has left.': 'The minister who said so has left.',
      'He met the soldiers [[which]] were hurt.': 'He met the soldiers who were hurt.'
    },
    good: [
      'The crowds of people which fill the square are gone.',
      'He asked the minister which was right, and told the students which bus to take.',
      'He met the minister, which was a surprise.',
      'The players which have the largest share of the market are banks.',
      'The house of the man, which was old, burned down.',
      'It is a people which has its own tongue.'
    ]
  },
  triggers: new Set(['which']),

  *check({tokens}) {
    for (const which of tokens) {
      const person = which.previous
      if (which.text !== 'which' || !person || !persons.has(person.lower) || which.quoted) continue
      const verb = which.next?.lower ?? ''
      if (!(verbs.has(verb) || /.{3}ed$/.test(verb)) || isPartOfMore(person)) continue
      if (tokens.slice(0, which.index).some(({lower}) => asking.test(lower))) continue
      yield {start: which.start, end: which.end, expected: ['who'], data: {person: person.text}}
    }
  }
})

/** "crowds of people", "a group of young soldiers", "a people" */
function isPartOfMore(person: Token): boolean {
  for (let token: Token | undefined = person.previous, steps = 0; token && steps < 4; token = token.previous, steps++)
    if (token.lower === 'of' || token.lower === 'between') return true
  return person.lower === 'people' && /^(?:a|another|one|each|every|this|that)$/.test(person.previous?.lower ?? '')
}
