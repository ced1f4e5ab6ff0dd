import type {Sentence, Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

const openers = new Set(['although', 'though', 'because', 'whereas'])
const least = 5

/** Groups of finite verbs, as far as the tagger sees them: "has been sold" is one. */
function verbGroups(tokens: readonly Token[]): number {
  let groups = 0
  let inGroup = false
  for (const token of tokens) {
    const verb = token.pos === 'VERB' || token.pos === 'AUX'
    if (verb && !inGroup && token.previous?.lower !== 'to' && !/ing$/.test(token.lower)) groups++
    inGroup = verb || (inGroup && (token.pos === 'ADV' || token.pos === 'PART'))
  }
  return groups
}

function answers({opensBlock, tokens, block}: Sentence): boolean {
  const start = tokens[0]!.start
  return !opensBlock && /[?:]["”’)]?\s*$/.test(block.article.text.slice(Math.max(block.start, start - 6), start))
}

export default defineRule({
  id: 'no-lone-subordinate',
  summary: 'Disallow a clause with `although` or `because` as a whole sentence.',
  why: 'The engine cut a sentence in two: the clause depends on what stands before it.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns section 4, subordinate-fragment: 0.75 right'],
  message: 'Unexpected clause with `{opener}` as a sentence, join it to the one before',
  trial: true,
  examples: {
    bad: {
      'The town closed the bridge. [[Because its pillars were old.]] Trucks go by the road.':
        'The town closed the bridge because its pillars were old. Trucks go by the road.'
    },
    good: [
      'Why did the town close the bridge? Because its pillars were old.',
      'Although it rained, the match went on.',
      '“Because we like it,” he said.',
      'Because it rained they stayed at home.'
    ]
  },
  triggers: openers,

  *check(sentence) {
    const {tokens, block} = sentence
    const [opener] = tokens
    if (!opener || !openers.has(opener.lower) || block.kind === 'headline' || opener.quoted) return
    if (tokens.length < least || tokens.at(-1)?.text !== '.' || opener.next?.lower === 'of') return
    if (tokens.slice(0, -1).some(({kind, text}) => kind === 'punctuation' && text !== '-') || answers(sentence)) return
    if (verbGroups(tokens.slice(1)) !== 1) return
    yield {start: sentence.start, end: sentence.end, data: {opener: opener.text}}
  }
})
