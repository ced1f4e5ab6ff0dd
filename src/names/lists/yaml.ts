import {isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, type Node, Parser, parseDocument} from 'yaml'
import {LineIndex} from '../../article/lines.ts'
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

/** A list takes five levels or six. */
const deepest = 50

/**
 * Where a text nests so deeply that composing it could use up the stack: the composer calls itself, and V8 may then end the whole process
 * instead of throwing. The parser before it does not.
 */
function findDepth(text: string): number | undefined {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > deepest) return parser.offset
  }
  return undefined
}

/** Read a list in YAML: a list of maps with the keys of `fields`, each value a text (as in a cell of CSV) or a list of texts. */
export function readYaml(text: string, complain: Complain): Drafts {
  const deep = findDepth(text)
  if (deep !== undefined) {
    complain(new LineIndex(text).pointAt(deep), 'nested too deeply')
    return {drafts: []}
  }
  const counter = new LineCounter()
  const document = parseDocument(text, {lineCounter: counter})
  const placeAt = (offset: number) => {
    const {line, col} = counter.linePos(offset)
    return {line, column: col}
  }
  const placeOf = (node: unknown) => placeAt((node as Node | null | undefined)?.range?.[0] ?? 0)
  // One mistake of syntax brings others after it.
  const [broken] = document.errors
  if (broken) {
    complain(placeAt(broken.pos[0]), broken.message.split(/ at line |\n/)[0]!)
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
