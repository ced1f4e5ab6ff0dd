import {isDemonym} from '../../names/places.ts'
import {commonnessOf} from '../../spelling/words.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /\p{Ll}{3}\p{Lu}\p{Ll}/u
/** A word in lower case with a capital in it, and no other letters, digits or signs of an address around it. */
const camel = /(?<![\p{L}\p{N}@#./_'’-])(\p{Ll}{3,20})(\p{Lu}\p{Ll}{1,20})(?![\p{L}\p{N}@/_(-]|\.\w)/gu
/** With these a sentence or a headline begins, and no second half of a brand. */
const openers = new Set(
  'the this that these those it he she they we when what why where who does did is are was were will has have after before during because although while but and however according there here his her their our its'.split(
    ' '
  )
)
/** Brands and titles that are written so. */
const brands = /^(?:easy|open|talk|you|play|tik|my|air|smart|home|face|soft|web|net|fire|red)$/
/** How common the first word must be: the rarer half of the dictionary is names of brands too. */
const ordinary = 2

export default defineRule({
  id: 'no-glued-words',
  summary: 'Disallow two words that are written as one, with a capital in the middle.',
  why: 'The engine printed a headline or a sentence twice, or lost the stop and the space between two of them.',
  mqm: 'linguistic-conventions/spelling',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['zh', 'et', 'ro'],
  needs: 'english',
  sources: ['mined-patterns 44: 39 of 45 hits in a marked error'],
  message: 'Unexpected capital inside `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The family was shut in for five [[daysThe]] bridge was gone.':
        'The family was shut in for five days. The bridge was gone.',
      'He left with three [[studentsRussian]] guards stopped him.':
        'He left with three students. Russian guards stopped him.'
    },
    good: [
      'The airline easyJet and the site deviantArt were named.',
      'Write to desk@ardmoyleThe.example or see pathTo.file now.',
      'Press signIn or checkIn to go on.',
      'She works for airBaltic and iHeartMedia.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, camel, hint)) {
      const [word, first = '', second = ''] = match
      const lower = second.toLowerCase()
      if (brands.test(first) || commonnessOf(first) < ordinary || first.length < 4) continue
      const doubled = block.text.startsWith(second)
      if (!openers.has(lower) && !isDemonym(lower) && !doubled) continue
      const expected = [`${first}. ${second}`]
      if (!openers.has(lower)) expected.push(`${first} ${second}`)
      yield {start: at, end: at + word.length, expected}
    }
  }
})
