import {isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml'
import {
  type Complain,
  type Draft,
  type Drafts,
  type Field,
  fields,
  isField,
  type Said,
  split,
  toDraft,
  unknown
} from './entry.ts'

/** Read a list in YAML: a list of maps with the keys of `fields`, each value a text (as in a cell of CSV) or a list of texts. */
export function readYaml(text: string, complain: Complain): Drafts {
  const counter = new LineCounter()
  const document = parseDocument(text, {lineCounter: counter})
  const placeAt = (offset: number) => {
    const {line, col} = counter.linePos(offset)
    return {line, column: col}
  }
  const placeOf = (node: unknown) => placeAt((node as Node | null | undefined)?.range?.[0] ?? 0)
  if (document.errors.length > 0) {
    for (const {pos, message} of document.errors) complain(placeAt(pos[0]), message.split(/ at line |\n/)[0]!)
    return {drafts: []}
  }

  const readText = (node: unknown, what: string): Said | undefined => {
    const target = isAlias(node) ? node.resolve(document) : node
    const place = () => placeOf(node)
    if (target === null) return {text: '', place}
    if (isScalar(target)) {
      if (target.value === null) return {text: '', place}
      if (typeof target.value === 'string') return {text: target.value.trim(), place}
      // A year is a number; its text keeps the zeros in front.
      if (typeof target.value === 'number') return {text: target.source ?? String(target.value), place}
    }
    complain(place(), `\`${what}\` must be a text`)
    return undefined
  }
  const readTexts = (node: unknown, key: Field): Said[] => {
    const target = isAlias(node) ? node.resolve(document) : node
    if (key !== 'name' && key !== 'sex' && isSeq(target))
      return target.items.map((item) => readText(item, key)).filter((said) => said !== undefined)
    if (isSeq(target) || isMap(target)) {
      complain(
        placeOf(node),
        `\`${key}\` must be a text${key === 'name' || key === 'sex' ? '' : ' or a list of texts'}`
      )
      return []
    }
    const said = readText(node, key)
    if (!said) return []
    return key === 'name' || key === 'sex' ? [said] : split(said)
  }

  const root = document.contents
  if (root === null || (isScalar(root) && root.value === null)) return {drafts: []}
  if (!isSeq(root)) {
    complain(placeOf(root), 'a list of people is expected: `- name: …`')
    return {drafts: []}
  }
  const drafts: Draft[] = []
  for (const item of root.items) {
    const map = isAlias(item) ? item.resolve(document) : item
    if (!isMap(map)) {
      complain(
        placeOf(item),
        `an entry must be a map with \`name\`, and of ${fields.slice(1).join(', ')} what is known`
      )
      continue
    }
    const values: Partial<Record<Field, readonly Said[]>> = {}
    for (const {key, value} of map.items) {
      const name = isScalar(key) ? String(key.value) : ''
      if (isField(name)) values[name] = readTexts(value, name)
      else complain(placeOf(key), unknown('key', name, fields))
    }
    drafts.push(toDraft(() => placeOf(item), values))
  }
  return {drafts}
}
