import type {BlockWriter} from './block-writer.ts'
import type {Encode, Place} from './document.ts'

/** A stretch of a text that was read out of markup, and where the file has it. */
export interface Stretch extends Place {
  text: string
  /** Whether the file has it as it is. */
  copied: boolean
}

/** What the file has in another form than the text: an entity, an escape, a line break with the signs of a quotation. */
export interface Special {
  text: string
  length: number
}

/**
 * Lay a text that a parser gave over the stretch of the file that it came from.
 *
 * @param signs finds what may stand for something else; with the flag `g`
 * @param read tells what that is; `offset` is how far the text is read
 * @returns the text in stretches, or nothing where it does not fit the file
 */
export function alignText(
  file: string,
  {start, end}: Place,
  text: string,
  signs: RegExp,
  read: (found: string, at: number, offset: number) => Special | undefined
): Stretch[] | undefined {
  const stretches: Stretch[] = []
  // A slice of its own, so that no search runs beyond it.
  const raw = file.slice(start, end)
  let at = 0
  let offset = 0
  const copy = (to: number): boolean => {
    if (to === at) return true
    const plain = raw.slice(at, to)
    if (!text.startsWith(plain, offset)) return false
    stretches.push({text: plain, start: start + at, end: start + to, copied: true})
    offset += plain.length
    at = to
    return true
  }
  signs.lastIndex = 0
  for (let match = signs.exec(raw); match; match = signs.exec(raw)) {
    if (!copy(match.index)) return undefined
    const special = read(match[0], start + at, offset)
    if (special && text.startsWith(special.text, offset)) {
      if (special.text !== '')
        stretches.push({text: special.text, start: start + at, end: start + at + special.length, copied: false})
      offset += special.text.length
      at += special.length
    } else if (!copy(at + 1)) return undefined
    signs.lastIndex = at
  }
  return copy(raw.length) && offset === text.length ? stretches : undefined
}

/** The stretches of a part of the text; of what stands in the file in another form, all or nothing. */
export function clip(stretches: readonly Stretch[], from: number, to: number): Stretch[] {
  const inside: Stretch[] = []
  let offset = 0
  for (const stretch of stretches) {
    const start = Math.max(from - offset, 0)
    const end = Math.min(to - offset, stretch.text.length)
    offset += stretch.text.length
    if (start >= end) continue
    if (!stretch.copied) inside.push(stretch)
    else
      inside.push({
        text: stretch.text.slice(start, end),
        start: stretch.start + start,
        end: stretch.start + end,
        copied: true
      })
  }
  return inside
}

/** Write stretches; what does not fit the file stands for the whole place. */
export function writeStretches(
  writer: BlockWriter,
  stretches: readonly Stretch[] | undefined,
  text: string,
  {start, end}: Place,
  encode?: Encode
): void {
  if (!stretches) writer.stand(start, end, text)
  else
    for (const stretch of stretches) {
      if (stretch.copied) writer.copy(stretch.start, stretch.end, encode)
      else writer.decode(stretch.text, stretch.start, stretch.end, encode)
    }
}
