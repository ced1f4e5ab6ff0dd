import {decode} from './decode.ts'
import {type Document, type Read, readText} from './document.ts'

/** Readers by ending. Each is loaded where a file of its format is read: most runs read plain text. */
const readers: Readonly<Record<string, () => Promise<Read>>> = {}

/** Endings of the files that are linted in a folder. */
export const endings: readonly string[] = ['txt', 'text', 'md', 'markdown']

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

/** Read a file by the ending of its name. Throws a DecodeError or a FormatError. */
export async function openDocument(name: string, bytes: Uint8Array): Promise<Opened> {
  const read = (await readers[endingOf(name)]?.()) ?? readText
  return {document: read(decode(bytes)), read}
}
