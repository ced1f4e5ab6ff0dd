import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {FormatError} from '../../src/formats/document.ts'
import {readMarkdown} from '../../src/formats/markdown.ts'
import {blocksOf, checkDocument, checkReplacements, mutate, replaceWords, wordsInFile} from './replace.ts'

const post = readFileSync(new URL('samples/markdown-post.md', import.meta.url), 'utf8')
const textsOf = (file: string) => blocksOf(readMarkdown(file)).map(([, text]) => text)

describe('a text in Markdown', () => {
  test('gives what a reader of the page reads', () => {
    expect(blocksOf(readMarkdown(post))).toEqual([
      ['headline', 'Snow closes the pass above Ardmoyle'],
      [
        'paragraph',
        'Heavy snow has closed the pass above Ardmoyle for a third day, the council said on Saturday, and two villages are cut off. Some of it fell on Friday.'
      ],
      ['quotation', '“Nobody should drive,” said Mara Venn, who runs the depot. The roof & the walls fell*.'],
      ['list-item', 'The school stays shut.'],
      ['list-item', 'The buses run as far as \uFFFC.'],
      ['paragraph', 'Run \uFFFC first, then set \uFFFC to \uFFFC.'],
      [
        'paragraph',
        'Then wait for the snow to melt in the spring. Write to mara.venn@depot.example or see https://depot.example/a_b.'
      ],
      ['paragraph', 'Here is the plough.'],
      ['caption', 'A plough stands in deep snow'],
      ['caption', 'The plough of the council'],
      ['list-item', 'Place'],
      ['list-item', 'Depth'],
      ['list-item', 'Ardmoyle'],
      ['list-item', '80 cm'],
      ['list-item', 'The mill | the depot'],
      ['list-item', 'Note'],
      ['paragraph', 'The council discussed about the snow.'],
      ['list-item', 'First, the council met.'],
      ['list-item', 'Then it voted six times \uFFFC at noon.'],
      ['list-item', 'The depot was opened.'],
      ['paragraph', 'The energy is \uFFFC, and bread costs $5 or $6 in town.'],
      ['paragraph', 'Press \uFFFC to go on. The 19th century ended.'],
      ['quotation', 'The council discussed about it.'],
      ['paragraph', 'Mara Venn said so on the radio.'],
      ['paragraph', 'See the minutes.']
    ])
  })

  test('leaves out definitions, comments, formulas and calls of a site generator', () => {
    expect(
      textsOf(
        '[a]: https://a.example "He go."\n\nOne [two][a] <!-- he go --> three.\n\n$$\nx^2\n$$\n\n{% include x.html %}\n\n:::note\nFour.\n:::\n\n<div>\nFive.\n</div>\n\nSix <del>seven</del> eight.'
      )
    ).toEqual(['One two three.', 'Four.', 'Six eight.'])
  })

  test('parts a term from its definitions', () => {
    expect(textsOf('Plough\n: A machine for the snow.\n: A tool.')).toEqual([
      'Plough',
      'A machine for the snow.',
      'A tool.'
    ])
  })

  test.each([
    ['---\nsource: ../ar/snow.txt\nsourceLanguage: ar\n---\n', {sourceFile: '../ar/snow.txt', sourceLanguage: 'ar'}],
    [
      '---\r\nsource:\r\n  file: snow.ar.md\r\n  lang: pt_BR\r\nlang: en-GB\r\n---\r\n',
      {sourceFile: 'snow.ar.md', sourceLanguage: 'pt-BR', targetLanguage: 'en-GB'}
    ],
    ['\uFEFF---\nsource: snow.docx\n---\n', {sourceFile: 'snow.docx'}],
    ['+++\nsource = "snow.txt" # the text\n[other]\nsource_lang = "de"\n+++\n', {sourceFile: 'snow.txt'}],
    // Where the news comes from is no file.
    ['---\nsource: Reuters\nlang: de\n---\n', {}],
    ['---\nsource: https://paper.example/snow.html\n---\n', {}],
    ['---\nsource: AP/Reuters\n---\n', {}],
    ['---\nsource: [x.txt\n---\n', {}],
    ['---\n- x.txt\n---\n', {}]
  ])('may name its source: %j', (front, expected) => {
    const {sourceFile, sourceLanguage, targetLanguage, prose} = readMarkdown(`${front}\nThe river rose.\n`)
    expect(JSON.parse(JSON.stringify({sourceFile, sourceLanguage, targetLanguage}))).toEqual(expected)
    expect(prose.text).toBe('The river rose.')
  })
})

