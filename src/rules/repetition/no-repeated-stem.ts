import type {Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

/** Nouns that name who does it: "manager managers". Those that are verbs too ("officer offers") are left out. */
const doer = /^\p{Ll}{3,}(?:ager|eller|eader|iver|ner|cher|pher|ator|itor|ictor|ector|ologist|ician|ist)$/u
/** An adjective and the noun that it comes from: the ending of the first, those of the second. */
const pairs: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(\p{Ll}{4,})al$/u, ['', 's', 'e', 'es']],
  [/^(\p{Ll}{4,})ural$/u, ['ure', 'ures']],
  [/^(\p{Ll}{4,})ent$/u, ['ence', 'ency']],
  [/^(\p{Ll}{4,})ant$/u, ['ance', 'ancy']],
  [/^(\p{Ll}{5,})ly$/u, ['']],
  [/^(\p{Ll}{4,})iful$/u, ['y']],
  [/^(\p{Ll}{4,})ed$/u, ['', 'e']]
]
/** Pairs that mean what they say ("a special species"), and nouns that are verbs too ("the partner partners"). */
const right = new Set(
  (
    'personal-persons personal-person formal-form formal-forms normal-norm normal-norms signal-sign signal-signs special-species central-centre rental-rents critical-critic critical-critics ' +
    'optional-option optional-options conditional-condition conditional-conditions experimental-experiment experimental-experiments incremental-increments ornamental-ornaments ' +
    'additional-addition additional-additions current-currency present-presence evident-evidence patient-patience tenant-tenancy resident-residence resident-residency united-unit ' +
    'national-nation national-nations friendly-friend musical-music featured-feature disputed-dispute partner-partners corner-corners monitor-monitors butcher-butchers trainer-trainers assist-assists'
  ).split(' ')
)
const articles = new Set('the a an its their his her our this that these those some any no every each'.split(' '))

function isPair(first: string, second: string): boolean {
  if (second === `${first}s`) return doer.test(first)
  return pairs.some(([adjective, endings]) => {
    const stem = adjective.exec(first)?.[1]
    return stem !== undefined && endings.some((ending) => second === stem + ending)
  })
}

const plain = (token: Token | undefined) => token?.kind === 'word' && /^\p{Ll}{5,}$/u.test(token.text)

export default defineRule({
  id: 'no-repeated-stem',
  summary: 'Disallow an adjective beside the noun it comes from, and a noun beside its plural.',
  why: 'The engine knew one English word for two words of the source: `landscaped landscape`, `manager managers`.',
  mqm: 'accuracy/mistranslation',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: ['zh', 'ne', 'si'],
  needs: 'english',
  sources: ['mined-patterns 39: 0.86 right, 40 of 51 hits in a marked error'],
  message: 'Unexpected `{actual}`, two words of one stem: compare with the source',
  examples: {
    bad: {
      'The town chose its [[manager managers]] on Monday.': 'The town chose its managers on Monday.',
      'The [[traditional traditions]] of the valley are old.': 'The old traditions of the valley live on.',
      'They planted a [[landscaped landscape]] by the river.': 'They planted a landscape by the river.'
    },
    good: [
      'The manager manages the shop.',
      'The reporter reports from the valley.',
      'They planned plans for the winter.',
      'The current currency and a special species are named, and the score is finally final.',
      'The farms produced produce for the town.',
      'The doctor doctors the books.'
    ]
  },

  *check({tokens}) {
    for (let index = 1; index < tokens.length; index++) {
      const first = tokens[index - 1]!
      const second = tokens[index]!
      // Most neighbors differ in the first three letters.
      if (first.text.length < 5 || !second.text.startsWith(first.text.slice(0, 4))) continue
      if (!plain(first) || !plain(second) || first.lower === second.lower || !second.spaced) continue
      if (!isPair(first.text, second.text) || right.has(`${first.text}-${second.text}`)) continue
      // "they planned plans": a verb and its object; "it is finally final": an adverb. After an article both are adjectives.
      if (/(?:ed|ly)$/.test(first.text) && !articles.has(first.previous?.lower ?? '')) continue
      if (second.pos === 'VERB' || second.pos === 'AUX') continue
      yield {start: first.start, end: second.end}
    }
  }
})
