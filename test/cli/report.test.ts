import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {Folder, type JsonMessage, warns} from './command.ts'

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}
const sample = fileURLToPath(new URL('../../samples/machine/blinken-in-beijing/article.txt', import.meta.url))

/** Line and column as one counts them by hand. */
function pointAt(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset).split('\n')
  return {line: before.length, column: before.at(-1)!.length + 1}
}

function expectPlaces(text: string, messages: readonly JsonMessage[]): void {
  for (const {offset, endOffset, line, column, endLine, endColumn, actual} of messages) {
    expect(text.slice(offset, endOffset)).toBe(actual)
    expect({line, column}).toEqual(pointAt(text, offset))
    expect({line: endLine, column: endColumn}).toEqual(pointAt(text, endOffset))
  }
}

describe.concurrent('the JSON report', () => {
  test('has the form that the contract fixes', async () => {
    const folder = new Folder({'a.txt': warns})
    const {out} = await folder.lint(['a.txt', 'missing.txt'])
    expect(out.endsWith('}\n')).toBe(true)
    const report = JSON.parse(out) as unknown
    const page = 'https://github.com/mtlint/mtlint/blob/main/src/rules/docs/no-space-before-punctuation.md'
    const expected = {
      version: 1,
      tool: {name: 'mtlint', version, pipeline: 'article'},
      files: [
        {
          path: 'missing.txt',
          words: 0,
          sentences: 0,
          score: null,
          origin: null,
          machine: null,
          source: null,
          messages: [],
          error: 'no such file'
        },
        {
          path: 'a.txt',
          words: 5,
          sentences: 1,
          // 100 × (1 − 1 ÷ 5); the bounds take the one minor finding for a Poisson count.
          score: {value: 80, penalty: 1, low: 47.1, high: 100},
          origin: null,
          // Wilson's interval for one of one.
          machine: {sentences: 1, of: 1, low: 0.207, high: 1},
          source: null,
          messages: [
            {
              rule: 'no-space-before-punctuation',
              family: 'punctuation',
              mqm: 'linguistic-conventions/punctuation',
              severity: 'warning',
              mqmSeverity: 'minor',
              message: 'Unexpected space before `,`, remove it',
              line: 1,
              column: 16,
              endLine: 1,
              endColumn: 18,
              offset: 15,
              endOffset: 17,
              actual: ' ,',
              suggestions: [','],
              fix: 'safe',
              note: expect.stringMatching(/^French .*\.$/),
              url: page,
              confidence: expect.closeTo(0.9, 0),
              sourceLine: null,
              sourceColumn: null,
              fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/)
            }
          ],
          error: null
        }
      ],
      summary: {files: 2, errors: 0, warnings: 1, infos: 0, words: 5, suppressed: 0}
    }
    expect(report).toEqual(expected)
    // People read it too: the keys stand in the order of the contract.
    const keysOf = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(keysOf)
        : typeof value === 'object' && value !== null && !('asymmetricMatch' in value)
          ? Object.entries(value).map(([key, inner]) => [key, keysOf(inner)])
          : null
    expect(keysOf(report)).toEqual(keysOf(expected))
  })

  const sentences = `A 👍 man said , in 中文 , that the the 👨‍👩‍👧 ended.`
  const [one, other] = ['The talks ended , he said.', 'The vote began , she said.']
  const texts: Readonly<Record<string, string>> = {
    'crlf.txt': `${sentences}\r\n\r\n${sentences}\r\n`,
    'mark.txt': `\ufeff${sentences}\r\n\r\n${sentences}`,
    'tabs.txt': `\t${sentences}\n\n\u3000${sentences}\n`,
    'marks.txt': `The e\u0301cole said: ${sentences}`,
    'before.txt': `${one}\n\n${other}\n\n${one}\n`,
    'moved.txt': `A headline\n\n\n${one}\n\n${other} Nobody came.\n\n\n${one}\n`,
    'windows.txt': `\ufeff${one}\r\n\r\n${other}\r\n\r\n${one}\r\n`,
    'changed.txt': `${one.replace('talks', 'races')}\n\n${other}\n`
  }
  const all = new Folder(texts).lint([...Object.keys(texts), sample])
  const messagesOf = async (name: string) => (await all).files.find(({path}) => path === name)!.messages

  test('says of the sample what the contract shows', async () => {
    const messages = await messagesOf(sample)
    expect(messages).toContainEqual(
      expect.objectContaining({
        rule: 'no-misspelt-name',
        family: 'names',
        mqm: 'accuracy/mistranslation',
        severity: 'error',
        mqmSeverity: 'major',
        message: 'Unexpected name `Anthony Blinken`, expected `Antony Blinken`',
        line: 3,
        column: 35,
        endLine: 3,
        endColumn: 42,
        actual: 'Anthony',
        suggestions: ['Antony'],
        fix: 'suggest'
      })
    )
    expectPlaces(readFileSync(sample, 'utf8'), messages)
    // By place, then by rule: a misplaced name that is also misspelt is two messages.
    const order = messages.map(({offset, endOffset, rule}) => ({offset, endOffset, rule}))
    expect(order).toEqual(
      [...order].sort(
        (one, other) => one.offset - other.offset || one.endOffset - other.endOffset || (one.rule < other.rule ? -1 : 1)
      )
    )
    expect(new Set(messages.map(({fingerprint}) => fingerprint)).size).toBe(messages.length)
  })

  test('counts lines, columns and offsets in the UTF-16 units of the file as it stands', async () => {
    // 👍 is two units, CRLF is two, the mark is one.
    const firsts = {'crlf.txt': 13, 'mark.txt': 14, 'tabs.txt': 14, 'marks.txt': 30}
    for (const [name, first] of Object.entries(firsts)) {
      const messages = await messagesOf(name)
      expect(messages.map(({rule}) => rule)).toEqual(
        expect.arrayContaining(['no-space-before-punctuation', 'no-repeated-word'])
      )
      expect(messages[0]!.offset).toBe(first)
      expectPlaces(texts[name]!, messages)
    }
  })

  test('has fingerprints that stay when lines move, and differ where a sentence is repeated', async () => {
    const prints = async (name: string) => (await messagesOf(name)).map(({fingerprint}) => fingerprint)
    const [before, changed] = [await prints('before.txt'), await prints('changed.txt')]
    expect(new Set(before).size).toBe(3)
    expect(await prints('moved.txt')).toEqual(before)
    expect(await prints('windows.txt')).toEqual(before)
    expect(changed[0]).not.toBe(before[0])
    expect(changed[1]).toBe(before[1])
  })

  test('is written beside other formats, each where it belongs', async () => {
    const folder = new Folder({'a.txt': warns})
    const args = ['--color', '--format', 'json:report.json', '--format', 'terminal', '--format', 'terminal:report.txt']
    const {out, status} = await folder.run([...args, 'a.txt'])
    expect(status).toBe(0)
    expect(JSON.parse(folder.read('report.json'))).toMatchObject({summary: {warnings: 1}})
    // Colours are for the terminal, not for a file.
    expect(out).toContain('\u001b[33mwarning\u001b[0m')
    expect(folder.read('report.txt')).toBe(withoutColors(out))
  })
})

