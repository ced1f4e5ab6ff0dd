import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const readme = readFileSync('README.md', 'utf8')

test('the picture in the README is real output', () => {
  const picture = /```\n([\s\S]*?)```/.exec(readme)?.[1]?.trimEnd() ?? ''
  const output = execFileSync(
    process.execPath,
    ['../../../dist/cli.cjs', '--no-config', '--fail-on', 'never', 'article.txt'],
    {
      cwd: 'samples/machine/blinken-in-beijing',
      encoding: 'utf8'
    }
  )
  expect(output).toContain(picture)
})

test('the README explains each dependency', () => {
  const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {dependencies: Record<string, string>}
  for (const name of Object.keys(dependencies)) expect(readme).toMatch(new RegExp(`^\\|(?:[^|]*[ ,])?${name}[ ,]`, 'm'))
})

test('the lock file names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
})
