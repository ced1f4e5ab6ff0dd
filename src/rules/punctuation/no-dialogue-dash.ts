import type {Block} from '../../article/model.ts'
import {defineRule} from '../define.ts'

const dash = /^[-–—]{1,2}\s?(?=["“]?\p{Lu})/u
/** What only a speaker says: a first or second person, a question, or a tag such as ", said the farmer". */
const speech =
  /\bI(?:['’]\p{Ll}+)? \p{Ll}|\b(?:[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|[Mm]e|[Uu]s)\b|\?$|[,!?] (?:said|says|asked|asks|replied|replies|answered|answers|added|adds|explained|explains) \p{L}/u
const least = 4

const opensWithDash = (block: Block | undefined) => block !== undefined && dash.test(block.text)

export default defineRule({
  id: 'no-dialogue-dash',
  summary: 'Disallow a dash that opens a speech.',
  why: 'Russian, French, Spanish, Polish and Turkish open a line of speech with a dash. English sets the speech between quotation marks.',
  mqm: 'linguistic-conventions/punctuation',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: ['ru', 'uk', 'fr', 'es', 'pt', 'it', 'pl', 'tr'],
  needs: 'english',
  sources: [
    'catalogue dialogue-dash-paragraph',
    '4 in 685,000 words of machine translation, all right; none in human prose'
  ],
  message: 'Unexpected dash at the start of a speech, set it between quotation marks',
  examples: {
    bad: {
      'The farmers met on Monday.\n\n[[— ]]And who will pay for our fields?\n\nNobody knew.':
        'The farmers met on Monday.\n\n“And who will pay for our fields?”\n\nNobody knew.',
      '[[- ]]We are ready for the winter, the mayor said.': '“We are ready for the winter,” the mayor said.'
    },
    good: [
      // Items of a list, whoever speaks.
      'They ask for three things:\n- We want higher wages.\n- We want shorter shifts.',
      '— Alan Quigley, mayor of Ardmoyle.',
      'The price fell to\n-5 degrees by night.',
      '- Prices rose by a tenth.'
    ]
  },
  scope: 'article',

  *check({blocks}) {
    for (const [index, block] of blocks.entries()) {
      const opening = dash.exec(block.text)
      if (!opening) continue
      const words = block.text.split(/\s+/).length
      if (words < least || !/[.!?…]["”’)]*$/.test(block.text) || !speech.test(block.text)) continue
      // Two lines in a row are a list as likely as a dialogue.
      if (opensWithDash(blocks[index - 1]) || opensWithDash(blocks[index + 1])) continue
      yield {start: block.start, end: block.start + opening[0].length}
    }
  }
})
