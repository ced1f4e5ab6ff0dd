import {defineRule} from '../define.ts'

const leastWords = 12
const leastBlocks = 3
const stop = /[.!?…:;]["”“’'»)\]]*$/u
/** Where and when a program runs, who wrote it: lines that close an article without a stop. */
const notice =
  /https?:|www\.|@|\b(?:GMT|BST|UTC|CET|EST|EDT|PST|ET)\)?$|\b(?:Listen|Watch|Read|Follow|Reporting|Editing|Translated|Photo|Tickets|Copyright)\b|\d$|\)$/u

export default defineRule({
  id: 'no-truncated-article',
  summary: 'Disallow an article whose last paragraph does not end.',
  why: 'Engines cut what is longer than their limit: the rest of the source is missing.',
  mqm: 'accuracy/omission',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue truncated-sentence'],
  message: 'Unexpected end of the article after `{word}` without a full stop, compare with the source',
  examples: {
    bad: {
      'Snow closes the pass\n\nThe road was shut at noon on Monday.\n\nCrews worked through the night to clear the road and to bring food to the [[villages]]':
        'Snow closes the pass\n\nThe road was shut at noon on Monday.\n\nCrews worked through the night to clear the road and to bring food to the villages.'
    },
    good: [
      'Snow closes the pass\n\nThe road was shut at noon on Monday.\n\nCrews cleared the road',
      'Snow closes the pass\n\nThe road was shut at noon on Monday.\n\nListen to the whole talk with the mayor of Ardmoyle on Sunday on Radio Ardmoyle',
      'Crews worked through the night to clear the road and to bring food to the villages'
    ]
  },
  scope: 'article',

  *check({blocks}) {
    const text = blocks.filter(({kind}) => kind !== 'leftover')
    const last = text.at(-1)
    if (!last || text.length < leastBlocks || !text.slice(0, -1).some((block) => stop.test(block.text))) return
    if (last.kind === 'byline' || last.kind === 'caption' || last.kind === 'list-item') return
    const {text: words} = last
    if (stop.test(words) || notice.test(words) || words.split(/\s+/).length < leastWords) return
    const word = /[\p{L}\p{N}'’]+[,–—-]?$/u.exec(words)
    if (word) yield {start: last.end - word[0].length, end: last.end, data: {word: word[0]}}
  }
})
