import {describe, expect, test} from 'vitest'
import {readConfig} from '../../src/cli/config.ts'
import {Failure} from '../../src/cli/failure.ts'
import {errs, Folder, informs, type JsonReport, warns} from './command.ts'

const text = `${warns}\nThe envoy left the the hall.\n`

const severities = ({files}: JsonReport) =>
  Object.fromEntries(
    files.map(({path, messages}) => [path, Object.fromEntries(messages.map(({rule, severity}) => [rule, severity]))])
  )
const usual = {'no-space-before-punctuation': 'warning', 'no-repeated-word': 'warning'}

const house = `id: house-style
summary: Disallow envoys.
why: The house has legates.
mqm: style/unidiomatic
severity: minor
fix: suggest
message: m
entries:
  envoy: {match: envoy, expected: [legate], bad: {"[[envoy]]": legate}, good: [legate]}
`

describe.concurrent('a configuration', () => {
  // Every folder has a configuration of its own: one run shows them all.
  const folder = new Folder({
    '.mtlintrc.yaml': 'rules: {no-repeated-word: error}\n',
    'a.txt': text,
    'far/below/a.txt': text,
    'json/.mtlintrc.json': '{"rules": {"no-repeated-word": "info"}}',
    'json/a.txt': text,
    'package/package.json': '{"name": "x", "mtlint": {"rules": {"no-repeated-word": "off"}}}',
    'package/a.txt': text,
    // A package without settings is passed over.
    'other/package.json': '{"name": "x"}',
    'other/a.txt': text,
    'empty/.mtlintrc.yml': '# nothing\n',
    'empty/a.txt': text,
    'severities/.mtlintrc.yaml':
      'rules:\n  no-mojibake: warning\n  no-space-before-punctuation: info\n  no-odd-spaces: error\n  no-repeated-word: off\n',
    'severities/a.txt': [text, errs, informs].join('\n'),
    'overrides/.mtlintrc.yaml': `rules: {no-repeated-word: error}
overrides:
  - files: "archive/**"
    rules: {no-repeated-word: off, no-space-before-punctuation: info}
  - files: ["*.md", "!keep.md"]
    rules: {no-repeated-word: warning}
`,
    'overrides/a.txt': text,
    'overrides/archive/b.txt': text,
    'overrides/archive/c.md': text,
    'overrides/keep.md': text,
    'quick/.mtlintrc.yaml': 'pipeline: quick\nrules: {no-space-before-punctuation: off}\n',
    'quick/a.txt': text,
    'named/.mtlintrc.yaml': 'pipeline: quick\nrules: {no-repeated-word: error}\n',
    'named/a.txt': text,
    'house/.mtlintrc.yaml': 'phrases: ../house.yaml\n',
    'house/a.txt': text,
    'house-error/.mtlintrc.yaml': 'phrases: [../house.yaml]\nrules: {house-style: error}\n',
    'house-error/a.txt': text,
    'house.yaml': house,
    'other.yaml': 'rules: {no-space-before-punctuation: error}\n'
  })
  const all = folder.lint(['.'])

  test('is found beside the file or above it, in any of its forms, and the nearest counts', async () => {
    expect(severities(await all)).toMatchObject({
      'a.txt': {...usual, 'no-repeated-word': 'error'},
      'far/below/a.txt': {...usual, 'no-repeated-word': 'error'},
      'json/a.txt': {...usual, 'no-repeated-word': 'info'},
      'other/a.txt': {...usual, 'no-repeated-word': 'error'}
    })
    expect(severities(await all)['package/a.txt']).toEqual({'no-space-before-punctuation': 'warning'})
    expect(severities(await all)['empty/a.txt']).toEqual(usual)
  })

  test('gives every severity, and the counts follow', async () => {
    const report = await all
    expect(severities(report)['severities/a.txt']).toEqual({
      'no-space-before-punctuation': 'info',
      'no-mojibake': 'warning',
      'no-odd-spaces': 'error'
    })
    const told = report.files.flatMap(({messages}) => messages.map(({severity}) => severity))
    const count = (severity: string) => told.filter((one) => one === severity).length
    expect(report).toMatchObject({
      status: 1,
      err: '',
      summary: {errors: count('error'), warnings: count('warning'), infos: count('info')}
    })
  })

  test('has overrides for some files, and the last that matches counts', async () => {
    const found = severities(await all)
    expect(found['overrides/a.txt']).toEqual({...usual, 'no-repeated-word': 'error'})
    expect(found['overrides/keep.md']).toEqual({...usual, 'no-repeated-word': 'error'})
    expect(found['overrides/archive/b.txt']).toEqual({'no-space-before-punctuation': 'info'})
    expect(found['overrides/archive/c.md']).toEqual({
      'no-space-before-punctuation': 'info',
      'no-repeated-word': 'warning'
    })
  })

  test('chooses the pipeline, and a rule that it names runs in every pipeline', async () => {
    // The pipeline `quick` knows nothing of repeated words.
    expect(severities(await all)['quick/a.txt']).toEqual({})
    expect(severities(await all)['named/a.txt']).toEqual({...usual, 'no-repeated-word': 'error'})
  })

  test('names phrase tables, and sets the severity of their rules', async () => {
    expect(severities(await all)['house/a.txt']).toEqual({...usual, 'house-style': 'warning'})
    expect(severities(await all)['house-error/a.txt']).toEqual({...usual, 'house-style': 'error'})
  })

  test('gives way to the command line', async () => {
    const [other, none, options] = await Promise.all([
      folder.lint(['--config', 'other.yaml', 'quick']),
      folder.lint(['--no-config', 'quick', 'overrides/archive']),
      folder.lint(['--rule', 'no-space-before-punctuation:info', '--pipeline', 'article', 'quick'])
    ])
    expect(severities(other)).toEqual({'quick/a.txt': {...usual, 'no-space-before-punctuation': 'error'}})
    expect(severities(none)).toEqual({
      'quick/a.txt': usual,
      'overrides/archive/b.txt': usual,
      'overrides/archive/c.md': usual
    })
    expect(severities(options)).toEqual({'quick/a.txt': {...usual, 'no-space-before-punctuation': 'info'}})
    expect([other, none, options].map(({tool}) => tool.pipeline)).toEqual(['article', 'article', 'article'])
  })

  test('that is named and not there is a failure', async () => {
    expect(await folder.run(['--config', 'none.yaml', 'a.txt'])).toEqual({
      status: 2,
      out: '',
      err: 'mtlint: none.yaml: no such configuration\n'
    })
  })
})

