import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /['’] \p{L}| ['’] ?\p{L}/u
/** Syllables that stand after the apostrophe in Pinyin: Xi'an, Yan'an, Tai'an, Chang'e. */
const pinyin =
  "(?:Xi|Yan|Tai|Ji|Chang|Xing|Hui|Lu|Huai|Xin|Ruian|Rui|Gu|Ya|Mi|Da|Zhong|Yong|Fu|Wu|Bei|Dong|Guang|Jian|Qi|Nan|Ning|Ping|Qing|Tong|Yi)(?: ['’] ?| ?['’] )(?:an|er|ou|e|ang|ai|en)(?![\\p{L}'’])"
/** O'Neill and D'Angelo, never a letter that closes a quotation: "grade O 'Neill". */
const prefix = "(?<=(?:^|[\\s(“\"]))(?:O|D)(?: ['’] ?|['’] )(?=\\p{Lu}\\p{Ll}{2})"
const others =
  "Qur(?: ['’] ?|['’] )an(?!\\p{L})|Cote d(?: ['’] ?|['’] )Ivoire|Côte d(?: ['’] ?|['’] )Ivoire|(?:Ballon|Val|Coup) [Dd](?: ['’] ?|['’] )(?:Or|Isère|État|Etat)(?!\\p{L})"
const broken = new RegExp(`\\b${pinyin}|${prefix}\\p{L}+|\\b(?:${others})`, 'gu')

export default defineRule({
  id: 'no-broken-name-spacing',
  summary: "Disallow a space beside the apostrophe of a name such as `Xi'an` and `O'Neill`.",
  why: 'Translation engines cut a name at its apostrophe. It is one word.',
  mqm: 'linguistic-conventions/spelling',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['zh'],
  needs: 'english',
  sources: ['catalogue broken-name-spacing: 6 of 6 hits marked'],
  message: 'Unexpected space in the name `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      "They work in [[Xi 'an]] and on the coast.": "They work in Xi'an and on the coast.",
      'The striker [[O ’Neill]] scored twice.': 'The striker O’Neill scored twice.'
    },
    good: [
      "They work in Xi'an and on the coast.",
      "The players' union met on Monday.",
      "They call him Da 'an old man'.",
      'The striker O’Neill scored twice.',
      "Blood of group O 'Never' was found."
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, broken, hint)) {
      const name = match[0]
      const after = block.text.slice(match.index + name.length, match.index + name.length + 60)
      // A single mark that closes later is a quotation.
      if (/ ['’]\p{L}/u.test(name) && /^[^'’.]{0,58}['’](?!s\b)/u.test(after)) continue
      yield {start: at, end: at + name.length, expected: [name.replace(/ ?(['’]) ?/, '$1').replace(/ ?(['’]) ?/, '$1')]}
    }
  }
})
