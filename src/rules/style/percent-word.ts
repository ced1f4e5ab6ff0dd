import {englishOf} from '../../spelling/varieties.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d ?%/
const sign = /(?<=\d)( ?%)(?![\p{L}\d])/gu

export default defineRule({
  id: 'percent-word',
  summary: 'Require the word percent behind a figure.',
  why: 'The house writes 5 percent in running text, not 5%.',
  mqm: 'style/organizational',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: [],
  needs: 'english',
  house: true,
  sources: ['a matter of house style: many British and academic houses spell the word out'],
  message: 'Unexpected `{actual}` behind a figure, expected `{expected}`',
  examples: {
    bad: {
      'Prices rose 5[[%]] in May.': 'Prices rose 5 percent in May.',
      'Some 4.5[[%]] of voters in the centre stayed at home.':
        'Some 4.5 per cent of voters in the centre stayed at home.'
    },
    good: ['Prices rose 5 percent in May.', 'The % key was broken.']
  },
  scope: 'block',

  *check(block) {
    const word = englishOf(block.article) === 'en-GB' ? ' per cent' : ' percent'
    for (const {at, match} of matchesIn(block, sign, hint))
      yield {start: at, end: at + match[0].length, expected: [word]}
  }
})
