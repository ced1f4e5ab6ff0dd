import {expect, test} from 'vitest'
import {Folder} from './command.ts'

const folder = new Folder()

const table = (entry: string) => `id: no-house-phrase
summary: Disallow phrases of the house.
why: The house writes otherwise.
mqm: style/unidiomatic
severity: minor
fix: suggest
sourceLanguages: []
sources: [the style guide]
message: "Unexpected \`{actual}\`, expected \`{expected}\`"
entries:
  spring-onion:
    match: "green onion"
    expected: ["spring onion"]
${entry}`

test.concurrent('examples that hold', async () => {
  folder.write(
    'good.yaml',
    table('    bad: {"A [[green onion]] fell.": "A spring onion fell."}\n    good: ["A red onion."]\n')
  )
  expect(await folder.run(['phrases', 'test', 'good.yaml'])).toEqual({
    status: 0,
    out: 'good.yaml: 1 phrase, 2 examples, all examples hold\n',
    err: ''
  })
})

test.concurrent('examples that do not hold are told with their line', async () => {
  folder.write(
    'bad.yaml',
    table(
      '    bad:\n      "A [[red onion]] fell.": "A spring onion fell."\n      "A [[green onion]] lay.": "An onion lay."\n      "No marks.": "No marks."\n    good: ["One green onion."]\n'
    )
  )
  const {status, out, err} = await folder.run(['phrases', 'test', 'bad.yaml'])
  expect({status, err}).toEqual({status: 1, err: ''})
  expect(out.split('\n')).toEqual([
    'bad.yaml:11: spring-onion: `A [[red onion]] fell.`: nothing is found, expected `red onion`',
    'bad.yaml:11: spring-onion: `A [[green onion]] lay.`: corrected to `A spring onion lay.`, expected `An onion lay.`',
    'bad.yaml:11: spring-onion: `No marks.`: mark what is to be found as [[…]]',
    'bad.yaml:11: spring-onion: `One green onion.`: found `green onion`, expected nothing',
    'bad.yaml: 1 phrase, 4 examples, 4 do not hold',
    ''
  ])
})

test.concurrent('a table that cannot be read', async () => {
  folder.write('broken.yaml', 'id: [\n')
  const broken = await folder.run(['phrases', 'test', 'broken.yaml'])
  expect(broken).toMatchObject({status: 2, out: ''})
  expect(broken.err).toMatch(/^mtlint: broken\.yaml:\d+:\d+: /)
  expect(await folder.run(['phrases', 'test', 'missing.yaml'])).toEqual({
    status: 2,
    out: '',
    err: 'mtlint: missing.yaml: no such file\n'
  })
  expect(await folder.run(['phrases', 'try', 'x'])).toMatchObject({status: 2, out: ''})
})
