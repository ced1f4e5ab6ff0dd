import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/article/parse.ts'
import {compileRules} from '../../src/rules/run.ts'
import rule from '../../src/rules/source/no-changed-placeholder.ts'
import {pairBeside} from '../../src/source/beside.ts'
import {type InlineTag, setBeside} from '../../src/source/model.ts'
import {placeholdersOf} from '../../src/source/placeholders.ts'

const run = compileRules([rule.rule])
const whole = (text: string) => ({start: 0, end: text.length})

/** Findings in one segment of a bilingual file: what is marked, and what is to stand there. */
function lint(source: string, target: string, tags?: {source: InlineTag[]; target: InlineTag[]}) {
  const article = parseArticle(target)
  const segment = {source: whole(source), target: whole(target), ...(tags ? {tags} : {})}
  setBeside(article, pairBeside(article, source, 'de', [segment]))
  return run(article).map(({finding: {start, end, expected, data}}) => ({
    marked: target.slice(start, end),
    expected,
    what: data!.what
  }))
}

describe('placeholders', () => {
  test('of prose are only those that cannot be prose', () => {
    expect(placeholdersOf('Um 5 % der {1} <b>Leute</b>, 20%d', false)).toEqual([])
    expect(placeholdersOf('%s und %1$d, {{name}}, %(n)s, <x id="1"/>', false).map(({text}) => text)).toEqual([
      '%s',
      '%1$d',
      '{{name}}',
      '%(n)s',
      '<x id="1"/>'
    ])
  })

  test('in a segment are held against each other', () => {
    expect(lint('{0} Dateien in <b>{name}</b>', '{0} files in <b>{name}</b>')).toEqual([])
    expect(lint('{0} Dateien in {name}', '{0} files in {nom}')).toMatchObject([{marked: '{nom}', expected: ['{name}']}])
    expect(lint('{0} Dateien', 'Files')).toMatchObject([{marked: 'Files', expected: undefined}])
    expect(lint('Dateien', 'Files {0}')).toMatchObject([{marked: '{0}', expected: ['']}])
    expect(lint('<b>Neu</b>', '<b>New')).toMatchObject([{what: 'Missing placeholder `</b>` of the source'}])
    expect(lint('Neu<br/>alt', 'New<BR />old')).toEqual([])
  })

  test('without a number keep their order', () => {
    expect(lint('%s hat %d Dateien', '%d files of %s')).toMatchObject([{marked: '%d'}])
    expect(lint('%2$s hat %1$s', '%1$s of %2$s')).toEqual([])
  })

  test('may be tags that the reader took out', () => {
    const tag = (text: string) => ({text, at: 0})
    expect(lint('Neu', 'New', {source: [tag('<g id="1">')], target: []})).toMatchObject([
      {what: 'Missing tag `<g id="1">` of the source'}
    ])
    expect(lint('Neu', 'New', {source: [tag('<g id="1">')], target: [tag('<g id="1">')]})).toEqual([])
  })

  test('of a hostile line are read in no time', () => {
    const start = performance.now()
    placeholdersOf('<a '.repeat(300_000), true)
    placeholdersOf('{{'.repeat(400_000), true)
    placeholdersOf('%('.repeat(400_000), true)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
