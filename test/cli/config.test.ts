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

describe.concurrent('a configuration', () => {
  test('is found beside the file or above it, in any of its forms, and the nearest counts', async () => {
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
      'empty/a.txt': text
    })
    expect(severities(await folder.lint(['.']))).toEqual({
      'a.txt': {...usual, 'no-repeated-word': 'error'},
      'far/below/a.txt': {...usual, 'no-repeated-word': 'error'},
      'json/a.txt': {...usual, 'no-repeated-word': 'info'},
      'package/a.txt': {'no-space-before-punctuation': 'warning'},
      'other/a.txt': {...usual, 'no-repeated-word': 'error'},
      'empty/a.txt': usual
    })
  })

  test('gives every severity, and the exit status follows', async () => {
    const folder = new Folder({
      '.mtlintrc.yaml':
        'rules:\n  no-mojibake: warning\n  no-space-before-punctuation: info\n  no-odd-spaces: error\n  no-repeated-word: off\n',
      'a.txt': [text, errs, informs].join('\n')
    })
    const report = await folder.lint(['a.txt'])
    expect(severities(report)).toEqual({
      'a.txt': {'no-space-before-punctuation': 'info', 'no-mojibake': 'warning', 'no-odd-spaces': 'error'}
    })
    expect(report).toMatchObject({status: 1, summary: {errors: 1, warnings: 1, infos: 1}})
  })

  test('has overrides for some files, and the last that matches counts', async () => {
    const folder = new Folder({
      '.mtlintrc.yaml': `rules: {no-repeated-word: error}
overrides:
  - files: "archive/**"
    rules: {no-repeated-word: off, no-space-before-punctuation: info}
  - files: ["*.md", "!keep.md"]
    rules: {no-repeated-word: warning}
`,
      'a.txt': text,
      'archive/b.txt': text,
      'archive/c.md': text,
      'keep.md': text
    })
    expect(severities(await folder.lint(['.']))).toEqual({
      'a.txt': {...usual, 'no-repeated-word': 'error'},
      'archive/b.txt': {'no-space-before-punctuation': 'info'},
      'archive/c.md': {'no-space-before-punctuation': 'info', 'no-repeated-word': 'warning'},
      'keep.md': {...usual, 'no-repeated-word': 'error'}
    })
  })

  test('gives way to the command line', async () => {
    const folder = new Folder({
      '.mtlintrc.yaml': 'pipeline: quick\nrules: {no-space-before-punctuation: off}\n',
      'other.yaml': 'rules: {no-space-before-punctuation: error}\n',
      'a.txt': text
    })
    const [near, other, none, rule, pipeline] = await Promise.all([
      folder.lint(['a.txt']),
      folder.lint(['--config', 'other.yaml', 'a.txt']),
      folder.lint(['--no-config', 'a.txt']),
      folder.lint(['--rule', 'no-space-before-punctuation:info', 'a.txt']),
      folder.lint(['--pipeline', 'article', 'a.txt'])
    ])
    // The pipeline `quick` knows nothing of repeated words.
    expect(severities(near)).toEqual({'a.txt': {}})
    expect(severities(other)).toEqual({'a.txt': {...usual, 'no-space-before-punctuation': 'error'}})
    expect(severities(none)).toEqual({'a.txt': usual})
    expect(severities(rule)).toEqual({'a.txt': {'no-space-before-punctuation': 'info'}})
    expect(severities(pipeline)).toEqual({'a.txt': {'no-repeated-word': 'warning'}})
    expect([near, other, pipeline].map(({tool}) => tool.pipeline)).toEqual(['quick', 'article', 'article'])
  })

  test('names phrase tables, and a rule that it names runs in every pipeline', async () => {
    const folder = new Folder({
      'desk/.mtlintrc.yaml': 'pipeline: quick\nphrases: ../house.yaml\nrules: {no-repeated-word: error}\n',
      'house.yaml':
        'id: house-style\nsummary: s\nwhy: w\nmqm: style/unidiomatic\nseverity: minor\nfix: suggest\nmessage: m\nentries:\n  envoy: {match: envoy, expected: [legate], bad: {"[[envoy]]": legate}, good: [legate]}\n',
      'desk/a.txt': text
    })
    expect(severities(await folder.lint(['desk/a.txt']))).toEqual({
      'desk/a.txt': {'no-space-before-punctuation': 'warning', 'no-repeated-word': 'error', 'house-style': 'warning'}
    })
  })

  // The rules are read before the phrase tables that the same configuration names.
  test('sets the severity of a rule of its own phrase table', async () => {
    const folder = new Folder({
      '.mtlintrc.yaml': 'phrases: house.yaml\nrules: {house-style: error}\n',
      'house.yaml':
        'id: house-style\nsummary: s\nwhy: w\nmqm: style/unidiomatic\nseverity: minor\nfix: suggest\nmessage: m\nentries:\n  envoy: {match: envoy, expected: [legate], bad: {"[[envoy]]": legate}, good: [legate]}\n',
      'a.txt': text
    })
    expect(severities(await folder.lint(['a.txt']))).toMatchObject({'a.txt': {'house-style': 'error'}})
  })

  test('that is named and not there is a failure', async () => {
    expect(await new Folder({'a.txt': text}).run(['--config', 'none.yaml', 'a.txt'])).toEqual({
      status: 2,
      out: '',
      err: 'mtlint: none.yaml: no such configuration\n'
    })
  })
})

