import {defineRule} from '../define.ts'

const verbs = new Set(
  'announced confirmed stressed declared affirmed revealed explained indicated stated denied condemned warned reported witnessed decided'.split(
    ' '
  )
)
const heads = new Set(
  'ministry government army police parliament council court party agency authority authorities president committee company union office embassy'.split(
    ' '
  )
)

export default defineRule({
  id: 'no-verb-first-clause',
  summary: 'Disallow a verb before the body that is its subject at the start of a sentence.',
  why: 'Arabic puts the verb before its subject. English puts the subject first.',
  mqm: 'linguistic-conventions/word-order',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['ar', 'he', 'es'],
  needs: 'english',
  sources: ['catalogue verb-initial-clause: none in 1 million words of native English'],
  message: 'Unexpected verb `{verb}` before its subject, expected `{expected}`',
  examples: {
    bad: {
      '[[Announced the Ministry of Health]] that 40 cases were recorded.':
        'The Ministry of Health announced that 40 cases were recorded.'
    },
    good: [
      'Announced in May, the plan failed.',
      'Reported the day before, the theft was solved.',
      'The Ministry of Health announced the plan.'
    ]
  },

  *check({tokens, block}) {
    const verb = tokens.find(({kind}) => kind === 'word')
    if (!verb?.capitalised || !verbs.has(verb.lower) || verb.next?.lower !== 'the') return
    const that = tokens.findIndex(({lower}, index) => index > verb.index + 1 && lower === 'that')
    if (that === -1 || that - verb.index > 9) return
    const subject = tokens.slice(verb.index + 1, that)
    if (subject.some(({kind}) => kind === 'punctuation') || !subject.some(({lower}) => heads.has(lower))) return
    const start = verb.next.start
    const end = subject.at(-1)!.end
    const text = block.article.text.slice(start, end)
    yield {
      start: verb.start,
      end,
      expected: [`${text.charAt(0).toUpperCase()}${text.slice(1)} ${verb.lower}`],
      data: {verb: verb.text}
    }
  }
})