describe('a place of a text in Markdown', () => {
  test('is that of the file, with byte-order mark, carriage returns, escapes and entities', () => {
    const file =
      '\uFEFF# Fish\r\n\r\n> One &amp; t\\*wo  \r\n>    three &#x2019;four &copy five\r\n> > six  seven\r\neight\r\n\r\n| a\\|b c |\r\n|--|\r\n\r\n![A \\[big\\] fish](x "His &quot;ship&quot; there")'
    const document = readMarkdown(file)
    checkDocument(document)
    expect(blocksOf(document).map(([, text]) => text)).toEqual([
      'Fish',
      'One & t*wo three ’four &copy five',
      'six seven eight',
      'a|b c',
      'A [big] fish',
      'His "ship" there'
    ])
    for (const [words, inFile, exact] of [
      ['One & t*wo', 'One &amp; t\\*wo', true],
      ['’four &copy', '&#x2019;four &copy', true],
      ['six seven eight', 'six  seven\r\neight', true],
      ['a|b', 'a\\|b', true],
      ['[big]', '\\[big\\]', true],
      ['"ship"', '&quot;ship&quot;', true],
      // The line break is markup there.
      ['wo three', 'wo  \r\n>    three', false]
    ] as const)
      expect(wordsInFile(document, words)).toEqual([inFile, exact])
  })

  test('of code is known, but cannot be replaced', () => {
    expect(wordsInFile(readMarkdown('Run `npm i` now.'), 'Run \uFFFC')).toEqual(['Run `npm i`', false])
  })

  test('takes a replacement as text, and escapes only what would be markup', () => {
    const write = (file: string, words: string, text: string) => replaceWords(readMarkdown(file), words, text)
    expect(write('He saw fish there.', 'fish', 'R&D at 5 * 3 in snake_case, < 2')).toBe(
      'He saw R&D at 5 * 3 in snake_case, < 2 there.'
    )
    expect(write('He saw fish there.', 'fish', '*a* _b_ `c` [d] <b> &amp;')).toBe(
      'He saw \\*a\\* \\_b\\_ \\`c\\` \\[d\\] \\<b> \\&amp; there.'
    )
    expect(write('Fish is here.', 'Fish is', '- x')).toBe('\\- x here.')
    expect(write('- Fish is here.', 'Fish', '# x')).toBe('- \\# x is here.')
    expect(write('In 1999. He left.', 'In ', '')).toBe('1999. He left.')
    expect(write('Fish - a lot.', 'Fish ', '')).toBe('\\- a lot.')
    expect(write('| a b |\n|--|', 'b', 'c|d')).toBe('| a c\\|d |\n|--|')
    expect(write('![a b](x "c d")', 'd', '"e"')).toBe('![a b](x "c \\"e\\"")')
  })

  test('takes any replacement', () => {
    checkReplacements(readMarkdown, post, '*_`[]<>&~#-+=!|\\"\'ab1.);')
  })
})

describe('a text in Markdown of bad will', () => {
  test.each([
    ['quotations in quotations', '> '.repeat(100_000)],
    ['lists in lists', '- '.repeat(100_000)],
    ['lists in lists, line by line', Array.from({length: 5000}, (_, at) => `${' '.repeat(2 * at)}- x`).join('\n')],
    ['a row of stars', `${'*'.repeat(100_000)}a${'*'.repeat(100_000)}`],
    ['emphasis without an end', '_a*'.repeat(100_000)]
  ])('is refused with the place: %s', (_, file) => {
    expect(() => readMarkdown(file)).toThrow(FormatError)
    expect(() => readMarkdown(file)).toThrow(/^no Markdown: /)
  })

  test.each([
    ['a long line', 'It rained again. '.repeat(3000), 1],
    ['a long rule', '*'.repeat(100_000), 0],
    [
      'aliases of aliases in the front matter',
      `---\na: &a [x]\n${Array.from({length: 40}, (_, at) => `b${at}: &b${at} [*${at > 0 ? `b${at - 1}` : 'a'}, *${at > 0 ? `b${at - 1}` : 'a'}]`).join('\n')}\n---\nIt rained.`,
      1
    ],
    ['tags without an end', `x ${'<code> '.repeat(2000)}`, 1],
    ['spaces', `a${' '.repeat(200_000)}b`, 1],
    ['nothing', '', 0]
  ])('is read: %s', (_, file, count) => {
    expect(readMarkdown(file).blocks).toHaveLength(count)
  })

  test('is read or refused, whatever is done to it', () => {
    const pieces = [
      '*',
      '**',
      '_',
      '`',
      '```\n',
      '[',
      '](',
      '![',
      '> ',
      '- ',
      '\n',
      '\n\n',
      '    ',
      '|',
      '|--|--|\n',
      '&',
      '\\',
      '<b>',
      '</b>',
      '<code>',
      '<!--',
      '[^1]',
      '[^1]: ',
      '~~',
      '---\n',
      '+++\n',
      '\0',
      '\r',
      '\t',
      '{{',
      '}}',
      '$',
      '1. ',
      '[x]: y',
      'www.a.example',
      'a@b.example'
    ]
    fc.assert(
      fc.property(mutate(post, pieces), (file) => {
        checkDocument(readMarkdown(file))
      }),
      {numRuns: 200}
    )
  })
})
