import type {Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

const subjects = new Set(
  'the a an this these those he she it they we i you there his her its their our all no some many most'.split(' ')
)
/** How soon a second comma shows that "so …" is thrown in: "Because of the war, so the story goes, prices rose." */
const insertion = 6

/** Whether words follow that can be the subject of a main clause: not "so does he", "so far", "so that". */
function opensClause(so: Token): boolean {
  const subject = so.next
  if (subject?.kind !== 'word' || !(subjects.has(subject.lower) || subject.capitalised)) return false
  // "so many people suffered"
  if (/^(?:many|most)$/.test(subject.lower)) return false
  const {tokens} = so.sentence
  // "Because I say so, so it is."
  return (
    tokens.length > so.index + 4 && tokens.slice(so.index + 1, so.index + 1 + insertion).every(({text}) => text !== ',')
  )
}

export default defineRule({
  id: 'no-because-so',
  summary: 'Disallow `so` in the main clause of a sentence that opens with `because`.',
  why: 'Chinese (因为 … 所以) and Vietnamese mark cause and result in both clauses. English marks one of them.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['zh', 'vi'],
  needs: 'english',
  sources: ['catalogue double-conjunction: 1 in 1 million words of native English'],
  message: 'Unexpected `{actual}` after `Because`, expected one of the two',
  examples: {
    bad: {
      'Because the road was closed, [[so ]]the convoy turned back.':
        'Because the road was closed, the convoy turned back.',
      'Because of the rain, [[so ]]they stayed at home.': 'Because of the rain, they stayed at home.'
    },
    good: [
      'The road was closed, so the convoy turned back.',
      'Because the car changed, so did its driver.',
      'Because of the war, so the story goes, the mill was shut.',
      'Because of the war, so far nobody has come.',
      'Because I say so, so it is.',
      'Because of him, so many people suffered.',
      'Because they were late, we left, so they missed us.'
    ]
  },
  triggers: new Set(['because']),

  *check({tokens}) {
    const because = tokens.find(({kind}) => kind === 'word')
    if (because?.lower !== 'because') return
    // Only the first comma ends the subordinate clause.
    const comma = tokens.find(({text}) => text === ',')
    const so = comma?.next
    if (!comma || so?.lower !== 'so' || so.quoted || comma.index - because.index < 3 || !opensClause(so)) return
    yield {start: so.start, end: so.next!.start, expected: ['']}
  }
})
