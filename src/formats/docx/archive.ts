import {type Entry, fromBufferPromise, type ZipFile} from 'yauzl'
import {FormatError} from '../document.ts'

/** Bytes that an archive may unpack to. */
const mostBytes = 200_000_000

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)
const ole = [0xd0, 0xcf, 0x11, 0xe0]
const zip = [0x50, 0x4b]
const rich = [0x7b, 0x5c, 0x72, 0x74, 0x66]

const broken = (reason: string) => new FormatError(`no DOCX: the ZIP archive is broken: ${reason}`)
const tooLarge = () => new FormatError(`no DOCX: the archive unpacks to more than ${mostBytes / 1_000_000} MB`)

/** Refuse what is no ZIP archive, with the name of what it is. */
function checkKind(bytes: Uint8Array): void {
  if (startsWith(bytes, zip)) return
  if (startsWith(bytes, ole)) {
    // Word packs a document with a password into the container of its old format.
    const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
      Buffer.from('EncryptedPackage', 'utf16le')
    )
    throw new FormatError(
      isEncrypted
        ? 'no DOCX that can be read: it is encrypted; save it without a password'
        : 'no DOCX: an old .doc; save it as .docx'
    )
  }
  throw new FormatError(startsWith(bytes, rich) ? 'no DOCX: an RTF; save it as .docx' : 'no DOCX: not a ZIP archive')
}

/** A ZIP archive in memory. What it unpacks to is counted, whatever its table says. */
export class Archive {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>
  #bytes = 0

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
  }

  /** Read the table of an archive. Throws a FormatError where it is none, broken, or unpacks to too much. */
  static async open(bytes: Uint8Array): Promise<Archive> {
    checkKind(bytes)
    const entries = new Map<string, Entry>()
    let packed = 0
    let unpacked = 0
    try {
      const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
      for await (const entry of archive.eachEntry()) {
        packed += entry.compressedSize
        unpacked += entry.uncompressedSize
        if (unpacked > mostBytes) throw tooLarge()
        if (packed > bytes.length) throw broken('its entries overlap')
        if (entries.has(entry.fileName)) throw broken(`it holds \`${entry.fileName}\` twice`)
        entries.set(entry.fileName, entry)
      }
      return new Archive(archive, entries)
    } catch (error) {
      throw error instanceof FormatError ? error : broken((error as Error).message)
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** Unpack a file piece by piece. */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(name)
    if (!entry) throw new FormatError(`no DOCX: the archive holds no \`${name}\``)
    if (entry.isEncrypted())
      throw new FormatError('no DOCX that can be read: it is encrypted; save it without a password')
    let chunks: AsyncIterable<Uint8Array>
    try {
      chunks = await this.#zip.openReadStreamPromise(entry)
    } catch (error) {
      throw broken((error as Error).message)
    }
    const iterator = chunks[Symbol.asyncIterator]()
    for (;;) {
      // What fails here is the archive; what fails in the reader of a piece is not.
      const next = await iterator.next().catch((error: Error) => {
        throw broken(`\`${name}\`: ${error.message}`)
      })
      if (next.done) return
      this.#bytes += next.value.length
      if (this.#bytes > mostBytes) throw tooLarge()
      yield next.value
    }
  }
}
