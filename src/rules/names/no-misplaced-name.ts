import type {Sentence, Token} from '../../article/model.ts'
import {isDateWord} from '../../names/calendar.ts'
import {type Mention, mentionAt} from '../../names/mentions.ts'
import {knownPlaceAt, placeAt} from '../../names/places.ts'
import {opensClause, type Title, titleAt, titleBefore} from '../../names/titles.ts'
import {defineRule} from '../define.ts'
import {verbForms} from '../inflection.ts'
import type {Finding} from '../types.ts'

/** How a verb stands to a person after it. */
type Government =
  /** Takes no object at all: "arrived NAME" is never right. */
  | 'intransitive'
  /** Takes an object now and then: "the pilot landed NAME in Rome". */
  | 'mostly-intransitive'
  /** What is said follows: wrong where "that" comes after the name. */
  | 'saying'
  /** Takes a thing: wrong where the thing comes after the name. */
  | 'transitive'

const verbs: Readonly<Record<Government, string>> = {
  intransitive:
    'arrive depart travel die resign speak appear emerge participate come go collapse retire flee escape stay remain stand sit fall rise arise proceed march',
  'mostly-intransitive': 'land fly return head walk run drive leave withdraw retreat move step',
  saying:
    'say announce stress confirm affirm explain reveal declare indicate state add note emphasise emphasize deny claim reiterate underline argue insist maintain believe',
  transitive:
    'sign inaugurate discuss chair launch hold attend issue approve visit receive tour inspect address host review cancel postpone conclude announce open begin start express reveal confirm'
}

const governments = new Map<string, Set<Government>>()
for (const [government, lemmas] of Object.entries(verbs)) {
  for (const lemma of lemmas.split(' ')) {
    for (const form of verbForms(lemma)) {
      const known = governments.get(form)
      if (known) known.add(government as Government)
      else governments.set(form, new Set([government as Government]))
    }
  }
}

const auxiliaries = new Set(
  'will would has have had is was are were may can could should must did be been to also'.split(' ')
)
const timeNouns =
  /^(?:day|week|month|year|morning|evening|night|afternoon|next|previous|same|following|first|last|late|moment|time)/
const objectOpeners = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'several',
  'many',
  'all',
  'this',
  'these'
])

const occasions = new Set('speech statement remarks interview address conference meeting letter message'.split(' '))

/** Skip what may stand between the verb and the name that is out of place: "on Monday", "yesterday", "in Cairo". */
function skipAdverbials(tokens: readonly Token[], from: number): number {
  let at = from
  for (let steps = 0; steps < 4; steps++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return at
    // "stressed in his speech NAME that"
    if (
      /^(?:in|during)$/.test(token.lower) &&
      /^(?:his|her|a|the|an)$/.test(tokens[at + 1]?.lower ?? '') &&
      occasions.has(tokens[at + 2]?.lower ?? '')
    ) {
      at += 3
      continue
    }
    if (/^(?:on|in|at|to|from|late|early|this|last)$/.test(token.lower)) {
      const next = tokens[at + 1]
      if (next && (isDateWord(next.lower) || /^(?:late|early)$/.test(next.lower))) at += 2
      else {
        const place =
          next?.lower === 'the'
            ? tokens[at + 2]?.lower === 'capital'
              ? 2
              : 0
            : knownPlaceAt(tokens, at + 1) || (mentionAt(tokens, at + 1) ? 0 : placeAt(tokens, at + 1))
        if (place === 0) return at
        at += 1 + place
      }
    } else if (isDateWord(token.lower)) at++
    else return at
    while (/^(?:morning|evening|afternoon|night|noon)$/.test(tokens[at]?.lower ?? '')) at++
  }
  return at
}

/** Whether the words after the name show that the verb's own complement comes there. */
function complementFollows(government: Government, tokens: readonly Token[], after: number, title: Title): boolean {
  const next = tokens[after]
  switch (government) {
    case 'intransitive':
      return next === undefined || next.lower !== 'and'
    case 'mostly-intransitive':
      return (
        !title.conveys &&
        (next === undefined ||
          isDateWord(next.lower) ||
          /^(?:on|late|early|yesterday|this|last)$/.test(next.lower) ||
          (next.lower === 'in' && knownPlaceAt(tokens, after + 1) > 0))
      )
    case 'saying': {
      const past = skipAdverbials(tokens, after)
      const that = tokens[past]?.text === ',' ? tokens[past + 1] : tokens[past]
      return that?.lower === 'that'
    }
    case 'transitive': {
      const object = skipAdverbials(tokens, after)
      if (title.conveys || !next || !objectOpeners.has(tokens[object]?.lower ?? '')) return false
      return !timeNouns.test(tokens[object + 1]?.lower ?? '')
    }
  }
}

/** A person: two words at least, or one with a title such as Mr. */
function personAt(tokens: readonly Token[], index: number): Mention | undefined {
  const mention = mentionAt(tokens, index)
  if (!mention || mention.words.some((word) => isDateWord(word.toLowerCase()))) return undefined
  return mention
}

const sliceOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens[from]!.sentence.block.article.text.slice(tokens[from]!.start, tokens[to - 1]!.end)

