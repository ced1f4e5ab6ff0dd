import type {Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

const dashes = new Set(['-', '–', '—'])
const copulas = new Set(['is', 'was', 'are', 'were'])
/** Words that stand alone before a dash: what follows is a sentence of its own. */
const calls = new Set(
  'no yes well look listen sorry hello warning update note remember oh ok okay wait indeed true false correction exclusive breaking watch today yesterday now here'.split(
    ' '
  )
)
/** "Trust is the key" takes no "this"; after these words a noun follows. */
const complements = new Set('the a an not only our my their his her its one what how always'.split(' '))
const longestSubject = 6

function isSubject(words: readonly Token[]): boolean {
  return (
    words.length > 0 &&
    words.length <= longestSubject &&
    words.every(({kind}) => kind === 'word') &&
    !calls.has(words[0]!.lower) &&
    words.every(({pos}) => pos !== 'VERB' && pos !== 'AUX')
  )
}

export default defineRule({
  id: 'no-dash-copula',
  summary: 'Disallow `X – this is Y` where `X is Y` is meant.',
  why: 'Russian and Ukrainian say “X – это Y”: the dash and the pronoun stand for the verb. English has the verb and needs neither.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ru', 'uk', 'be', 'he'],
  needs: 'english',
  sources: ['catalogue dash-copula: 4 to 14 in a million words of translated news, 1 in native English'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'Trust [[– this is]] the key to every agreement.': 'Trust is the key to every agreement.',
      'The old harbor [[- it is]] not only a museum.': 'The old harbor is not only a museum.'
    },
    good: [
      'Trust is the key to every agreement.',
      'No – this is the end of the road.',
      'He left early – this is the reason.',
      'The harbor – it is a museum now – opens on Monday.'
    ]
  },
  pack: true,
  triggers: new Set(['this', 'it', 'these']),

  *check({tokens}) {
    const dash = tokens.find(({text, spaced}) => dashes.has(text) && spaced)
    const pronoun = dash?.next
    const verb = pronoun?.next
    if (!dash || !pronoun || !verb || !pronoun.spaced || !/^(?:this|it|these)$/.test(pronoun.text)) return
    if (!copulas.has(verb.text) || !complements.has(verb.next?.lower ?? '')) return
    // A second dash closes an aside.
    if (tokens.slice(verb.index).some(({text, spaced}) => dashes.has(text) && spaced)) return
    if (!isSubject(tokens.slice(0, dash.index)) || dash.quoted) return
    yield {start: dash.start, end: verb.end, expected: [verb.text]}
  }
})
