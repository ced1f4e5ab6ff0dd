import {SaxesParser, type SaxesTagNS} from 'saxes'
import {FormatError} from '../document.ts'
import type {Archive} from './archive.ts'

/** Elements that may be open at once. Tables in text boxes in tables come to some fifty. */
const deepest = 1_000

/** The languages of markup that are told apart: words, formulas, the choice between two forms, packages. */
const namespaces: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://www.w3.org/XML/1998/namespace': 'xml'
}

/** What a reader of a part is told. Names are written `w:p`, whatever prefix the file has. */
export interface Handler {
  open(name: string, attributes: ReadonlyMap<string, string>): void
  close(name: string): void
  text(text: string): void
}

const nameOf = ({uri, local}: {uri: string; local: string}) => `${namespaces[uri] ?? '?'}:${local}`

function attributesOf({attributes}: SaxesTagNS): Map<string, string> {
  const found = new Map<string, string>()
  for (const {uri, local, value} of Object.values(attributes))
    found.set(uri === '' ? local : `${namespaces[uri] ?? '?'}:${local}`, value)
  return found
}

/**
 * Read a part of an archive as XML. Throws a FormatError where it is none, has a DOCTYPE (entities that expand), or elements are nested
 * beyond all reason.
 */
export async function readXml(archive: Archive, part: string, handler: Handler): Promise<void> {
  const parser = new SaxesParser({xmlns: true, position: true})
  const fail = (reason: string): never => {
    throw new FormatError(`no DOCX: \`${part}\`, line ${parser.line}: ${reason}`)
  }
  let depth = 0
  parser.on('error', ({message}) => fail(`no XML: ${message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`))
  parser.on('doctype', () => fail('a DOCTYPE is not read'))
  parser.on('opentag', (tag) => {
    if (++depth > deepest) fail(`more than ${deepest} elements are open in one another`)
    handler.open(nameOf(tag), attributesOf(tag))
  })
  parser.on('closetag', (tag) => {
    depth--
    handler.close(nameOf(tag))
  })
  parser.on('text', (text) => handler.text(text))
  parser.on('cdata', (text) => handler.text(text))

  let decoder: InstanceType<typeof TextDecoder> | undefined
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder!.decode(chunk, {stream: chunk !== undefined})
    } catch {
      return fail('not UTF-8')
    }
  }
  for await (const chunk of archive.read(part)) {
    decoder ??= new TextDecoder(chunk[0] === 0xff ? 'utf-16le' : chunk[0] === 0xfe ? 'utf-16be' : 'utf-8', {
      fatal: true
    })
    parser.write(decode(chunk))
  }
  if (decoder) parser.write(decode())
  parser.close()
}
