import {type Document, FormatError} from './document.ts'
import {findDepth, findFault, findMembers, readString} from './json-places.ts'
import {languageOf, OneLanguage, targetLanguageOf} from './languages.ts'
import {SegmentList, SegmentText} from './segment-text.ts'

const sourceLanguageKeys = ['sourceLanguage', 'source_language', 'sourceLang', 'source_lang']
const targetLanguageKeys = ['targetLanguage', 'target_language', 'targetLang', 'target_lang']

/** Reads the records of a file, one a line. */
class Reader {
  readonly #file: string
  readonly #list: SegmentList
  readonly #sources = new OneLanguage()
  readonly #targets = new OneLanguage()

  constructor(file: string) {
    this.#file = file
    this.#list = new SegmentList(file)
  }

  /** Read the record in a line that is not blank. */
  read(start: number, end: number): void {
    const line = this.#file.slice(start, end)
    const deep = findDepth(line)
    if (deep !== undefined) throw new FormatError('nested too deeply', start + deep)
    let record: unknown
    try {
      record = JSON.parse(line)
    } catch (error) {
      const {offset, reason} = findFault(line, error as Error)
      throw new FormatError(reason, start + offset)
    }
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      throw new FormatError('an object with `source` and `target` is expected in each line', start)
    const fields = record as Readonly<Record<string, unknown>>
    const places = findMembers(this.#file, start)
    const textOf = (key: string) => {
      const place = places.get(key)
      if (!place) throw new FormatError(`\`${key}\` is missing`, start)
      if (typeof fields[key] !== 'string') throw new FormatError(`\`${key}\` must be a text`, place.start)
      const text = new SegmentText(this.#file)
      readString(this.#file, place, text)
      return text
    }
    const languageIn = (keys: readonly string[]) => {
      const key = keys.find((one) => typeof fields[one] === 'string')
      return key === undefined ? undefined : {key, written: fields[key] as string, offset: places.get(key)!.start}
    }
    const target = languageIn(targetLanguageKeys)
    if (target) this.#targets.see(targetLanguageOf(target.written, target.key, target.offset))
    this.#sources.see(languageOf(languageIn(sourceLanguageKeys)?.written))
    const {id} = fields
    const name = typeof id === 'string' || typeof id === 'number' ? String(id) : String(this.#list.length + 1)
    this.#list.add(name, textOf('source'), textOf('target'))
  }

  toDocument(): Document {
    return this.#list.toDocument({source: this.#sources.language, target: this.#targets.language}, true)
  }
}

/**
 * Read JSON Lines: in each line an object with the texts `source` and `target`; also `id`, `sourceLanguage` and `targetLanguage`. Other keys
 * are passed over. Throws a FormatError.
 */
export function readPairs(file: string): Document {
  const reader = new Reader(file)
  for (let at = file.startsWith('\ufeff') ? 1 : 0; at < file.length; ) {
    const newline = file.indexOf('\n', at)
    const next = newline === -1 ? file.length : newline
    const line = file.slice(at, next)
    const start = at + line.length - line.trimStart().length
    const end = at + line.trimEnd().length
    if (start < end) reader.read(start, end)
    at = next + 1
  }
  return reader.toDocument()
}