const known = new Set(['no-loop', 'no-repeated-word', 'no-page-leftovers', 'no-doubled-punctuation'])

describe('a mistake in a configuration', () => {
  const folder = new Folder()
  let count = 0

  // The same reader, without the command around it; each file has a name of its own, because what was read is kept.
  const reasonFor = async (content: string): Promise<string> => {
    const name = `${count++}.yaml`
    folder.write(name, content)
    const failure = await readConfig(folder.at(name), known).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Failure)
    return (failure as Failure).message.replace(folder.at(name), 'c')
  }

  test.each([
    ['a wrong key', 'pipelin: article', 1, 1, 'unknown setting `pipelin`, did you mean `pipeline`?'],
    ['a wrong rule', 'rules:\n  no-lop: off', 2, 3, 'unknown rule `no-lop`, did you mean `no-loop`?'],
    ['a rule like no other', 'rules: {abc: off}', 1, 9, 'unknown rule `abc`; `mtlint rules` lists them'],
    ['a wrong severity', 'rules:\n  no-loop: of', 2, 12, /^unknown severity `of`, expected one of .*did you mean off/],
    ['a severity that is no word', 'rules: {no-loop: true}', 1, 18, /^unknown severity `true`, expected one of/],
    [
      'a wrong pipeline',
      'pipeline: artcle',
      1,
      11,
      /^unknown pipeline `artcle`, expected one of .*did you mean article/
    ],
    ['rules that are a list', 'rules: [no-loop]', 1, 8, 'rules must be a map of settings'],
    ['phrases that are no text', 'phrases: {a: b}', 1, 10, '`phrases` must be a text or a list of texts'],
    ['overrides that are no list', 'overrides: {files: a}', 1, 12, '`overrides` must be a list'],
    ['an override without files', 'overrides:\n  - rules: {}', 2, 5, 'an override needs `files`'],
    ['a wrong key in an override', 'overrides: [{file: a}]', 1, 14, 'unknown setting `file`, did you mean `files`?'],
    ['a text for a configuration', 'article', 1, 1, 'the configuration must be a map of settings'],
    ['the same key twice', 'rules: {}\nrules: {}', 2, 1, 'Map keys must be unique'],
    ['a tab', 'rules:\n\tno-loop: off', 2, 1, 'Tabs are not allowed as indentation']
  ])('is told with line, column and the line quoted: %s', async (_, content, line, column, reason) => {
    const [told, quoted, mark] = (await reasonFor(content)).split('\n')
    expect(told).toMatch(new RegExp(`^c:${line}:${column}: `))
    expect(told!.replace(/^c:\d+:\d+: /, '')).toEqual(
      typeof reason === 'string' ? reason : expect.stringMatching(reason)
    )
    expect(quoted).toBe(`  ${content.split('\n')[line - 1]}`)
    expect(mark).toBe(`  ${' '.repeat(column - 1)}^`)
  })

  // As is left when all lines below are commented out.
  test('is not a key without a value', async () => {
    folder.write('blank.yaml', 'rules:\n#  no-loop: off\nphrases:\noverrides:\n')
    expect(await readConfig(folder.at('blank.yaml'), known)).toMatchObject({phrases: [], overrides: []})
  })
})

