import type {Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

/** Names that take an article, by their first word; what follows it in the name. */
const names = new Map<string, string[][]>()
for (const name of (
  'United States,United Kingdom,United Nations,United Arab Emirates,European Union,European Commission,European Parliament,European Council,European Central Bank,Netherlands,Philippines,Bahamas,Maldives,' +
  'Czech Republic,Dominican Republic,Central African Republic,Democratic Republic of Congo,Soviet Union,Security Council,White House,Kremlin,Pentagon,Gaza Strip,West Bank,Golan Heights,' +
  'Red Sea,Black Sea,Baltic Sea,Caspian Sea,Mediterranean Sea,Middle East,Persian Gulf,Suez Canal,African Union,Arab League,World Bank,International Monetary Fund,World Health Organization,' +
  'World Trade Organization,International Criminal Court,State Department,Balkans,Caucasus,Black Forest,Sinai Peninsula,Korean Peninsula'
).split(',')) {
  const [first = '', ...rest] = name.split(' ')
  names.set(first, [...(names.get(first) ?? []), rest])
}
const prepositions = new Set(
  'in to from with by of for against between across at on about near into towards toward via'.split(' ')
)
const directions =
  /^(?:northern|southern|eastern|western|central|occupied|neighbouring|neighboring|southeastern|northeastern|southwestern|northwestern)$/
/** What follows a name that stands by itself; a noun would take the article: "from United Nations agencies". */
const after =
  /^(?:[.,;:)?!]|is|are|was|were|has|have|had|will|would|can|could|should|must|in|on|at|to|for|from|by|with|who|which|that|when|where|since|after|before|during|because|as|but|said|says|about|against|over|under|while|until|if)$/

/** In sport, a country is its team, and has no article: "won against Netherlands". */
const sport =
  /\b(?:match|game|goals?|cup|medals?|coach|team|squad|finals?|semi-?final|champions?|championships?|tournament|league|Olympics?|qualif\w+|score[ds]?|innings|wickets?)\b/i
/** "The Treaty on European Union", "head of Middle East": names of their own. */
const titles = /^(?:treaty|head|director|manager|president|chief|bank|editor)$/

/** The last token of a name that begins here. */
function nameAt(token: Token): Token | undefined {
  for (const rest of names.get(token.text) ?? []) {
    const following = token.sentence.tokens.slice(token.index + 1, token.index + 1 + rest.length)
    if (following.length === rest.length && following.every(({text}, index) => text === rest[index]))
      return following.at(-1) ?? token
  }
  return undefined
}

export default defineRule({
  id: 'no-missing-definite-article',
  summary: 'Require `the` before names that take it, such as the United States, the Kremlin and the Gaza Strip.',
  why: 'Russian, Ukrainian, Czech, Chinese and Turkish have no articles. These names of English have one wherever no noun follows.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ru', 'uk', 'cs', 'pl', 'zh', 'ja', 'ko', 'hi', 'tr', 'fa'],
  needs: 'english',
  sources: ['catalogue missing-definite-article: 40 lines in 1 million words from Ukrainian, 31 from Russian'],
  message: 'Missing article before `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'Relations with [[United States]] are tense.': 'Relations with the United States are tense.',
      'He flew to [[Netherlands]], then home.': 'He flew to the Netherlands, then home.',
      'Shells fell in [[northern Gaza Strip]].': 'Shells fell in the northern Gaza Strip.',
      'The plan was backed by [[European Commission]] in May.': 'The plan was backed by the European Commission in May.'
    },
    good: [
      'Relations with the United States are tense.',
      'Food from United Nations agencies and leaks from White House aides helped.',
      'The clashes in the West Bank and Gaza Strip went on.',
      'He spoke of United States-led talks, of Security Council resolution 242 and of Middle East peace.',
      'The book is called “Letters from United States”.',
      'The Treaty on European Union, the head of Middle East at the bank and Manchester United are old.',
      'Manchester United States its case.',
      'The team won its last match against Netherlands.',
      'The sale of Red Sea Housing and of Black Forest gateau rose.'
    ]
  },
  triggers: new Set([...names.keys()].map((name) => name.toLowerCase())),

  *check({tokens, block}) {
    if (block.kind !== 'paragraph' || sport.test(block.text)) return
    for (const token of tokens) {
      if (!token.capitalised || token.quoted || !names.has(token.text)) continue
      const last = nameAt(token)
      if (!last || !after.test(last.next?.lower ?? '.') || (last.next?.text === '.' && !isEnd(last.next))) continue
      const start = token.previous && directions.test(token.previous.text) ? token.previous : token
      const preposition = start.previous
      if (!preposition || !prepositions.has(preposition.text) || titles.test(preposition.previous?.lower ?? ''))
        continue
      yield {start: start.start, end: last.end, expected: [`the ${block.article.text.slice(start.start, last.end)}`]}
    }
  }
})

function isEnd(stop: Token): boolean {
  return !stop.spaced && (stop.next === undefined || stop.next.spaced)
}
