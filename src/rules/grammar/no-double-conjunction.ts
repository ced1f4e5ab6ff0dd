import type {Sentence, Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

/** What opens a clause of concession, by its first word; the other words must follow. `although` and `though` have their own rule. */
const openers: ReadonlyMap<string, readonly string[]> = new Map([
  ['despite', ['']],
  ['notwithstanding', ['']],
  ['whereas', ['']],
  ['in', ['spite of']],
  ['even', ['though', 'if']],
  ['no', ['matter how', 'matter what', 'matter who']]
])
const auxiliaries = new Set(
  'is are was were has have had does do did will would can could may might must should'.split(' ')
)
const subjects = new Set(
  'the a an this these those he she it they we i you there his her its their our nobody everyone many most some'.split(
    ' '
  )
)

function openerOf({tokens}: Sentence): string | undefined {
  const first = tokens.findIndex(({kind}) => kind === 'word')
  const rests = first === -1 ? undefined : openers.get(tokens[first]!.lower)
  const following = (count: number) =>
    tokens
      .slice(first + 1, first + 1 + count)
      .map(({lower}) => lower)
      .join(' ')
  const rest = rests?.find((words) => words === '' || following(words.split(' ').length) === words)
  return rest === undefined ? undefined : `${tokens[first]!.text} ${rest}`.trim()
}

/** How soon a second comma shows that no clause follows: "Despite a strong start, but a weak end, the team lost." */
const insertion = 6

/** Whether a clause of its own follows: not "but also", "but for", "despite warm, but wet, weather". */
function opensClause(but: Token): boolean {
  const subject = but.next
  if (subject?.kind !== 'word') return false
  const {tokens} = but.sentence
  if (tokens.slice(but.index + 1, but.index + 1 + insertion).some(({text}) => text === ',')) return false
  return subjects.has(subject.lower) || subject.capitalised || auxiliaries.has(subject.next?.lower ?? '')
}

export default defineRule({
  id: 'no-double-conjunction',
  summary: 'Disallow `but` in the main clause of a sentence that opens with `despite`, `even though` or the like.',
  why: 'Chinese (尽管 … 但), Persian and Vietnamese mark the contrast in both parts. English marks it once.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['zh', 'vi', 'fa', 'ar'],
  needs: 'english',
  sources: ['catalogue double-conjunction: none in 1 million words of native English with these openers'],
  message: 'Unexpected `{actual}` after `{opener}`, expected one of the two',
  examples: {
    bad: {
      'Despite the rain, [[but ]]the match went on.': 'Despite the rain, the match went on.',
      'Even though prices fell, [[but ]]demand did not rise.': 'Even though prices fell, demand did not rise.',
      'In spite of the ban, [[but ]]they marched.': 'In spite of the ban, they marched.'
    },
    good: [
      'Despite the rain, the match went on, but the crowd left.',
      'Despite warm, but wet, weather the crowd stayed.',
      'Despite a defeat, but also because of it, he was cheered.',
      'Even if it rains, but for one hour, they will play.',
      'Even the poor, but the old first of all, were helped.',
      'Despite a strong start, but a weak end, the team lost.',
      'In spite of it all, he laughed.'
    ]
  },
  triggers: new Set(['but']),

  *check(sentence) {
    const opener = openerOf(sentence)
    if (opener === undefined) return
    // Only the first comma ends the first part.
    const comma = sentence.tokens.find(({text}) => text === ',')
    const but = comma?.next
    if (!comma || but?.lower !== 'but' || but.quoted || comma.index < 3 || !opensClause(but)) return
    yield {start: but.start, end: but.next!.start, expected: [''], data: {opener}}
  }
})