describe('mtlint init', () => {
  const folder = new Folder({'a.txt': text, 'there/.mtlintrc.yaml': 'pipeline: quick\n'})
  const file = '.mtlintrc.yaml'

  test('writes a configuration with comments that changes nothing, and examples that work without their #', async () => {
    expect(await folder.run(['init'])).toEqual({status: 0, out: '.mtlintrc.yaml is written.\n', err: ''})
    const written = folder.read(file)
    expect(written).toMatch(/^#.*\$schema=https:\/\//)
    expect(await readConfig(folder.at(file), known)).toMatchObject({
      rules: new Map(),
      phrases: [],
      overrides: []
    })
    folder.write('all.yaml', written.replace(/^#( {2})/gm, '$1').replace(/^# (?=pipeline:|source:)/gm, ''))
    expect(await readConfig(folder.at('all.yaml'), known)).toMatchObject({
      pipeline: 'article',
      source: '{dir}/{name}.ar{ext}',
      rules: new Map([
        ['no-page-leftovers', 'off'],
        ['no-doubled-punctuation', 'error']
      ]),
      phrases: [folder.at('house-style.yaml')],
      overrides: [{rules: new Map([['no-page-leftovers', 'off']])}]
    })
    expect(severities(await folder.lint(['a.txt']))).toEqual({'a.txt': usual})
  })

  test('leaves one that is there alone', async () => {
    expect(await folder.run(['init'], {within: 'there'})).toEqual({
      status: 2,
      out: '',
      err: 'mtlint: .mtlintrc.yaml exists already; nothing is written\n'
    })
    expect(folder.read('there/.mtlintrc.yaml')).toBe('pipeline: quick\n')
  })

  test('--help writes nothing', async () => {
    folder.write('new/a.txt', text)
    expect(await folder.run(['init', '--help'], {within: 'new'})).toMatchObject({status: 0, err: ''})
    expect(() => folder.read('new/.mtlintrc.yaml')).toThrow('ENOENT')
  })
})
