import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {FormatError} from '../../src/formats/document.ts'
import {readDocx} from '../../src/formats/docx.ts'
import {blocksOf, checkDocument, wordsInFile} from './replace.ts'
import {type ZipEntry, zip} from './zip.ts'

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url))
const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

const wrap = (body: string, namespace = transitional, root = 'document') =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${namespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml">${body}</w:${root}>`
const pack = (body: string, more: ZipEntry[] = [], namespace?: string) =>
  zip([{name: 'word/document.xml', data: wrap(`<w:body>${body}</w:body>`, namespace)}, ...more])
const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
const textOf = async (body: string) => (await readDocx(pack(body))).file
const reasonOf = async (bytes: Uint8Array) => {
  try {
    await readDocx(bytes)
    return undefined
  } catch (error) {
    if (error instanceof FormatError) return error.message
    throw error
  }
}

const common: [string, string][] = [
  ['paragraph', 'Heavy snow has closed the pass above Ardmoyle for a third day, the council said on Saturday.'],
  ['list-item', 'The school stays shut on Monday.']
]

describe('a document of Word', () => {
  test('made by python-docx has headings, lists, quotations and tables', async () => {
    const document = await readDocx(sample('docx-python.docx'))
    checkDocument(document)
    expect(document).toMatchObject({unit: 'paragraph', writable: false})
    expect(blocksOf(document)).toEqual([
      ['headline', 'Snow closes the pass above Ardmoyle'],
      ['byline', 'By Enda Quill'],
      common[0],
      ['headline', 'What happens next'],
      common[1],
      ['list-item', 'The buses run as far as the mill.'],
      ['quotation', '“Nobody should drive,” said Mara Venn.'],
      ['list-item', 'Place'],
      ['list-item', 'Depth'],
      ['list-item', 'Ardmoyle'],
      ['list-item', '80 cm'],
      ['paragraph', 'The first line is here.'],
      ['paragraph', 'The second one is below.'],
      ['paragraph', 'The council discussed about the snow.']
    ])
    expect(document.file.split('\n\n')[12]).toBe('The council discussed about the snow.')
    expect(wordsInFile(document, 'discussed about')).toEqual(['discussed about', true])
  })

  test('made by Pandoc has notes, formulas, tracked changes and a table of contents', async () => {
    expect(blocksOf(await readDocx(sample('docx-pandoc.docx')))).toEqual([
      ['headline', 'Snow closes the pass above Ardmoyle'],
      ['headline', 'What happens next'],
      ['paragraph', `${common[0]![1]} The energy is \uFFFC there.`],
      ['quotation', '“Nobody should drive,” said Mara Venn.'],
      common[1],
      ['list-item', 'The buses run as far as the mill.'],
      ['list-item', 'Place'],
      ['list-item', 'Depth'],
      ['list-item', 'Ardmoyle'],
      ['list-item', '80 cm'],
      ['paragraph', 'The first line is here.'],
      ['paragraph', 'The second one is below.'],
      ['paragraph', 'The council discussed about the snow.'],
      ['paragraph', 'It was the fourth time this winter.']
    ])
  })

  test('made by LibreOffice is read', async () => {
    expect(blocksOf(await readDocx(sample('docx-libreoffice.docx'))).slice(0, 3)).toEqual([
      ['headline', 'Snow closes the pass above Ardmoyle'],
      ...common
    ])
  })

  test('counts what was inserted, not what was deleted or hidden', async () => {
    expect(
      await textOf(
        paragraph(
          `${run('One ')}<w:ins w:id="1">${run('two ')}</w:ins><w:del w:id="2"><w:r><w:delText>three </w:delText></w:r></w:del><w:moveFrom w:id="3">${run('four ')}</w:moveFrom><w:moveTo w:id="4">${run('five ')}</w:moveTo>${run('six ', '<w:vanish/>')}${run('seven', '<w:vanish w:val="0"/><w:rPrChange w:id="5"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')}`
        )
      )
    ).toBe('One two five seven')
    const deletedEnd = '<w:rPr><w:del w:id="1"/></w:rPr>'
    expect(await textOf(paragraph(run('One '), deletedEnd) + paragraph(run('two.')) + paragraph(run('Three.')))).toBe(
      'One two.\n\nThree.'
    )
  })

  test('has signs for tabs, breaks, hyphens and symbols', async () => {
    expect(
      await textOf(
        paragraph(
          '<w:r><w:t> a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e&amp;&#x2019;</w:t><w:sym w:char="F0E0"/></w:r>',
          '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'
        )
      )
    ).toBe('a b\nc-de&’\uFFFC')
  })

  test('shows the results of fields, not their codes, and text boxes once', async () => {
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>${run('code')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`
    expect(
      await textOf(
        paragraph(`${run('See ')}${field('HYPERLINK "x"', 'page')} ${run(' 3.')}`) +
          paragraph(field('TOC \\o', 'Contents 1')) +
          paragraph(
            `${run('Outside.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('Inside.')}</mc:Choice><mc:Fallback>${box('Inside.')}</mc:Fallback></mc:AlternateContent></w:r>${run(' On.')}`
          ) +
          paragraph(`<w:r><w:pict><v:shape>${box('Old box.')}</v:shape></w:pict></w:r>`) +
          `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph(run('Click here.'))}</w:sdtContent></w:sdt>`
      )
    ).toBe('See page 3.\n\nOutside. On.\n\nInside.\n\nOld box.')
  })

  test('may be in the strict form, with parts of any name', async () => {
    const relations = (list: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`
    const type = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    const document = await readDocx(
      zip([
        {
          name: '_rels/.rels',
          data: relations(`<Relationship Id="a" Type="${type}/officeDocument" Target="/text/doc2.xml"/>`)
        },
        {
          name: 'text/_rels/doc2.xml.rels',
          data: relations(
            `<Relationship Id="a" Type="${type}/styles" Target="../s.xml"/><Relationship Id="b" Type="${type}/footnotes" Target="notes.xml"/>`
          )
        },
        {
          name: 's.xml',
          data: wrap(
            '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="own"><w:name w:val="Own"/><w:basedOn w:val="berschrift1"/></w:style><w:style w:styleId="loop"><w:name w:val="l"/><w:basedOn w:val="loop"/></w:style>',
            strict,
            'styles'
          )
        },
        {
          name: 'text/notes.xml',
          data: wrap(
            `<w:footnote w:type="separator">${paragraph(run('no'))}</w:footnote><w:footnote w:id="2">${paragraph(run('It is a note.'))}</w:footnote>`,
            strict,
            'footnotes'
          )
        },
        {
          name: 'text/doc2.xml',
          data: wrap(
            `<w:body>${paragraph(run('Head'), '<w:pStyle w:val="own"/>')}${paragraph(run('It rained.'), '<w:pStyle w:val="loop"/>')}</w:body>`,
            strict
          )
        }
      ])
    )
    expect(blocksOf(document)).toEqual([
      ['headline', 'Head'],
      ['paragraph', 'It rained.'],
      ['paragraph', 'It is a note.']
    ])
  })
})

describe('a document of bad will', () => {
  test('that is something else is told apart', async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
    expect(await reasonOf(Buffer.from('The talks ended.'))).toBe('no DOCX: not a ZIP archive')
    expect(await reasonOf(new Uint8Array())).toBe('no DOCX: not a ZIP archive')
    expect(await reasonOf(Uint8Array.from(ole))).toBe('no DOCX: an old .doc; save it as .docx')
    expect(await reasonOf(Buffer.concat([Uint8Array.from(ole), Buffer.from('EncryptedPackage', 'utf16le')]))).toMatch(
      /encrypted/
    )
    expect(await reasonOf(Buffer.from('{\\rtf1 x}'))).toBe('no DOCX: an RTF; save it as .docx')
    expect(await reasonOf(zip([{name: 'content.xml', data: '<x/>'}]))).toBe(
      'no DOCX: the archive holds no `word/document.xml`'
    )
    expect(await reasonOf(zip([{name: 'word/document.xml', data: wrap(''), isEncrypted: true}]))).toMatch(/encrypted/)
  })

  test('that is broken is refused', async () => {
    const whole = sample('docx-pandoc.docx')
    for (const length of [2, 100, 5000, whole.length - 30])
      expect(await reasonOf(whole.subarray(0, length))).toMatch(/^no DOCX: the ZIP/)
    expect(await reasonOf(pack('<w:p>'))).toMatch(/^no DOCX: `word\/document.xml`, line 1: no XML/)
    expect(await reasonOf(pack('&nbsp;'))).toMatch(/no XML/)
    expect(await reasonOf(zip([{name: 'word/document.xml', data: Uint8Array.of(60, 97, 62, 255)}]))).toMatch(
      /not UTF-8/
    )
    expect(await reasonOf(zip([{name: 'word/document.xml', data: ''}]))).toMatch(/no XML/)
  })

  test('that unpacks to more than 200 MB is refused, whatever it says', async () => {
    const zeros = Buffer.alloc(210_000_000, 32)
    const bomb = (saysSize?: number) => zip([{name: 'word/document.xml', data: zeros, ...(saysSize ? {saysSize} : {})}])
    expect(await reasonOf(bomb())).toBe('no DOCX: the archive unpacks to more than 200 MB')
    expect(await reasonOf(bomb(1000))).toMatch(/^no DOCX: the ZIP archive is broken/)
  })

  test('whose entries overlap or stand there twice is refused', async () => {
    const entry = {name: 'word/document.xml', data: wrap('<w:body/>')}
    expect(await reasonOf(zip([entry, entry]))).toMatch(/twice/)
    const table = zip([entry, {name: 'a', data: 'x'.repeat(99)}])
    const view = Buffer.from(table)
    // The second entry of the table claims the whole archive.
    view.writeUInt32LE(view.length, view.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 20)
    expect(await reasonOf(view)).toMatch(/overlap/)
  })

  test('with entities that expand, or 100,000 open elements, is refused', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "lol">${Array.from({length: 9}, (_, at) => `<!ENTITY a${at} "${`&a${at || ''};`.repeat(10)}">`).join('')}]>${wrap('<w:body>&a8;</w:body>')}`
    expect(await reasonOf(zip([{name: 'word/document.xml', data: bomb}]))).toMatch(/a DOCTYPE is not read/)
    expect(await reasonOf(pack('<w:tbl><w:tr><w:tc>'.repeat(100_000)))).toMatch(/more than 1000 elements are open/)
  })

  test('is read or refused, whatever is done to it', async () => {
    const whole = sample('docx-libreoffice.docx')
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {minLength: 1, maxLength: 6})
    await fc.assert(
      fc.asyncProperty(changes, fc.option(fc.nat(whole.length)), async (list, length) => {
        const bytes = Buffer.from(whole)
        for (const [at, byte] of list) bytes[at] = byte
        await reasonOf(bytes.subarray(0, length ?? bytes.length))
      }),
      {numRuns: 150}
    )
    const pieces = [
      '<w:p>',
      '</w:p>',
      '<w:r>',
      '<w:t>',
      'x',
      '</w:t>',
      '</w:r>',
      '<w:del>',
      '</w:del>',
      '<mc:Choice>',
      '<mc:AlternateContent>',
      '</mc:AlternateContent>',
      '<w:fldChar w:fldCharType="begin"/>',
      '<w:fldChar w:fldCharType="end"/>',
      '<w:tc>',
      '</w:tc>',
      '<w:sdt>',
      '<w:showingPlcHdr/>',
      '<w:vanish/>',
      '<w:numId w:val="0"/>',
      '<w:pStyle w:val="a"/>',
      '<mc:Fallback>',
      '</mc:Fallback>'
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), {maxLength: 20}), async (list) => {
        // Tags are closed, so that most of these are XML.
        const open: string[] = []
        let body = ''
        for (const piece of list) {
          const name = /^<([\w:]+)>$/.exec(piece)?.[1]
          if (name) open.push(name)
          if (piece.startsWith('</')) body += open.length > 0 ? `</${open.pop()}>` : ''
          else body += piece
        }
        while (open.length > 0) body += `</${open.pop()}>`
        checkDocument(await readDocx(pack(body)))
      }),
      {numRuns: 300}
    )
  })
})
