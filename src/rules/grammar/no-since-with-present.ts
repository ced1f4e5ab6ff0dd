import type {Token} from '../../article/model.ts'
import {isDateWord} from '../../names/calendar.ts'
import {defineRule} from '../define.ts'

/** Present forms, and what the perfect has instead. The verb must be followed by one of the words, so that "lives" is no noun. */
const verbs: ReadonlyMap<string, {perfect: string; followers: RegExp}> = new Map([
  ['lives', {perfect: 'has lived', followers: /^(?:in|at|with|here|there|alone|abroad)$/}],
  ['works', {perfect: 'has worked', followers: /^(?:in|at|with|as|for|here|there)$/}],
  ['serves', {perfect: 'has served', followers: /^(?:as|in)$/}],
  ['exists', {perfect: 'has existed', followers: /^(?:in|here|there|since)$/}],
  ['belongs', {perfect: 'has belonged', followers: /^to$/}]
])
/** After a form of "be": states and lasting acts that began at the time. */
const states = new Set(
  'closed missing detained jailed imprisoned blocked suspended married divorced vacant banned besieged living working serving staying studying teaching waiting fighting hiding'.split(
    ' '
  )
)
const inState = /^(?:prison|jail|exile|custody|detention|power|office|hospital|force|charge)$/
const adverbs = new Set('also still now not already officially'.split(' '))
/** Words that make another reading: "is living better since 2010", "is in power for the third time since 2000". */
const others =
  /^(?:has|have|had|been|that|which|who|than|and|but|or|first|second|third|only|last|most|more|best|worst|time|times|longest|any|\p{L}{2,}est)$/u
/** How far "since" may stand from the verb. */
const reach = 6

/** "since" and a point in time after the verb, with nothing between that changes the reading. */
function sinceAfter(verb: Token): Token | undefined {
  for (let token = verb.next; token && token.index <= verb.index + reach; token = token.next) {
    if (token.lower === 'since') return isPoint(token.next) ? token : undefined
    if (token.kind === 'punctuation' || others.test(token.lower)) return undefined
  }
  return undefined
}

function isPoint(token: Token | undefined): boolean {
  if (!token) return false
  if (/^(?:19|20)\d\d$/.test(token.text) || isDateWord(token.lower)) return true
  return /^(?:last|early|late)$/.test(token.lower) || (/^\d+$/.test(token.text) && isDateWord(token.next?.lower ?? ''))
}

function isSubject(token: Token | undefined): boolean {
  if (!token || /^(?:his|her|its|their|the|these|those|many|most|some|all|no)$/.test(token.lower)) return false
  return token.capitalised || /^(?:he|she|it|who|which)$/.test(token.lower)
}

export default defineRule({
  id: 'no-since-with-present',
  summary: 'Disallow the present tense for a state that has lasted `since` a point in time.',
  why: 'French (depuis), German (seit), Spanish, Russian and Arabic use the present here. English uses the perfect.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['fr', 'de', 'es', 'it', 'ru', 'ar'],
  needs: 'english',
  sources: ['catalogue time-since-before-calque; closed list of lasting states'],
  message: 'Unexpected present `{actual}` with `since`, expected `{expected}`',
  examples: {
    bad: {
      'He [[lives]] in Cairo since 1998.': 'He has lived in Cairo since 1998.',
      'The airport [[is]] closed since Monday.': 'The airport has been closed since Monday.',
      'Her brother [[is]] in prison since May 2015.': 'Her brother has been in prison since May 2015.',
      'They [[are still]] waiting for help since Sunday.': 'They have still been waiting for help since Sunday.'
    },
    good: [
      'The war claimed the most lives in Gaza since 2014.',
      'He is the third mayor in jail since 2010.',
      'It is in power for the first time since 1990.',
      'She is married, and since 2001 the pair has lived here.',
      'The rate is closed to its lowest since 2008.',
      'His works in Paris since 1990 are on view.',
      'The airport has been closed since Monday.',
      'He lives in a house built since 2001.',
      'The road is closed since it is icy.'
    ]
  },
  triggers: new Set(['since']),

  *check({tokens}) {
    for (const verb of tokens) {
      if (verb.quoted) continue
      const known = verbs.get(verb.lower)
      if (known && !verb.capitalised) {
        if (!isSubject(verb.previous) || !known.followers.test(verb.next?.lower ?? '') || !sinceAfter(verb)) continue
        // "a house built since 2001"
        if (/(?:ed|built|made|born|found)$/.test(sinceAfter(verb)!.previous!.lower)) continue
        yield {start: verb.start, end: verb.end, expected: [known.perfect]}
      } else if (/^(?:is|are)$/.test(verb.text)) {
        let state = verb.next
        while (state && adverbs.has(state.lower)) state = state.next
        if (!state || !sinceAfter(verb)) continue
        const lasting = states.has(state.lower) || (state.lower === 'in' && inState.test(state.next?.lower ?? ''))
        if (!lasting || /^(?:there|here|what|who)$/.test(verb.previous?.lower ?? '')) continue
        const adverb =
          state.previous === verb
            ? ''
            : tokens
                .slice(verb.index + 1, state.index)
                .map(({text}) => ` ${text}`)
                .join('')
        yield {
          start: verb.start,
          end: state.previous!.end,
          expected: [`${verb.text === 'is' ? 'has' : 'have'}${adverb} been`]
        }
      }
    }
  }
})
