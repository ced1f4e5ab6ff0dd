import type {Article, Token} from '../../article/model.ts'
import {lettersOf, personReadAs} from '../../names/mandarin.ts'
import {defineRule} from '../define.ts'
import type {Finding} from '../types.ts'

const longest = 3

/** Whether the article names a country or a body that belongs to the person: a baker of Chengdu may have the name of an actress. */
function speaksOf({text}: Article, context: readonly string[]): boolean {
  return context.some((word) => {
    const at = text.indexOf(word)
    return at !== -1 && !/\p{L}/u.test(text[at - 1] ?? '')
  })
}

const isPart = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.capitalised && /^\p{Lu}[\p{Ll}'’]+(?:-\p{L}?\p{Ll}+)?$/u.test(token.text)

export default defineRule({
  id: 'no-mandarin-reading',
  summary: 'Disallow the Mandarin reading of the name of a person who is known by another one.',
  why: 'The source has the name in Chinese characters, and the engine read them in Mandarin. People of Hong Kong, Taiwan, Japan, Korea and Southeast Asia write their names in their own way.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['zh', 'ja', 'ko'],
  needs: 'english',
  sources: ['catalogue misspelled-person; the reading is that of Pinyin, ISO 7098'],
  message: 'Unexpected Mandarin reading `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'Nvidia said its founder, [[Huang Renxun]], would speak in Taipei.':
        'Nvidia said its founder, Jensen Huang, would speak in Taipei.',
      'Japan mourned [[Anbei Jinsan]], its former prime minister.':
        'Japan mourned Shinzo Abe, its former prime minister.'
    },
    good: [
      'Huang Renxun, a baker in Chengdu, opened a shop.',
      'Nvidia said its founder, Jensen Huang, would speak in Taipei.',
      'China said Li Qiang would speak.'
    ]
  },

  *check({tokens, block}): Generator<Finding> {
    for (let index = 0; index < tokens.length; index++) {
      if (!isPart(tokens[index])) continue
      for (let length = longest; length >= 2; length--) {
        const words = tokens.slice(index, index + length)
        if (words.length < length || !words.every(isPart)) continue
        const last = words.at(-1)!
        const text = block.article.text.slice(tokens[index]!.start, last.end)
        const name = text.replace(/['’]s$/, '')
        const person = personReadAs(lettersOf(name))
        if (!person || !speaksOf(block.article, person.context)) continue
        const {start} = tokens[index]!
        yield {start, end: start + name.length, expected: [person.name]}
        index += length - 1
        break
      }
    }
  }
})
