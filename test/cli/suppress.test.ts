import {describe, expect, test} from 'vitest'
import {Folder, rulesByFile} from './command.ts'

const talks = 'The talks ended , and the the vote began.'
const vote = 'She said of the the vote , which was late, nothing.'
const both = ['no-space-before-punctuation', 'no-repeated-word']
const comment = (words: string) => `<!-- mtlint-${words} -->`

describe.concurrent('a comment that silences', () => {
  const unused = ['disable-next-line', 'disable-next-line no-loop', 'disable-next-line no-such-rule', 'disable no-loop']
  const folder = new Folder({
    'all.md': `${comment('disable-next-line')}\n${talks}\n\n${talks}\n`,
    'one.md': `${comment('disable-next-line no-repeated-word')}\n${talks}\n`,
    'several.md': `${comment('disable-next-line no-repeated-word, no-space-before-punctuation')}\n${talks}\n`,
    'reason.md': `${comment('disable-next-line no-repeated-word -- no-space-before-punctuation is wanted')}\n${talks}\n`,
    // Markdown wants an empty line between a comment and a paragraph.
    'gap.md': `${comment('disable-next-line')}\n\n \t\n${talks}\n`,
    'windows.md': `\ufeff${comment('disable-next-line')}\r\n\r\n${talks}\r\n`,
    'block.md': `${comment('disable')}\n\n${talks}\n\n${vote}\n\n${comment('enable')}\n\n${talks}\n`,
    'block-one.md': `${comment('disable no-repeated-word')}\n\n${talks}\n\n${comment('enable no-repeated-word')}\n\n${talks}\n`,
    'block-but-one.md': `${comment('disable')}\n\n${vote}\n\n${comment('enable no-repeated-word')}\n\n${talks}\n`,
    'page.html': `${comment('disable-next-line')}\n${talks}\n`,
    'plain.txt': `${comment('disable-next-line')}\n${talks}\n`,
    'unused.md': `${unused.map(comment).join('\n\nGood.\n\n')}\n\nGood.\n`
  })
  const all = folder.lint(['.', 'page.html'])

  test('counts for the rules that it names, on the next line with text, and only there', async () => {
    const report = await all
    expect(rulesByFile(report)).toMatchObject({
      'all.md': both,
      'one.md': both.slice(0, 1),
      'several.md': [],
      'reason.md': both.slice(0, 1),
      'gap.md': [],
      'windows.md': [],
      'block.md': both,
      'block-one.md': [both[0], ...both],
      'block-but-one.md': both.slice(1),
      'page.html': []
    })
    expect(report).toMatchObject({status: 0, summary: {suppressed: 20}})
  })

  test('counts for nothing in a plain text', async () => {
    expect(rulesByFile(await all)['plain.txt']).toEqual(both)
  })

  const wordsOf = async (name: string) => (await all).files.find(({path}) => path === name)!.words

  test('is no prose', async () => {
    expect(await Promise.all(['all.md', 'gap.md', 'windows.md', 'unused.md'].map(wordsOf))).toEqual([16, 8, 8, 4])
  })

  // A comment of 40 letters and more and the line below it look like one paragraph that is broken at a fixed width.
  test('does not keep the words right below it from being counted', async () => {
    expect(await wordsOf('one.md')).toBe(8)
  })

  test('is no prose where it ends either', async () => {
    expect(await wordsOf('block.md')).toBe(26)
  })

  test('is told of where it silences nothing', async () => {
    expect((await all).files.find(({path}) => path === 'unused.md')!.messages).toMatchObject(
      unused.map((words, index) => ({
        rule: 'unused-suppression',
        severity: 'warning',
        line: 1 + 4 * index,
        actual: comment(words),
        suggestions: []
      }))
    )
  })

  test('is mentioned in the sum of the terminal, and need not silence something where nobody asks', async () => {
    const {out, status} = await folder.run(['--rule', 'unused-suppression:off', 'gap.md', 'unused.md'])
    expect(status).toBe(0)
    expect(out).toBe('Nothing found in 2 files, 12 words.\n2 silenced by comments.\n')
  })
})
