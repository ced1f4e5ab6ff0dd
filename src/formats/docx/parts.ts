import type {Archive} from './archive.ts'
import {readXml} from './xml.ts'

/** Where the parts of a document are in its archive. */
export interface Parts {
  document: string
  styles?: string
  footnotes?: string
  endnotes?: string
}

/** A path relative to a folder of the archive. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = folder === '' ? [] : folder.split('/')
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

/** Read which part has which role. Types end alike in both forms of the standard. */
async function readRelations(archive: Archive, part: string): Promise<Map<string, string>> {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, Math.max(slash, 0))
  const file = `${folder === '' ? '' : `${folder}/`}_rels/${part.slice(slash + 1)}.rels`
  const found = new Map<string, string>()
  if (!archive.has(file)) return found
  await readXml(archive, file, {
    open: (name, attributes) => {
      const role = attributes.get('Type')?.split('/').at(-1)
      const target = attributes.get('Target')
      if (
        name === 'rel:Relationship' &&
        role &&
        target &&
        attributes.get('TargetMode') !== 'External' &&
        !found.has(role)
      )
        found.set(role, resolve(folder, target))
    },
    close: () => {},
    text: () => {}
  })
  return found
}

/** Find the parts of a document that hold its text. */
export async function findParts(archive: Archive): Promise<Parts> {
  const document = (await readRelations(archive, '')).get('officeDocument') ?? 'word/document.xml'
  const relations = await readRelations(archive, document)
  const partOf = (role: string) => {
    const part = relations.get(role)
    return part !== undefined && archive.has(part) ? part : undefined
  }
  const styles = partOf('styles')
  const footnotes = partOf('footnotes')
  const endnotes = partOf('endnotes')
  return {document, ...(styles ? {styles} : {}), ...(footnotes ? {footnotes} : {}), ...(endnotes ? {endnotes} : {})}
}
