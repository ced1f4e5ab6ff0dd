import {spawn} from 'node:child_process'
import {existsSync, openSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {readOptions} from '../../src/cli/options.ts'
import {clean, cli, errs, Folder, informs, warns} from './command.ts'

const folder = new Folder({'clean.txt': clean, 'info.txt': informs, 'warning.txt': warns, 'error.txt': errs})

describe.concurrent('the exit status', () => {
  test.each([
    [
      0,
      'only warnings are found, and as many as --max-warnings allows',
      ['--max-warnings', '1', 'warning.txt', 'info.txt']
    ],
    [1, 'an error is found', ['clean.txt', 'error.txt']],
    [1, 'warnings are found and --fail-on says warning', ['--fail-on', 'warning', 'warning.txt']],
    [0, 'only information is found and --fail-on says warning', ['--fail-on', 'warning', 'info.txt']],
    [1, 'information is found and --fail-on says info', ['--fail-on', 'info', 'info.txt']],
    [0, 'an error is found and --fail-on says never', ['--fail-on', 'never', 'error.txt']],
    [
      1,
      'there are too many warnings, even if --fail-on says never',
      ['--max-warnings=0', '--fail-on=never', 'warning.txt']
    ],
    [2, 'a file cannot be read, even if --fail-on says never', ['--fail-on', 'never', 'error.txt', 'missing.txt']]
  ])('is %i where %s', async (status, _, args) => {
    expect(await folder.run(args)).toMatchObject({status})
  })
})

describe.concurrent('a mistake in the command line', () => {
  test.each([
    [['--fromat', 'json', 'clean.txt'], 'mtlint: unknown option --fromat, did you mean --format?\n'],
    [['--format', 'jsn', 'clean.txt'], 'mtlint: --format jsn: expected one of terminal, json (did you mean json?)\n'],
    [
      ['--rule', 'no-repeted-word:off', 'clean.txt'],
      'mtlint: --rule no-repeted-word: there is no such rule, did you mean no-repeated-word?\n'
    ]
  ])('ends the run with 2 and one line on standard error: %j', async (args, err) => {
    expect(await folder.run(args)).toEqual({status: 2, out: '', err})
  })

  // The same reader, without the command around it.
  test.each([
    [['--bogus'], 'unknown option --bogus; see mtlint --help'],
    [['--max-warning=1'], 'unknown option --max-warning, did you mean --max-warnings?'],
    [['--format'], /--format.*missing/],
    [['--rule', 'no-loop:of'], /--rule of: expected one of off, info, warning, error \(did you mean off\?\)/],
    [['--fail-on', 'eror'], /--fail-on eror: expected one of error, warning, info, never \(did you mean error\?\)/],
    [['--pipeline', 'artcle'], /--pipeline artcle: expected one of .*\(did you mean article\?\)/],
    [['--max-warnings', 'few'], /--max-warnings few: expected a whole number/],
    [['--max-warnings', '1.5'], /--max-warnings 1\.5: expected a whole number/],
    [['--max-warnings=-1'], /--max-warnings -1: expected a whole number/],
    [['--max-warnings', ''], /--max-warnings : expected a whole number/],
    [['--min-confidence', '2'], /--min-confidence 2: expected a number from 0 to 1/]
  ])('is named, with the nearest right spelling: %j', (args, reason) => {
    expect(() => readOptions(args)).toThrow(reason)
  })
})

test.concurrent('the version goes to standard output', async () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}
  expect(await folder.run(['--version'])).toEqual({status: 0, out: `${version}\n`, err: ''})
})

test.concurrent('help goes to standard output, and every option that it tells of is known', async () => {
  const {out, err, status} = await folder.run(['--help', 'missing.txt'])
  expect({err, status}).toEqual({err: '', status: 0})
  expect(out).toMatch(/^Usage: mtlint /)
  const values: Record<string, string> = {
    'fail-on': 'error',
    pipeline: 'quick',
    rule: 'x:off',
    'source-language': 'ar',
    english: 'en-GB',
    style: 'serial-comma'
  }
  for (const [, name, value] of out.matchAll(/^ {2}(?:-h, )?--([a-z-]+)(?: ([A-Z]\S*))?/gm)) {
    const args = value ? [`--${name}`, values[name!] ?? '1'] : [`--${name}`]
    expect(() => readOptions(args)).not.toThrow()
  }
})

test.concurrent('every command tells how it is used', async () => {
  const {out: usage} = await folder.run(['--help'])
  for (const [, command] of usage.matchAll(/^ {2}mtlint ([a-z]+) /gm))
    expect(await folder.run([command!, '--help'])).toEqual({status: 0, out: usage, err: ''})
})

test.concurrent('a reader that leaves early ends the command quietly', async () => {
  folder.write('long.txt', `${warns}\n`.repeat(500))
  const child = spawn(process.execPath, [cli, '--format', 'json', 'long.txt'], {cwd: folder.path})
  let err = ''
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString()
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect({status, err}).toEqual({status: 0, err: ''})
})

// Status 1 would say that something was found.
test.skipIf(!existsSync('/dev/full'))('a report that cannot be printed is a failure of the run', async () => {
  const child = spawn(process.execPath, [cli, 'clean.txt'], {
    cwd: folder.path,
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe']
  })
  let err = ''
  child.stderr!.on('data', (chunk: Buffer) => {
    err += chunk.toString()
  })
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect({status, err}).toEqual({status: 2, err: expect.stringMatching(/^mtlint: .*ENOSPC/)})
})
