import {spawnSync} from 'node:child_process'
import {chmodSync, lstatSync, readdirSync, statSync, symlinkSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {clean, Folder, rulesByFile, warns} from './command.ts'

const wrong = `A headline\n\nThe talks ended , he said .\n\nThe envoy left the the hall ; i am sure.\n\n${clean}${clean.repeat(5)}`
const right = `A headline\n\nThe talks ended, he said.\n\nThe envoy left the the hall; I am sure.\n\n${clean}${clean.repeat(5)}`

describe.concurrent('--fix', () => {
  test('applies the safe corrections only, and a second time changes nothing', async () => {
    const folder = new Folder({'a.txt': wrong, 'clean.txt': clean})
    const before = statSync(folder.at('clean.txt'))
    const first = await folder.lint(['--fix', 'a.txt', 'clean.txt'])
    // What is left is reported: the repeated word is only a suggestion.
    expect(rulesByFile(first)['a.txt']).toContain('no-repeated-word')
    expect(rulesByFile(first)['a.txt']).not.toContain('no-space-before-punctuation')
    expect(folder.read('a.txt')).toBe(right)
    const {ino, mtimeMs} = statSync(folder.at('a.txt'))
    const second = await folder.lint(['--fix', 'a.txt', 'clean.txt'])
    expect(second.out).toBe(first.out)
    // A file without corrections is not written at all.
    expect(statSync(folder.at('a.txt'))).toMatchObject({ino, mtimeMs})
    expect(statSync(folder.at('clean.txt'))).toMatchObject({ino: before.ino, mtimeMs: before.mtimeMs})
    expect(readdirSync(folder.path).sort()).toEqual(['a.txt', 'clean.txt'])
  })

  test('keeps mode, links, line ends and the byte-order mark', async () => {
    const folder = new Folder({
      'real/a.txt': warns,
      'windows.txt': `\ufeff${warns.replace('\n', '\r\n')}${warns.trim()}`
    })
    chmodSync(folder.at('real/a.txt'), 0o640)
    symlinkSync('real/a.txt', folder.at('link.txt'))
    await folder.run(['--fix', 'link.txt', 'windows.txt'])
    const fixed = warns.replace(' ,', ',')
    expect(lstatSync(folder.at('link.txt')).isSymbolicLink()).toBe(true)
    expect(folder.read('real/a.txt')).toBe(fixed)
    expect(statSync(folder.at('real/a.txt')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder.at('real'))).toEqual(['a.txt'])
    expect(folder.read('windows.txt')).toBe(`\ufeff${fixed.replace('\n', '\r\n')}${fixed.trim()}`)
  })

  test('leaves alone what a comment silences and what a rule switched off would change', async () => {
    const text = `<!-- mtlint-disable-next-line -->\n${warns}\nThe envoy left , i am sure.\n`
    const folder = new Folder({'a.md': text})
    await folder.run(['--fix', '--rule', 'no-lowercase-i:off', 'a.md'])
    expect(folder.read('a.md')).toBe(text.replace('left ,', 'left,'))
  })
})

const canPatch = spawnSync('patch', ['--version']).status === 0

describe.concurrent('--fix-dry-run', () => {
  /** Give the printed diff to `patch`, which must take it as it is, and return the file that it makes. */
  const patch = async (text: string): Promise<string> => {
    const folder = new Folder({'desk/a.txt': text})
    const {out, err} = await folder.run(['--fix-dry-run', 'desk/a.txt'])
    expect(err).toBe('')
    expect(folder.read('desk/a.txt')).toBe(text)
    const {status, stdout} = spawnSync('patch', ['-p0', '--fuzz=0', '--binary'], {cwd: folder.path, input: out})
    expect({status, stdout: String(stdout)}).toEqual({status: 0, stdout: 'patching file desk/a.txt\n'})
    expect(readdirSync(folder.at('desk'))).toEqual(['a.txt'])
    return folder.read('desk/a.txt')
  }

  test('prints a unified diff and leaves the file alone', async () => {
    const folder = new Folder({'a.txt': wrong, 'clean.txt': clean})
    const {out, err, status} = await folder.run(['--fix-dry-run', 'a.txt', 'clean.txt'])
    expect({err, status}).toEqual({err: '', status: 0})
    expect(out).toBe(
      [
        '--- a.txt',
        '+++ a.txt',
        '@@ -1,8 +1,8 @@',
        ' A headline',
        ' ',
        '-The talks ended , he said .',
        '+The talks ended, he said.',
        ' ',
        '-The envoy left the the hall ; i am sure.',
        '+The envoy left the the hall; I am sure.',
        ' ',
        ...Array(2).fill(` ${clean.trim()}`),
        ''
      ].join('\n')
    )
    expect(folder.read('a.txt')).toBe(wrong)
  })

  test('prints the report too where it is asked for', async () => {
    const {out} = await new Folder({'a.txt': wrong}).run(['--fix-dry-run', '--format', 'terminal', 'a.txt'])
    expect(out).toMatch(/^--- a\.txt\n[\s\S]*\n\d+ problems /)
  })

  test.runIf(canPatch)('prints what patch can apply', async () => {
    expect(await patch(wrong)).toBe(right)
  })

  test.runIf(canPatch)(
    'prints what patch can apply where changes lie far apart and lines end as on Windows',
    async () => {
      const paragraphs = Array.from({length: 60}, (_, index) =>
        index % 17 === 3 ? `The talks number ${index} ended , he said.` : `A quiet line number ${index} stands here.`
      )
      const text = paragraphs.join('\r\n\r\n')
      expect(await patch(`${text}${'\r\n'.repeat(5)}`)).toBe(`${text.replaceAll(' ,', ',')}${'\r\n'.repeat(5)}`)
    }
  )

  // The empty text after the last line feed is printed as a line of its own, so that patch needs fuzz and git refuses.
  test.runIf(canPatch)('prints what patch can apply where the last lines change', async () => {
    expect(await patch(warns)).toBe(warns.replace(' ,', ','))
  })

  // `\ No newline at end of file` is missing.
  test.runIf(canPatch)('prints what patch can apply where the last line has no end', async () => {
    expect(await patch(warns.trim())).toBe(warns.trim().replace(' ,', ','))
  })
})
