import type {BlockKind} from '../article/model.ts'
import {type Place, Prose} from './prose.ts'

export {type Encode, type Place, Prose} from './prose.ts'

/** A block of the prose, where the format tells its role. Offsets are in the prose. */
export interface ProseBlock extends Place {
  kind: BlockKind
}

/** A unit of a bilingual file. Places are in `target` and `source` of the document. */
export interface Segment {
  /** Its id or key in the file, or its number. */
  id: string
  target: Place
  source: Place
  /** Whether the file marks the translation as one to be looked at again. */
  fuzzy?: boolean
  /** The inline codes of each side in order, as element and id (`x:1`), where there are any: a code that is lost breaks the layout. */
  tags?: {source: readonly string[]; target: readonly string[]}
}

/** A text and its translation in one file. */
export interface Bilingual {
  source: Prose
  segments: readonly Segment[]
}

/** A file as it is linted. */
export interface Document {
  /** The text of the file, into which places point; of a packed file, the text that was taken out. */
  file: string
  prose: Prose
  /** Blocks with the role that the format gives them, in order; without it, empty lines part the blocks of the prose. */
  blocks?: readonly ProseBlock[]
  /** Places that have no line and column of their own: `paragraph` counts paragraphs (DOCX). */
  unit?: 'paragraph'
  bilingual?: Bilingual
  /** BCP-47 codes, where the file tells. */
  sourceLanguage?: string
  targetLanguage?: string
  /** The file of the source, where the file names it (front matter), as it is written there. */
  sourceFile?: string
  /** Whether `--fix` can write this format back. */
  writable: boolean
}

/** Why a file of a format cannot be read, with the place. */
export class FormatError extends Error {
  /** Offset in the text of the file, where there is one. */
  readonly offset: number | undefined
  constructor(message: string, offset?: number) {
    super(message)
    this.offset = offset
    this.name = 'FormatError'
  }
}

/** Whether an error is a FormatError. Told by its name: readers that are loaded late have a class of their own. */
export function isFormatError(error: unknown): error is FormatError {
  return error instanceof Error && error.name === 'FormatError'
}

/** A reader of a format: the whole file in, the document out. Throws a FormatError. */
export type Read = (file: string) => Document
/** A reader of a packed format. */
export type ReadBytes = (bytes: Uint8Array) => Promise<Document>

/** A plain text. */
export function readText(file: string): Document {
  const prose = new Prose()
  prose.copy(file, 0, file.length)
  return {file, prose, writable: true}
}
