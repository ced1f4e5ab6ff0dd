import {readFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {article} from '../../pipelines/article.ts'
import {rulesOf} from '../../pipelines/preset.ts'
import {allRules} from '../../src/rules/index.ts'
import {Folder} from './command.ts'

const folder = new Folder()

describe.concurrent('mtlint explain', () => {
  test('prints the page of a rule', async () => {
    const page = readFileSync('src/rules/docs/no-loop.md', 'utf8')
    expect(await folder.run(['explain', 'no-loop'])).toEqual({status: 0, out: page, err: ''})
  })

  test.each([
    [['no-lop'], 'there is no rule no-lop, did you mean no-loop?'],
    [['../../../package'], 'there is no rule ../../../package; `mtlint rules` lists them'],
    [[], 'explain which rule? `mtlint rules` lists them']
  ])('names the nearest rule, or how to find one: %j', async (args, err) => {
    expect(await folder.run(['explain', ...args])).toEqual({status: 2, out: '', err: `mtlint: ${err}\n`})
  })

  // Its messages name a page that is not there.
  test('knows every rule that messages name', async () => {
    expect(await folder.run(['explain', 'unused-suppression'])).toMatchObject({status: 0})
  })
})

describe.concurrent('mtlint rules', () => {
  test('lists every rule as JSON', async () => {
    const {out, status, err} = await folder.run(['rules', '--format', 'json'])
    expect({status, err}).toEqual({status: 0, err: ''})
    const rules = JSON.parse(out) as {id: string; pipeline: string}[]
    expect(rules.map(({id}) => id)).toEqual(allRules.map(({rule}) => rule.id))
    for (const rule of rules) {
      expect(rule).toEqual({
        id: expect.stringMatching(/^[a-z]+(?:-[a-z]+)*$/),
        family: expect.stringMatching(/^[a-z]+$/),
        mqm: expect.stringMatching(/^[a-z-]+\/[a-z-]+$/),
        severity: expect.stringMatching(/^(?:critical|major|minor|neutral)$/),
        confidence: rule.pipeline === 'nursery' ? expect.anything() : expect.toSatisfy(isShare),
        fix: expect.stringMatching(/^(?:safe|suggest|none)$/),
        languages: expect.any(Array),
        pipeline: expect.stringMatching(/^(?:article|nursery)$/),
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
    expect(await folder.run(['rules', '--format', 'table'])).toMatchObject({out})
  })

  test('names what it can print', async () => {
    expect(await folder.run(['rules', '--format', 'csv'])).toEqual({
      status: 2,
      out: '',
      err: 'mtlint: --format csv: expected table or json\n'
    })
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

  test('names what it does not know', async () => {
    const [files, pipeline] = await Promise.all([
      folder.run(['evaluate']),
      folder.run(['evaluate', '--pipeline', 'artcle', 'x'])
    ])
    expect(files).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringMatching(/^mtlint: evaluate which gold files\?/)
    })
    expect(pipeline).toMatchObject({status: 2, err: 'mtlint: --pipeline artcle: expected article, quick or nursery\n'})
  })

  // Any format but json is taken for the table.
  test('names the formats that it can print', async () => {
    const outcome = await new Folder({'gold.jsonl': gold}).run(['evaluate', '--format', 'csv', 'gold.jsonl'])
    expect(outcome).toMatchObject({status: 2, out: ''})
  })
})

function isShare(value: unknown): boolean {
  return value === null || (typeof value === 'number' && value >= 0 && value <= 1)
}
