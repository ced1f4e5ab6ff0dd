import {globSync} from 'tinyglobby'

const variableOf = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The module that names all rules in code by family: what stands in the folders of `src/rules`. */
export function codeRulesModule(): string {
  const files = globSync('src/rules/*/*.ts').sort()
  const families = new Map<string, string[]>()
  for (const file of files) {
    const [, , family = '', name = ''] = file.split('/')
    const ids = families.get(family) ?? []
    families.set(family, [...ids, name.replace(/\.ts$/, '')])
  }
  const imports = [...families].flatMap(([family, ids]) =>
    ids.map((id) => `import ${variableOf(id)} from './${family}/${id}.ts'`)
  )
  const lists = [...families].map(([family, ids]) => `  ${family}: [${ids.map(variableOf).join(', ')}]`)
  return [
    '// Made by `npm run generate` from the folders of rules.',
    ...imports,
    "import type {RulePlugin} from './define.ts'",
    '',
    '/** The rules that are code, by family: the name of their folder. */',
    'export const codeRules: Readonly<Record<string, readonly RulePlugin[]>> = {',
    lists.join(',\n'),
    '}',
    ''
  ].join('\n')
}
