import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {TableError} from '../../src/rules/table-places.ts'
import {readTable} from '../../src/rules/tables.ts'
import {clean, cli, Folder, permissionsBind, rulesByFile, warns} from './command.ts'

const space = ['no-space-before-punctuation']
const bound = permissionsBind()
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const utf16BigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()

describe.concurrent('what cannot be read', () => {
  // Half a character, and an odd byte at the end.
  const broken = Buffer.concat([utf16(`\ufeff${warns}\ud800x`), Buffer.from('y')])
  const fixed = `\ufeff${warns.replace(' ,', ',')}`

  test('is named, and hides nothing else', async () => {
    const folder = new Folder({
      'fine.txt': warns,
      'pages/page.css': clean,
      'nul.txt': 'The talks\0ended.',
      'latin.txt': Buffer.from('The caf\u00e9 was closed.', 'latin1'),
      'cut.txt': Buffer.from('The café').subarray(0, -1),
      'last.txt': warns
    })
    const args = ['missing.txt', 'fine.txt', 'pages', 'no*.md', 'nul.txt', 'latin.txt', 'cut.txt', 'last.txt']
    const report = await folder.lint(args)
    expect(rulesByFile(report)).toEqual({
      'missing.txt': 'no such file',
      pages: 'no files that end in .txt, .text, .md, .markdown, .html, .htm, .docx, .srt, .vtt, .xlf, .xliff',
      'no*.md': 'no file matches',
      'fine.txt': space,
      'nul.txt': 'not a text: byte 9 is NUL',
      'latin.txt': 'not UTF-8: byte 7 is 0xE9; save the file as UTF-8',
      'cut.txt': 'not UTF-8: byte 7 is 0xC3; save the file as UTF-8',
      'last.txt': space
    })
    expect(report.status).toBe(2)
    // People who do not read the report see the same, a line each.
    const unread = report.files.filter(({error}) => error !== null)
    expect(report.err).toBe(unread.map(({path, error}) => `mtlint: ${path}: ${error}\n`).join(''))
  })

  test.runIf(bound)('is named where there is no permission to read the file or its folder', async () => {
    const folder = new Folder({'secret.txt': warns, 'closed/secret.txt': warns, 'fine.txt': warns})
    chmodSync(folder.at('secret.txt'), 0)
    chmodSync(folder.at('closed'), 0)
    const args = ['secret.txt', 'closed/secret.txt', 'closed/*.txt', 'fine.txt']
    const report = await folder.lint(args, {unprivileged: true})
    chmodSync(folder.at('closed'), 0o755)
    expect(rulesByFile(report)).toEqual({
      'secret.txt': 'no permission to read it',
      'closed/secret.txt': 'no permission to read it',
      'closed/*.txt': expect.any(String),
      'fine.txt': space
    })
    expect(report.status).toBe(2)
    expect(report.err).not.toMatch(/^ {4}at /m)
  })

  test.skipIf(bound)('no permission: not tested, this user may read everything', () => {})

  test('is not UTF-16 with a byte-order mark, which stays UTF-16 when it is corrected, unless it is broken', async () => {
    const folder = new Folder({
      'little.txt': utf16(`\ufeff${warns}The envoy left the the hall.`),
      'big.txt': utf16BigEndian(`\ufeff${warns}The envoy left the the hall.`),
      'broken.txt': broken
    })
    const {files, status} = await folder.lint(['--fix', 'little.txt', 'big.txt', 'broken.txt'])
    // The mark counts: the repeated word would stand at offset 41 without it.
    for (const {messages} of files.slice(0, 2))
      expect(messages).toMatchObject([{offset: 42, line: 2, column: 16, actual: 'the the'}])
    expect(readFileSync(folder.at('little.txt'))).toEqual(utf16(`${fixed}The envoy left the the hall.`))
    expect(readFileSync(folder.at('big.txt'))).toEqual(utf16BigEndian(`${fixed}The envoy left the the hall.`))
    expect(files[2]!.error).toMatch(/^not UTF-16/)
    expect(readFileSync(folder.at('broken.txt'))).toEqual(broken)
    expect(status).toBe(2)
  })

  test('is not a file where nothing stands: there is nothing to find in it', async () => {
    const folder = new Folder({'empty.txt': '', 'spaces.txt': ' \t\r\n\n \u00a0\n', 'mark.txt': '\ufeff'})
    const report = await folder.lint(['--fail-on', 'info', 'empty.txt', 'spaces.txt', 'mark.txt'])
    expect(rulesByFile(report)).toEqual({'empty.txt': [], 'spaces.txt': [], 'mark.txt': []})
    expect(report).toMatchObject({status: 0, err: '', summary: {words: 0}})
    expect(report.files).toMatchObject(Array(3).fill({score: {value: 100, penalty: 0}}))
  })
})

