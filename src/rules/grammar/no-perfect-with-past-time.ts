import type {Token} from '../../article/model.ts'
import {isNumberWord, weekdays} from '../../names/calendar.ts'
import {defineRule} from '../define.ts'
import {verbForms} from '../inflection.ts'

/** Verbs of events that are over on the day they happen, by participle. */
const events = new Map(
  (
    'visit meet arrive die kill arrest reach leave enter capture attend sign approve publish release reject sentence elect win return flee crash collapse explode open close launch ' +
    'announce begin start happen occur take shoot injure wound burn destroy break steal fire resign marry divorce speak vote fall hold find achieve discover declare travel fly become'
  )
    .split(' ')
    .map((verb) => [verbForms(verb)[3]!, verb] as const)
)
/** What is built or founded was so in a year. */
const foundations = new Map(
  'build found establish create introduce elect bear open publish sign'
    .split(' ')
    .map((verb) => [verb === 'bear' ? 'born' : verbForms(verb)[3]!, verb] as const)
)
const adverbs = new Set('also reportedly recently finally already officially'.split(' '))
/** Objects that are no events of their own: "has denied the attack last night" says when the attack was. */
const objects = new Set(
  'president minister premier king queen leader ambassador envoy city town village region country capital bridge province people man men woman women child children soldiers civilians home here there him them'.split(
    ' '
  )
)
const units = /^(?:hour|day|week|month|year|decade|minute)s?$/
const spans = /^(?:night|week|month|year|summer|winter|autumn|spring|weekend)$/
/** A year that is no part of the present. */
const pastYear = /^(?:1[0-9]\d\d|20(?:0\d|1[0-5]))$/

/** The end of an expression for a time that is over, if one begins with the token: "yesterday", "last week", "two days ago", "on Monday". */
function pastTimeAt(token: Token | undefined): Token | undefined {
  const next = token?.next
  if (!token) return undefined
  if (token.lower === 'yesterday') return token
  if (!next) return undefined
  if (token.lower === 'last') return spans.test(next.lower) || weekdays.has(next.lower) ? next : undefined
  if (token.lower === 'on' && weekdays.has(next.lower)) return next
  // "a year ago", "three days ago"
  if (token.kind !== 'number' && !isNumberWord(token.lower) && token.lower !== 'a') return undefined
  return units.test(next.lower) && next.next?.lower === 'ago' ? next.next : undefined
}

/** The token after a short place or object: "in Homs", "the region", "two soldiers". */
function afterObject(token: Token | undefined): Token | undefined {
  let at = token
  if (at && /^(?:in|at|to|from|by|near)$/.test(at.lower)) at = at.next
  if (at && /^(?:the|a|an|his|her|its|their|two|three|four|five|six|\d+)$/.test(at.lower)) at = at.next
  if (at?.kind === 'word' && at.capitalised && !weekdays.has(at.lower)) {
    while (at?.kind === 'word' && at.capitalised) at = at.next
    return at
  }
  // "the flooded region"
  for (
    let words = 0;
    at?.kind === 'word' && words < 2 && !objects.has(at.lower) && /^\p{Ll}{3,}$/u.test(at.text);
    words++
  )
    at = at.next
  return at && objects.has(at.lower) ? at.next : undefined
}

export default defineRule({
  id: 'no-perfect-with-past-time',
  summary: 'Disallow the present perfect with a time that is over, such as `yesterday` or `two days ago`.',
  why: 'The perfect of French, German, Italian and Romanian also tells what is over. English then takes the simple past.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['fr', 'de', 'it', 'es', 'ro', 'nl'],
  needs: 'english',
  sources: [
    'catalogue present-perfect-past-time: with verbs of single events, and nothing between that could carry the time'
  ],
  message: 'Unexpected perfect `{actual}` with `{time}`, expected `{expected}`',
  examples: {
    bad: {
      'The president [[has visited]] the flooded region yesterday.':
        'The president visited the flooded region yesterday.',
      'Two soldiers [[have died]] three days ago.': 'Two soldiers died three days ago.',
      'A man [[has been arrested]] in Ardmoyle last week.': 'A man was arrested in Ardmoyle last week.',
      'The house [[has been built]] in 1971.': 'The house was built in 1971.'
    },
    good: [
      'He should have flown on Tuesday, and may have died three days ago.',
      'She has denied the attack last night and his remarks last week.',
      'He has apologised for the remarks yesterday of his aide.',
      'Prices have risen since last year and in the last month.',
      'He seems to have arrived yesterday.',
      'She has met the man found dead last week.',
      'They have opened on Mondays for a year.',
      'The club has won the cup in 2010, 2012 and 2015.',
      'It has been built in two years.'
    ]
  },
  triggers: new Set(['has', 'have']),

  *check({tokens}) {
    for (const auxiliary of tokens) {
      if (!/^(?:has|have)$/.test(auxiliary.lower) || auxiliary.quoted) continue
      const before = auxiliary.previous
      // "should have flown", "to have arrived", "Have you met"
      if (
        before?.kind !== 'word' ||
        /^(?:to|may|might|could|should|would|must|will|not|cannot|can)$|n['’]t$/.test(before.lower)
      )
        continue
      let verb = auxiliary.next
      while (verb && adverbs.has(verb.lower)) verb = verb.next
      const passive = verb?.lower === 'been'
      if (passive) verb = verb?.next
      if (!verb) continue
      const lemma = events.get(verb.lower)
      const time =
        lemma === undefined
          ? undefined
          : pastTimeAt(verb.next)
            ? verb.next
            : pastTimeAt(afterObject(verb.next))
              ? afterObject(verb.next)
              : undefined
      const founded = passive && foundations.has(verb.lower) && isYear(verb.next)
      if (!time && !founded) continue
      const past = passive ? `${auxiliary.lower === 'has' ? 'was' : 'were'} ${verb.text}` : verbForms(lemma!)[2]!
      const end = time ? pastTimeAt(time)! : verb.next!.next!
      yield {
        start: auxiliary.start,
        end: verb.end,
        expected: [past],
        data: {
          time: tokens
            .slice((time ?? verb.next!).index, end.index + 1)
            .map(({text}) => text)
            .join(' ')
        }
      }
    }
  }
})

/** "in 1971", at the end of its clause. */
function isYear(preposition: Token | undefined): boolean {
  const year = preposition?.next
  return preposition?.lower === 'in' && year !== undefined && pastYear.test(year.text) && year.next?.text === '.'
}
