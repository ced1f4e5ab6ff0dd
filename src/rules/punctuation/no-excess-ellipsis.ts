import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\.{4}|…\s?[….]|\. \. \. \./
const excess = /(?<![./\\])\.{4,}(?![./\\])|…(?:\s?…)+\.*|…\.{2,}|\.(?: \.){3,}/gu

export default defineRule({
  id: 'no-excess-ellipsis',
  summary: 'Disallow more than three dots of omission.',
  why: 'Chinese sets six dots, and Russian and Arabic writers as many as they like. English sets three.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['zh', 'ja', 'ru', 'ar'],
  needs: 'english',
  sources: ['catalogue ellipsis-excess: 36 to 44 in a million words of translated news'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'He waited for the train[[……]] It never came.': 'He waited for the train… It never came.',
      'They sat by the road[[......]] and clapped.': 'They sat by the road... and clapped.'
    },
    good: [
      'He waited ... and left.',
      'He waited… and left.',
      // Chicago style: a full stop and three dots.
      '“The road is closed.... Nobody can pass,” she said.',
      'Chapter two ........ 14',
      'See ..../maps for the list.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, excess, hint)) {
      const end = at + match[0].length
      // Leaders of a table of contents, and blanks to be filled in.
      if (/^\s?\d+$/.test(block.article.text.slice(end, block.end)) || /:\s?$/.test(block.text.slice(0, match.index)))
        continue
      if (match[0] === '....' && block.article.isQuoted(at)) continue
      yield {start: at, end, expected: [match[0].includes('…') ? '…' : '...']}
    }
  }
})
