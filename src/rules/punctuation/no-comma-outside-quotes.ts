import {defineRule} from '../define.ts'

/** The comma that parts a speech from its speaker is another rule's. */
const speaker =
  /^, (?:\p{L}+ ){0,4}(?:said|says|added|adds|told|wrote|noted|explained|stressed|asked|replied|warned|stated)\b/u

export default defineRule({
  id: 'no-comma-outside-quotes',
  summary: 'Require commas and full stops inside the closing mark of a phrase in quotation marks.',
  why: 'American English sets the comma and the stop before the closing mark, whatever the sense. British papers do so after a whole speech only.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'neutral',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: [
    'catalogue punctuation-outside-quote: 1,287 to 1,703 in a million words of translated news, 539 in native English'
  ],
  message: 'Unexpected `{actual}`, expected `{expected}`',
  house: true,
  examples: {
    bad: {
      'The envoy called it “an act of war[[”,]] and left.\n\nNobody else spoke.':
        'The envoy called it “an act of war,” and left.\n\nNobody else spoke.',
      'Nobody else spoke.\n\nThe envoy called it "a disaster[[".]]':
        'Nobody else spoke.\n\nThe envoy called it "a disaster."'
    },
    good: [
      'The envoy called it “an act of war,” and left.\n\nNobody else spoke.',
      'A line by itself has no style: he called it “war”.',
      'Did he say “never”? He did.',
      'The letter “x”; the word “so”: both were lost.'
    ]
  },
  scope: 'article',

  *check({text, quotations, blocks}) {
    // A line by itself is no article that could have a style.
    if (blocks.length < 2) return
    for (const {end} of quotations) {
      const mark = text[end - 1] ?? ''
      const stop = text[end] ?? ''
      if (!/["”]/.test(mark) || !/[,.]/.test(stop) || !/^(?:\s|$)/.test(text.slice(end + 1, end + 2))) continue
      if (speaker.test(text.slice(end, end + 80))) continue
      // A stop or a question mark inside is enough.
      if (!/[\p{L}\p{N}%)’']/u.test(text[end - 2] ?? '')) continue
      yield {start: end - 1, end: end + 1, expected: [stop + mark]}
    }
  }
})
