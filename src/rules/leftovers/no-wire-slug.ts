import {defineRule} from '../define.ts'

/** The signs of a wire service that stand alone in a line. */
const line =
  /^(?:\((?:end|more)\)|-0-|-30-|\/end\/(?:\d{1,2}\/)?|item ends|\(?more to (?:come|follow)\)?\.?|developing story\.{0,3}|asianet \d{4,6})$/i
/** "/ prnewswire-asianet / --": the sign of a press release, taken for words. */
const slug =
  /\s?\/ ?(?:PR ?Newswire|Xinhua|AsiaNet)(?: ?[-–] ?(?:PR ?Newswire|Asia ?Net|First ?Call))? ?\/(?: ?--?)?/giu

export default defineRule({
  id: 'no-wire-slug',
  summary: 'Disallow the signs of a wire service, such as `(END)`, `-0-` and `/PRNewswire-AsiaNet/`.',
  why: 'They steer the feed of the agency and are no part of the article.',
  mqm: 'design-and-markup/superfluous-text',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue wire-slug: 13 of 13 hits in a marked major error'],
  message: 'Unexpected sign of a wire service `{actual}`, remove it',
  examples: {
    bad: {
      'The bridge opened at noon.\n\n[[(END)]]': 'The bridge opened at noon.\n\n',
      'Ardmoyle, May 7[[ / prnewswire-asianet / --]] The bridge opened at noon.':
        'Ardmoyle, May 7 The bridge opened at noon.'
    },
    good: [
      'The bridge opened at noon.\n\nIt will close in the end.',
      'The end',
      'PRNewswire was sold in May.',
      'He moved to and/or from the town.'
    ]
  },
  scope: 'article',

  *check({blocks}) {
    for (const {text, start, end} of blocks) {
      // A file of one line is no feed.
      if (blocks.length > 1 && text.length < 40 && line.test(text)) {
        yield {start, end, expected: ['']}
        continue
      }
      if (!/\//.test(text)) continue
      for (const match of text.matchAll(slug)) {
        const at = start + match.index
        yield {start: at, end: at + match[0].length, expected: ['']}
      }
    }
  }
})
