import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {FormatError} from '../../src/formats/document.ts'
import {readHtml} from '../../src/formats/html.ts'
import {blocksOf, checkDocument, checkReplacements, mutate, replaceWords, wordsInFile} from './replace.ts'

const page = readFileSync(new URL('samples/html-page.html', import.meta.url), 'utf8')
const textsOf = (file: string) => blocksOf(readHtml(file)).map(([, text]) => text)

describe('a web page', () => {
  test('gives the article, and nothing around it', () => {
    expect(blocksOf(readHtml(page))).toEqual([
      ['headline', 'Snow closes the pass above Ardmoyle for a\u00A0third day'],
      ['byline', 'By Enda Quill'],
      ['dateline', '3 February 2024'],
      ['caption', 'A plough stands in the snow above the town. Photo: Mara Venn'],
      [
        'paragraph',
        'Heavy snow has closed the pass above Ardmoyle for a third day, the council said on Saturday, and two villages are cut off.'
      ],
      [
        'paragraph',
        '“Nobody should drive,” said Mara Venn, who runs the depot. Some 1,200\u00A0m² of roof fell—nobody was hurt.'
      ],
      ['quotation', 'The ploughs work at night & at dawn.'],
      ['headline', 'What happens next'],
      ['list-item', 'The school stays shut on Monday.'],
      ['list-item', 'The buses run as far as the mill.'],
      ['paragraph', 'Type \uFFFC first.'],
      ['paragraph', 'Then wait for the snow to melt in the spring.'],
      ['caption', 'Snow in the valley'],
      ['list-item', 'Place'],
      ['list-item', 'Depth'],
      ['list-item', 'Ardmoyle'],
      ['list-item', '80 cm'],
      ['paragraph', 'The council discussed about the snow.'],
      ['paragraph', 'He called it \uFFFC for the town, and the international press came.']
    ])
  })

  test('without a main part gives its text without header, menu and footer', () => {
    const texts = textsOf(
      '<html><body><header><h1>Rain floods the lower town</h1><p>Log in here.</p></header><div class="menu"><a href="/">Home</a> <a href="/n">News</a></div><div><p>The river rose at night.</p></div><footer>Write to us.</footer></body></html>'
    )
    expect(texts).toEqual(['Rain floods the lower town', 'The river rose at night.'])
  })

  test('takes the part that holds most of the text, not the teasers', () => {
    const texts = textsOf(
      '<body><main><article><h1>Rain floods the lower town</h1><p>The river rose at night, and the bridge was shut by noon.</p><article><p>First! Great text.</p></article></article><article><p>Ten sheep found.</p></article></main></body>'
    )
    expect(texts).toEqual(['Rain floods the lower town', 'The river rose at night, and the bridge was shut by noon.'])
    const teasers =
      '<main><article><p>Ten sheep were found.</p></article><article><p>The mill burned.</p></article><article><p>It rained.</p></article></main>'
    expect(textsOf(`<body>${teasers}</body>`)).toEqual(['Ten sheep were found.', 'The mill burned.', 'It rained.'])
  })

  test('has its title and description only where the text does not say the same', () => {
    const make = (title: string, description: string, body: string) =>
      textsOf(
        `<head><title>${title}</title><meta name="description" content="${description}"></head><body><main>${body}</main></body>`
      )
    const body = '<h1>Rain floods the lower town</h1><p>The river rose at night.</p>'
    expect(make('Rain floods lower town | The Post', 'The river rose.', body)).toHaveLength(2)
    expect(make('The Post - Bridge shut after heavy storms', 'Nobody was hurt in Ardmoyle.', body)).toEqual([
      'Bridge shut after heavy storms',
      'Nobody was hurt in Ardmoyle.',
      'Rain floods the lower town',
      'The river rose at night.'
    ])
    expect(make('Rain floods lower town | The Post', '', '<p>The river rose at night.</p>')[0]).toBe(
      'Rain floods lower town'
    )
  })

  test('leaves out what is hidden, in another language or for other eyes', () => {
    expect(
      textsOf(
        '<p>One.</p><p hidden>Two.</p><p aria-hidden="true">Three.</p><p style="color:red; display: none">Four.</p><p lang="de">Fünf.</p><p translate="no">Six.</p><p>Seven<span class="sr-only"> (opens in a new window)</span>.</p><del>Eight.</del><pre>Nine.</pre><svg><text>Ten.</text></svg><textarea>Eleven.</textarea><!-- Twelve. --><template><p>13.</p></template><noscript><p>14.</p></noscript>'
      )
    ).toEqual(['One.', 'Seven.'])
    expect(textsOf('<p>The firm <span translate="no">voll gut</span> closed <kbd>F1</kbd>.</p>')).toEqual([
      'The firm \uFFFC closed \uFFFC.'
    ])
    // Many a translated page still says the language that it was translated from.
    expect(textsOf('<html lang="ar"><body><p>One.</p></body></html>')).toEqual(['One.'])
  })

  test('leaves no traces of notes, links and pictures', () => {
    expect(textsOf('<p>It rained.<sup>[2]</sup> The 19<sup>th</sup> day <img src="x" alt="map">.</p>')).toEqual([
      'It rained. The 19th day.'
    ])
    expect(textsOf('<p>See <a>one</a><a>two</a> here.</p><div><a>Politics</a><a>Sport</a></div>')).toEqual([
      'See one two here.'
    ])
    expect(
      textsOf(
        '<p>In 2019<sup>6</sup> it had 5 km<sup>2</sup>, 10<sup>12</sup> drops<sup><a>1</a>,<a>2</a></sup> and more<a>[3]</a>.</p>'
      )
    ).toEqual(['In 2019 it had 5 km², 10¹² drops and more.'])
    expect(textsOf('<p>He said <q>no</q>.</p>')).toEqual(['He said “no”.'])
    expect(textsOf('<p>Rain fell<br>in the night.<br>Nobody slept.<br><br>It ended</p>')).toEqual([
      'Rain fell in the night.',
      'Nobody slept.',
      'It ended'
    ])
  })
})

