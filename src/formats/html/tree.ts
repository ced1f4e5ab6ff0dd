import type {Element, Nodes, Root} from 'hast'
import type {Place} from '../document.ts'

/** Walk a tree without recursion. `enter` tells whether to go into a node; `leave` is called for those. */
export function walk(
  root: Nodes,
  enter: (node: Nodes, parents: readonly Nodes[]) => boolean,
  leave: (node: Nodes) => void = () => {}
): void {
  const parents: Nodes[] = []
  const next: number[] = []
  const step = (node: Nodes) => {
    if (enter(node, parents) && 'children' in node) {
      parents.push(node)
      next.push(0)
    }
  }
  step(root)
  while (parents.length > 0) {
    const node = parents.at(-1) as Root | Element
    const at = next.at(-1)!
    next[next.length - 1] = at + 1
    const child = node.children[at]
    if (child) step(child)
    else {
      parents.pop()
      next.pop()
      leave(node)
    }
  }
}

/** The text of a node, markup and all other things aside. */
export function textOf(node: Nodes): string {
  let text = ''
  walk(node, (one) => {
    if (one.type === 'text') text += one.value
    return true
  })
  return text
}

/** An attribute as a text; empty without it. */
export function attributeOf({properties}: Element, name: string): string {
  const value = properties[name]
  return Array.isArray(value)
    ? value.join(' ')
    : value === undefined || value === null || value === false
      ? ''
      : `${value}`
}

/** Where a node stands in the file, if it does. */
export function placeOf(node: Nodes): Place | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}

/** The first element that is wanted, in the order of the page, outside those that are passed over. */
export function findElement(
  root: Nodes,
  isWanted: (element: Element) => boolean,
  isPassedOver: (element: Element) => boolean = () => false
): Element | undefined {
  let found: Element | undefined
  walk(root, (node) => {
    if (found || (node.type === 'element' && isPassedOver(node))) return false
    if (node.type === 'element' && isWanted(node)) found = node
    return !found
  })
  return found
}
