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
      'desk/deep/d.markdown': space,
      'desk/deep/e.text': [],
      'desk/odd [name]/h.txt': space
    })
  })

  test('a file that is named is read, whatever its ending and whatever signs are in its name', async () => {
    const report = await folder.lint(['desk/c.html', 'desk/odd [name]/h.txt'])
    expect(rulesByFile(report)).toMatchObject({'desk/c.html': space, 'desk/odd [name]/h.txt': space})
  })

  test('a pattern that the shell has not filled in is filled in, and may name any ending', async () => {
    const report = await folder.lint(['desk/**/*.{html,markdown}', '*.md'])
    expect(rulesByFile(report)).toMatchObject({'desk/c.html': [...space], 'desk/deep/d.markdown': space, 'list.md': []})
    expect(report.files).toHaveLength(3)
  })

  test('a file that is named twice is read once', async () => {
    const {files} = await folder.lint(['desk/a.txt', 'desk', 'desk/*.txt', 'desk/a.txt'])
    expect(files.filter(({path}) => path === 'desk/a.txt')).toHaveLength(1)
  })

  // Paths are compared as they are written.
  test('a file that is named in two ways is read once', async () => {
    const {files} = await folder.lint(['desk/a.txt', './desk/a.txt', folder.at('desk/a.txt')])
    expect(files).toHaveLength(1)
  })

  test('files come in the order in which they are named', async () => {
    const {files} = await folder.lint(['list.md', 'desk/b.md', 'desk/a.txt'])
    expect(files.map(({path}) => path)).toEqual(['list.md', 'desk/b.md', 'desk/a.txt'])
  })

  // The path and the reason are told apart at the first colon and space.
  test('a path with a colon in it is named whole', async () => {
    const {files} = await folder.lint(['Beijing: the visit.txt'])
    expect(files).toMatchObject([{path: 'Beijing: the visit.txt', error: 'no such file'}])
  })
})

describe.concurrent('standard input', () => {
  const folder = new Folder({'a.txt': clean})

  test('is read where no file is named', async () => {
    expect(rulesByFile(await folder.lint([], {input: warns}))).toEqual({'<stdin>': space})
  })

  test('is read once for every `-`, beside the files', async () => {
    expect(rulesByFile(await folder.lint(['-', 'a.txt', '-'], {input: warns}))).toEqual({'a.txt': [], '<stdin>': space})
  })

  test('is not read where files are named', async () => {
    expect(rulesByFile(await folder.lint(['a.txt'], {input: warns}))).toEqual({'a.txt': []})
  })

  test('has the name that --stdin-filename gives it, with what follows from the name', async () => {
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

  test('are left out of folders and patterns', async () => {
    expect(rulesByFile(await folder.lint(['.', '**/*.md']))).toEqual({
      'a.txt': space,
      'keep.md': space,
      'desk/c.txt': space
    })
  })

  test('are skipped with a word where they are named', async () => {
    const report = await folder.lint(['b.md', 'a.txt'])
    expect(rulesByFile(report)).toEqual({'a.txt': space})
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

  // The error of the file system is not caught: Node's stack and status 1.
  test('a list that cannot be read is a failure', async () => {
    expect(await folder.run(['--ignore-path', 'desk', '.'])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^mtlint: desk: /)
    })
  })
})
