// Writes English prose of any length from word lists and patterns of sentences: the same for the same seed, so that
// the benchmark needs no data, and natural enough that rules, taggers and spell checkers have their usual work.
import * as words from './words.mjs'

/** A small generator of pseudo-random numbers (mulberry32): the one of JavaScript cannot be seeded. */
function makeRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)
const article = (text) => (/^[aeio]|^un(?!i)|^ur/.test(text) ? `an ${text}` : `a ${text}`)
const stem = (verb) => verb.split('-')[0]
const rest = (verb) => verb.slice(stem(verb).length).replace('-', ' ')
const doubles = new Set(['plan', 'travel'])

const past = (verb) => {
  const base = stem(verb)
  if (base.endsWith('e')) return `${base}d${rest(verb)}`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied${rest(verb)}`
  return `${base}${doubles.has(base) ? base.at(-1) : ''}ed${rest(verb)}`
}

const gerund = (verb) => {
  const base = stem(verb)
  return `${base.endsWith('e') ? base.slice(0, -1) : base}${doubles.has(base) ? base.at(-1) : ''}ing${rest(verb)}`
}

/** Mistakes of the kind that translation leaves behind; rare, as in a text that somebody has read once. */
const defects = [
  (sentence) => sentence.replace(/ (the|of|in|and|to) /, ' $1 $1 '),
  (sentence) => sentence.replace(/, /, ' , '),
  (sentence) => sentence.replace(/\.$/, '..'),
  (sentence) => sentence.replace(/\.$/, ', due to the existence of many points of contention.'),
  (sentence) => `And at a time when little is known, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  (sentence) => sentence.replace(/\.$/, ' on the territory of Poland.')
]
const defectsPerSentence = 1 / 120

