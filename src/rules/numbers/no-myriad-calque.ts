import {inNewsStyle, isLabelled} from '../../article/quantities.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\d (?:hundred|ten) /
const sizes: Readonly<Record<string, number>> = {
  'ten thousand': 1e4,
  'hundred thousand': 1e5,
  'ten million': 1e7,
  'hundred million': 1e8,
  'ten billion': 1e10,
  'hundred billion': 1e11
}
/** A figure before a number in words. Years ("in 2020 ten million voters") are no part of it. */
const myriad = new RegExp(
  '(?<![\\p{L}\\d.,:/$€£¥-])(?!(?:19|20)\\d\\d )(\\d{1,4}(?:,\\d{3})*(?:\\.\\d+)?) ' +
    `(${Object.keys(sizes).join('|')})(?![\\p{L}-])`,
  'gu'
)
/** After these a whole number may be an hour or a day. */
const time = /\b(?:at|by|until|till|since|before|after|from|past) $/i

export default defineRule({
  id: 'no-myriad-calque',
  summary: 'Disallow a figure before `ten thousand`, `hundred million` and the like.',
  why: 'Chinese and Korean count in ten thousands (万, 만) and hundred millions (亿, 억): English has no such units.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['zh', 'ja', 'ko', 'vi'],
  needs: 'english',
  sources: ['catalogue myriad-calque; no hit in 350,000 words of human English'],
  message: 'Unexpected number `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The bridge cost [[3.2 hundred million]] yuan.': 'The bridge cost 320 million yuan.',
      'The flood hit [[50 ten thousand]] people.': 'The flood hit 500,000 people.'
    },
    good: [
      'In 2020 ten million voters stayed at home.',
      'On May 5 ten thousand people marched.',
      'By 8 ten thousand people had come.',
      'A hundred million people saw it.',
      'They gave out 50 ten thousand-dollar prizes.'
    ]
  },
  scope: 'block',

  *check(block) {
    const {text} = block
    for (const {at, match} of matchesIn(block, myriad, hint)) {
      const [whole, figure, unit] = match
      const before = text.slice(Math.max(0, match.index - 10), match.index)
      if (isLabelled(text, match.index) || (time.test(before) && !figure!.includes('.'))) continue
      if (block.article.isQuoted(at)) continue
      yield {
        start: at,
        end: at + whole.length,
        expected: [inNewsStyle(Number(figure!.replaceAll(',', '')) * sizes[unit!]!)]
      }
    }
  }
})