describe.concurrent('the terminal report', () => {
  const excerpt = (out: string) =>
    out.split('\n').flatMap((line, index, all) => (/\^/.test(line) ? [all[index - 1], line] : []))
  const folder = new Folder({
    'a.txt': `A headline\n\n${warns}\n${warns}`,
    'b.txt': `${warns}\nThe minister\u00e2\u20ac\u2122s car left.\n`
  })
  const plain = folder.run(['a.txt'])

  test('shows the line, the place underlined, what to write, and why', async () => {
    const {out, err} = await plain
    expect(err).toBe('')
    expect(out.split('\n').slice(0, 5)).toEqual([
      'a.txt:3:16 warning no-space-before-punctuation',
      '  Unexpected space before `,`, remove it',
      '3 │ The talks ended , he said.',
      '  │                ^^',
      '  │ write ,'
    ])
    expect(out).toMatch(/^ {2}│ {3}why French /m)
    // The reason is told once.
    expect(out.match(/why /g)).toHaveLength(1)
    expect(out).toMatch(/^2 problems \(0 errors, 2 warnings\) in 1 file, 12 words\.$/m)
    expect(out).toMatch(/^2 corrections can be made with --fix\.$/m)
    expect(out).toMatch(/^Quality score [\d.]+ of 100 /m)
  })

  const words = Array.from({length: 60}, (_, index) => `word${index}`)
  const hard = new Folder({
    'wide.txt': '中文 and 한글 ended , he said.\n',
    'emoji.txt': 'The 👍 sign ended , he said.\n',
    'marks.txt': 'E\u0301cole\u0301 ended , he said.\n',
    'tab.txt': '\tThe talks\tended , he said.\n',
    'long.txt': `On Monday ${words.join(' ')} ended , and ${words.join(' ')}.\n`,
    'escape.txt': 'The \u001b[31mtalks\u0007 \u202eended , he said.\n'
  })
  const shown = hard.run(['--rule', 'no-foreign-script:off', 'wide.txt', 'emoji.txt', 'marks.txt', 'tab.txt'])
  const others = hard.run(['long.txt', 'escape.txt'])

  test('underlines the right column after wide letters, combining marks and tabs', async () => {
    expect(excerpt((await shown).out)).toEqual([
      '1 │ 中文 and 한글 ended , he said.',
      // Four letters are two columns wide.
      `  │ ${' '.repeat(19)}^^`,
      '1 │ The 👍 sign ended , he said.',
      `  │ ${' '.repeat(17)}^^`,
      '1 │ E\u0301cole\u0301 ended , he said.',
      `  │ ${' '.repeat(11)}^^`,
      '1 │  The talks ended , he said.',
      `  │ ${' '.repeat(16)}^^`
    ])
  })

  test('cuts a long line around the place', async () => {
    const [line, mark] = excerpt((await others).out) as [string, string]
    expect(line.length).toBeLessThanOrEqual(100)
    expect(line).toMatch(/^1 │ ….* ended , and .* …$/)
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe(' ,')
  })

  // A text could set the colours of the terminal, move its cursor or turn the direction of the line.
  test('lets no escape sequence of the text through to the terminal', async () => {
    const {out} = await others
    expect(out).toContain('escape.txt:1:')
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/)
  })

  test('has colours where --color or FORCE_COLOR ask for them, and none in a pipe', async () => {
    const [forced, environment, never] = await Promise.all([
      folder.run(['--color', 'a.txt'], {env: {NO_COLOR: '1'}}),
      folder.run(['a.txt'], {env: {FORCE_COLOR: '1'}}),
      folder.run(['--no-color', '--verbose', 'a.txt'], {env: {FORCE_COLOR: '1'}})
    ])
    expect(forced.out).toContain('\u001b[33mwarning\u001b[0m')
    expect(environment.out).toBe(forced.out)
    expect(withoutColors(forced.out)).toBe((await plain).out)
    expect((await plain).out).not.toContain('\u001b')
    expect(never.out).not.toContain('\u001b')
    // With --verbose every message has its reason.
    expect(never.out.match(/why /g)).toHaveLength(2)
  })

  // As in eslint.
  test('names only errors with --quiet, but what is hidden counts for --max-warnings', async () => {
    const {out, status} = await folder.run(['--quiet', '--max-warnings', '0', '--fail-on', 'never', 'b.txt'])
    expect(out).toContain('no-mojibake')
    expect(out).not.toContain('no-space-before-punctuation')
    expect(status).toBe(1)
  })
})

function withoutColors(text: string): string {
  return text.replace(/\u001b\[\d+m/g, '')
}