/** Make a writer of prose: `sentence()` gives the next sentence, `topic()` brings in new people and places. */
function makeWriter(seed) {
  const random = makeRandom(seed)
  const chance = (share) => random() < share
  const between = (least, most) => least + Math.floor(random() * (most - least + 1))
  const pick = (list) => list[Math.floor(random() * list.length)]

  const makePerson = () => {
    const pronoun = pick(['he', 'she'])
    const surname = pick(words.surnameStarts) + pick(words.surnameEnds)
    return {pronoun, surname, name: `${pick(words.firstNames[pronoun])} ${surname}`, title: pick(words.titles)}
  }
  let people = []
  let towns = []
  let company = ''
  const topic = () => {
    people = [makePerson(), makePerson(), makePerson()]
    towns = [pick(words.places), pick(words.places), pick(words.countries)]
    company = `${pick(words.surnameStarts)}${pick(words.surnameEnds)} ${pick(words.fields)} ${pick(words.companies)}`
  }
  topic()

  const number = () => (chance(0.5) ? between(11, 980) : between(1_100, 98_000).toLocaleString('en-US'))
  const date = () => `${between(1, 28)} ${pick(words.months)}${chance(0.4) ? ` ${between(1890, 2025)}` : ''}`
  const adjective = () => (chance(0.15) ? `${pick(words.adjectives)}, ${pick(words.adjectives)}` : pick(words.adjectives))
  const noun = () => pick(chance(0.5) ? words.things : words.affairs)
  const described = () => (chance(0.45) ? `${adjective()} ${noun()}` : noun())
  const crowd = () => (chance(0.4) ? `${pick(words.adjectives)} ${pick(words.plurals)}` : pick(words.plurals)).replace('-', ' ')
  const counted = () => `${chance(0.5) ? pick(words.numerals) : number()} ${crowd()}`
  const thing = () => {
    const core = [() => `the ${described()}`, () => article(described()), () => `the ${described()} of ${pick(towns)}`, counted,
      () => `the ${noun()} of the ${described()}`, () => `${pick(people).surname}’s ${described()}`, crowd][between(0, 6)]()
    return chance(0.12) ? `${core} and the ${described()}` : core
  }
  const person = () => {
    const {name, surname, title, pronoun} = pick(people)
    return [() => name, () => surname, () => `${title} ${surname}`, () => pronoun, () => `${name}, ${pick(words.jobs)},`][between(0, 4)]()
  }
  const subject = () => (chance(0.55) ? person() : chance(0.4) ? pick(words.groups) : chance(0.3) ? company : thing())
  const where = () => (chance(0.5) ? pick(words.spots) : `in ${pick(towns)}`)
  const when = () => [() => `on ${pick(words.days)}`, () => `on ${date()}`, () => `in ${pick(words.months)}`, () => `in ${between(1890, 2025)}`,
    () => `at ${between(1, 12)}:${between(10, 59)} ${pick(['a.m.', 'p.m.'])}`, () => `${pick(words.numerals)} years ago`][between(0, 5)]()
  const did = () => `${chance(0.2) ? `${pick(words.adverbs)} ` : ''}${past(pick(words.verbs))} ${thing()}`
  const clause = () => `${subject()} ${did()}`
  const does = () => `${pick(['can', 'may', 'must', 'should', 'will', 'would'])}${chance(0.2) ? ' not' : ''} ${pick(words.verbs).replace('-', ' ')} ${thing()}`
  const be = (who) => (who === 'he' || who === 'she' || !/(?:^\d|s| and .*)$/.test(who) ? 'was' : 'were')

  const patterns = [
    () => `${clause()} ${where()}.`,
    () => `${clause()} ${when()}, ${pick(words.links)} ${clause()}.`,
    () => `${pick(words.openers)}, ${clause()} ${where()}.`,
    () => `${when()}, ${clause()}, and ${clause()}.`,
    () => `“${capital(clause())},” ${person().replace(/,$/, '')} ${pick(words.speech)}. “${capital(subject())} ${does()}.”`,
    () => `“The ${described()} ${does()},” ${pick(people).surname} ${pick(words.speech)} ${when()}.`,
    () => `According to ${pick(words.groups)}, ${clause()} ${where()}.`,
    () => `${subject()}, who ${did()} ${when()}, ${did()}.`,
    () => `The ${described()}, which ${past(pick(words.verbs))} ${thing()}, ${does()}.`,
    () => `It ${pick(['is', 'was'])} ${pick(words.adjectives)} that ${clause()}.`,
    () => `There were ${counted()} ${where()}, and ${person()} ${did()}.`,
    () => `The ${noun()} rose by ${between(2, 40)}.${between(1, 9)} ${pick(words.measures)} to ${number()} ${when()}.`,
    () => `${pick(words.links.slice(0, 6)).replace(/^./, (letter) => letter.toUpperCase())} ${clause()}, ${clause()}.`,
    () => `${subject()} ${did()}; ${clause()} ${where()}.`,
    () => `${gerund(pick(words.verbs))} ${thing()} ${where()}, ${person()} ${did()}.`,
    () => `The ${noun()} (${counted()} in ${between(1890, 2025)}) ${does()}.`,
    () => `What ${clause().replace(/ the .*$/, '')} ${be('it')} ${article(described())}.`,
    () => `${person()} ${pick(['wanted', 'hoped', 'refused', 'promised', 'decided'])} to ${pick(words.verbs).replace('-', ' ')} ${thing()}, ${thing()} and ${thing()}.`,
    () => `${crowd()} in ${pick(towns)} ${pick(['are', 'were', 'have been', 'had been'])} ${pick(words.adjectives)} ${when()}, but ${clause()}.`,
    () => `Why ${pick(['should', 'would', 'could'])} ${crowd()} ${pick(words.verbs).replace('-', ' ')} ${thing()}?`
  ]
  const sentence = () => {
    const plain = capital(pick(patterns)().replace(/,+/g, ',').replace(/,([.;?])/g, '$1'))
    return chance(defectsPerSentence) ? pick(defects)(plain) : plain
  }
  const headline = () => `${capital(crowd())} ${pick(words.verbs).replace('-', ' ')} ${thing()} in ${pick(towns)}`
  return {sentence, headline, topic, between}
}

/**
 * Write an article: a headline, then paragraphs with blank lines between them.
 *
 * @param seed a number; the same number gives the same text
 * @param size UTF-16 units, reached within a sentence
 */
export function writeArticle(seed, size) {
  const {sentence, headline, between} = makeWriter(seed)
  let text = headline()
  while (text.length < size) {
    text += '\n\n'
    for (let left = between(1, 4); left >= 0 && text.length < size; left--) text += `${sentence()}${left > 0 ? ' ' : ''}`
  }
  return `${text.trimEnd()}\n`
}

/** Write many articles, one after the other, until they have the size together. */
export function writeArticles(seed, size, each) {
  const articles = []
  for (let left = size; left > 0; left -= articles.at(-1).length) articles.push(writeArticle(seed * 100_003 + articles.length, each))
  return articles
}

/** Write one paragraph without any line break. */
export function writeParagraph(seed, size) {
  const {sentence, topic} = makeWriter(seed)
  const sentences = []
  for (let left = size; left > 0; left -= sentences.at(-1).length + 1) {
    if (sentences.length % 25 === 24) topic()
    sentences.push(sentence())
  }
  return `${sentences.join(' ')}\n`
}

/** Count words: what stands between white space and has a letter or digit. */
export const countWords = (text) => text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
