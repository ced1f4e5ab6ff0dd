import {families} from '../src/rules/index.ts'
import {article} from './article.ts'
import type {Pipeline} from './preset.ts'
import {hasProved} from './proof.ts'

/** What an editor should see where the source stands beside the English: the article, and what only the source can tell. */
export const bilingual: Pipeline = {
  plugins: [...article.plugins, ...(families.source ?? []).filter(({rule}) => hasProved(rule))]
}
