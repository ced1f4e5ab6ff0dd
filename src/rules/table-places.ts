import {isMap, LineCounter, type Node, parseDocument} from 'yaml'

/** A mistake in a phrase table, with its place. */
export class TableError extends Error {
  readonly file: string
  readonly line: number
  readonly column: number
  constructor(file: string, {line, column}: {line: number; column: number}, reason: string) {
    super(`${file}:${line}:${column}: ${reason}`)
    // Told by name where it comes from another bundle.
    this.name = 'TableError'
    this.file = file
    this.line = line
    this.column = column
  }
}

/** Line and column of an offset, both from 1. */
export function placeOf(source: string, offset: number): {line: number; column: number} {
  const before = source.slice(0, offset)
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')}
}

/**
 * Offset of a value, or of its key, in the text of a YAML file. Slow: asked for only when something is wrong.
 *
 * @param path keys from the root; the place of the last one that is there counts
 */
export function offsetOf(source: string, path: readonly string[], part: 'key' | 'value' = 'value'): number {
  let node: unknown = parseDocument(source).contents
  for (const [index, key] of path.entries()) {
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === key) : undefined
    if (!pair) break
    node = index === path.length - 1 && part === 'key' ? pair.key : (pair.value ?? pair.key)
  }
  return (node as Node | null | undefined)?.range?.[0] ?? 0
}

/** The first mistake of a file that is no YAML. */
export function brokenYaml(source: string): {offset: number; reason: string} | undefined {
  const [broken] = parseDocument(source).errors
  return broken && {offset: broken.pos[0], reason: broken.message.split('\n')[0]!.replace(/ at line .*$/, '')}
}

/** Lines of the entries of a table by their keys, from 1. */
export function linesOfEntries(source: string): Map<string, number> {
  const counter = new LineCounter()
  const entries = parseDocument(source, {lineCounter: counter}).get('entries', true)
  if (!isMap(entries)) return new Map()
  return new Map(
    entries.items.map(({key}) => [String(key), counter.linePos((key as Node | null)?.range?.[0] ?? 0).line])
  )
}
