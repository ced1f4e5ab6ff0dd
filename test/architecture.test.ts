import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {globSync} from 'tinyglobby'
import {describe, expect, test} from 'vitest'

/** Who may import whom, beside its own layer: the table of the design. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  // Sentence splitting and tagging happen once, here.
  'src/article': [],
  // Look-up works on tokens.
  'src/names': ['src/article'],
  // The source side is a text too.
  'src/source': ['src/article', 'src/names'],
  // A reader makes text and positions, never findings.
  'src/formats': ['src/article'],
  // A rule sees an article, never files, options of others, or other rules.
  'src/spelling': ['src/article'],
  'src/rules': ['src/article', 'src/names', 'src/source', 'src/spelling'],
  // Composition, ignore comments, overlap policy, scores.
  pipelines: ['src/rules', 'src/spelling', 'src/source', 'src/names', 'src/article', 'src/formats'],
  // Formats and pages need the list of rules.
  'src/report': ['src/rules'],
  // Thin; neither imports the other.
  'src/cli': ['src/report', 'pipelines', 'src/rules', 'src/source', 'src/formats', 'src/names', 'src/article'],
  'src/server': ['src/report', 'pipelines', 'src/rules', 'src/source', 'src/formats', 'src/names', 'src/article'],
  // The door of the library.
  'src/index.ts': ['pipelines', 'src/rules', 'src/source']
}

/** What a report may know of the rules: which there are, never how they work. */
const metadata = new Set([
  'src/rules/index.ts',
  'src/rules/message.ts',
  'src/rules/types.ts',
  'src/rules/calibration.ts'
])

/** The layer of a file: `src/names/people/read.ts` belongs to `src/names`. */
function layerOf(file: string): string {
  const [top = '', second = ''] = file.split('/')
  return top === 'src' ? `${top}/${second}` : top
}

interface Import {
  file: string
  /** The file that is imported, from the root of the project, or the name of a package. */
  target: string
}

const files = globSync(['src/**/*.ts', 'pipelines/**/*.ts']).sort()
const statement =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(statement)].map(([, from, bare, dynamic]) => {
    const specifier = from ?? bare ?? dynamic!
    return {file, target: specifier.startsWith('.') ? join(dirname(file), specifier).replaceAll('\\', '/') : specifier}
  })
)
const own = imports.filter(({target}) => /\.(?:ts|json)$/.test(target))
const show = ({file, target}: Import) => `${file} imports ${target}`

test('the imports of all files are seen', () => {
  // A file that imports nothing is rare; a sign of an expression above that fails to match would be many of them.
  expect(own).toContainEqual({file: 'src/cli/lint.ts', target: 'pipelines/lint.ts'})
  expect(own).toContainEqual({file: 'src/cli/main.ts', target: 'src/cli/init.ts'})
  expect(imports).toContainEqual({file: 'src/cli/lint.ts', target: 'node:path'})
  for (const file of files) {
    const count = (readFileSync(file, 'utf8').match(/^(?:import|export)\b[\s\S]*?\bfrom '/gm) ?? []).length
    expect([file, imports.filter((one) => one.file === file).length >= Math.min(count, 1)]).toEqual([file, true])
  }
})

test('every file belongs to a layer of the design', () => {
  expect(files.filter((file) => !(layerOf(file) in mayImport))).toEqual([])
})

describe.each(Object.entries(mayImport))('%s', (layer, allowed) => {
  test(`imports ${allowed.join(', ') || 'nothing of ours'}`, () => {
    const wrong = own.filter(
      ({file, target}) => layerOf(file) === layer && layerOf(target) !== layer && !allowed.includes(layerOf(target))
    )
    expect(wrong.map(show)).toEqual([])
  })
})

test('what is imported is there', () => {
  const known = new Set(globSync(['src/**/*.{ts,json}', 'pipelines/**/*.ts']))
  expect(own.filter(({target}) => !known.has(target)).map(show)).toEqual([])
})

test('reports know the list of rules, not their code', () => {
  const wrong = own.filter(
    ({file, target}) => layerOf(file) === 'src/report' && layerOf(target) === 'src/rules' && !metadata.has(target)
  )
  expect(wrong.map(show)).toEqual([])
})

test('a rule imports no other rule', () => {
  const isRule = (file: string) => /^src\/rules\/[^/]+\/[^/]+\.ts$/.test(file)
  expect(own.filter(({file, target}) => isRule(file) && isRule(target)).map(show)).toEqual([])
})

test('only the name base, the phrase tables and the command read files', () => {
  const readers = new Set(['src/names', 'src/spelling', 'src/rules', 'src/cli', 'src/server'])
  expect(
    imports.filter(({file, target}) => /^(?:node:)?fs\b/.test(target) && !readers.has(layerOf(file))).map(show)
  ).toEqual([])
})

test('only the server opens connections', () => {
  const network = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)\b/
  expect(imports.filter(({file, target}) => network.test(target) && layerOf(file) !== 'src/server').map(show)).toEqual(
    []
  )
})

test('no file is longer than 300 lines', () => {
  const long = files.map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const)
  expect(long.filter(([, lines]) => lines > 300)).toEqual([])
})
