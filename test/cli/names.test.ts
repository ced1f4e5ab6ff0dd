import {describe, expect, test} from 'vitest'
import {Folder} from './command.ts'

const list = 'name,variants,wrong,office\nLorna Quigley,,Lorna Quigly,Mayor of Ardmoyle\n'
const text = 'The mayor, Lorna Quigly, opened the bridge.\n'
const found = {rule: 'no-misspelt-name', actual: 'Quigly', suggestions: ['Quigley'], line: 1, column: 18, endColumn: 24}
const broken = 'name\nBo Birch\nBo Birch\n,\n'

describe.concurrent('a name list of the user', () => {
  test('makes a name known', async () => {
    const folder = new Folder({'desk.csv': list, 'a.txt': text})
    const [without, with_] = await Promise.all([folder.lint(['a.txt']), folder.lint(['--names', 'desk.csv', 'a.txt'])])
    expect(without.files[0]!.messages).toEqual([])
    expect(with_).toMatchObject({status: 1, files: [{messages: [found]}]})
  })

  test('is found from the configuration, and each folder has its own', async () => {
    const folder = new Folder({
      'north/.mtlintrc.yaml': 'names: ../lists/desk.csv\n',
      'north/a.txt': text,
      'south/.mtlintrc.json': '{"names": ["desk.yaml"]}',
      'south/desk.yaml': '- name: Lorna Quigly\n  office: Mayor of Ardmoyle\n',
      'south/a.txt': text,
      'a.txt': text,
      'lists/desk.csv': list
    })
    const {files} = await folder.lint(['a.txt', 'north', 'south', 'north/a.txt'])
    expect(Object.fromEntries(files.map(({path, messages}) => [path, messages.map(({actual}) => actual)]))).toEqual({
      'a.txt': [],
      'north/a.txt': ['Quigly'],
      'south/a.txt': []
    })
  })

  test('of the command line beats that of the configuration', async () => {
    const folder = new Folder({
      '.mtlintrc.yaml': 'names: [desk.csv]\n',
      'desk.csv': list,
      'mine.csv': 'name,variants\nLorna Quigley,Lorna Quigly\n',
      'more.json': '[{"name": "Bo Birch"}]',
      'a.txt': text
    })
    const {files} = await folder.lint(['--names', 'mine.csv', '--names', 'more.json', 'a.txt'])
    expect(files[0]!.messages).toEqual([])
  })

  test('with a mistake ends the run, with its place', async () => {
    const folder = new Folder({
      'desk.csv': broken,
      'one.yaml': '- nam: Bo\n',
      'nul.csv': 'name\nBo\0\n',
      'a.txt': text,
      'deep/.mtlintrc.yaml': 'names: [none.csv]\n',
      'deep/a.txt': text
    })
    const run = async (...args: string[]) => {
      const {status, out, err} = await folder.run([...args])
      expect({status, out}).toEqual({status: 2, out: ''})
      return err
    }
    expect(await run('--names', 'desk.csv', 'a.txt')).toBe(
      'mtlint: desk.csv:3:1: `Bo Birch` stands here for the second time, after line 2 (1 more: mtlint names check desk.csv)\n'
    )
    expect(await run('--names', 'one.yaml', 'a.txt')).toMatch(/^mtlint: one\.yaml:1:3: .*\n$/)
    expect(await run('--names', 'nul.csv', 'a.txt')).toBe('mtlint: nul.csv: not a text: byte 7 is NUL\n')
    expect(await run('deep/a.txt')).toBe(`mtlint: ${folder.at('deep/none.csv')}: no such name list\n`)
  })
})

describe.concurrent('mtlint names check', () => {
  test('counts entries', async () => {
    const folder = new Folder({'desk.csv': list, 'none.yaml': '', 'fr.tbx': '<tbx><conceptEntry/></tbx>'})
    expect(await folder.run(['names', 'check', 'desk.csv', 'none.yaml', 'fr.tbx'])).toEqual({
      status: 0,
      out: 'desk.csv: 1 entry, 0 clashes\nnone.yaml: 0 entries, 0 clashes\nfr.tbx: 0 entries, 1 without a term in English passed over, 0 clashes\n',
      err: ''
    })
  })

  test('lists what clashes with the built-in people', async () => {
    const folder = new Folder({
      'desk.csv': `name,variants,wrong
Emanuel Macron,,
Lorna Quigley,,Angela Merkel;Bo Birch
Angela Mervel,,
Olaf Scholz,,
Bo Birch,,
`
    })
    expect(await folder.run(['names', 'check', 'desk.csv'])).toEqual({
      status: 0,
      out: `desk.csv: 5 entries, 4 clashes
desk.csv:2:1: \`Emanuel Macron\`: the built-in list writes \`Emmanuel Macron\`
desk.csv:3:1: \`Angela Merkel\`, wrong for \`Lorna Quigley\`, is a right name in the built-in list
desk.csv:3:1: \`Bo Birch\`, wrong for \`Lorna Quigley\`, is a right name in this list
desk.csv:4:1: \`Angela Mervel\` is one letter away from \`Angela Merkel\` of the built-in list
`,
      err: ''
    })
  })

  test('tells all mistakes, and a broken list does not hide the others', async () => {
    const folder = new Folder({
      'broken.csv': 'name,wrong\nBo Birch,\nBo Birch,\n,x\n',
      'cut.json': '[{"name": "Bo',
      'doctype.tbx': '<!DOCTYPE tbx><tbx/>',
      'desk.csv': list
    })
    const args = ['names', 'check', 'broken.csv', 'none.csv', 'cut.json', 'doctype.tbx', '.', 'desk.csv']
    expect(await folder.run(args)).toEqual({
      status: 2,
      out: 'desk.csv: 1 entry, 0 clashes\n',
      err: `broken.csv:3:1: \`Bo Birch\` stands here for the second time, after line 2
broken.csv:4:1: an entry needs a name
mtlint: none.csv: no such name list
cut.json:1:14: no JSON: the file ends too early
doctype.tbx:1:1: a DOCTYPE is not read; delete it
mtlint: .: is a folder
`
    })
  })

  test.each([
    [[], 'usage: mtlint names check FILE ...'],
    [['chekc', 'a.csv'], 'names chekc: there is no such command; usage: mtlint names check FILE ...'],
    [['check'], 'check which name lists? usage: mtlint names check FILE ...'],
    [['check', '--fix', 'a.csv'], "Unknown option '--fix'; usage: mtlint names check FILE ..."]
  ])('is told how to be called: %j', async (args, reason) => {
    expect(await new Folder().run(['names', ...args])).toEqual({status: 2, out: '', err: `mtlint: ${reason}\n`})
  })
})
