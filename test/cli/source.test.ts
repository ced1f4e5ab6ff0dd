import {describe, expect, test} from 'vitest'
import {Folder} from './command.ts'

const arabic =
  'وصل الوزير إلى الجسر القديم يوم الأحد.\n\nوقتل 35 شخصا في الفيضان. ولم يعلن أحد مسؤوليته عن إغلاق الطريق في المدينة.\n'
const english =
  'The minister arrived at the old bridge on Sunday.\n\nThe flood killed 35 people. No one has taken responsibility for closing the road in the town.\n'
const shorter = 'The minister arrived at the old bridge on Sunday.\n\nThe flood killed 35 people.\n'

interface Beside {
  rule: string
  line: number
  sourceLine: number | null
  sourceColumn: number | null
}

const besideOf = (messages: unknown) =>
  (messages as Beside[]).map(({rule, line, sourceLine, sourceColumn}) => ({rule, line, sourceLine, sourceColumn}))
const omission = {rule: 'no-omission', line: 3, sourceLine: 3, sourceColumn: 26}

describe('--source', () => {
  test('puts a source beside the article', async () => {
    const folder = new Folder({'a.ar.txt': arabic, 'a.txt': shorter, 'good.txt': english})
    const {files, tool} = await folder.lint(['--source', 'a.ar.txt', 'a.txt'])
    expect(tool.pipeline).toBe('bilingual')
    expect(files[0]).toMatchObject({source: {path: 'a.ar.txt', language: 'ar', matches: true}})
    expect(besideOf(files[0]!.messages)).toEqual([omission])
    expect((await folder.lint(['--source', 'a.ar.txt', 'good.txt'])).files[0]!.messages).toEqual([])
  })
  test('shows the line of the source', async () => {
    const folder = new Folder({'a.ar.txt': arabic, 'a.txt': shorter})
    const {out} = await folder.run(['--source', 'a.ar.txt', 'a.txt'])
    expect(out).toContain('│ ar 3 ولم يعلن أحد')
  })
  test('works for piped text', async () => {
    const folder = new Folder({'a.ar.txt': arabic})
    const {files} = await folder.lint(['--source', 'a.ar.txt', '-'], {input: shorter})
    expect(besideOf(files[0]!.messages)).toEqual([omission])
  })
  test('as a pattern pairs many articles, and a source is no article', async () => {
    const folder = new Folder({'in/a.ar.txt': arabic, 'in/a.txt': shorter, 'in/b.ar.txt': arabic, 'in/b.txt': english})
    const {files} = await folder.lint(['--source', '{dir}/{name}.ar{ext}', 'in'])
    expect(files.map(({path, messages}) => [path, besideOf(messages).length])).toEqual([
      ['in/a.txt', 1],
      ['in/b.txt', 0]
    ])
  })
  test('that is not there is named, and the article is linted', async () => {
    const folder = new Folder({'a.txt': 'The talks ended , he said.\n'})
    const {status, err, files} = await folder.lint(['--source', 'none.txt', 'a.txt'])
    expect([status, err]).toEqual([2, 'mtlint: a.txt: the source none.txt: no such file\n'])
    expect(files[0]!.messages).toHaveLength(1)
  })
  test('is one for one article', async () => {
    const folder = new Folder({'a.ar.txt': arabic, 'a.txt': english, 'b.txt': english})
    const {status, err} = await folder.run(['--source', 'a.ar.txt', 'a.txt', 'b.txt'])
    expect([status, err]).toEqual([
      2,
      'mtlint: --source a.ar.txt: one source for 2 articles; pair them by a pattern such as {dir}/{name}.ar{ext}\n'
    ])
  })
  test('with a slot that is unknown is refused', async () => {
    const {status, err} = await new Folder({'a.txt': english}).run(['--source', '{dir}/{nam}.ar{ext}', 'a.txt'])
    expect([status, err]).toEqual([
      2,
      'mtlint: --source {dir}/{nam}.ar{ext}: unknown slot {nam}, expected {dir}, {name} or {ext}\n'
    ])
  })
  test('that is another article is told, and nothing is compared', async () => {
    const other = 'Да. Нет. Да. Нет. Да. Нет. Да. Нет.\n'
    const long = `${english.trim()} ${'The council met for 12 hours and nobody left before the vote on the bridge was over. '.repeat(4)}\n`
    const folder = new Folder({'a.ru.txt': other, 'a.txt': long})
    const {files} = await folder.lint(['--source', 'a.ru.txt', '--rule', 'no-repeated-sentence:off', 'a.txt'])
    expect(files[0]!.messages.map(({rule}) => rule)).toEqual(['matching-source'])
  })
  test('that is empty leaves nothing to compare', async () => {
    const folder = new Folder({'a.ar.txt': '', 'a.txt': ''})
    expect((await folder.run(['--source', 'a.ar.txt', 'a.txt'])).status).toBe(0)
  })
})

describe('the configuration', () => {
  test('names a pattern, which need not fit every article', async () => {
    const folder = new Folder({
      '.mtlintrc.yaml': 'source: "{dir}/{name}.ar{ext}"\n',
      'in/a.ar.txt': arabic,
      'in/a.txt': shorter,
      'in/alone.txt': english
    })
    const {files, status} = await folder.lint(['in'])
    expect(files.map(({path, messages}) => [path, besideOf(messages).length])).toEqual([
      ['in/a.txt', 1],
      ['in/alone.txt', 0]
    ])
    expect(status).toBe(0)
  })
  test('with a wrong pattern is refused with its place', async () => {
    const folder = new Folder({'.mtlintrc.yaml': 'source: "{dir}/{nam}"\n', 'a.txt': english})
    const {status, err} = await folder.run(['a.txt'])
    expect(status).toBe(2)
    expect(err).toMatch(/\.mtlintrc\.yaml:1:9: unknown slot \{nam\}/)
  })
})

describe('--terms', () => {
  const german = 'Der Gemeinderat tagt am Montag in der Halle. Vernay Info berichtet von der Sitzung.\n'
  const text = 'The parish board meets in the hall on Monday. Vernay Info reports from the meeting.\n'

  test('holds the English to a term base', async () => {
    const folder = new Folder({
      'a.de.txt': german,
      'a.txt': text,
      'terms.csv': 'source,target,forbidden\nGemeinderat,town council,parish board\n'
    })
    const {files} = await folder.lint(['--terms', 'terms.csv', '--source', 'a.de.txt', 'a.txt'])
    expect(files[0]!.messages.map(({rule, actual, suggestions}) => [rule, actual, suggestions[0]])).toEqual([
      ['no-wrong-term', 'parish board', 'town council']
    ])
    folder.write('.mtlintrc.yaml', 'terms: terms.csv\n')
    expect((await folder.lint(['--source', 'a.de.txt', 'a.txt'])).files[0]!.messages).toHaveLength(1)
  })
  test('tells a mistake with its place', async () => {
    const folder = new Folder({'a.de.txt': german, 'a.txt': text, 'terms.csv': 'sorce,target\na,b\n'})
    const {status, err} = await folder.run(['--terms', 'terms.csv', '--source', 'a.de.txt', 'a.txt'])
    expect(status).toBe(2)
    expect(err).toMatch(/^mtlint: terms\.csv:1:1: /)
    const missing = await folder.run(['--terms', 'none.csv', 'a.txt'])
    expect([missing.status, missing.err]).toEqual([2, 'mtlint: none.csv: no such file\n'])
  })
})
