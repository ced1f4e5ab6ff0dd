import {type Document, FormatError, Prose} from './document.ts'
import {languageOf, targetLanguageOf} from './languages.ts'
import {readQuoted} from './po-strings.ts'
import {SegmentList, SegmentText} from './segment-text.ts'

/** A message, with its strings by keyword: `msgid`, `msgstr[0]`. */
interface Entry {
  start: number
  fuzzy: boolean
  strings: Map<string, SegmentText>
}

const blank = /[\s\uFEFF]*/y
const comment = /#[^\r\n]*/y
const keyword = /msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,3}\])?|domain/y

function match(pattern: RegExp, file: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(file)?.[0]
}

/** The messages of a file in order. Those that are obsolete (`#~`) are comments. */
function* readEntries(file: string): Generator<Entry> {
  let entry: Entry | undefined
  let fuzzy = false
  let text: SegmentText | undefined
  for (let at = match(blank, file, 0)!.length; at < file.length; at += match(blank, file, at)!.length) {
    if (file[at] === '"') {
      if (!text) throw new FormatError('a text in quotation marks, where `msgid` or `msgstr` is expected', at)
      at = readQuoted(file, at, text)
      continue
    }
    text = undefined
    const note = match(comment, file, at)
    if (note !== undefined) {
      if (note.startsWith('#,') && /(?:^|[\s,])fuzzy(?:$|[\s,])/.test(note.slice(2))) fuzzy = true
      // A flag before an obsolete message is no flag of the next one.
      else if (note.startsWith('#~')) fuzzy = false
      at += note.length
      continue
    }
    const word = match(keyword, file, at)
    if (word === undefined) {
      const line = /^[^\r\n]{1,20}/.exec(file.slice(at, at + 20))![0]
      throw new FormatError(`unexpected \`${line}\`, expected \`msgid\`, \`msgstr\` or a comment`, at)
    }
    const begins = word === 'msgctxt' || word === 'domain' || (word === 'msgid' && entry?.strings.has('msgid'))
    if (entry && (begins || (word === 'msgid' && entry.strings.has('domain')))) {
      yield entry
      entry = undefined
    }
    if (!entry) {
      entry = {start: at, fuzzy, strings: new Map()}
      fuzzy = false
    }
    if (entry.strings.has(word)) throw new FormatError(`\`${word}\` stands here for the second time`, at)
    text = new SegmentText(file)
    entry.strings.set(word, text)
    at += word.length
  }
  if (entry) yield entry
}

/** The value of a field of the header, and where it stands in the file. */
function findField(header: Prose, field: string): {value: string; offset: number} | undefined {
  const found = new RegExp(`^${field}:[ \\t]*(\\S.*)$`, 'dim').exec(header.text)
  if (!found) return undefined
  const [start] = found.indices![1]!
  return {value: found[1]!.trim(), offset: header.toFile(start, start + 1).start}
}

/** What the header tells of the file. Throws a FormatError where the file is not what mtlint reads. */
function readHeader(text: SegmentText): {source: string | undefined; target: string | undefined} {
  const header = new Prose()
  text.addTo(header)
  const type = findField(header, 'Content-Type')
  const charset = /charset=([^\s;]+)/i.exec(type?.value ?? '')?.[1]
  // A template says CHARSET.
  if (charset !== undefined && !/^(?:utf-?8|us-ascii|ascii|charset)$/i.test(charset))
    throw new FormatError(
      `the file is UTF-8, but says that it is ${charset}; save it as UTF-8 and say so`,
      type!.offset
    )
  const language = findField(header, 'Language')
  return {
    source: languageOf(findField(header, 'X-Source-Language')?.value),
    target: language && targetLanguageOf(language.value, 'Language', language.offset)
  }
}

const mnemonic = /(?<![^\s(>"'“])[&_](?=\p{L})/gu

/** Leave out the mark that sets a key (`&Open`, `_Open`): where both texts have one and no other, and it is no `&amp;` and no `_emphasis_`. */
function dropMnemonic(source: SegmentText, target: SegmentText): void {
  for (const text of [source.text, target.text]) {
    if (!/[&_]/.test(text)) return
    if ((text.match(/[&_]/g) ?? []).length !== 1 || /&[#\p{L}\d]+;/u.test(text) || !text.match(mnemonic)) return
  }
  for (const side of [source, target]) side.leaveOut(side.text.search(mnemonic), 1)
}

/**
 * Read gettext PO (https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html). Segments are numbered as the messages are; a message
 * with plural forms has one for each (`3[0]`). Throws a FormatError, also where the header says that the translations are not English.
 */
export function readPo(file: string): Document {
  const list = new SegmentList(file)
  let languages: ReturnType<typeof readHeader> = {source: undefined, target: undefined}
  let number = 0
  for (const {start, fuzzy, strings} of readEntries(file)) {
    if (strings.has('domain') && strings.size === 1) continue
    const source = strings.get('msgid')
    const targets = [...strings].filter(([word]) => word.startsWith('msgstr'))
    const plural = strings.get('msgid_plural')
    if (!source) throw new FormatError('a message without `msgid`', start)
    if (targets.length === 0) throw new FormatError('a message without `msgstr`', start)
    if (source.text === '' && !strings.has('msgctxt')) {
      languages = readHeader(targets[0]![1])
      continue
    }
    number++
    for (const [word, target] of targets) {
      const form = /\[\d+\]/.exec(word)?.[0] ?? ''
      const own = plural && form !== '' && form !== '[0]' ? plural : source
      dropMnemonic(own, target)
      const segment = list.add(`${number}${form}`, own, target)
      if (fuzzy) segment.fuzzy = true
    }
  }
  return list.toDocument(languages, true)
}
