import {alignText, type Special, type Stretch} from '../align-text.ts'
import type {Place} from '../document.ts'
import {readReference} from '../references.ts'

const signs = /[&<\r\0]/g

/** How long the tag or comment is that begins at a `<`; 0 where none does. */
function markupLength(file: string, at: number): number {
  if (!/[a-z/!?]/i.test(file[at + 1] ?? '')) return 0
  const isComment = file.startsWith('<!--', at)
  const end = isComment ? file.indexOf('-->', at + 4) : file.indexOf('>', at + 1)
  return end === -1 ? 0 : end + (isComment ? 3 : 1) - at
}

/**
 * Lay the value of a text node or an attribute over the file.
 *
 * @param where in a `title` no tag counts
 */
export function alignHtml(
  file: string,
  place: Place,
  value: string,
  where: 'html' | 'title' | 'attribute'
): Stretch[] | undefined {
  return alignText(file, place, value, signs, (found, at, offset): Special | undefined => {
    if (found === '\r') return {text: '\n', length: file[at + 1] === '\n' ? 2 : 1}
    if (found === '\0') return {text: value[offset] === '\uFFFD' ? '\uFFFD' : '', length: 1}
    if (found === '&') return readReference(file, at, where === 'attribute' ? 'attribute' : 'html')
    // An end tag without a beginning leaves one text, and so does what a browser moves out of a table.
    const length = where === 'html' ? markupLength(file, at) : 0
    return length > 0 && at + length <= place.end ? {text: '', length} : undefined
  })
}

/** Write a replacement into a page. */
export const encodeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
export const encodeDouble = (text: string) => encodeText(text).replace(/"/g, '&quot;')
export const encodeSingle = (text: string) => encodeText(text).replace(/'/g, '&#39;')
