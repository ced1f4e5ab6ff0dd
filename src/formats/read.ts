import {LineIndex} from '../article/lines.ts'
import {decode} from './decode.ts'
import {type Document, FormatError, isFormatError, type Read, type ReadBytes, readText} from './document.ts'

/** Readers by ending. Each is loaded where a file of its format is read: most runs read plain text. */
const readers: Readonly<Record<string, () => Promise<Read>>> = {
  md: async () => (await import('./markdown.ts')).readMarkdown,
  html: async () => (await import('./html.ts')).readHtml,
  srt: async () => (await import('./subtitles.ts')).readSubtitles,
  xliff: async () => (await import('./xliff.ts')).readXliff,
  tmx: async () => (await import('./tmx.ts')).readTmx,
  po: async () => (await import('./po.ts')).readPo,
  csv: async () => (await import('./table.ts')).readCsv,
  tsv: async () => (await import('./table.ts')).readTsv,
  jsonl: async () => (await import('./pairs.ts')).readPairs
}
/** Readers of packed files. */
const packed: Readonly<Record<string, () => Promise<ReadBytes>>> = {
  docx: async () => (await import('./docx.ts')).readDocx
}
/** Other endings of the same formats. */
const same: Readonly<Record<string, string>> = {
  markdown: 'md',
  htm: 'html',
  xhtml: 'html',
  vtt: 'srt',
  xlf: 'xliff',
  mxliff: 'xliff',
  sdlxliff: 'xliff',
  pot: 'po',
  ndjson: 'jsonl'
}

/** Endings of the files that are linted in a folder: articles, and files that hold nothing but translations. */
export const endings: readonly string[] = 'txt text md markdown html htm docx srt vtt xlf xliff'.split(' ')

/** What turns the text of a file into a document. */
export type Reader = (text: string) => Document

/** The ending of a name, in lower case, without its point. */
export function endingOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  return /\.([^.]+)$/.exec(base)?.[1]?.toLowerCase() ?? ''
}

/** A file that was read, with what reads its text again after a correction; a packed file cannot be corrected. */
export interface Opened {
  document: Document
  read?: Reader
}

/** Read a file by the ending of its name. Throws a DecodeError, or a FormatError whose message opens with line and column. */
export async function openDocument(name: string, bytes: Uint8Array): Promise<Opened> {
  const ending = endingOf(name)
  const format = same[ending] ?? ending
  const unpack = await packed[format]?.()
  if (unpack) return {document: await unpack(bytes)}
  const read = (await readers[format]?.()) ?? readText
  const text = decode(bytes)
  try {
    return {document: read(text), read}
  } catch (error) {
    if (!isFormatError(error) || error.offset === undefined) throw error
    const {line, column} = new LineIndex(text).pointAt(error.offset)
    throw new FormatError(`${line}:${column}: ${error.message}`, error.offset)
  }
}
