import {readFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {article} from '../../pipelines/article.ts'
import {rulesOf} from '../../pipelines/preset.ts'
import {unusedSuppression} from '../../pipelines/steps/unused-suppression.ts'
import {evaluate} from '../../src/cli/evaluate.ts'
import {explain} from '../../src/cli/explain.ts'
import {listRules} from '../../src/cli/rules.ts'
import {allRules} from '../../src/rules/index.ts'
import {Folder} from './command.ts'

const folder = new Folder()

describe.concurrent('mtlint explain', () => {
  test('prints the page of a rule', async () => {
    const page = readFileSync('src/rules/docs/no-loop.md', 'utf8')
    expect(await folder.run(['explain', 'no-loop'])).toEqual({status: 0, out: page, err: ''})
  })

  test('names the nearest rule', async () => {
    const err = 'mtlint: there is no rule no-lop, did you mean no-loop?\n'
    expect(await folder.run(['explain', 'no-lop'])).toEqual({status: 2, out: '', err})
  })

  // The same function, without the command around it.
  test('tells how to find a rule', () => {
    expect(() => explain([])).toThrow('explain which rule? `mtlint rules` lists them')
    // A page is a page of a rule, not any file.
    expect(() => explain(['../../../package'])).toThrow('there is no rule ../../../package; `mtlint rules` lists them')
  })

  test('has a page for every rule that messages name', () => {
    for (const id of [...allRules.map(({rule}) => rule.id), unusedSuppression.id])
      expect(readFileSync(`src/rules/docs/${id}.md`, 'utf8')).toMatch(new RegExp(`^# ${id}\n`))
  })
})

describe.concurrent('mtlint rules', () => {
  test('lists every rule as JSON', async () => {
    const {out, status, err} = await folder.run(['rules', '--format', 'json'])
    expect({status, err}).toEqual({status: 0, err: ''})
    const rules = JSON.parse(out) as {id: string; family: string; catches: number; pipeline: string}[]
    expect(rules.map(({id}) => id).sort()).toEqual(allRules.map(({rule}) => rule.id).sort())
    // What catches most stands first in its family.
    for (const [index, rule] of rules.entries())
      if (rules[index + 1]?.family === rule.family)
        expect(rule.catches).toBeGreaterThanOrEqual(rules[index + 1]!.catches)
    for (const rule of rules) {
      expect(rule).toEqual({
        id: expect.stringMatching(/^[a-z]+(?:-[a-z]+)*$/),
        family: expect.stringMatching(/^[a-z]+$/),
        mqm: expect.stringMatching(/^[a-z-]+\/[a-z-]+$/),
        severity: expect.stringMatching(/^(?:critical|major|minor|neutral)$/),
        confidence: rule.pipeline === 'nursery' && !trial.has(rule.id) ? expect.anything() : expect.toSatisfy(isShare),
        catches: expect.any(Number),
        pack: expect.any(Boolean),
        fix: expect.stringMatching(/^(?:safe|suggest|none)$/),
        languages: expect.any(Array),
        pipeline: expect.stringMatching(/^(?:article|bilingual|nursery|style)$/),
        summary: expect.stringMatching(/^[A-Z`].*\.$/)
      })
    }
    const inArticle = rules.filter(({pipeline}) => pipeline === 'article').map(({id}) => id)
    expect(inArticle.sort()).toEqual(
      rulesOf(article)
        .map(({id}) => id)
        .sort()
    )
  })

  test('lists every rule as a table, by family', async () => {
    const {out, status, err} = await folder.run(['rules'])
    expect({status, err}).toEqual({status: 0, err: ''})
    for (const {rule} of allRules) expect(out).toMatch(new RegExp(`^  ${rule.id} .* ${rule.severity} `, 'm'))
    expect(out).toMatch(/^punctuation$/m)
  })

  test('names what it can print', () => {
    expect(() => listRules(['--format', 'csv'])).toThrow('--format csv: expected table or json')
  })
})

describe.concurrent('mtlint evaluate', () => {
  const space = 'The talks ended , he said.'
  // Marks count code points: 👍 is one of them, and two UTF-16 units.
  const records = [
    {id: 'right', target: space, errors: [{start: 15, end: 17, category: 'punctuation', severity: 'minor'}]},
    {
      id: 'right after an emoji',
      target: `A 👍 ${space}`,
      errors: [{start: 19, end: 21, category: 'x', severity: 'minor'}]
    },
    {id: 'missing word beside it', target: space, errors: [{start: 17, end: 17, category: 'x', severity: 'minor'}]},
    {id: 'wrong place', target: space, errors: [{start: 0, end: 3, category: 'x', severity: 'minor'}]},
    {id: 'clean', target: space, errors: []},
    {id: 'missed', target: 'The talks ended.', errors: [{start: 4, end: 9, category: 'x', severity: 'major'}]},
    {id: 'information', target: 'The talks\u00a0ended.', errors: []}
  ]
  const gold = `${records.map((record) => JSON.stringify(record)).join('\n')}\n`
  const rule = 'no-space-before-punctuation'

  test('counts findings that touch a mark, and marks that a finding touches', async () => {
    const desk = new Folder({'gold.jsonl': gold})
    const {out, status, err} = await desk.run([
      'evaluate',
      '--format',
      'json',
      '--findings',
      'found.jsonl',
      'gold.jsonl'
    ])
    expect({status, err}).toEqual({status: 0, err: ''})
    // Three of five; the interval is Wilson's: (0.6 + z²/10 ± z·√(0.24/5 + z²/100)) ÷ (1 + z²/5), z = 1.96.
    const tally = {findings: 5, right: 3, inClean: 1, precision: {right: 3, of: 5, low: 0.231, high: 0.882}}
    expect(JSON.parse(out)).toEqual({
      records: 7,
      words: 32,
      marks: 5,
      found: 3,
      total: tally,
      rules: {[rule]: tally}
    })
    const lines = desk.read('found.jsonl').trimEnd().split('\n')
    const found = lines.map((line) => JSON.parse(line) as {id: string; findings: object[]})
    expect(found.map(({id}) => id)).toEqual(records.map(({id}) => id))
    expect(found[1]!.findings).toEqual([{start: 20, end: 22, rule, message: 'Unexpected space before `,`, remove it'}])
  })

  test('prints a table, and reads what is packed', async () => {
    const {out, status} = await new Folder({'gold.jsonl.gz': gzipSync(gold)}).run(['evaluate', 'gold.jsonl.gz'])
    expect(status).toBe(0)
    expect(out).toMatch(/^7 records, 32 words, 5 marks; 3 marks touched \(60\.0 %\)$/m)
    expect(out).toMatch(/^no-space-before-punctuation +5 +15625\.0 +3 +60\.0 +23 to 88 +1$/m)
    expect(out).toMatch(/^all +5 +15625\.0 +3 +60\.0 +23 to 88 +1$/m)
  })

  test('names what it does not know', () => {
    expect(() => evaluate([])).toThrow(/^evaluate which gold files\?/)
    expect(() => evaluate(['--pipeline', 'artcle', 'x'])).toThrow(
      '--pipeline artcle: expected article, bilingual, quick or nursery'
    )
    expect(() => evaluate(['--format', 'csv', 'x'])).toThrow(/^--format csv: expected/)
    expect(() => evaluate(['missing.jsonl'])).toThrow('missing.jsonl: no such file')
  })
})

/** Rules that wait in the nursery for want of figures. */
const trial = new Set(allRules.flatMap(({rule}) => (rule.trial ? [rule.id] : [])))

function isShare(value: unknown): boolean {
  return value === null || (typeof value === 'number' && value >= 0 && value <= 1)
}
