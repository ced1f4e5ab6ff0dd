// Bundles the command and the library into dist/, with the parts that few runs need as files of their own, and writes the types.
import {spawnSync} from 'node:child_process'
import {chmodSync, rmSync} from 'node:fs'
import {build} from 'esbuild'

rmSync('dist', {recursive: true, force: true})
await build({
  entryPoints: {cli: 'src/cli/main.ts', index: 'src/index.ts'},
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  chunkNames: 'parts/[name]-[hash]',
  // yaml names its CommonJS form for Node; a dynamic import needs the other.
  alias: {yaml: './node_modules/yaml/browser/index.js'},
  external: ['wink-nlp', 'wink-eng-lite-web-model'],
  // Libraries in CommonJS ask for modules of Node by require.
  banner: {
    js: "import {createRequire as makeRequire} from 'node:module';const require = makeRequire(import.meta.url);"
  },
  logLevel: 'warning'
})
chmodSync('dist/cli.js', 0o755)
const types = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit'
})
process.exitCode = types.status ?? 1
