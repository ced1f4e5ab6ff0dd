import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[-–—]\s?(?:ed\.|auth\.|approx\.)|NDLR|ndlr|N\.?\s?d\.?\s?[lRT]|Anm\. d|prim\. ?red|note red/
/** "(the rebels - ed.)", "- approx. ed.": the note of a Russian or Ukrainian desk; then the signs of other desks. */
const note =
  /\s[-–—]\s?(?:ed|auth)\.(?=\))|\s?[-–—] ?approx\. (?:ed\.|red\.|auth\.|TASS|RIA|Interfax|Ukrinform)(?=[)\s.,]|$)|[,;]?\s?[-–—]?\s?\b(?:NDLR|ndlr|N\.d\.[lr]\.r\.|N\.d\.R\.|Anm\. d(?:\.|er) Red(?:\.|aktion)|prim\. ?red\.)/gu

export default defineRule({
  id: 'no-editor-note',
  summary: 'Disallow the sign of a foreign editor, such as `– ed.`, `– approx. ed.` and `NDLR`.',
  why: 'The editor of the source marked what he put in, with a short form of his language. English sets it in brackets without a sign, or leaves it out.',
  mqm: 'design-and-markup/superfluous-text',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ru', 'uk', 'fr', 'de', 'cs', 'it'],
  needs: 'english',
  sources: [
    'catalogue editor-note-inline: 42 to 93 in a million words of Russian and Ukrainian news, none in native English'
  ],
  message: 'Unexpected sign of an editor `{actual}`, remove it',
  examples: {
    bad: {
      'They (the defenders[[ - ed.]]) held the bridge.': 'They (the defenders) held the bridge.',
      'The new office (of taxes[[, NDLR]]) opened in May.': 'The new office (of taxes) opened in May.',
      'The strain[[ - approx. ed.]] was found in May.': 'The strain was found in May.'
    },
    good: [
      'The book (3rd ed.) opened the debate.',
      'The road is longer than planned (approx. 40 kilometers).',
      'She wrote an op-ed (with a co-author).',
      'The damage is high – approx. USD 5 million.',
      'The defenders held the bridge (all of them – Ed.).'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, note, hint)) yield {start: at, end: at + match[0].length, expected: ['']}
  }
})
