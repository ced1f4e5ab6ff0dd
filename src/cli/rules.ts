import {parseArgs} from 'node:util'
import {article} from '../../pipelines/article.ts'
import {rulesOf} from '../../pipelines/preset.ts'
import {confidenceOf} from '../rules/calibration.ts'
import {allRules, familyOf} from '../rules/index.ts'
import {Failure} from './failure.ts'

/** List all rules, as a table or as JSON. */
export function listRules(args: readonly string[]): number {
  let format: string | undefined
  try {
    ;({format} = parseArgs({args: [...args], options: {format: {type: 'string', default: 'table'}}}).values)
  } catch (error) {
    throw new Failure((error as Error).message.split('. ')[0]!)
  }
  const proved = new Set(rulesOf(article).map(({id}) => id))
  const rules = allRules.map(({rule}) => ({
    id: rule.id,
    family: familyOf(rule.id),
    mqm: rule.mqm,
    severity: rule.severity,
    confidence: confidenceOf(rule.id),
    fix: rule.fix,
    languages: rule.sourceLanguages,
    pipeline: proved.has(rule.id) ? 'article' : 'nursery',
    summary: rule.summary
  }))
  if (format === 'json') process.stdout.write(`${JSON.stringify(rules, undefined, 2)}\n`)
  else if (format === 'table') {
    const width = Math.max(...rules.map(({id}) => id.length))
    let family = ''
    for (const rule of rules) {
      if (rule.family !== family) {
        family = rule.family
        process.stdout.write(`\n${family}\n`)
      }
      const right = rule.confidence === null ? '   -' : `${String(Math.round(rule.confidence * 100)).padStart(3)}%`
      process.stdout.write(
        `  ${rule.id.padEnd(width)}  ${right}  ${rule.severity.padEnd(8)} ${rule.pipeline.padEnd(8)} ${rule.summary}\n`
      )
    }
    process.stdout.write('\nThe share is that of right findings, as measured. `mtlint explain RULE` tells more.\n')
  } else throw new Failure(`--format ${format}: expected table or json`)
  return 0
}
