import type {Block} from '../../article/model.ts'
import {defineRule} from '../define.ts'

type Case = 'title' | 'sentence' | 'capitals'

/** Words that headlines in title case leave small. */
const small = new Set(
  'a an and as at but by for from in into nor of on or over per the to up via vs with after amid'.split(' ')
)
const leastWords = 4

/** How a line is set: capitals on every word of weight, or on names alone; undefined where too few words tell. */
function caseOf({text}: Block): Case | undefined {
  if (/\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text)) return 'capitals'
  // Words in quotation marks and after a colon have a case of their own.
  const words = text
    .replace(/["“«][^"”»]*["”»]?/gu, ' ')
    .split(/[\s–—-]+/)
    .slice(1)
    .filter((word) => /^\p{L}{2,}/u.test(word) && !small.has(word.toLowerCase()) && !/\p{Lu}\p{L}*\p{Lu}/u.test(word))
  if (words.length < leastWords) return undefined
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length
  return capitals >= 0.85 ? 'title' : capitals <= 0.5 ? 'sentence' : undefined
}

export default defineRule({
  id: 'consistent-headline-case',
  summary: 'Require one way of setting capitals in all headlines of an article.',
  why: 'Chinese, Japanese, Arabic and Hebrew have no capitals: the engine set them in some headlines as in a title and in others as in a sentence.',
  mqm: 'linguistic-conventions/spelling',
  severity: 'neutral',
  fix: 'none',
  sourceLanguages: ['zh', 'ja', 'ar', 'he'],
  needs: 'english',
  sources: ['catalogue headline-case-mix', 'no case in 344 articles of the data, hence on trial'],
  trial: true,
  message: 'Unexpected {actualCase} case in a headline, {otherCase} case in the first',
  examples: {
    bad: {
      'Heavy Snow Closes Mountain Pass for Days\n\nThe road was shut at noon.\n\n[[Crews work all night to clear the road]]\n\nIt will open on Friday.':
        'Heavy Snow Closes Mountain Pass for Days\n\nThe road was shut at noon.\n\nCrews Work All Night to Clear the Road\n\nIt will open on Friday.'
    },
    good: [
      'Heavy snow closes mountain pass for days\n\nThe road was shut at noon.\n\nCrews work all night to clear the road\n\nIt will open on Friday.',
      'HEAVY SNOW CLOSES PASS\n\nThe road was shut at noon.',
      'Heavy Snow Closes Mountain Pass for Days\n\nThe road was shut at noon.\n\nWhat is next\n\nIt will open on Friday.'
    ]
  },
  scope: 'article',

  *check({blocks}) {
    const headlines = blocks.filter(({kind}) => kind === 'headline')
    if (headlines.length < 2 || headlines[0] !== blocks[0]) return
    const first = caseOf(headlines[0]!)
    if (first === undefined || first === 'capitals') return
    for (const headline of headlines.slice(1)) {
      const other = caseOf(headline)
      if (other !== undefined && other !== 'capitals' && other !== first)
        yield {start: headline.start, end: headline.end, data: {actualCase: other, otherCase: first}}
    }
  }
})
