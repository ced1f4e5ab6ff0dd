import {describe, expect, test} from 'vitest'
import {Folder} from './command.ts'

/** The same slip in each format: the space before the comma. What stands around it must stay byte for byte. */
const files: Readonly<Record<string, {file: string; line: number; unit?: string}>> = {
  'a.md': {
    file: '---\ntitle: "a , b"\n---\n\n# Rain in Ardmoyle\r\n\r\nThe *talks* ended , he said. Run `a , b` and see <b title=", ">x</b>.\r\n',
    line: 7
  },
  'a.html': {
    file: '<!doctype html>\n<title>Rain</title><script>a , b</script>\n<p class=", ">The talks &amp; tea ended , he said.<br>\n',
    line: 3
  },
  'a.srt': {
    file: '1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>The talks</i> ended ,\r\n\r\n2\r\n00:00:02,500 --> 00:00:04,000\r\nhe said.\r\n',
    line: 3
  },
  'a.vtt': {
    file: 'WEBVTT\n\nNOTE a , b\n\n00:01.000 --> 00:02.000 align:start\n<v Bo>The talks ended , he said.\n',
    line: 6
  },
  'a.xlf': {
    file: '<?xml version="1.0"?>\n<xliff version="1.2"><file original="a" source-language="fr" target-language="en" datatype="plaintext"><body>\n<trans-unit id="u1"><source>Les pourparlers sont finis , dit-il.</source><target>The talks &amp; tea ended , he said.</target></trans-unit></body></file></xliff>\n',
    line: 3,
    unit: 'u1'
  },
  'a.po': {
    file: '# a , b\nmsgid ""\nmsgstr "Language: en\\n"\n\nmsgid "Les pourparlers sont finis , dit-il."\nmsgstr "The \\"talks\\" ended , "\n"he said."\n',
    line: 6
  },
  'a.csv': {
    file: 'id,source,target\r\n7,"Fini , dit-il.","The ""talks"" ended , he said."\r\n',
    line: 2
  },
  'a.tsv': {
    file: 'Fini , dit-il.\tThe talks ended , he said.\n',
    line: 1
  },
  'a.jsonl': {
    file: '{"source": "Fini , dit-il.", "note": "a , b", "target": "The \\u0022talks\\u0022 ended , he said.", "sourceLang": "fr"}\n',
    line: 1
  }
}
const slip = 'ended ,'

describe.each(Object.entries(files))('%s', (name, {file, line, unit}) => {
  test('tells the slip at its place and corrects nothing else', async () => {
    const folder = new Folder({[name]: file})
    const report = await folder.lint([name])
    const found = report.files[0]!.messages.filter(({rule}) => rule === 'no-space-before-punctuation')
    expect(found.map((one) => [one.line, one.offset, one.actual])).toEqual([[line, file.indexOf(slip) + 5, ' ,']])
    if (unit !== undefined) expect(found[0]).toMatchObject({unit})
    await folder.run(['--fix', name])
    expect(folder.read(name)).toBe(file.replace(slip, 'ended,'))
  })
})

test('a TMX is read, and left as it is', async () => {
  const file =
    '<tmx version="1.4"><header srclang="fr" segtype="sentence" adminlang="en" datatype="plaintext" o-tmf="a" creationtool="a" creationtoolversion="1"/><body><tu tuid="7"><tuv xml:lang="fr"><seg>Fini , dit-il.</seg></tuv><tuv xml:lang="en"><seg>The talks ended , he said.</seg></tuv></tu></body></tmx>'
  const folder = new Folder({'a.tmx': file})
  const {files: reports} = await folder.lint(['a.tmx'])
  expect(reports[0]!.messages.map(({rule}) => rule)).toEqual(['no-space-before-punctuation'])
  const {err} = await folder.run(['--fix', 'a.tmx'])
  expect(err).toBe('mtlint: a.tmx: a file of this format is not corrected, only read\n')
  expect(folder.read('a.tmx')).toBe(file)
})

test.each([
  ['a.xlf', '<xliff version="1.2"><file>\n<body><trans-unit id="a"></body>', /^mtlint: a\.xlf:2:\d+: /],
  ['a.xlf', '<!DOCTYPE x [<!ENTITY a "aaaa">]><xliff version="1.2"/>', /^mtlint: a\.xlf:1:1: /],
  ['a.tmx', `${'<a>'.repeat(100_000)}`, /^mtlint: a\.tmx:1:\d+: /],
  ['a.po', 'msgid "a\nmsgstr "b"\n', /^mtlint: a\.po:1:\d+: /],
  ['a.csv', 'source,target\n"a,b\n', /^mtlint: a\.csv:2:1: /],
  ['a.tsv', 'Oui.\tYes.\nNon.\n', /^mtlint: a\.tsv:2:\d+: /],
  ['a.jsonl', '{"source": "a", "target": "b"}\n{"source": "a"}\n', /^mtlint: a\.jsonl:2:\d+: /],
  ['a.html', `${'<div>'.repeat(100_000)}`, /^mtlint: a\.html:1:\d+: /],
  ['a.docx', 'no zip', /^mtlint: a\.docx: /],
  ['a.srt', 'no times', /^mtlint: a\.srt:1:1: /]
])('a broken %s is told with its place, and others are linted', async (name, content, told) => {
  const folder = new Folder({[name]: content, 'b.txt': 'The talks ended , he said.\n'})
  const {status, err, files: reports} = await folder.lint([name, 'b.txt'])
  expect(status).toBe(2)
  expect(err).toMatch(told)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(reports.find(({path}) => path === 'b.txt')!.messages).toHaveLength(1)
})
