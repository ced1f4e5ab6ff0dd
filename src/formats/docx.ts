import {BlockWriter} from './block-writer.ts'
import {type Document, FormatError, type ReadBytes} from './document.ts'
import {Archive} from './docx/archive.ts'
import {type Paragraph, ParagraphReader} from './docx/paragraphs.ts'
import {findParts} from './docx/parts.ts'
import {Styles} from './docx/styles.ts'
import {readXml} from './docx/xml.ts'

function toDocument(paragraphs: readonly Paragraph[]): Document {
  const file = paragraphs.map(({text}) => text).join('\n\n')
  const writer = new BlockWriter(file, (text) => text)
  let start = 0
  for (const {text, role} of paragraphs) {
    writer.open(role)
    let from = start
    for (const line of text.split('\n')) {
      if (from > start) writer.lineBreak()
      writer.copy(from, from + line.length)
      from += line.length + 1
    }
    writer.close()
    start += text.length + 2
  }
  return {file, prose: writer.prose, blocks: writer.blocks, unit: 'paragraph', writable: false}
}

/**
 * Read a document of Word (Office Open XML, transitional or strict). `file` is its text: paragraphs that hold any, parted by empty lines, and
 * behind them the notes. What was inserted counts, what was deleted does not; headers, footers and comments are left out. Throws a FormatError
 * for what is no such document, is encrypted, or unpacks to more than 200 MB.
 */
export const readDocx: ReadBytes = async (bytes): Promise<Document> => {
  const archive = await Archive.open(bytes)
  const {document, styles: stylePart, footnotes, endnotes} = await findParts(archive)
  if (!archive.has(document)) throw new FormatError(`no DOCX: the archive holds no \`${document}\``)
  const styles = new Styles()
  if (stylePart) await styles.read(archive, stylePart)
  const paragraphs: Paragraph[] = []
  for (const part of [document, footnotes, endnotes]) {
    if (part === undefined) continue
    const reader = new ParagraphReader(styles)
    await readXml(archive, part, reader)
    for (const paragraph of reader.end()) paragraphs.push(paragraph)
  }
  return toDocument(paragraphs)
}
