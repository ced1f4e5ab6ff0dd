import {spawnSync} from 'node:child_process'
import {chmodSync, lstatSync, readdirSync, statSync, symlinkSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {clean, Folder, rulesByFile, warns} from './command.ts'

const wrong = `A headline\n\nThe talks ended , he said .\n\nThe envoy left the the hall ; i am sure.\n\n${clean}${clean.repeat(5)}`
const right = `A headline\n\nThe talks ended, he said.\n\nThe envoy left the the hall; I am sure.\n\n${clean}${clean.repeat(5)}`

const fixed = warns.replace(' ,', ',')
const silenced = `<!-- mtlint-disable-next-line -->\n${warns}\nThe envoy left , he said.\n`

describe('--fix', () => {
  const folder = new Folder({
    'a.txt': wrong,
    'clean.txt': clean,
    'real/a.txt': warns,
    'silenced.md': silenced,
    'windows.txt': `\ufeff${warns.replace('\n', '\r\n')}${warns.trim()}`
  })
  chmodSync(folder.at('real/a.txt'), 0o640)
  symlinkSync('real/a.txt', folder.at('link.txt'))
  const names = ['a.txt', 'clean.txt', 'link.txt', 'silenced.md', 'windows.txt']
  const states = () => names.map((name) => statSync(folder.at(name))).map(({ino, mtimeMs}) => ({ino, mtimeMs}))
  const before = states()
  const first = folder.lint(['--fix', ...names])

  test('applies the safe corrections only, and reports what is left', async () => {
    // The repeated word is only a suggestion.
    expect(rulesByFile(await first)).toMatchObject({'a.txt': ['no-repeated-word'], 'link.txt': [], 'windows.txt': []})
    expect(folder.read('a.txt')).toBe(right)
    expect(readdirSync(folder.path).sort()).toEqual([...names, 'real'].sort())
  })

  test('keeps mode, links, line ends and the byte-order mark', async () => {
    await first
    expect(lstatSync(folder.at('link.txt')).isSymbolicLink()).toBe(true)
    expect(folder.read('real/a.txt')).toBe(fixed)
    expect(statSync(folder.at('real/a.txt')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder.at('real'))).toEqual(['a.txt'])
    expect(folder.read('windows.txt')).toBe(`\ufeff${fixed.replace('\n', '\r\n')}${fixed.trim()}`)
  })

  test('leaves alone what a comment silences', async () => {
    await first
    expect(folder.read('silenced.md')).toBe(silenced.replace('left ,', 'left,'))
  })

  test('changes nothing a second time, and writes no file that it does not change', async () => {
    const {out} = await first
    const after = states()
    expect(after[1]).toEqual(before[1])
    expect(after[0]).not.toEqual(before[0])
    const second = await folder.lint(['--fix', ...names])
    expect(second.out).toBe(out)
    expect(states()).toEqual(after)
  })
})

const canPatch = spawnSync('patch', ['--version']).status === 0

describe('--fix-dry-run', () => {
  const paragraphs = Array.from({length: 60}, (_, index) =>
    index % 17 === 3 ? `The talks number ${index} ended , he said.` : `A quiet line number ${index} stands here.`
  )
  const texts: Readonly<Record<string, string>> = {
    'a.txt': wrong,
    'clean.txt': clean,
    'desk/far-apart.txt': paragraphs.join('\r\n\r\n'),
    'desk/last-line.txt': `${clean}\n${warns}`,
    'desk/no-line-end.txt': `${clean}\n${warns.trim()}`,
    'desk/one-line.txt': warns
  }
  const folder = new Folder(texts)
  const dry = folder.run(['--fix-dry-run', ...Object.keys(texts)])

  test('prints a unified diff and leaves the files alone', async () => {
    const {out, err, status} = await dry
    expect({err, status}).toEqual({err: '', status: 0})
    expect(out.slice(0, out.indexOf('--- desk'))).toBe(
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
    for (const [name, text] of Object.entries(texts)) expect(folder.read(name)).toBe(text)
  })

  test.runIf(canPatch)('prints what patch can apply, wherever the changes lie and however the lines end', async () => {
    const {out} = await dry
    const patched = new Folder(texts)
    const {status, stdout} = spawnSync('patch', ['-p0', '--fuzz=0', '--binary'], {cwd: patched.path, input: out})
    const changed = Object.keys(texts).filter((name) => name !== 'clean.txt')
    expect(String(stdout)).toBe(changed.map((name) => `patching file ${name}\n`).join(''))
    expect(status).toBe(0)
    for (const name of changed)
      expect(patched.read(name)).toBe(name === 'a.txt' ? right : texts[name]!.replaceAll(' ,', ','))
  })

  test.skipIf(canPatch)('the diff as patch sees it: not tested, patch is not installed', () => {})

  test('prints the report too where it is asked for', async () => {
    const {out} = await folder.run(['--fix-dry-run', '--format', 'terminal', 'a.txt'])
    expect(out).toMatch(/^--- a\.txt\n[\s\S]*\n\d+ problems /)
  })
})
