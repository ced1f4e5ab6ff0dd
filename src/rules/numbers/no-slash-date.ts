import type {Block} from '../../article/model.ts'
import {defineRule} from '../define.ts'

/** Only after a word that leads a date in a sentence. Slashes look like an address, so addresses are not left out. */
const leads = 'on|since|until|till|dated|from|to|by|of|for|before|after|between|and|through'
const slashed = new RegExp(`(?<=(?<!\\p{L})(?:${leads}) )(\\d{1,2})/(\\d{1,2})/(?:19|20)\\d\\d(?![\\d/-])`, 'giu')

function* search({text, start}: Block) {
  for (const match of text.matchAll(slashed)) yield {at: start + match.index, match}
}

export default defineRule({
  id: 'no-slash-date',
  summary: 'Disallow a date in figures that Americans and others read differently.',
  why: '`03/04/2024` is a day in March to Americans and a day in April to everyone else. The source tells which was meant.',
  mqm: 'locale-conventions/date-format',
  severity: 'neutral',
  fix: 'none',
  sourceLanguages: ['ar', 'es', 'fr', 'pt', 'it', 'hi', 'el', 'uk'],
  needs: 'english',
  sources: ['catalogue ambiguous-slash-date'],
  message: 'Unexpected date `{actual}`: day first or month first? Name the month',
  examples: {
    bad: {
      'The vote was held on [[03/04/2024]] in the town.': 'The vote was held on April 3, 2024, in the town.'
    },
    good: [
      'The vote was held on 05/05/2024 in the town.',
      'The film was rated 3/4 by critics.',
      'The attacks of 9/11 are remembered.',
      'Published: 03/04/2024 10:55'
    ]
  },
  scope: 'block',

  *check(block) {
    if (block.kind !== 'paragraph' || !block.text.includes('/')) return
    for (const {at, match} of search(block)) {
      const first = Number(match[1])
      const second = Number(match[2])
      if (first !== second && first <= 12 && second <= 12 && first > 0 && second > 0)
        yield {start: at, end: at + match[0].length}
    }
  }
})
