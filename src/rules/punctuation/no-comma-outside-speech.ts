import {defineRule} from '../define.ts'

const verbs =
  'said|says|added|adds|wrote|writes|noted|notes|explained|explains|stressed|stresses|emphasi[sz]ed|told|tells|asked|asks|recalled|recalls|admitted|admits|replied|continued|concluded|warned|' +
  'stated|states|commented|remarked|insisted|argued|claimed|promised|complained|joked|confirmed'
/**
 * Who said it, after the comma: "he said", "said the mayor", "Lorna Quigley told"; no speech that goes on, where some houses set
 * the comma outside.
 */
const attribution = new RegExp(
  `^, (?:(?:he|she|they|it|(?:the|a|an|his|her|its) (?:\\p{L}+ ){0,2}\\p{L}+|\\p{Lu}[\\p{L}.’-]+(?: \\p{Lu}[\\p{L}.’-]+){0,3}) )?(?:${verbs})\\b(?! (?:by|to be|to have)\\b)(?![^."“]{0,60}, ["“]\\p{Ll})`,
  'u'
)
/** A speech of fewer words may be a phrase that the writer took over. */
const least = 5

export default defineRule({
  id: 'no-comma-outside-speech',
  summary: 'Require the comma between a speech and its speaker inside the quotation marks.',
  why: 'German, Russian, Czech and Chinese set the comma after the closing mark. In English, American and British, the comma that parts a whole speech from its speaker stands before it.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['de', 'ru', 'cs', 'is', 'zh'],
  needs: 'english',
  sources: [
    'catalogue punctuation-outside-quote: 59 % of hits marked',
    '16 in 136,000 words of human translations, all true slips; none in news that was written in English'
  ],
  message: 'Unexpected comma after the closing mark of a speech, expected `{expected}`',
  examples: {
    bad: {
      '“The bridge will open in May[[”,]] the mayor said.': '“The bridge will open in May,” the mayor said.',
      '"Nobody in our town will pay[[",]] added Quigley.': '"Nobody in our town will pay," added Quigley.'
    },
    good: [
      '“The bridge will open in May,” the mayor said.',
      'He called it “an act of war”, said he was sorry, and left.',
      '“Will the bridge open in May?”, the mayor was asked.',
      'The sign reads “no entry for trucks at night”, which nobody heeds.',
      '“The bridge in the old town”, he said, “will open in May.”',
      'On the wall stands “We shall come back one day”, and the date.'
    ]
  },
  scope: 'article',

  *check({text, quotations}) {
    for (const {start, end} of quotations) {
      const mark = text[end - 1] ?? ''
      if (!/["”]/.test(mark) || text[end] !== ',' || end - start > 2000) continue
      const speech = text.slice(start + 1, end - 1)
      if (!/^\p{Lu}/u.test(speech) || !/[\p{L}\p{N}%)]$/u.test(speech) || speech.split(/\s+/).length < least) continue
      if (!attribution.test(text.slice(end, end + 160))) continue
      yield {start: end - 1, end: end + 1, expected: [`,${mark}`]}
    }
  }
})