describe('long input', () => {
  const sentence = (number: number) =>
    `On day ${number} the minister of the region left the hall and spoke to the press. `
  const sentences = (units: number) => {
    let text = ''
    for (let number = 1; text.length < units; number++) text += sentence(number)
    return text
  }

  // A reader that takes quadratic time needs minutes for each of these.
  test.concurrent('is linted to its end in linear time', {timeout: 20_000}, async () => {
    const million = sentences(1 << 20)
    const paragraph = `${sentences(560_000)}It was late , he said.\n`.replace(/(.{1,80})\s/g, '$1\n')
    const folder = new Folder({
      'no-space.txt': 'a'.repeat(1 << 20),
      'one-line.txt': `${million}It was late , he said.\n`,
      'paragraph.txt': paragraph
    })
    const report = await folder.lint(['no-space.txt', 'one-line.txt', 'paragraph.txt'])
    expect(report).toMatchObject({status: 0, err: ''})
    expect(report.files.map(({words}) => words)).toEqual([1, expect.any(Number), expect.any(Number)])
    const [, line, block] = report.files
    expect(line!.words).toBeGreaterThan(180_000)
    expect(block!.words).toBeGreaterThan(100_000)
    expect(line!.messages).toMatchObject([{rule: space[0], line: 1, offset: million.length + 11}])
    expect(block!.messages).toMatchObject([{rule: space[0], offset: paragraph.lastIndexOf(' ,')}])
  })
})

describe.concurrent('a write that fails', () => {
  test.runIf(bound)('leaves the file of --fix whole, and is told', async () => {
    const folder = new Folder({'closed/a.txt': warns, 'open/b.txt': warns})
    for (const [name, mode] of [
      ['closed', 0o555],
      ['open', 0o777],
      ['closed/a.txt', 0o666],
      ['open/b.txt', 0o666]
    ] as const)
      chmodSync(folder.at(name), mode)
    const report = await folder.lint(['--fix', 'closed/a.txt', 'open/b.txt'], {unprivileged: true})
    expect(report.status).toBe(2)
    expect(report.err).toMatch(/^mtlint: closed\/a\.txt: not written: EACCES/)
    expect(rulesByFile(report)).toEqual({'closed/a.txt': space, 'open/b.txt': []})
    expect(folder.read('closed/a.txt')).toBe(warns)
    expect(folder.read('open/b.txt')).toBe(warns.replace(' ,', ','))
    // No draft stays behind.
    expect(readdirSync(folder.at('closed'))).toEqual(['a.txt'])
    expect(readdirSync(folder.at('open'))).toEqual(['b.txt'])
  })

  test.runIf(bound)('leaves the old report whole, and is a failure of the run', async () => {
    const folder = new Folder({'closed/report.json': 'The old report.', 'a.txt': clean})
    chmodSync(folder.at('closed'), 0o555)
    const outcome = await folder.run(['--format', 'json:closed/report.json', 'a.txt'], {unprivileged: true})
    // Status 1 would say that something was found.
    expect(outcome).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^mtlint: closed\/report\.json: .*EACCES.*\n$/)
    })
    expect(folder.read('closed/report.json')).toBe('The old report.')
    expect(readdirSync(folder.at('closed'))).toEqual(['report.json'])
  })

  test.skipIf(bound)('folders without permission: not tested, this user may write everywhere', () => {})

  // As root, a new file in the place of /dev/null would break the machine.
  test.runIf(existsSync('/usr/bin/mkfifo'))('a pipe or device is written to, not replaced', async () => {
    const folder = new Folder({'a.txt': clean})
    spawnSync('mkfifo', [folder.at('pipe')])
    // Opened for reading and writing, so that nobody waits for the other end.
    const reader = spawnSync('sh', ['-c', 'exec 3<>pipe; "$0" "$1" --format json:pipe a.txt', process.execPath, cli], {
      cwd: folder.path,
      timeout: 10_000
    })
    expect(reader.status).toBe(0)
    expect(statSync(folder.at('pipe')).isFIFO()).toBe(true)
  })
})

