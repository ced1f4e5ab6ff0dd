import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[,;.!?)(][^\s\d]/
/** A mark with a letter after it, or a bracket with a letter on each side. The context is looked at only then. */
const candidate = /[,;.!?)](?=\p{L})|(?<=\p{Ll})\((?=\p{Lu}\p{L}{2})/gu
const opener = /^(?:The|In|It|He|She|They|But|And|This|If|On|At|As|We)\s/

/** Whether the mark between the words is glued: no number, abbreviation, address, or list of single letters. */
function isGlued(mark: string, before: string, after: string): boolean {
  switch (mark) {
    case ',':
      return (
        /(?:^|[^\p{L}\w./@#&=-])(?:\p{Ll}{2,}|\d{4})$|\p{L}{3,}$/u.test(before) &&
        /^\p{Ll}{2,}(?![\p{L}./@=])/u.test(after)
      )
    case ';':
      // The end of &amp; is no semicolon.
      return /(?:^|[^\p{L}&#])\p{L}{3,}$/u.test(before) && /^\p{L}{2,}/u.test(after)
    case ')':
      return /\p{Ll}{3,}\s[^()]*\p{L}{2,}$/u.test(before) && /^\p{Ll}{3,}/u.test(after)
    case '(':
      return /\p{Ll}{4,}$/u.test(before) && /^\p{Lu}\p{L}{2,}[\s)]/u.test(after)
    default:
      if (/(?:^|[^\p{L}])\p{Ll}{3,}$/u.test(before)) return /^\p{Lu}\p{Ll}+/u.test(after)
      // "Kostroma.Today" is a site; after a name only a word that opens a sentence tells.
      return mark === '.' && /(?:^|[^\p{L}])(?:\p{Lu}\p{Ll}{2,}|\p{Ll}{2})$/u.test(before) && opener.test(after)
  }
}

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
    for (const {at, match} of matchesIn(block, candidate, hint)) {
      const mark = match[0]
      const {text} = block
      if (
        !isGlued(
          mark,
          text.slice(Math.max(0, match.index - 40), match.index),
          text.slice(match.index + 1, match.index + 40)
        )
      )
        continue
      yield {start: at, end: at + 1, expected: [mark === '(' ? ' (' : `${mark} `]}
    }
  }
})