describe('a place of a web page', () => {
  test('is that of the file, with byte-order mark, carriage returns and references', () => {
    const file =
      '\uFEFF<p>Fish\r\n &amp; chips&NotEqualTilde;&ampx; &#x2019;tis &notit; &#150; 1 < 2 &bogus; caf\u00E9 </p>\r\n<img alt="A &quot;big&quot; fish here">'
    const document = readHtml(file)
    expect(blocksOf(document).map(([, text]) => text)).toEqual([
      'Fish & chips≂̸&x; ’tis ¬it; – 1 < 2 &bogus; café',
      'A "big" fish here'
    ])
    expect(wordsInFile(document, 'Fish & chips')).toEqual(['Fish\r\n &amp; chips', true])
    expect(wordsInFile(document, '≂̸')).toEqual(['&NotEqualTilde;', true])
    expect(wordsInFile(document, '¬')).toEqual(['&not', true])
    expect(wordsInFile(document, '–')).toEqual(['&#150;', true])
    expect(wordsInFile(document, 'café')).toEqual(['café', true])
    expect(wordsInFile(document, '"big"')).toEqual(['&quot;big&quot;', true])
  })

  test('is found in broken markup', () => {
    const document = readHtml('<p>One </x>two<b>three<p>four</b> five<table>six<tr><td>seven</table></p>eight')
    checkDocument(document)
    expect(wordsInFile(document, 'two')).toEqual(['two', true])
    expect(wordsInFile(document, 'One two')).toEqual(['One </x>two', false])
    for (const word of ['three', 'four', 'five', 'six', 'seven', 'eight'])
      expect(wordsInFile(document, word)).toEqual([word, true])
  })

  test('takes a replacement as text', () => {
    const file = '<p title="x">Fish &amp; chips</p><img alt=\'A big fish here\'><img alt="Two big ships there">'
    const document = readHtml(file)
    expect(replaceWords(document, '& chips', '<b> & "c"')).toBe(file.replace('&amp; chips', '&lt;b&gt; &amp; "c"'))
    expect(replaceWords(document, 'fish', `"it's"`)).toBe(file.replace('fish here', '"it&#39;s" here'))
    expect(replaceWords(document, 'ships', `"it's"`)).toBe(file.replace('ships', "&quot;it's&quot;"))
    // Markup would be lost.
    expect(wordsInFile(readHtml('<p>Fish <b>and chips</b></p>'), 'Fish and')).toEqual(['Fish <b>and', false])
  })

  test('takes any replacement', () => {
    checkReplacements(readHtml, page, `&<>"'ab;#x-!/`)
  })
})

describe('a page of bad will', () => {
  test.each([
    ['100,000 open elements', '<div>'.repeat(100_000), 2500],
    [
      'formatting that is taken up again and again',
      `${Array.from({length: 400}, (_, at) => `<font size=${at}>`).join('')}${'<p>x'.repeat(9000)}`,
      undefined
    ]
  ])('is refused with the place: %s', (_, file, offset) => {
    expect(() => readHtml(file)).toThrow(FormatError)
    try {
      readHtml(file)
    } catch (error) {
      expect((error as FormatError).offset).toBeGreaterThan(0)
      if (offset !== undefined) expect((error as FormatError).offset).toBe(offset)
    }
  })

  test.each([
    ['paragraphs without an end', '<p>It rained. '.repeat(3000), 3000],
    ['drawings of many lines', `<svg>${'<path d="x"/>'.repeat(2000)}</svg><p>It rained.</p>`, 1],
    ['tags that are no tags', '<'.repeat(50_000), 0],
    ['end tags', `<p>${'x</y>'.repeat(5000)}`, 1],
    ['nothing', '', 0]
  ])('is read: %s', (_, file, count) => {
    expect(readHtml(file).blocks).toHaveLength(count)
  })

  test('is read or refused, whatever is done to it', () => {
    const pieces = [
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '<table>',
      '<td>',
      '</table>',
      '&',
      '&amp',
      '&#',
      '<!--',
      '-->',
      '<a ',
      '"',
      '>',
      '<',
      '\0',
      '\r',
      '<script>',
      '</article>',
      '<title>',
      '<q>',
      '<br>',
      '<svg>',
      '<sup>1</sup>',
      'alt="a b c"'
    ]
    fc.assert(
      fc.property(mutate(page, pieces), (file) => {
        checkDocument(readHtml(file))
      }),
      {numRuns: 200}
    )
  })
})
