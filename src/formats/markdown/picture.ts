import type {Image, ImageReference} from 'mdast'
import {writeStretches} from '../align-text.ts'
import type {BlockWriter} from '../block-writer.ts'
import type {Place} from '../document.ts'
import {makeTitleEncode} from './encode.ts'
import {alignMarkdown} from './text.ts'

/** Offset of the bracket that ends the label of a picture; -1 without. */
function findLabelEnd(file: string, {start, end}: Place): number {
  let depth = 0
  for (let at = start + 1; at < end; at++) {
    const character = file[at]
    if (character === '\\') at++
    else if (character === '[') depth++
    else if (character === ']' && --depth === 0) return at
  }
  return -1
}

/** Write the text in place of a picture, and its title. A name of a file is neither. */
export function writePicture(file: string, writer: BlockWriter, picture: Image | ImageReference, place: Place): void {
  const alt = picture.alt ?? ''
  const labelEnd = findLabelEnd(file, place)
  if (/\s/.test(alt.trim()) && labelEnd !== -1) {
    const label = {start: place.start + 2, end: labelEnd}
    writer.open('caption')
    writeStretches(writer, alignMarkdown(file, label, alt), alt, label)
    writer.close()
  }
  const title = picture.type === 'image' ? (picture.title ?? '') : ''
  if (!/\s/.test(title.trim()) || title.trim() === alt.trim() || labelEnd === -1) return
  const rest = file.slice(labelEnd, place.end)
  const found = /\s(["'(])([\s\S]*)["')]\s*\)$/.exec(rest)
  if (!found) return
  const start = labelEnd + found.index + 2
  const inner = {start, end: start + found[2]!.length}
  const mark = found[1] === '(' ? ')' : found[1]!
  writer.open('caption')
  writeStretches(writer, alignMarkdown(file, inner, title), title, inner, makeTitleEncode(mark))
  writer.close()
}
