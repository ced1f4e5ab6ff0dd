import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d ?per ?cent/i
const spelled = /(?<=\d)( per ?cent)\b(?!age)/giu

export default defineRule({
  id: 'percent-sign',
  summary: 'Require the sign % behind a figure.',
  why: 'The house writes 5%, not 5 percent.',
  mqm: 'style/organizational',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: [],
  needs: 'english',
  house: true,
  sources: ['a matter of house style: the American press went over to the sign in 2019'],
  message: 'Unexpected `{actual}` behind a figure, expected `{expected}`',
  examples: {
    bad: {
      'Prices rose 5[[ percent]] in May.': 'Prices rose 5% in May.',
      'Some 4.5[[ per cent]] of voters stayed at home.': 'Some 4.5% of voters stayed at home.'
    },
    good: ['Prices rose 5% in May.', 'Five percent of voters stayed at home.', 'It rose by 2 percentage points.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, spelled, hint))
      yield {start: at, end: at + match[0].length, expected: ['%']}
  }
})
