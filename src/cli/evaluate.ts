import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {gunzipSync} from 'node:zlib'
import {article} from '../../pipelines/article.ts'
import {bilingual} from '../../pipelines/bilingual.ts'
import {makeLinter} from '../../pipelines/lint.ts'
import {nursery} from '../../pipelines/nursery.ts'
import {rulesOf} from '../../pipelines/preset.ts'
import {quick} from '../../pipelines/quick.ts'
import {DecodeError, decode} from '../formats/decode.ts'
import {GoldError, type GoldRecord, readGold, touches} from '../formats/gold.ts'
import {shareOf} from '../rules/calibration.ts'
import {Failure} from './failure.ts'
import {writeWhole} from './write.ts'

interface Tally {
  findings: number
  /** Findings that touch a mark. */
  right: number
  /** Findings in records without any mark. */
  inClean: number
}

function read(file: string): GoldRecord[] {
  try {
    const bytes = readFileSync(file)
    return readGold(decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes), file)
  } catch (error) {
    if (error instanceof GoldError) throw new Failure(error.message)
    if (error instanceof DecodeError) throw new Failure(`${file}: ${error.message}`)
    throw new Failure(
      `${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (error as Error).message}`
    )
  }
}

const percent = (part: number, of: number) => (of === 0 ? '    -' : `${((100 * part) / of).toFixed(1).padStart(5)}`)

/**
 * Measure the rules against human error marks: for each rule the findings, the share that touches a mark with its 95 % interval, and the findings
 * in records without a mark; for all together also the share of marks that a finding touches. `--findings FILE` writes the findings as JSON Lines.
 */
export function evaluate(args: readonly string[]): number {
  let values: {
    pipeline?: string | undefined
    format?: string | undefined
    findings?: string | undefined
    info?: boolean | undefined
  }
  let files: string[]
  try {
    ;({values, positionals: files} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        pipeline: {type: 'string'},
        format: {type: 'string'},
        findings: {type: 'string'},
        info: {type: 'boolean'}
      }
    }))
  } catch (error) {
    throw new Failure((error as Error).message.split('. ')[0]!)
  }
  if (files.length === 0)
    throw new Failure(
      'evaluate which gold files? usage: mtlint evaluate [--pipeline NAME] [--format json] [--findings FILE] gold.jsonl ...'
    )
  const pipeline = {article, bilingual, quick, nursery}[values.pipeline ?? 'bilingual']
  if (!pipeline) throw new Failure(`--pipeline ${values.pipeline}: expected article, bilingual, quick or nursery`)
  const format = values.format ?? 'table'
  if (format !== 'table' && format !== 'json') throw new Failure(`--format ${format}: expected table or json`)
  const lint = makeLinter(rulesOf(pipeline))
  const isBeside = pipeline === bilingual || pipeline === nursery
  const records = files.flatMap(read)

  const tallies = new Map<string, Tally>()
  let words = 0
  let marks = 0
  let found = 0
  const lines: string[] = []
  for (const {id, target, errors, source, sourceLang} of records) {
    const {messages, words: count} = lint(target, {
      ...(sourceLang === undefined ? {} : {sourceLanguage: sourceLang}),
      ...(isBeside && source && sourceLang ? {source: {text: source, language: sourceLang}} : {})
    })
    words += count
    const places = messages
      .filter(({severity}) => values.info || severity !== 'info')
      .map(({ruleId, reason, place}) => ({
        rule: ruleId,
        message: reason,
        start: place.start.offset,
        end: place.end.offset
      }))
    for (const place of places) {
      const tally = tallies.get(place.rule) ?? {findings: 0, right: 0, inClean: 0}
      tallies.set(place.rule, tally)
      tally.findings++
      if (touches(place, errors)) tally.right++
      if (errors.length === 0) tally.inClean++
    }
    marks += errors.length
    found += errors.filter((mark) =>
      touches(
        mark,
        places.map(({start, end}) => ({start, end, category: '', severity: ''}))
      )
    ).length
    lines.push(
      JSON.stringify({id, findings: places.map(({start, end, rule, message}) => ({start, end, rule, message}))})
    )
  }
  if (values.findings !== undefined) writeWhole(values.findings, `${lines.join('\n')}\n`)

  const rows = [...tallies].sort(([, one], [, other]) => other.findings - one.findings)
  const total = rows.reduce(
    (sum, [, {findings, right, inClean}]) => ({
      findings: sum.findings + findings,
      right: sum.right + right,
      inClean: sum.inClean + inClean
    }),
    {findings: 0, right: 0, inClean: 0}
  )
  if (format === 'json') {
    const toJson = ({findings, right, inClean}: Tally) => ({
      findings,
      right,
      inClean,
      precision: shareOf(right, findings)
    })
    process.stdout.write(
      `${JSON.stringify({records: records.length, words, marks, found, total: toJson(total), rules: Object.fromEntries(rows.map(([id, tally]) => [id, toJson(tally)]))}, undefined, 2)}\n`
    )
    return 0
  }
  process.stdout.write(
    `${records.length} records, ${words} words, ${marks} marks; ${found} marks touched (${percent(found, marks).trim()} %)\n\n`
  )
  process.stdout.write(
    `${'rule'.padEnd(34)} findings   /100k   right      %  95 % interval  in records without marks\n`
  )
  for (const [id, tally] of [...rows, ['all', total] as const]) {
    const {low, high} = shareOf(tally.right, tally.findings)
    const interval = `${Math.round(low * 100)} to ${Math.round(high * 100)}`
    process.stdout.write(
      `${id.padEnd(34)} ${String(tally.findings).padStart(8)} ${((100_000 * tally.findings) / Math.max(1, words)).toFixed(1).padStart(7)} ${String(tally.right).padStart(7)}  ${percent(tally.right, tally.findings)}  ${interval.padStart(13)} ${String(tally.inClean).padStart(8)}\n`
    )
  }
  return 0
}
