import {describe, expect, test} from 'vitest'
import {clean, Folder, rulesByFile, warns} from './command.ts'

const space = ['no-space-before-punctuation']

describe.concurrent('what is read', () => {
  const folder = new Folder({
    'desk/a.txt': warns,
    'desk/b.md': clean,
    'desk/c.html': warns,
    'desk/deep/d.markdown': warns,
    'desk/deep/e.text': clean,
    'desk/.hidden/f.txt': warns,
    'desk/node_modules/x/g.txt': warns,
    'desk/odd [name]/h.txt': warns,
    'list.md': clean
  })

  test('a folder is searched for texts, without hidden folders and installed packages', async () => {
    const report = await folder.lint(['desk'])
    expect(report).toMatchObject({status: 0, err: ''})
    expect(rulesByFile(report)).toEqual({
      'desk/a.txt': space,
      'desk/b.md': [],
      'desk/c.html': space,
      'desk/deep/d.markdown': space,
      'desk/deep/e.text': [],
      'desk/odd [name]/h.txt': space
    })
  })

  // One run, seen from several sides.
  const named = folder.lint([
    'list.md',
    'Beijing: the visit.txt',
    'desk/odd [name]/h.txt',
    'desk/**/*.{html,markdown}',
    './list.md',
    'desk/c.html',
    folder.at('list.md')
  ])

  test('a file that is named is read, whatever its ending and whatever signs are in its name', async () => {
    expect(rulesByFile(await named)).toMatchObject({'desk/c.html': space, 'desk/odd [name]/h.txt': space})
  })

  test('a pattern that the shell has not filled in is filled in, and may name any ending', async () => {
    expect(rulesByFile(await named)).toMatchObject({'desk/c.html': space, 'desk/deep/d.markdown': space})
  })

  test('files come in the order in which they are named, and a file that is named in several ways is read once', async () => {
    const {files} = await named
    const read = files.filter(({error}) => error === null).map(({path}) => path)
    expect(read).toEqual(['list.md', 'desk/odd [name]/h.txt', 'desk/c.html', 'desk/deep/d.markdown'])
  })

  test('a path with a colon in it is named whole', async () => {
    expect((await named).files).toContainEqual(
      expect.objectContaining({path: 'Beijing: the visit.txt', error: 'no such file'})
    )
  })
})

describe.concurrent('standard input', () => {
  const folder = new Folder({'a.txt': clean})

  test('is read once for every `-`, beside the files', async () => {
    expect(rulesByFile(await folder.lint(['-', 'a.txt', '-'], {input: warns}))).toEqual({'a.txt': [], '<stdin>': space})
  })

  test('is read where no file is named, and has the name that --stdin-filename gives it, with what follows from the name', async () => {
    folder.write('notes/.mtlintrc.yaml', 'rules: {no-repeated-word: off}\n')
    const input = `<!-- mtlint-disable-next-line -->\n${warns}\nThe the talks ended.\n`
    const report = await folder.lint(['--stdin-filename', 'notes/piped.md'], {input})
    expect(rulesByFile(report)).toEqual({'notes/piped.md': []})
    expect(report.summary.suppressed).toBe(1)
  })

  test('that is no text is a failure', async () => {
    const report = await folder.lint([], {input: Buffer.from([0x41, 0xff])})
    expect(rulesByFile(report)).toEqual({'<stdin>': 'not UTF-8: byte 1 is 0xFF; save the file as UTF-8'})
    expect(report.status).toBe(2)
  })
})

describe.concurrent('ignored files', () => {
  const folder = new Folder({
    '.mtlintignore': '# drafts\narchive/\n*.md\n!keep.md\n',
    'a.txt': warns,
    'b.md': warns,
    'keep.md': warns,
    'archive/old.txt': warns,
    'desk/archive/old.txt': warns,
    'desk/c.txt': warns,
    'other.list': 'desk/\n'
  })

  test('are left out of folders and patterns, and skipped with a word where they are named', async () => {
    const report = await folder.lint(['b.md', '.', '**/*.md'])
    expect(rulesByFile(report)).toEqual({'a.txt': space, 'keep.md': space, 'desk/c.txt': space})
    expect(report).toMatchObject({
      status: 0,
      err: 'mtlint: b.md is skipped: it is named in the list of ignored files\n'
    })
  })

  test('are found by the list of the nearest folder above', async () => {
    expect(rulesByFile(await folder.lint(['.'], {within: 'desk'}))).toEqual({'c.txt': space})
  })

  test('are those of --ignore-path where it is given', async () => {
    const report = await folder.lint(['--ignore-path', 'other.list', '.'])
    expect(Object.keys(rulesByFile(report)).sort()).toEqual(['a.txt', 'archive/old.txt', 'b.md', 'keep.md'])
  })

  test('a list that is not there is a failure', async () => {
    expect(await folder.run(['--ignore-path', 'none.list', '.'])).toEqual({
      status: 2,
      out: '',
      err: 'mtlint: none.list: no such list of ignored files\n'
    })
  })

  test('a list that cannot be read is a failure', async () => {
    expect(await folder.run(['--ignore-path', 'desk', '.'])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^mtlint: desk: /)
    })
  })
})
