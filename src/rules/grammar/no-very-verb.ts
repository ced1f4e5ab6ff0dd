import {opensClause, subjectPronouns} from '../clause.ts'
import {defineRule} from '../define.ts'

const verbs =
  /^(?:like|likes|liked|want|wants|wanted|hope|hopes|hoped|love|loves|loved|need|needs|needed|miss|misses|missed|appreciate|appreciates|appreciated|enjoy|enjoys|enjoyed|agree|agrees|support|supports|respects|regrets|admire|admires)$/

export default defineRule({
  id: 'no-very-verb',
  summary: 'Disallow `very` before a verb.',
  why: 'Chinese (很喜欢), Vietnamese and Turkish put very before verbs as well. English says very much, and puts it after the object.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['zh', 'vi', 'tr', 'ko'],
  needs: 'english',
  sources: ['Chinese 很喜欢; only after a pronoun; none in human prose'],
  message: 'Unexpected `{actual}` before a verb, expected `{expected}`',
  examples: {
    bad: {
      'The visitors came early. They [[very]] like the old town.':
        'The visitors came early. They really like the old town.',
      'She [[very]] wanted to stay.': 'She really wanted to stay.'
    },
    good: [
      'She is very like her mother.',
      'He, very like his father, was tall.',
      'They very nearly won, and very much like it.',
      'That very need drove them.',
      'It was not he, very welcome as he was.'
    ]
  },
  triggers: new Set(['very']),

  *check({tokens}) {
    for (const very of tokens) {
      const subject = very.previous
      if (very.text !== 'very' || very.quoted || !subject || !subjectPronouns.has(subject.lower)) continue
      // "He, very like his father"; "she very like a queen" would be a comparison as well.
      if (/^(?:he|she)$/.test(subject.lower) && very.next?.lower === 'like') continue
      if (subject.lower === 'it' || !opensClause(subject) || !verbs.test(very.next?.lower ?? '')) continue
      yield {start: very.start, end: very.end, expected: ['really']}
    }
  }
})
