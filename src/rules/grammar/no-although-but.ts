import {defineRule} from '../define.ts'

const openers = new Set(['although', 'though'])

export default defineRule({
  id: 'no-although-but',
  summary: 'Disallow `but` in the main clause of a sentence that opens with `although`.',
  why: 'Chinese (虽然 … 但是) and Vietnamese mark the contrast in both clauses. English marks it once.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['zh', 'vi'],
  needs: 'english',
  sources: ['mined-patterns 46: 1.0 right, 0.3 in 100,000 words'],
  triggers: openers,
  message: 'Unexpected `{actual}` after `{opener}`, expected one of the two',
  examples: {
    bad: {
      'Although it rained, [[but ]]the match went on.': 'Although it rained, the match went on.',
      'Though prices fell, [[but ]]demand did not rise.': 'Though prices fell, demand did not rise.'
    },
    good: [
      'It rained, but the match went on.',
      'Although he owns nothing but a bicycle, he is happy.',
      // A second contrast, after the main clause, is fine.
      'Although tired, she stayed, but her brother left.'
    ]
  },

  *check({tokens}) {
    const opener = tokens.find(({kind}) => kind === 'word')
    if (!opener || !openers.has(opener.lower)) return

    // Only the first comma ends the subordinate clause.
    const but = tokens.find(({text}) => text === ',')?.next
    if (but?.lower !== 'but') return

    const subject = but.next
    if (subject?.kind !== 'word') return

    yield {start: but.start, end: subject.start, expected: [''], data: {opener: opener.text}}
  }
})