/** Put title and name together: "US Secretary of State NAME", "the head of the delegation, NAME,". */
function join(tokens: readonly Token[], title: Title, name: string, opens: boolean): string {
  const bare = title.determiner && /^the$/i.test(tokens[title.from]!.text) ? title.from + 1 : title.from
  const words = sliceOf(tokens, bare, title.to)
  const direct = !title.complement || title.capitalised
  const text = direct ? `${words} ${name}` : `${sliceOf(tokens, title.from, title.to)}, ${name},`
  return opens ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** "The Secretary arrived NAME on Sunday": the verb stands between the title and the name. */
function* titleThenVerb({tokens}: Sentence): Generator<Finding> {
  for (const verb of tokens) {
    const options = verb.kind === 'word' ? governments.get(verb.lower) : undefined
    if (!options || verb.capitalised || verb.index === 0) continue
    let first = verb.index
    while (first > 0 && auxiliaries.has(tokens[first - 1]!.lower)) first--
    const title = titleBefore(tokens, first)
    if (!title || !opensClause(tokens, title.from)) continue
    const at =
      options.has('intransitive') || options.has('saying') ? skipAdverbials(tokens, verb.index + 1) : verb.index + 1
    const mention = personAt(tokens, at)
    if (!mention) continue
    const after = mention.index + mention.length
    if (![...options].some((government) => complementFollows(government, tokens, after, title))) continue
    const name = sliceOf(tokens, at, after)
    const expected = `${join(tokens, title, name, title.from === 0)} ${sliceOf(tokens, first, verb.index + 1)}`
    const between = at > verb.index + 1 ? ` ${sliceOf(tokens, verb.index + 1, at)}` : ''
    yield {
      start: tokens[title.from]!.start,
      end: tokens[after - 1]!.end,
      expected: [expected + between],
      data: {name, verb: verb.text}
    }
  }
}

/** "Arrived in Doha on Tuesday the Foreign Minister NAME": the verb opens the sentence. */
function* verbThenName({tokens}: Sentence): Generator<Finding> {
  const verb = tokens.find(({kind}) => kind === 'word')
  const options = verb ? governments.get(verb.lower) : undefined
  if (!verb?.capitalised || !options || !/(?:ed|ew|oke|ame|aid|ent|ell|ose|ied)$/.test(verb.lower)) return
  const moves = options.has('intransitive') || options.has('mostly-intransitive')
  const at = moves ? skipAdverbials(tokens, verb.index + 1) : verb.index + 1
  const title = titleAt(tokens, at)
  const mention =
    personAt(tokens, title ? title.to : at) ??
    (tokens[title?.to ?? -1]?.text === ',' ? personAt(tokens, title!.to + 1) : undefined)
  if (!mention) return
  const end = mention.index + mention.length
  const next = tokens[end]
  // "Arrived home, NAME said": the name is the subject of another verb.
  const object = options.has('transitive') && objectOpeners.has(next?.lower ?? '')
  if (
    next?.kind === 'word' &&
    !object &&
    !/^(?:in|on|at|to|from|for|with|that|where|after|and|by|yesterday|today|late|early)$/.test(next.lower) &&
    !isDateWord(next.lower)
  )
    return
  if (next?.text === ',' && !moves) return
  if (
    !moves &&
    !complementFollows(
      options.has('saying') ? 'saying' : 'transitive',
      tokens,
      end,
      title ?? {from: 0, to: 0, role: '', complement: false, capitalised: true, determiner: false, conveys: false}
    )
  )
    return
  const name = sliceOf(tokens, mention.index, end)
  const subject = title ? join(tokens, title, name, true) : name
  const rest = sliceOf(tokens, verb.index, verb.index + 1)
  const adverbials = at > verb.index + 1 ? ` ${sliceOf(tokens, verb.index + 1, at)}` : ''
  yield {
    start: verb.start,
    end: tokens[end - 1]!.end,
    expected: [`${subject} ${rest.charAt(0).toLowerCase()}${rest.slice(1)}${adverbials}`],
    data: {name, verb: verb.text}
  }
}

export default defineRule({
  id: 'no-misplaced-name',
  summary: 'Disallow a name behind the verb whose subject it is.',
  why: 'Arabic puts the verb before its subject. The engine moved the title in front of the verb and left the name behind, or left all of it behind.',
  mqm: 'linguistic-conventions/word-order',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['ar'],
  needs: 'english',
  sources: ['catalogue title-name-split and verb-initial-clause: none in 1 million words of native English'],
  message: 'Unexpected place of the name `{name}` after `{verb}`, expected `{expected}`',
  examples: {
    bad: {
      '[[The Norwegian Foreign Minister landed Ingrid Solvang]] on Monday in Cairo for talks.':
        'Norwegian Foreign Minister Ingrid Solvang landed on Monday in Cairo for talks.',
      '[[The head of the delegation arrived Samira Haddadin]] yesterday in Geneva.':
        'The head of the delegation, Samira Haddadin, arrived yesterday in Geneva.',
      '[[Arrived in Doha on Tuesday the Omani Foreign Minister Salim Barwani]].':
        'Omani Foreign Minister Salim Barwani arrived in Doha on Tuesday.',
      '[[The prime minister stressed Tariq al-Hadi]] that the vote will go ahead.':
        'Prime minister Tariq al-Hadi stressed that the vote will go ahead.'
    },
    good: [
      '“The talks were frank,” said Ingrid Solvang on Sunday.',
      'Then came Lorna Quigley with a plan.',
      'The minister met Salim Barwani in Cairo.',
      'The minister said Salim Barwani would travel to Oslo on Monday.',
      'Also arriving was Lorna Quigley.',
      'The delegation arrived Sunday morning in Port Sudan.',
      'The coach called Peter Alder the best of his players.'
    ]
  },

  *check(sentence) {
    yield* titleThenVerb(sentence)
    yield* verbThenName(sentence)
  }
})