describe('a mistake in a configuration', () => {
  const folder = new Folder()
  const known = new Set(['no-loop', 'no-repeated-word'])
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

  // A key with nothing behind it, as is left when all lines below are commented out.
  test('is not that a key has no value', async () => {
    folder.write('blank.yaml', 'rules:\n#  no-loop: off\nphrases:\noverrides:\n')
    expect(await readConfig(folder.at('blank.yaml'), known)).toMatchObject({phrases: [], overrides: []})
  })
})

describe.concurrent('mtlint init', () => {
  test('writes a configuration that can be read and changes nothing', async () => {
    const folder = new Folder({'a.txt': text})
    expect(await folder.run(['init'])).toEqual({status: 0, out: '.mtlintrc.yaml is written.\n', err: ''})
    expect(folder.read('.mtlintrc.yaml')).toMatch(/^#/)
    expect(severities(await folder.lint(['a.txt']))).toEqual({'a.txt': usual})
  })

  test('leaves one that is there alone', async () => {
    const folder = new Folder({'.mtlintrc.yaml': 'pipeline: quick\n'})
    expect(await folder.run(['init'])).toMatchObject({
      status: 2,
      out: '',
      err: 'mtlint: .mtlintrc.yaml exists already; nothing is written\n'
    })
    expect(folder.read('.mtlintrc.yaml')).toBe('pipeline: quick\n')
  })

  // They are indented below `rules: {}`, `phrases: []` and `overrides: []`, which YAML does not let grow.
  test('shows examples that work when their # is taken away', async () => {
    const folder = new Folder({'a.txt': text})
    await folder.run(['init'])
    folder.write('.mtlintrc.yaml', folder.read('.mtlintrc.yaml').replace(/^#( {2}no-)/gm, '$1'))
    expect(await folder.run(['a.txt'])).toMatchObject({status: 0, err: ''})
  })

  // CONTRACT.md: a JSON Schema is named in the file that `init` writes.
  test('names the JSON Schema', async () => {
    const folder = new Folder()
    await folder.run(['init'])
    expect(folder.read('.mtlintrc.yaml')).toMatch(/\$schema/)
  })

  // The word after `init` is not looked at.
  test('--help writes nothing', async () => {
    const folder = new Folder()
    await folder.run(['init', '--help'])
    expect(() => folder.read('.mtlintrc.yaml')).toThrow('ENOENT')
  })
})
