import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\.\.|[,;:.?!]\s?[,;:.]/
/** Two stops that are no dots of omission; two commas; marks that exclude each other. */
const stacked =
  /(?<![./\\\d])\.\.(?![./\\])|(?<=\d)\.\.(?=\s|$)|(?<=[\p{L}\d"”)]\s?)(?:,\s?,(?!\d)|,\s?\.(?=\s|$)|;\s?[;:,.](?=\s|$)|:\s?[;,](?=\s|$)|(?<!\.)[.]\s\.(?=\s?$)|\?\.(?=\s|$)|\?!\.)/gu

export default defineRule({
  id: 'no-doubled-punctuation',
  summary: 'Disallow two marks of punctuation where one is meant.',
  why: 'Two marks in a row come from a headline that was set with two stops, or from two sentences that were joined. English takes one.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 14: 0.95 right', 'catalogue double-period'],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The vote ended at noon[[..]] The count goes on.': 'The vote ended at noon. The count goes on.',
      'First strike since 2015[[..]] Rail workers stay at home': 'First strike since 2015: Rail workers stay at home',
      'The envoy, who left on Friday[[,,]] declined to comment.': 'The envoy, who left on Friday, declined to comment.',
      'Will the truce hold[[?.]] Nobody knows.': 'Will the truce hold? Nobody knows.'
    },
    good: [
      'They waited... and waited.',
      'The firm, Alder & Sons Ltd., paid the fine.',
      'See ../notes.txt for the list.',
      'Well . . . he never came back.',
      'He wrote for Aha!. It paid well.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, stacked, hint)) {
      const marks = match[0]
      const end = at + marks.length
      const goesOn = block.kind === 'headline' && block.article.text.slice(end, block.end).trim() !== ''
      const kept = marks.startsWith('?')
        ? '?'
        : marks.startsWith('!')
          ? '!'
          : marks.includes('.')
            ? '.'
            : marks.includes(';')
              ? ';'
              : marks[0]!
      // Arabic headlines part their halves with two stops; English ones with a colon.
      const expected = marks === '..' && goesOn ? [':', '.'] : [kept]
      yield {start: at, end, expected}
    }
  }
})
