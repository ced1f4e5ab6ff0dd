import {parseArgs} from 'node:util'
import {article} from '../../pipelines/article.ts'
import {bilingual} from '../../pipelines/bilingual.ts'
import {rulesOf} from '../../pipelines/preset.ts'
import {calibrationOf, confidenceOf} from '../rules/calibration.ts'
import {allRules, familyOf} from '../rules/index.ts'
import {Failure} from './failure.ts'

/** Right findings in 100,000 words of machine translation; a rule without a measured share is given the benefit of the doubt. */
function catchesOf(id: string): number {
  const share = confidenceOf(id) ?? 1
  return Math.round((calibrationOf(id)?.machine.per100k ?? 0) * share * 10) / 10
}

/** List all rules, as a table or as JSON. */
export function listRules(args: readonly string[]): number {
  let format: string | undefined
  try {
    ;({format} = parseArgs({args: [...args], options: {format: {type: 'string', default: 'table'}}}).values)
  } catch (error) {
    throw new Failure((error as Error).message.split('. ')[0]!)
  }
  const proved = new Set(rulesOf(article).map(({id}) => id))
  const besideTheSource = new Set(rulesOf(bilingual).map(({id}) => id))
  const rules = allRules.map(({rule}) => ({
    id: rule.id,
    family: familyOf(rule.id),
    mqm: rule.mqm,
    severity: rule.severity,
    confidence: confidenceOf(rule.id),
    catches: catchesOf(rule.id),
    fix: rule.fix,
    languages: rule.sourceLanguages,
    pack: rule.pack === true,
    pipeline: proved.has(rule.id)
      ? 'article'
      : besideTheSource.has(rule.id)
        ? 'bilingual'
        : rule.house
          ? 'style'
          : 'nursery',
    summary: rule.summary
  }))
  // What catches most comes first: families by all that they catch, then rules.
  const catches = new Map<string, number>()
  for (const rule of rules) catches.set(rule.family, (catches.get(rule.family) ?? 0) + rule.catches)
  rules.sort(
    (one, other) =>
      Number(one.family === 'style') - Number(other.family === 'style') ||
      catches.get(other.family)! - catches.get(one.family)! ||
      (one.family < other.family ? -1 : one.family > other.family ? 1 : 0) ||
      other.catches - one.catches ||
      (one.id < other.id ? -1 : 1)
  )
  if (format === 'json') process.stdout.write(`${JSON.stringify(rules, undefined, 2)}\n`)
  else if (format === 'table') {
    const width = Math.max(...rules.map(({id}) => id.length))
    let family = ''
    process.stdout.write(`  ${'rule'.padEnd(width)}  catches  right  weight   where\n`)
    for (const rule of rules) {
      if (rule.family !== family) {
        family = rule.family
        process.stdout.write(`\n${family}\n`)
      }
      const right = rule.confidence === null ? '-' : `${Math.round(rule.confidence * 100)}%`
      const where = rule.pack ? rule.languages.join(' ') : rule.pipeline
      process.stdout.write(
        `  ${rule.id.padEnd(width)}  ${rule.catches.toFixed(1).padStart(7)}  ${right.padStart(5)}  ${rule.severity.padEnd(8)} ${where.padEnd(8)} ${rule.summary}\n`
      )
    }
    process.stdout.write(
      '\n`catches`: right findings in 100,000 words of the machine translation measured. `right`: the share of right findings there; - where\n' +
        'too few were judged. `where`: the pipeline; `style` waits for its name, a language for translations from there.\n' +
        '`mtlint explain RULE` tells more.\n'
    )
  } else throw new Failure(`--format ${format}: expected table or json`)
  return 0
}
