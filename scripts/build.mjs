// Bundles the command and the library into dist/ and writes the types.
import {spawnSync} from 'node:child_process'
import {chmodSync, readFileSync, rmSync} from 'node:fs'
import {build} from 'esbuild'

const common = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  // Without this each use of such an expression would make it anew.
  supported: {'regexp-unicode-property-escapes': true},
  // yaml names its CommonJS form for Node; a dynamic import needs the other.
  alias: {yaml: './node_modules/yaml/browser/index.js'},
  external: ['wink-nlp', 'wink-eng-lite-web-model'],
  logLevel: 'warning'
}

/**
 * What few runs of the command need is imported where it is needed, and becomes a file of its own with all that it uses: the command itself
 * stays one scope, which Node compiles once. What goes from one file to the other is plain data and errors told apart by name.
 */
const parts = new Map()
const apart = (folder) => ({
  name: 'apart',
  setup({onResolve, resolve}) {
    onResolve({filter: /.*/}, async ({path, kind, pluginData, importer, resolveDir}) => {
      if (kind !== 'dynamic-import' || pluginData === 'resolving') return undefined
      const found = await resolve(path, {kind, importer, resolveDir, pluginData: 'resolving'})
      const name = path.replace(/^.*\/(?=[^/]+\.ts$)|\.ts$/g, '').replaceAll('/', '-')
      const file = path.startsWith('.') ? name : `library-${name}`
      parts.set(file, found.path)
      return {path: `${folder}${file}.cjs`, external: true}
    })
  }
})

/** The command prints no examples of rules from their code: their pages have them. The formatter has set where the examples end. */
const withoutExamples = {
  name: 'without-examples',
  setup({onLoad}) {
    onLoad({filter: /src\/rules\/[a-z]+\/[a-z-]+\.ts$/}, ({path}) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(
        /^ {2}examples: \{\n[\s\S]*?^ {2}\}/m,
        '  examples: {bad: {}, good: []}'
      )
    }))
  }
}

/** The form of the command: Node loads CommonJS in one go, where it would walk through modules one after the other. */
const commonJs = {
  outdir: 'dist',
  outExtension: {'.js': '.cjs'},
  format: 'cjs',
  define: {'import.meta.url': 'moduleUrl'},
  banner: {js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;"}
}

rmSync('dist', {recursive: true, force: true})
await build({
  ...common,
  ...commonJs,
  entryPoints: {cli: 'src/cli/main.ts'},
  plugins: [apart('./parts/'), withoutExamples]
})
for (const built = new Set(); built.size < parts.size; ) {
  const next = [...parts].filter(([file]) => !built.has(file))
  const entryPoints = Object.fromEntries(next.map(([file, path]) => [`parts/${file}`, path]))
  await build({...common, ...commonJs, entryPoints, plugins: [apart('./'), withoutExamples]})
  for (const [file] of next) built.add(file)
}
await build({
  ...common,
  entryPoints: {index: 'src/index.ts'},
  outdir: 'dist',
  format: 'esm',
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  // Libraries in CommonJS ask for modules of Node by require.
  banner: {
    js: "import {createRequire as makeRequire} from 'node:module';const require = makeRequire(import.meta.url);"
  }
})
chmodSync('dist/cli.cjs', 0o755)
const types = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit'
})
process.exitCode = types.status ?? 1
