import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /['’](?:t|re|ll|ve|m)\b/
const contraction = /\b(\p{L}+?)(n['’]t|['’](?:re|ll|ve|m))\b/giu
const endings: Readonly<Record<string, string>> = {
  "n't": ' not',
  "'re": ' are',
  "'ll": ' will',
  "'ve": ' have',
  "'m": ' am'
}
const whole: Readonly<Record<string, string>> = {"won't": 'will not', "can't": 'cannot', "shan't": 'shall not'}

/** Give the long form the capital of the short one. */
const likeIn = (short: string, long: string) => (/^\p{Lu}/u.test(short) ? long[0]!.toUpperCase() + long.slice(1) : long)

export default defineRule({
  id: 'no-contraction',
  summary: 'Disallow contractions such as `didn’t` outside quotations.',
  why: 'Engines have learned from film subtitles. The house spells the words out where nobody is quoted.',
  mqm: 'style/register',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  house: true,
  sources: ['catalogue contraction-in-narration: 28 % marked; a switch of the house'],
  message: 'Unexpected contraction `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The ministry [[didn’t]] comment.': 'The ministry did not comment.',
      'The rebels [[won’t]] be there.': 'The rebels will not be there.'
    },
    good: ['“We didn’t comment,” she said.', 'The ministry’s answer was no.', 'He came at five o’clock.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, contraction, hint)) {
      const [all, word = '', ending = ''] = match
      if (block.article.isQuoted(at) || /^ain$/i.test(word)) continue
      const plain = all.toLowerCase().replace('’', "'")
      const long = whole[plain] ?? `${word}${endings[ending.toLowerCase().replace('’', "'")]}`
      yield {start: at, end: at + all.length, expected: [likeIn(all, long)]}
    }
  }
})
