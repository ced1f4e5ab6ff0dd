import {defineRule} from '../define.ts'

/** Names of people, places and bands that are doubled, by their first word. */
const doubled = new Set(
  (
    'wagga bora baden duran boutros run saba lang yang ping fei mei bing jing ling ming ning ying xiao zhen lin fang ting tong dong long bao lala mai zsa tata gaga yo walla ' +
    'pago sing hong tai mahi ylang choo chin ma na dada kaka papa mama pom agar tuk boom knock new fan wang zhang li chen adamu abubakar garba isa musa sani umar sule bello'
  ).split(' ')
)

export default defineRule({
  id: 'no-repeated-name',
  summary: 'Disallow a capitalised word that stands twice in a row, and a name in brackets after itself.',
  why: 'The name already holds the word that the engine added, or a name and its gloss became the same.',
  mqm: 'accuracy/addition',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['mined-patterns 13: 35 of 39 hits in a marked error'],
  message: 'Unexpected repetition `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'They crossed the Mekong [[River River]] by boat.': 'They crossed the Mekong River by boat.',
      'The head of [[Interpol (Interpol)]] spoke.': 'The head of Interpol spoke.'
    },
    good: [
      'Boutros Boutros-Ghali spoke in Wagga Wagga.',
      'The pianist Lang Lang played.',
      'The World Bank (WB) spoke.',
      'New York, New York is far.'
    ]
  },

  *check({tokens, block}) {
    for (let index = 1; index < tokens.length; index++) {
      const token = tokens[index]!
      if (!token.capitalised || token.text.length < 3) continue
      const before = tokens[index - 1]!
      if (before.text === token.text && token.spaced && /^\p{Lu}\p{Ll}{2,}$/u.test(token.text)) {
        const elsewhere = tokens.filter(({text}) => text === token.text).length
        if (
          !doubled.has(token.lower) &&
          elsewhere === 2 &&
          !/^[aeiou]?[bcdfghjklmnpqrstvwxyz]{1,3}[aeiou]{1,2}n?g?$/.test(token.lower)
        )
          yield {start: before.start, end: token.end, expected: [before.text]}
        continue
      }
      // X (X)
      if (tokens[index + 1]?.text !== '(') continue
      const close = tokens.findIndex((other, at) => at > index + 1 && other.text === ')')
      const length = close - index - 2
      if (close === -1 || length < 1 || length > 6) continue
      const from = index - length + 1
      if (from < 0) continue
      const same = tokens.slice(index + 2, close).every((inner, offset) => inner.text === tokens[from + offset]!.text)
      if (same)
        yield {
          start: tokens[from]!.start,
          end: tokens[close]!.end,
          expected: [block.article.text.slice(tokens[from]!.start, token.end)]
        }
    }
  }
})
