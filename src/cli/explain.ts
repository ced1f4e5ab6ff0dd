import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {unusedSuppression} from '../../pipelines/steps/unused-suppression.ts'
import {allRules} from '../rules/index.ts'
import {Failure, nearest} from './failure.ts'

/** Print the page of a rule. */
export function explain([id]: readonly string[]): number {
  if (id === undefined) throw new Failure('explain which rule? `mtlint rules` lists them')
  const known = [...allRules.map(({rule}) => rule.id), unusedSuppression.id]
  if (!known.includes(id)) {
    const near = nearest(id, known)
    throw new Failure(`there is no rule ${id}${near ? `, did you mean ${near}?` : '; `mtlint rules` lists them'}`)
  }
  const page = readFileSync(createRequire(import.meta.url).resolve(`#pages/${id}.md`), 'utf8')
  process.stdout.write(
    process.stdout.isTTY
      ? page.replace(/\*\*([^*\n]+)\*\*/g, '\u001b[4m$1\u001b[0m').replace(/^#+ (.*)$/gm, '\u001b[1m$1\u001b[0m')
      : page
  )
  return 0
}
