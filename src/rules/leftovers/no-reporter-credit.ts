import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\([^()]{0,16}(?:eporter|orrespondent)/
const names = '\\p{Lu}[\\p{L}’-]+(?:(?:,? and |, | )\\p{Lu}[\\p{L}’-]+){0,9}'
const credit = new RegExp(
  ` ?\\((?:[Aa]ll-[Mm]edia |[Ii]ntern |[Oo]ur |[Ss]taff )?(?:[Rr]eporters?|[Cc]orrespondents?):? ${names}\\)`,
  'gu'
)

export default defineRule({
  id: 'no-reporter-credit',
  summary: 'Disallow the credit `(Reporter X)` in running text.',
  why: 'Chinese agencies name the reporter in brackets at the head of the story. English sets a byline, or the names at the end.',
  mqm: 'design-and-markup/superfluous-text',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: ['zh'],
  needs: 'english',
  sources: [
    'catalogue reporter-byline-leak: 120 in a million words of Chinese news, none in native English; human translators keep some'
  ],
  message: 'Unexpected credit of the reporter `{actual}`, set it as a byline or remove it',
  examples: {
    bad: {
      'Ardmoyle, May 7[[ (Reporter Lin Maro)]] The bridge opened at noon.':
        'Ardmoyle, May 7 The bridge opened at noon.',
      'Evening Post[[ (reporters Lin Maro and Ada Quill)]] The bridge opened.': 'Evening Post The bridge opened.'
    },
    good: [
      'The reporter Lin Maro saw the bridge.',
      'The bridge opened at noon (reporting by Lin Maro).',
      'He met three guests (reporter friends of his sister).'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, credit, hint)) {
      if (block.article.isQuoted(at)) continue
      yield {start: at, end: at + match[0].length, expected: ['']}
    }
  }
})
