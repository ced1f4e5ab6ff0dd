import type {Sentence} from '../../article/model.ts'
import {mentionAt} from '../../names/mentions.ts'
import {defineRule} from '../define.ts'

const female =
  /^(?:spokeswoman|actress|mrs\.?|ms\.?|miss|chairwoman|congresswoman|businesswoman|policewoman|widow|heiress|sportswoman|councilwoman)$/
const male = /^(?:spokesman|mr\.?|sir|congressman|businessman|policeman|widower|sportsman|councilman)$/
/** Words for others whom the pronoun could mean. */
const others =
  /^(?:he|she|him|her|his|hers|who|whom|man|woman|men|women|boy|girl|son|daughter|wife|husband|mother|father|brother|sister|minister|president|colleague|counterpart|leader|chief|director|mayor|governor|official|ambassador|player|coach|suspect|victim|doctor|lawyer|student|person|child)$/
const saying = new Set('said says added stressed noted explained stated emphasized emphasised'.split(' '))
const going = new Set([
  ...saying,
  ...'continued urged told also further then recalled expressed pointed denied'.split(' ')
])
/** How far from its start a sentence may speak of the person who is its subject. */
const reach = 6

/** The sex of the only person of a sentence, by a word such as "spokeswoman" before a verb of saying. */
function sexOfSpeaker({tokens}: Sentence): 'm' | 'f' | undefined {
  let sex: 'm' | 'f' | undefined
  let mentions = 0
  let until = 0
  for (const {lower, index} of tokens) {
    if (others.test(lower)) return undefined
    const own = female.test(lower) ? 'f' : male.test(lower) ? 'm' : undefined
    if (own) {
      if (sex || index > reach) return undefined
      sex = own
    }
    const mention = index < until ? undefined : mentionAt(tokens, index)
    if (mention) {
      mentions++
      until = mention.index + mention.length
    }
  }
  return mentions <= 1 && tokens.some(({lower}) => saying.has(lower)) ? sex : undefined
}

export default defineRule({
  id: 'no-person-gender-flip',
  summary:
    'Disallow `He` for a spokeswoman, an actress or a Mrs. and `She` for a spokesman or a Mr. in the sentence after.',
  why: 'Chinese, Turkish, Persian and Finnish have one word for he and she. The engine guesses anew in each sentence.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['zh', 'tr', 'fa', 'fi', 'hu', 'et', 'ja', 'ko'],
  needs: 'english',
  sources: ['catalogue person-gender-flip: 95 marks of a wrong gender in one year of Chinese news'],
  message: 'Unexpected pronoun `{actual}` after `{title}`, expected `{expected}`',
  examples: {
    bad: {
      'Spokeswoman Ada Alder said the road was shut. [[He]] added that it would open soon.':
        'Spokeswoman Ada Alder said the road was shut. She added that it would open soon.'
    },
    good: [
      'Spokeswoman Ada Alder said the road was shut. She added that it would open soon.',
      'Spokeswoman Ada Alder said the minister was ill. He said he would be back.',
      'Spokeswoman Ada Alder said that Rolf Birk was ill. He added nothing.',
      'The road was shut. He added that it would open soon.',
      'Queen Street is a road, the police said. He said so too.'
    ]
  },
  // In the data no text has such a pair of sentences, and a report of two voices could have one.
  trial: true,
  scope: 'block',

  *check(block) {
    if (!/(?:^|[.!?]["”]?\s+)(?:He|She)\s/.test(block.text)) return
    let before: 'm' | 'f' | undefined
    let title = ''
    for (const sentence of block.sentences()) {
      const first = sentence.tokens[0]
      const own = first?.text === 'He' ? 'm' : first?.text === 'She' ? 'f' : undefined
      if (first && own && before && own !== before && !first.quoted && going.has(first.next?.lower ?? ''))
        yield {start: first.start, end: first.end, expected: [before === 'f' ? 'She' : 'He'], data: {title}}
      before = sexOfSpeaker(sentence)
      title = sentence.tokens.find(({lower}) => female.test(lower) || male.test(lower))?.text ?? ''
    }
  }
})
