import {defineRule} from '../define.ts'

const marks =
  /\*\*(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*\*|^#{1,4} (?=[\p{L}\p{N}])|\[[^\][\n]{1,80}\]\(https?:\/\/[^\s)]{1,200}\)|^```\w*$|(?<=\s|^)__(?=\p{L})[^_\n]{1,80}(?<=\p{L})__(?=[\s.,]|$)/gu
/** An article with more of them is written in Markdown. */
const most = 3
/** Front matter, a title, a comment, tables: a file in Markdown. */
const markdown = /^(?:---\n|# |<!--)|\n(?:\|.*\||-{3,}|={3,})\n|\n[-*] \[[ x]\]/

function plainOf(mark: string): string {
  if (mark.startsWith('**') || mark.startsWith('__')) return mark.slice(2, -2)
  return mark.startsWith('[') ? mark.slice(1, mark.indexOf('](')) : ''
}

export default defineRule({
  id: 'no-markdown-residue',
  summary: 'Disallow signs of Markdown such as `**bold**` in a plain text.',
  why: 'Language models set headlines and names in Markdown. In a plain text readers see the signs.',
  mqm: 'design-and-markup/markup-tag',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: [
    'catalogue markdown-residue: 148 in a million words of Japanese news; a file in Markdown is read as plain text, hence on trial'
  ],
  message: 'Unexpected sign of Markdown in `{actual}`, remove it',
  trial: true,
  examples: {
    bad: {
      '[[**Snow closes the pass**]]\n\nThe road was shut at noon.':
        'Snow closes the pass\n\nThe road was shut at noon.',
      'The road was shut at noon, says [[[the Post](https://post.example/7)]].':
        'The road was shut at noon, says the Post.'
    },
    good: [
      '# Snow\n\nThe road was **shut** at noon.',
      'He sang f**k and left.',
      'Two ** two is four, and three ** three is 27.',
      'The road * was shut at noon.'
    ]
  },
  scope: 'article',

  *check({text, blocks}) {
    if (!/\*\*|^#|\n#|\]\(http|```|__/.test(text) || markdown.test(text)) return
    const found = blocks.flatMap((block) => [...block.text.matchAll(marks)].map((match) => ({block, match})))
    if (found.length > most) return
    for (const {block, match} of found) {
      const start = block.start + match.index
      yield {start, end: start + match[0].length, expected: [plainOf(match[0])]}
    }
  }
})
