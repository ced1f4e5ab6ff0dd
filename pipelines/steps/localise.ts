import type {Article} from '../../src/article/model.ts'
import type {Found} from '../../src/rules/run.ts'
import {englishOf, writeIn} from '../../src/spelling/varieties.ts'

/** Write the corrections in the English of the article: the tables are in American spelling. */
export function localise(found: readonly Found[], article: Article): Found[] {
  return found.map((one) => {
    const {rule, finding} = one
    if (!finding.expected || finding.expected.length === 0) return one
    const english = englishOf(article)
    if (english !== 'en-GB') return one
    return {rule, finding: {...finding, expected: finding.expected.map((text) => writeIn(english, text))}}
  })
}
