import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {makeLinter} from '../../pipelines/lint.ts'
import {nursery} from '../../pipelines/nursery.ts'
import {rulesOf} from '../../pipelines/preset.ts'
import type {Document} from '../../src/formats/document.ts'
import {readDocx} from '../../src/formats/docx.ts'
import {readHtml} from '../../src/formats/html.ts'
import {readMarkdown} from '../../src/formats/markdown.ts'
import {readSubtitles} from '../../src/formats/subtitles.ts'

const lint = makeLinter(rulesOf(nursery))
const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url))
const textOf = (name: string) => sample(name).toString('utf8')

/** What every rule finds, with the place in the file. */
function findings({file, prose}: Document): [string, number][] {
  return lint(prose.text).messages.map(({ruleId, place}) => {
    const {start, end, exact} = prose.toFile(place.start.offset, place.end.offset)
    return [`${ruleId} ${exact} ${file.slice(start, end)}`, start]
  })
}

// Each sample holds one mistake, or two; all else in them is good English, whatever the format does with it.
describe('the rules see the mistakes of a sample and nothing of its format', () => {
  test.each([
    ['html-page.html', readHtml],
    ['markdown-post.md', readMarkdown],
    ['subtitles-interview.srt', readSubtitles],
    ['subtitles-voices.vtt', readSubtitles]
  ])('%s', (name, read) => {
    for (const file of [textOf(name), `\uFEFF${textOf(name).replaceAll('\n', '\r\n')}`]) {
      const document = read(file)
      const places = Array.from(file.matchAll(/discussed about/g), ({index}) => index)
      expect(places.length).toBeGreaterThan(0)
      expect(findings(document)).toEqual(places.map((at) => ['no-needless-preposition true discussed about', at]))
    }
  })

  test.each(['docx-python.docx', 'docx-pandoc.docx', 'docx-libreoffice.docx'])('%s', async (name) => {
    const document = await readDocx(sample(name))
    expect(findings(document)).toEqual([
      ['no-needless-preposition true discussed about', document.file.indexOf('discussed about')]
    ])
  })
})
