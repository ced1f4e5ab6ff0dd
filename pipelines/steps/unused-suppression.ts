import type {SentenceRule} from '../../src/rules/types.ts'

/** What is said of a comment that silences nothing. It is made by the step that reads the comments, so it looks at no sentence itself. */
export const unusedSuppression: SentenceRule = {
  id: 'unused-suppression',
  summary: 'Disallow comments that silence nothing.',
  why: 'What the comment silenced is gone, or the rule has another name. Left in place, it would hide the next mistake.',
  mqm: 'design-and-markup/superfluous-text',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: [],
  needs: 'english',
  sources: ['convention of eslint and of unified'],
  message: 'Unexpected comment that silences nothing ({rules}), remove it',
  examples: {bad: {}, good: []},
  check: () => []
}
