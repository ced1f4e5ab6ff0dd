// Bundles the command and the library into dist/ and writes the types.
import {spawnSync} from 'node:child_process'
import {chmodSync, rmSync} from 'node:fs'
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

/** What few runs of the command need: a file of its own for each, so that the others need not read it. */
const rare = {
  yaml: 'yaml',
  csv: 'csv-parse/sync',
  xml: 'saxes',
  json: '@humanwhocodes/momoa',
  glob: 'tinyglobby',
  ignore: 'ignore'
}
const apart = {
  name: 'apart',
  setup({onResolve}) {
    const files = Object.fromEntries(Object.entries(rare).map(([file, library]) => [library, `./parts/${file}.cjs`]))
    onResolve({filter: /^[^.]/}, ({path}) =>
      Object.hasOwn(files, path) ? {path: files[path], external: true} : undefined
    )
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
await build({...common, ...commonJs, entryPoints: {cli: 'src/cli/main.ts'}, plugins: [apart]})
await build({
  ...common,
  ...commonJs,
  entryPoints: Object.fromEntries(Object.entries(rare).map(([file, library]) => [`parts/${file}`, library]))
})
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
