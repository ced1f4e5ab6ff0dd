import {FormatError} from '../document.ts'
import {formattingElements, selfEndingElements, voidElements} from './elements.ts'

/** How many elements may be open at once. Pages of newspapers have some thirty. */
const deepest = 500
/** How often formatting that was left open may be taken up again: each time makes the tree grow. */
const mostTakenUp = 2_000_000

const tag = /<!--|<(\/?)([a-z][^\s/>]*)/gi
/** Text up to the end tag, in which no tag counts. */
const raw = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/

/**
 * Look over the tags of a page before a tree is made of them: parsers take quadratic time, or run out of stack, where too many are nested.
 * Throws a FormatError with the place of the tag that is too much.
 */
export function checkNesting(file: string): void {
  const open = new Map<string, number>()
  let depth = 0
  let formatting = 0
  let takenUp = 0
  tag.lastIndex = 0
  for (let match = tag.exec(file); match; match = tag.exec(file)) {
    if (match[0] === '<!--') {
      const end = file.indexOf('-->', match.index + 4)
      if (end === -1) return
      tag.lastIndex = end + 3
      continue
    }
    const name = match[2]!.toLowerCase()
    const change = match[1] === '' ? 1 : -1
    if (change === 1 && raw.test(name)) {
      const end = findEnd(file, name, tag.lastIndex)
      if (end === -1) return
      tag.lastIndex = end
      continue
    }
    if (change === 1 && !formattingElements.has(name)) takenUp += formatting
    if (takenUp > mostTakenUp)
      throw new FormatError(`no HTML: ${formatting} elements such as \`b\` or \`font\` are left open`, match.index)
    if (voidElements.has(name) || selfEndingElements.has(name)) continue
    // Drawings and formulas are XML, in which a tag may close itself.
    const isForeign = (open.get('svg') ?? 0) > 0 || (open.get('math') ?? 0) > 0
    if (isForeign && change === 1 && file[file.indexOf('>', tag.lastIndex) - 1] === '/') continue
    const before = open.get(name) ?? 0
    if (change === -1 && before === 0) continue
    open.set(name, before + change)
    depth += change
    if (formattingElements.has(name)) formatting += change
    if (depth > deepest)
      throw new FormatError(`no HTML: more than ${deepest} elements are open in one another`, match.index)
  }
}

/** Offset of the end tag of an element of raw text; -1 without. */
function findEnd(file: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  end.lastIndex = from
  return end.exec(file)?.index ?? -1
}
