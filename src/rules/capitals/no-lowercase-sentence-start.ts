import {defineRule} from '../define.ts'

const abbreviations = new Set('etc approx vs incl excl dept govt prof corp bros esp univ messrs ibid resp'.split(' '))
const names = new Set('de van von al el bin ibn der den la le da di du'.split(' '))

export default defineRule({
  id: 'no-lowercase-sentence-start',
  summary: 'Require a capital at the start of a sentence.',
  why: 'The source has no capitals, or the engine cut a sentence in two. A sentence begins with a capital; if it is no sentence, the stop before it is wrong.',
  mqm: 'linguistic-conventions/spelling',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ar', 'zh', 'ja'],
  needs: 'english',
  sources: ['mined-patterns 12: 0.9 right'],
  message: 'Unexpected lower case in `{actual}` at the start of a sentence, expected `{expected}`',
  examples: {
    bad: {
      'The workers left the hall. [[the]] guards followed them.':
        'The workers left the hall. The guards followed them.',
      'Nobody was hurt in the accident. [[police]] closed the road.':
        'Nobody was hurt in the accident. Police closed the road.'
    },
    good: [
      'They sold coats, hats, etc. and left.',
      'The firm sold its phones. iPhone sales fell.',
      'He called it a farce ... and left.'
    ]
  },

  *check({tokens}) {
    for (const stop of tokens) {
      if (stop.text !== '.' || stop.quoted) continue
      const {previous, next} = stop
      if (
        previous?.kind !== 'word' ||
        stop.spaced ||
        !/^\p{Ll}{4,}$/u.test(previous.text) ||
        abbreviations.has(previous.lower)
      )
        continue
      if (next?.kind !== 'word' || !next.spaced || !/^\p{Ll}[\p{Ll}'’]*$/u.test(next.text) || names.has(next.lower))
        continue
      // A lone letter is a unit or a label: "50 thousand cubic metres. m / s".
      if (next.text.length === 1 && next.text !== 'a') continue
      yield {start: next.start, end: next.end, expected: [next.text.charAt(0).toUpperCase() + next.text.slice(1)]}
    }
  }
})
