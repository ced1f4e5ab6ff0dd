import type {Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'
import {verbForms} from '../inflection.ts'

const auxiliaries = new Set('is are was were has had have will would can could may might must should'.split(' '))
const pronouns = new Set('he she it they we i you'.split(' '))
const determiners = new Set('the a an this these those his her its their our my'.split(' '))
/** Verbs that are no nouns in these forms, by their present and past. */
const verbs = verbMap(
  'resign fail leave lose win happen begin become refuse reject decide agree collapse die kill arrest accept withdraw choose want know think believe say go come take give make get see understand matter exist seem need keep stay speak explain mean differ belong'
)
/** After pronouns, nouns are not to be feared. */
const afterPronoun = new Map([
  ...verbs,
  ...verbMap('work help change end fall rise move attack vote act look feel deal fight cost pay hide start stop use')
])

function verbMap(list: string): Map<string, {base: string; auxiliary: string}> {
  const forms = new Map<string, {base: string; auxiliary: string}>()
  for (const base of list.split(' ')) {
    const [, third = '', past = ''] = verbForms(base)
    forms.set(past, {base, auxiliary: 'did'})
    forms.set(third, {base, auxiliary: 'does'})
  }
  return forms
}

/** How long the subject may be: "Why the talks in the Swiss city of Geneva failed?" */
const reach = 9

interface Found {
  subject: Token
  verb: Token
}

/** The subject after the question word and the verb after it, if the subject comes first. */
function findSubjectAndVerb(question: Token): Found | undefined {
  const subject = question.next
  if (subject?.kind !== 'word') return undefined
  const first = subject.next
  if (pronouns.has(subject.lower))
    return first && (auxiliaries.has(first.lower) || afterPronoun.has(first.lower)) ? {subject, verb: first} : undefined
  if (!determiners.has(subject.lower) && !(subject.capitalised && subject.pos === 'PROPN')) return undefined
  for (let token = first; token && token.index <= subject.index + reach; token = token.next) {
    if (token.kind !== 'word' && token.kind !== 'number') return undefined
    // "Why the panic that was seen in May?"
    if (/^(?:that|which|who|whose|what|where|how|why|when|if|as|than|because|while|to)$/.test(token.lower))
      return undefined
    if (auxiliaries.has(token.lower) || verbs.has(token.lower)) return {subject, verb: token}
  }
  return undefined
}

export default defineRule({
  id: 'no-question-word-order',
  summary: 'Disallow the subject before the verb in a question with `why` or `how`.',
  why: 'Russian, Arabic, Spanish and Chinese keep the order of a statement. English puts an auxiliary before the subject.',
  mqm: 'linguistic-conventions/word-order',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ru', 'uk', 'ar', 'es', 'zh'],
  needs: 'english',
  sources: ['catalogue question-word-order: 1 in 1 million words of native English'],
  message: 'Unexpected word order in the question `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      '[[Why the negotiations collapsed]]?': 'Why did the negotiations collapse?',
      'The law is new. [[How it works]]?': 'The law is new. How does it work?',
      'The road is shut. [[Why the town is]] cut off?': 'The road is shut. Why is the town cut off?'
    },
    good: [
      'Why did the negotiations collapse?',
      'Why the long face?',
      'Why the rush to build what is not needed?',
      'How he did it is beyond me, but would you blame him?',
      'Why the panic that was seen in May?',
      'Why the talks failed is not known.',
      'How about the bridge?',
      'How come the bridge was shut?',
      'Why not say what the matter is?',
      '“Why he left? I do not know.”',
      'Why Peru, when Chile is near?'
    ]
  },
  triggers: new Set(['why', 'how']),

  *check({tokens, block}) {
    if (block.kind !== 'paragraph' || tokens.at(-1)?.text !== '?') return
    const question = tokens[0]
    if (!question || !/^(?:why|how)$/.test(question.lower) || question.quoted) return
    // "How he did it is beyond me, but would you blame him?"
    if (tokens.some(({text}) => /^[,:;]$/.test(text))) return
    const found = findSubjectAndVerb(question)
    if (!found) return
    const {subject, verb} = found
    const start = block.article.text.slice(subject.start, verb.previous!.end)
    // "Why The Hague": the case of a name stays.
    const known = verbs.get(verb.lower) ?? afterPronoun.get(verb.lower)
    const expected = known ? `${known.auxiliary} ${start} ${known.base}` : `${verb.text} ${start}`
    yield {start: question.start, end: verb.end, expected: [`${question.text} ${expected}`]}
  }
})
