import {SaxesParser, type SaxesTagPlain} from 'saxes'
import {type Encode, FormatError, type Place} from './document.ts'
import {refuse, type SegmentText} from './segment-text.ts'

/** A tag. Places are those of the tag in the file; the end tag of an empty element is empty. */
export interface Tag extends Place {
  /** Without the prefix of the root; an element of another vocabulary keeps its own. */
  name: string
}

export interface StartTag extends Tag {
  attributes: Readonly<Record<string, string>>
  /** The names of the elements around it, from the root. */
  around: readonly string[]
}

/** A text between tags, entities unread. */
export interface TextStretch extends Place {
  /** Whether its white space is part of it (`xml:space`). */
  preserved: boolean
}

/** What hears of an XML file. */
export interface Listener {
  open: (tag: StartTag) => void
  close: (tag: Tag) => void
  text: (stretch: TextStretch) => void
  cdata: (place: Place) => void
}

/** XLIFF with groups and inline codes nests some twenty deep. */
const deepest = 200

/** Its five entities: the parser's own table has the members of an object too. */
const entities: Readonly<Record<string, string>> = Object.assign(Object.create(null) as Record<string, string>, {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'"
})

/** A DOCTYPE that only points to a DTD, as most TMX has one, declares no entities: the DTD is not fetched. */
const hasDeclarations = (doctype: string) => doctype.replace(/"[^"]*"|'[^']*'/g, '').includes('[')

function checkEncoding(file: string, encoding: string | undefined): void {
  if (encoding === undefined || /^utf-?8$/i.test(encoding)) return
  // UTF-16 is read with a byte-order mark only.
  if (/^utf-?16(?:le|be)?$/i.test(encoding) && file.startsWith('\ufeff')) return
  throw new FormatError(
    `the file is UTF-8, but says that it is ${encoding}; save it as UTF-8 and say so`,
    file.indexOf(encoding, file.indexOf('encoding') + 8)
  )
}

/**
 * Walk through an XML file. Throws a FormatError where it is broken, where its DOCTYPE declares something, where an entity is none of XML's
 * own, and where it nests deeper than 200 elements.
 *
 * @param format the name of the format, and that of its root
 */
export function walkXml(file: string, format: {name: string; root: string}, listener: Listener): void {
  const parser = new SaxesParser({xmlns: false, position: false})
  parser.ENTITIES = {...entities}
  Object.setPrototypeOf(parser.ENTITIES, null)
  const around: string[] = []
  const preserved: boolean[] = [false]
  let prefix = ''
  /** The end of the last piece of markup. */
  let end = 0

  const stop = (reason: string, offset: number): never => {
    throw new FormatError(reason, Math.max(0, Math.min(offset, file.length)))
  }
  /** Tell of the text before the markup that the parser has just read. */
  const flush = (): number => {
    // A `<` in a text can only begin markup.
    const start = file.indexOf('<', end)
    if (start > end && around.length > 0) listener.text({start: end, end: start, preserved: preserved.at(-1)!})
    return start
  }
  const nameOf = (name: string) => (prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name)

  parser.on('error', ({message}) => {
    let offset = Math.min(parser.position, file.length) - 1
    if (/entity/.test(message)) offset = file.lastIndexOf('&', offset)
    stop(`no XML: ${message.replace(/\.$/, '')}`, offset)
  })
  parser.on('xmldecl', ({encoding}) => {
    checkEncoding(file, encoding)
    end = parser.position
  })
  parser.on('doctype', (doctype) => {
    const start = flush()
    if (hasDeclarations(doctype)) stop('a DOCTYPE with declarations of its own is not read; delete it', start)
    end = parser.position
  })
  parser.on('comment', () => {
    flush()
    // The parser tells of a comment when it has read `--`.
    end = parser.position + 1
  })
  parser.on('processinginstruction', () => {
    flush()
    end = parser.position
  })
  parser.on('cdata', () => {
    const start = flush()
    end = parser.position
    if (around.length > 0) listener.cdata({start: start + '<![CDATA['.length, end: end - ']]>'.length})
  })
  parser.on('opentag', ({name, attributes}: SaxesTagPlain) => {
    const start = flush()
    end = parser.position
    if (around.length === 0) {
      const colon = name.indexOf(':')
      if (name.slice(colon + 1) !== format.root)
        stop(`no ${format.name}: unexpected element \`${name}\`, expected \`${format.root}\``, start)
      prefix = name.slice(0, colon + 1)
    }
    if (around.length === deepest) stop(`more than ${deepest} elements inside one another`, start)
    const own = nameOf(name)
    listener.open({name: own, attributes, around, start, end})
    around.push(own)
    const said = attributes['xml:space']
    preserved.push(said === undefined ? preserved.at(-1)! : said === 'preserve')
  })
  parser.on('closetag', ({name, isSelfClosing}: SaxesTagPlain) => {
    const start = isSelfClosing ? end : flush()
    end = parser.position
    around.pop()
    preserved.pop()
    listener.close({name: nameOf(name), start, end})
  })
  parser.write(file).close()
}

const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

const encodeText: Encode = (text) =>
  notXml.test(text) ? undefined : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
/** Beside a bare `>`, brackets that came before it would make `]]>`, which is not allowed. */
const encodeBesideGreater: Encode = (text) => encodeText(text)?.replaceAll(']', '&#93;')
const encodeCdata: Encode = (text) => (notXml.test(text) || text.includes(']') ? undefined : text)

const isSpace = (sign: string | undefined) => sign === ' ' || sign === '\t' || sign === '\r' || sign === '\n'

/**
 * Add a stretch without entities. Where white space is not to be kept, a line break and the indentation behind it are the layout of the file
 * and one space to the reader: tools that lay XML out break lines before inline tags.
 */
function addPlain(segment: SegmentText, raw: string, start: number, preserved: boolean, encode: Encode): void {
  let at = 0
  for (let line = preserved ? -1 : raw.indexOf('\n'); line !== -1; line = raw.indexOf('\n', line)) {
    let first = line
    while (first > at && isSpace(raw[first - 1])) first--
    while (isSpace(raw[line])) line++
    if (raw[line - 1] === '\n') continue
    segment.copy(start + at, start + first, encode)
    segment.decode(' ', start + first, start + line, encode)
    at = line
  }
  segment.copy(start + at, start + raw.length, encode)
}

/** Add a text of the file, with its entities read, to a segment. */
export function addText(segment: SegmentText, file: string, {start, end, preserved}: TextStretch): void {
  const raw = file.slice(start, end)
  const encode = raw.includes('>') ? (raw.includes(']') ? refuse : encodeBesideGreater) : encodeText
  let at = 0
  for (let next = raw.indexOf('&'); next !== -1; next = raw.indexOf('&', at)) {
    addPlain(segment, raw.slice(at, next), start + at, preserved, encode)
    const close = raw.indexOf(';', next)
    const name = raw.slice(next + 1, close)
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
    at = close + 1
    const character = name.startsWith('#') ? String.fromCodePoint(code) : entities[name]!
    segment.decode(character, start + next, start + at, encode)
  }
  addPlain(segment, raw.slice(at), start + at, preserved, encode)
}

/** Add what stands in a CDATA section to a segment. */
export function addCdata(segment: SegmentText, file: string, {start, end}: Place): void {
  segment.copy(start, end, file.slice(start, end).includes(']') ? refuse : encodeCdata)
}

/** Add a character that the format writes as an element. */
export function addCharacter(segment: SegmentText, character: string, {start, end}: Place): void {
  segment.decode(character, start, end, encodeText)
}
