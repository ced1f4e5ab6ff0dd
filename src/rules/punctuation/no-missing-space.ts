import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

/** A comma, stop, semicolon or bracket with a word on each side. */
const glued = /(?<=(?<![\w./@#&=-])[\p{Ll}]{2,}|\p{L}{3,}|\d{4})(?:,(?=\p{Ll}{2,}\b(?![./@=]))|;(?=\p{L}{2,}))|(?<=(?<!\p{L})\p{Ll}{3,})[.!?](?=\p{Lu}\p{Ll}+)|(?<=(?<!\p{L})\p{Lu}\p{Ll}{2,})\.(?=(?:The|In|It|He|She|They|But|And|This|If|On|At|As|We)\s)|(?<=\p{Ll}{3,}\s[^()]{0,200}\p{L}{2,})\)(?=\p{Ll}{3,})|(?<=\p{Ll}{4,})\((?=\p{Lu}\p{L}{2,}[\s)])/gu

export default defineRule({
  id: 'no-missing-space',
  summary: 'Require a space after a comma, stop or closing bracket, and before an opening one.',
  why: 'Chinese and Japanese set no space after a mark. English sets one.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['zh', 'ja', 'uk'],
  needs: 'english',
  sources: ['mined-patterns 5, 20, 36: 0.97 to 1.0 right'],
  message: 'Missing space at `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The road was closed[[,]]and the convoy turned back.': 'The road was closed, and the convoy turned back.',
      'The lake was drained[[.]]In May the work began.': 'The lake was drained. In May the work began.',
      'The union (which has few members[[)]]called a strike.': 'The union (which has few members) called a strike.'
    },
    good: [
      'The site booking.example.com was down.',
      'He writes for Yahoo!News and others.',
      'Bring the form(s) to the desk.',
      'She holds a Ph.D. from Graz, e.g. in law.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, glued)) {
      const mark = match[0]
      yield {start: at, end: at + 1, expected: [mark === '(' ? ' (' : `${mark} `]}
    }
  }
})