describe.concurrent('a malformed gold file', () => {
  test('ends the run with line and column, and nothing is measured', async () => {
    const folder = new Folder({
      'good.jsonl': '{"id": "a", "target": "The talks ended.", "errors": []}\n',
      'bad.jsonl': '{"id": "a", "target": "x"}\n{"id": "b", "target": "x", "errors": 1}\n'
    })
    expect(await folder.run(['evaluate', 'good.jsonl', 'bad.jsonl', '--findings', 'found.jsonl'])).toEqual({
      status: 2,
      out: '',
      err: 'mtlint: bad.jsonl:2:28: `errors` must be a list\n'
    })
    expect(existsSync(folder.at('found.jsonl'))).toBe(false)
  })
})

const table = `id: house-style
summary: Disallow words that the house does not use.
why: The house says so.
mqm: style/unidiomatic
severity: minor
fix: suggest
sourceLanguages: []
sources: [house]
message: "Unexpected \`{actual}\`, expected \`{expected}\`"
entries:
  utilise:
    match: "<utilise>"
    expected: ["<use=$1>"]
    bad: {"They [[utilised]] it.": "They used it."}
    good: ["They used it."]
`

describe.concurrent('a malformed phrase table', () => {
  test('ends the run with line and column, and no file is linted', async () => {
    const folder = new Folder({'a.txt': warns, 'house.yaml': table.replace('<utilise>', '<utilise')})
    const {status, out, err} = await folder.run(['--phrases', 'house.yaml', 'a.txt'])
    expect({status, out}).toEqual({status: 2, out: ''})
    expect(err).toMatch(/^mtlint: .*house\.yaml:12:13: unexpected `<`\n$/)
  })

  test('is told from one that is well formed', () => {
    expect(readTable(table, 't').rule).toMatchObject({id: 'house-style', entries: [{match: '<utilise>'}]})
  })

  // The same reader, without the command around it.
  test.each([
    ['no YAML', 'sources: [house]', 'sources: [house', /^t:9:\d+: /],
    ['a wrong key', 'why:', 'wy:', /^t:3:1: unknown key `wy`/],
    ['a wrong severity', 'minor', 'mnor', /^t:5:11: `severity` must be one of critical, major, minor, neutral/],
    ['a wrong fix', 'fix: suggest', 'fix: [suggest]', /^t:6:6: `fix` must be text/],
    ['no list', '[house]', 'house', /^t:8:10: `sources` must be a list of texts/],
    ['no text', 'house-style', '7', /^t:1:5: `id` must be text/],
    ['a wrong key in an entry', 'match:', 'mach:', /^t:12:5: unknown key `mach` in entry `utilise`/],
    ['a bracket that is not opened', '<utilise>', 'utilise)', /^t:12:20: a bracket closes that was not opened/],
    [
      'a pattern without a word at its start',
      '<utilise>',
      'PERSON utilises',
      /^t:12:13: a pattern must begin with a word/
    ],
    ['a pattern of marks alone', '<utilise>', ', ;', /^t:12:13: a pattern needs a word/],
    ['no example of the mistake', / {4}bad: .*\n/, '', /^t:12:5: entry `utilise` needs an example under `bad`/],
    [
      'no example that looks alike',
      '["They used it."]',
      '[]',
      /^t:12:5: entry `utilise` needs an example under `good`/
    ],
    [
      'an entry that is no map',
      / {2}utilise:\n(?: {4}.*\n)*/,
      '  utilise: yes\n',
      /^t:11:12: entry `utilise` must be a map/
    ],
    ['a wrong type of error', 'style/unidiomatic', 'style/nonsense', /^t:4:6: /],
    ['a slot in the message that nothing fills', '{actual}', '{word}', /^t:9:10: /],
    ['a bracket after a space', '<utilise>', 'utilise ) it', /^t:12:21: a bracket closes that was not opened/],
    ['an entry without a pattern', / {4}match: .*\n/, '', /^t:12:5: /],
    ['no table at all', /[\s\S]*/, '- utilise\n', /^t:1:1: a table must be a map/],
    ['nothing', /[\s\S]*/, '', /^t:1:1: a table must be a map/]
  ])('is named with its place: %s', (_, from, to, reason) => {
    const read = () => readTable(table.replace(from, to), 't')
    expect(read).toThrow(TableError)
    expect(read).toThrow(reason)
  })
})

test.concurrent('a malformed configuration ends the run with file, line, column and the line quoted', async () => {
  const folder = new Folder({'.mtlintrc.yaml': 'pipeline: quick\nrules:\n  no-loop: of\n', 'a.txt': warns})
  expect(await folder.run(['a.txt'])).toEqual({
    status: 2,
    out: '',
    err: `mtlint: ${folder.at('.mtlintrc.yaml')}:3:12: unknown severity \`of\`, expected one of off, info, warning, error (did you mean off?)\n    no-loop: of\n             ^\n`
  })
})
