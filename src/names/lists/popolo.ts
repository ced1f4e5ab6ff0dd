import {type AnyNode, parse, type ValueNode} from '@humanwhocodes/momoa'
import {LineIndex} from '../../article/lines.ts'
import type {Complain, Draft, Drafts, Place, Said} from './entry.ts'

type Path = readonly (string | number)[]
type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u

/** A path as people write it: `persons[3].name`. */
function writePath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}

/** The node at a path, or the last one on the way to it. */
function nodeAt(root: ValueNode, path: Path): AnyNode {
  let node = root
  for (const step of path) {
    const next: ValueNode | undefined =
      node.type === 'Array' && typeof step === 'number'
        ? node.elements[step]?.value
        : node.type === 'Object'
          ? node.members.findLast(({name}) => name.type === 'String' && name.value === step)?.value
          : undefined
    if (!next) break
    node = next
  }
  return node
}

/** Popolo takes nine levels. */
const deepest = 200

/** Where a text nests so deeply that the parser with places, which calls itself, could use up the stack. */
function findDepth(text: string): number | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') {
      while (++at < text.length && text[at] !== '"') if (text[at] === '\\') at++
    } else if (sign === '[' || sign === '{') {
      if (++depth > deepest) return at
    } else if (sign === ']' || sign === '}') depth--
  }
  return undefined
}

