import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

/** Letters of Cyrillic and Greek that look like Latin ones. */
const twins: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  а: 'a',
  с: 'c',
  е: 'e',
  і: 'i',
  ј: 'j',
  о: 'o',
  р: 'p',
  ѕ: 's',
  у: 'y',
  х: 'x',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
  ν: 'v'
}
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu
const hint = /[хХ\u0370-\u052f\u1c80-\u1c8f\u1d26-\u1dbf\u1f00-\u1fff\u2de0-\u2dff\ua640-\ua69f]/
const mixed =
  /\d+[хХ]\d+|(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]{0,40}\p{Script=Latin})(?=[\p{L}\p{N}]{0,40}[\p{Script=Cyrillic}\p{Script=Greek}])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]{2,40}/gu

export default defineRule({
  id: 'no-mixed-script',
  summary: 'Disallow letters of Cyrillic or Greek inside a Latin word.',
  why: 'The letter looks the same but is another character: search, spelling checks and screen readers do not find the word.',
  mqm: 'linguistic-conventions/character-encoding',
  severity: 'minor',
  fix: 'safe',
  sourceLanguages: ['ru', 'uk', 'bg', 'el'],
  needs: 'english',
  sources: ['catalogue homoglyph-mix'],
  message: 'Unexpected {script} letter in `{actual}`, expected `{expected}` in Latin letters',
  examples: {
    bad: {
      'The port of [[Оdesa]] was closed.': 'The port of Odesa was closed.',
      'A panel of [[90х190]] millimetres was found.': 'A panel of 90x190 millimetres was found.'
    },
    good: ['The port of Odesa was closed.', 'The α-helix and 5 μm of it were seen.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, mixed, hint)) {
      const word = match[0]
      const letters = word.match(foreign) ?? []
      if (letters.some((letter) => twins[letter] === undefined)) continue
      const latin = word.replace(foreign, (letter) => twins[letter] ?? letter)
      yield {
        start: at,
        end: at + word.length,
        expected: [latin],
        data: {script: /\p{Script=Greek}/u.test(word) ? 'Greek' : 'Cyrillic'}
      }
    }
  }
})
