import {describe, expect, test} from 'vitest'
import {Folder, rulesByFile} from './command.ts'

const talks = 'The talks ended , and the the vote began.'
const vote = 'She said of the the vote , which was late, nothing.'
const both = ['no-space-before-punctuation', 'no-repeated-word']
const comment = (words: string) => `<!-- mtlint-${words} -->`

describe.concurrent('a comment that silences', () => {
  test('counts for the rules that it names, on the next line with text, and only there', async () => {
    const report = await new Folder({
      'all.md': `${comment('disable-next-line')}\n${talks}\n\n${talks}\n`,
      'one.md': `${comment('disable-next-line no-repeated-word')}\n${talks}\n`,
      'several.md': `${comment('disable-next-line no-repeated-word, no-space-before-punctuation')}\n${talks}\n`,
      'reason.md': `${comment('disable-next-line no-repeated-word -- no-space-before-punctuation is wanted')}\n${talks}\n`,
      // Markdown wants an empty line between a comment and a paragraph.
      'gap.md': `${comment('disable-next-line')}\n\n \t\n${talks}\n`,
      'windows.md': `\ufeff${comment('disable-next-line')}\r\n\r\n${talks}\r\n`,
      'block.md': `${comment('disable')}\n\n${talks}\n\n${vote}\n\n${comment('enable')}\n\n${talks}\n`,
      'block-one.md': `${comment('disable no-repeated-word')}\n\n${talks}\n\n${comment('enable no-repeated-word')}\n\n${talks}\n`,
      'page.html': `${comment('disable-next-line')}\n${talks}\n`
    }).lint(['.', 'page.html'])
    expect(rulesByFile(report)).toEqual({
      'all.md': both,
      'one.md': both.slice(0, 1),
      'several.md': [],
      'reason.md': both.slice(0, 1),
      'gap.md': [],
      'windows.md': [],
      'block.md': both,
      'block-one.md': [both[0], ...both],
      'page.html': []
    })
    expect(report).toMatchObject({status: 0, summary: {suppressed: 17}})
  })

  test('counts for nothing in a plain text', async () => {
    const report = await new Folder({'a.txt': `${comment('disable-next-line')}\n${talks}\n`}).lint(['a.txt'])
    expect(rulesByFile(report)).toEqual({'a.txt': both})
    expect(report.summary.suppressed).toBe(0)
  })

  test('is told of where it silences nothing', async () => {
    const lines = [
      'disable-next-line',
      'disable-next-line no-loop',
      'disable-next-line no-such-rule',
      'disable no-loop'
    ]
    const folder = new Folder({'a.md': `${lines.map(comment).join('\n\nGood.\n\n')}\n\nGood.\n`})
    const {files, status} = await folder.lint(['a.md'])
    expect(files[0]!.messages).toMatchObject(
      lines.map((line, index) => ({
        rule: 'unused-suppression',
        severity: 'warning',
        line: 1 + 4 * index,
        actual: comment(line),
        suggestions: []
      }))
    )
    expect(status).toBe(0)
    expect(rulesByFile(await folder.lint(['--rule', 'unused-suppression:off', 'a.md']))).toEqual({'a.md': []})
    expect(await folder.run(['--rule', 'unused-suppression:error', 'a.md'])).toMatchObject({status: 1})
  })

  test('is mentioned in the sum of the terminal', async () => {
    const {out} = await new Folder({'a.md': `${comment('disable-next-line')}\n${talks}\n`}).run(['a.md'])
    expect(out).toMatch(/^Nothing found in 1 file, /)
    expect(out).toMatch(/^2 silenced by comments\.$/m)
  })

  // `enable` with a name only ends a `disable` that has the same name.
  test('of all rules ends for the rule that is enabled again', async () => {
    const text = `${comment('disable')}\n\n${talks}\n\n${comment('enable no-repeated-word')}\n\n${talks}\n`
    const report = await new Folder({'a.md': text}).lint(['a.md'])
    expect(rulesByFile(report)).toEqual({'a.md': ['no-repeated-word']})
  })

  // Its words are counted, and so make the score better.
  test('is no prose', async () => {
    const {summary} = await new Folder({'a.md': `${comment('disable-next-line')}\n${talks}\n`}).lint(['a.md'])
    expect(summary.words).toBe(8)
  })
})