/** Where a text stops to be JSON. */
function findFault(text: string, error: Error): {offset: number; reason: string} {
  let offset = Number(/position (\d+)/.exec(error.message)?.[1] ?? 0)
  try {
    parse(text)
  } catch (fault) {
    offset = (fault as {offset?: number}).offset ?? offset
  }
  const sign = text.slice(offset).match(/^./su)?.[0]
  if (sign === undefined) return {offset, reason: 'no JSON: the file ends too early'}
  return {
    offset,
    reason: `no JSON: unexpected ${/\p{Cc}/u.test(sign) ? 'line break or control character' : `\`${sign}\``}`
  }
}

/** Reads values along paths, and complains of those that are something else. */
class Reader {
  readonly #text: string
  readonly #complain: Complain
  #places: {root: ValueNode; lines: LineIndex} | undefined

  constructor(text: string, complain: Complain) {
    this.#text = text
    this.#complain = complain
  }

  /** JSON.parse forgets places. The slow parser that keeps them is asked only where a place is wanted. */
  place(path: Path): Place {
    this.#places ??= {root: parse(this.#text).body, lines: new LineIndex(this.#text)}
    const {line, column} = this.#places.lines.pointAt(nodeAt(this.#places.root, path).loc.start.offset)
    return {line, column, path: writePath(path)}
  }

  fail(path: Path, reason: string): void {
    this.#complain(this.place(path), reason)
  }

  text(of: Fields, path: Path, key: string): Said | undefined {
    const value = of[key]
    if (value === undefined || value === null) return undefined
    if (typeof value !== 'string') this.fail([...path, key], 'must be a text')
    return {text: String(value).trim(), place: () => this.place([...path, key])}
  }

  /** The objects of a list, each with its path. */
  list(of: Fields, path: Path, key: string): {value: Fields; path: Path}[] {
    const value = of[key]
    if (value === undefined || value === null) return []
    if (Array.isArray(value)) return this.objects(value, [...path, key])
    this.fail([...path, key], 'must be a list')
    return []
  }

  objects(values: readonly unknown[], path: Path): {value: Fields; path: Path}[] {
    return values.flatMap((value, index) => {
      if (isFields(value)) return [{value, path: [...path, index]}]
      this.fail([...path, index], 'must be an object')
      return []
    })
  }
}

interface Membership {
  office: Said
  from: Said
  to: Said
}

/** An office as English writes it: the role and the body that it is held in. */
function readMembership(
  reader: Reader,
  {value, path}: {value: Fields; path: Path},
  bodies: ReadonlyMap<string, string>
): Membership | undefined {
  const place = () => reader.place(path)
  const none = {text: '', place}
  const role = reader.text(value, path, 'role')?.text ?? ''
  const {organization} = value
  const body = isFields(organization)
    ? reader.text(organization, [...path, 'organization'], 'name')?.text
    : (reader.text(value, path, 'organization')?.text ?? bodies.get(String(value.organization_id)))
  const label = reader.text(value, path, 'label')?.text
  const title =
    label || (role && body && !role.includes(body) ? `${role} of ${body}` : role || (body && `member of ${body}`))
  if (!title) return undefined
  return {
    office: {text: title, place},
    from: reader.text(value, path, 'start_date') ?? none,
    to: reader.text(value, path, 'end_date') ?? none
  }
}

function readPerson(reader: Reader, value: Fields, path: Path, memberships: readonly Membership[]): Draft {
  const place = () => reader.place(path)
  const given = reader.text(value, path, 'given_name')?.text ?? ''
  const family = reader.text(value, path, 'family_name')
  const name = reader.text(value, path, 'name') ?? {text: `${given} ${family?.text ?? ''}`.trim(), place}
  const gender = reader.text(value, path, 'gender')
  const variants = reader.list(value, path, 'other_names').flatMap((other) => {
    const said = reader.text(other.value, other.path, 'name')
    if (!said) reader.fail(other.path, 'an other name needs a `name`')
    // A spelling for readers of another language is none in English.
    const language = other.value.lang ?? 'en'
    return said && latin.test(said.text) && /^en\b/.test(String(language)) ? [said] : []
  })
  return {
    place,
    name,
    sex: gender && {text: {male: 'm', female: 'f'}[gender.text.toLowerCase()] ?? '', place: gender.place},
    variants,
    // The last word is what anybody is called by.
    short: family && family.text !== name.text.split(' ').at(-1) ? [family] : [],
    offices: memberships.map(({office}) => office),
    from: memberships.map(({from}) => from),
    to: memberships.map(({to}) => to)
  }
}

/**
 * Read people in Popolo JSON (https://www.popoloproject.com): an object with `persons`, or a list of persons. Memberships stand with the
 * person, or beside the persons with `person_id`; organisations stand in the membership, or beside it with `id`.
 */
export function readPopolo(text: string, complain: Complain): Drafts {
  // A space in place of the mark keeps the places.
  const plain = text.replace(/^\ufeff/, ' ')
  const deep = findDepth(plain)
  if (deep !== undefined) {
    complain(new LineIndex(plain).pointAt(deep), 'nested too deeply')
    return {drafts: []}
  }
  const reader = new Reader(plain, complain)
  let root: unknown
  try {
    root = JSON.parse(plain)
  } catch (error) {
    const {offset, reason} = findFault(plain, error as Error)
    complain(new LineIndex(plain).pointAt(offset), reason)
    return {drafts: []}
  }
  if (!Array.isArray(root) && !(isFields(root) && 'persons' in root)) {
    reader.fail([], 'an object with `persons`, or a list of persons, is expected')
    return {drafts: []}
  }
  const around = isFields(root) ? root : {}
  const persons = Array.isArray(root) ? reader.objects(root, []) : reader.list(around, [], 'persons')
  const bodies = new Map<string, string>()
  for (const {value, path} of reader.list(around, [], 'organizations')) {
    const name = reader.text(value, path, 'name')
    if (name && value.id !== undefined) bodies.set(String(value.id), name.text)
  }
  const beside = new Map<string, {value: Fields; path: Path}[]>()
  for (const membership of reader.list(around, [], 'memberships')) {
    const id = String(membership.value.person_id)
    beside.set(id, [...(beside.get(id) ?? []), membership])
  }
  return {
    drafts: persons.map(({value, path}) => {
      const memberships = [
        ...reader.list(value, path, 'memberships'),
        ...(value.id === undefined ? [] : (beside.get(String(value.id)) ?? []))
      ].flatMap((membership) => readMembership(reader, membership, bodies) ?? [])
      return readPerson(reader, value, path, memberships)
    })
  }
}
