// The patterns of the generated sentences, and the rules by which words fill them.
import * as words from './words.mjs'

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)
const article = (text) => (/^[aeio]|^un(?!i)|^ur/.test(text) ? `an ${text}` : `a ${text}`)
const past = (verb) => {
  if (verb.endsWith('e')) return `${verb}d`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`
}
const gerund = (verb) => `${verb.replace(/([^e])e$/, '$1')}ing`

/**
 * Make a writer of sentences: `sentence()` gives the next one, `headline()` a headline, `topic()` brings in new people and places.
 *
 * @param random gives numbers from 0 to below 1
 */
export function makeGrammar(random) {
  const chance = (share) => random() < share
  const between = (least, most) => least + Math.floor(random() * (most - least + 1))
  const pick = (list) => list[Math.floor(random() * list.length)]

  const surname = () => pick(words.surnameStarts) + pick(words.surnameEnds)
  const makePerson = () => {
    const pronoun = pick(['he', 'she'])
    const last = surname()
    return {pronoun, last, name: `${pick(words.firstNames[pronoun])} ${last}`, title: pick(words.titles)}
  }
  let people = []
  let towns = []
  let company = ''
  const topic = () => {
    people = [makePerson(), makePerson(), makePerson()]
    towns = [pick(words.places), pick(words.countries), pick(words.surnameStarts) + pick(words.villageEnds)]
    company = `${surname()} ${pick(words.fields)} ${pick(words.companies)}`
  }
  topic()

  const one = (makers) => pick(makers)()
  const number = () => (chance(0.5) ? between(11, 980) : between(1_100, 98_000).toLocaleString('en-US'))
  const year = () => between(1890, 2025)
  const adjective = () =>
    one([
      () => pick(words.adjectives),
      () => pick(words.adjectives),
      () => `${pick(words.adjectives)}, ${pick(words.adjectives)}`,
      () => (chance(0.5) ? `${pick(words.things)}-${pick(words.makes)}` : pick(words.adjectives))
    ])
  const maybe = (noun) => (chance(0.4) ? `${adjective()} ${noun}` : noun)
  const crowd = () => maybe(pick(words.crowds))
  const items = () => maybe(pick(words.plurals))
  const counted = () => `${chance(0.5) ? pick(words.numerals) : number()} ${crowd()}`
  const amount = () => `${chance(0.5) ? pick(words.numerals) : number()} ${items()}`
  const described = () => maybe(pick(words.things))
  const thing = () =>
    one([
      () => `the ${described()}`,
      () => article(described()),
      () => `the ${described()} and the ${described()}`,
      () => `the ${described()} ${pick(['in', 'from', 'near'])} ${pick(towns)}`,
      () => `${pick(people).last}’s ${described()}`,
      amount,
      items,
      () => `the ${described()} that had been sold to ${pick(people).last}`
    ])
  const affair = () =>
    one([
      () => `the ${maybe(pick(words.affairs))}`,
      () => article(maybe(pick(words.affairs))),
      () => `the ${pick(words.affairs)} about ${items()}`,
      () => `the ${maybe(pick(words.affairs))} of ${year()}`,
      () => `every ${pick(words.affairs)} since ${year()}`,
      () => `the ${pick(words.affairs)} between ${pick(words.groups)} and the ${crowd()}`
    ])
  const person = () => {
    const {name, last, title, pronoun} = pick(people)
    return one([
      () => name,
      () => last,
      () => `${title} ${last}`,
      () => pronoun,
      () => pronoun,
      () => `${name}, ${pick(words.jobs)},`
    ])
  }
  const speaker = () => one([() => pick(people).last, () => pick(people).name, () => pick(words.groups)])
  const subject = () =>
    chance(0.55) ? person() : one([() => pick(words.groups), () => `the ${crowd()}`, counted, () => company])
  const where = () => (chance(0.6) ? pick(words.spots) : `in ${pick(towns)}`)
  const when = () =>
    one([
      () => `on ${pick(words.days)}`,
      () => `in ${pick(words.months)} ${year()}`,
      () => `in ${year()}`,
      () => `on ${between(1, 28)} ${pick(words.months)}`,
      () => `at ${between(1, 12)}:${between(10, 59)} ${pick(['a.m.', 'p.m.'])}`,
      () => `${pick(words.numerals)} years ago`
    ])
  const somewhere = () =>
    chance(0.35) ? ` ${where()}` : chance(0.3) ? ` ${when()}` : chance(0.25) ? ` ${pick(words.tails)}` : ''
  /** A verb and an object that it can have. */
  const action = () =>
    one([
      () => [pick(words.verbsOfThings), thing()],
      () => [pick(words.verbsOfAffairs), affair()],
      () => [pick(words.verbsOfPeople), `the ${crowd()}`],
      () => [pick(words.verbsOfAffairs), affair()]
    ])
  const act = (form) => {
    const [verb, object] = action()
    return `${chance(0.15) ? `${pick(words.adverbs)} ` : ''}${form(verb)} ${object}`
  }
  const did = () => (chance(0.75) ? act(past) : `had ${act(past)}`)
  const does = () =>
    `${pick(['can', 'may', 'must', 'should', 'will', 'would'])}${chance(0.2) ? ' never' : ''} ${act(String)}`
  const clause = () => `${subject()} ${did()}${somewhere()}`
  const happened = () =>
    one([
      () => `the ${described()} was ${past(pick(words.verbsOfThings))}`,
      () => `it was ${pick(words.adjectives)}`,
      () => `the ${maybe(pick(words.affairs))} was ${past(pick(words.verbsOfAffairs))}`,
      clause,
      clause
    ])

  const patterns = [
    () => `${clause()} ${pick(words.links)} ${clause()}.`,
    () => `${clause()} ${when()}, ${pick(words.links)} ${happened()}.`,
    () => `${pick(words.openers)}, ${clause()}, and ${happened()}.`,
    () => `${when()}, ${clause()}, but ${happened()}.`,
    () => `“${capital(clause())},” ${speaker()} ${pick(words.speech)}. “${capital(subject())} ${does()}.”`,
    () =>
      `“The ${crowd()} ${does()} ${pick(words.links)} ${happened()},” ${speaker()} ${pick(words.speech)} ${when()}.`,
    () => `According to ${pick(words.groups)}, ${clause()}, which “${does()}”.`,
    () => `${pick(people).name}, who ${did()} ${when()}, ${did()}${somewhere()}.`,
    () =>
      `The ${described()}, which ${pick(people).last} had ${past(pick(words.verbsOfThings))} ${where()}, was ${past(pick(words.verbsOfThings))} ${when()}.`,
    () => `It ${pick(['is', 'was'])} ${pick(words.adjectives)} that ${clause()} and that ${happened()}.`,
    () => `There were ${amount()} ${where()}, and ${person()} ${did()}${somewhere()}.`,
    () =>
      `The number of ${items()} rose by ${between(2, 40)}.${between(1, 9)} percent to ${number()} ${when()}, ${pick(words.links)} ${clause()}.`,
    () => `${capital(pick(words.links))} ${clause()}, ${clause()}.`,
    () => `${speaker()} ${pick(words.beliefs)} that ${clause()}; ${happened()}.`,
    () =>
      `${gerund(pick(words.verbsOfThings))} ${thing()} ${where()}, ${person()} ${pick(words.beliefs)} that ${happened()}.`,
    () => `The ${pick(words.affairs)} (${amount()} in ${year()}) ${does()}, as ${speaker()} ${pick(words.speech)}.`,
    () =>
      `${person()} ${pick(['wanted', 'hoped', 'refused', 'promised', 'decided'])} to ${act(String)} and to ${act(String)}${somewhere()}.`,
    () =>
      `The ${crowd()} in ${pick(towns)} ${pick(['were', 'have been', 'had been'])} ${pick(words.adjectives)} ${pick(words.links)} ${clause()}.`,
    () =>
      `About ${number()} ${pick(words.measures)} were ${past(pick(words.verbsOfThings))} ${where()}; ${speaker()} ${does()}.`,
    () => `Why ${pick(['should', 'would', 'could'])} ${pick(words.groups)} ${act(String)}${somewhere()}?`
  ]
  return {
    sentence: () =>
      capital(
        one(patterns)
          .replace(/,+/g, ',')
          .replace(/,([.;?])|\.(?=\.)/g, '$1')
      ),
    headline: () => `${capital(crowd())} ${act(String)} in ${pick(towns)}`,
    topic,
    chance,
    between,
    pick
  }
}
