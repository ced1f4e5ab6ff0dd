// How each checker is called within a process: (text) => number of findings, once it is set up.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {homeOf} from './peers.mjs'

/** Import a package from a peer's own folder: `require.resolve` does not find those that only have an `import` entry. */
async function load(peer, name, path = '.') {
  const home = join(homeOf(peer), 'node_modules', name)
  const {exports, main} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  let entry = exports?.[path] ?? exports ?? main
  while (typeof entry === 'object') entry = entry.import ?? entry.node ?? entry.default
  return import(pathToFileURL(join(home, entry)).href)
}

/** The dozen of retext's own plugins that look for mistakes or style. */
const retextPlugins = [
  'repeated-words',
  'indefinite-article',
  'redundant-acronyms',
  'quotes',
  'sentence-spacing',
  'contractions',
  'diacritics',
  'passive',
  'simplify',
  'intensify',
  'readability'
]

export const checkers = {
  async mtlint() {
    const {lint} = await import(new URL('../dist/index.js', import.meta.url).href)
    return (text) => lint(text).messages.length
  },

  async retext() {
    const use = async (name) => (await load('retext', name)).default
    const {unified} = await load('retext', 'unified')
    const {VFile} = await load('retext', 'vfile')
    const processor = unified()
      .use(await use('retext-english'))
      .use(await use('retext-spell'), {dictionary: await use('dictionary-en'), max: 1})
    for (const name of retextPlugins) processor.use(await use(`retext-${name}`))
    processor.freeze()
    return async (text) => {
      // `process` would also write the text anew.
      const file = new VFile(text)
      await processor.run(processor.parse(file), file)
      return file.messages.length
    }
  },

  async textlint() {
    const {createLinter, loadTextlintrc} = await load('textlint', 'textlint')
    // Without a folder of its own for rules, which would hide those that are ES modules.
    const configFilePath = fileURLToPath(new URL('./textlintrc.json', import.meta.url))
    const descriptor = await loadTextlintrc({configFilePath})
    if (descriptor.toKernelOptions().rules.length === 0) throw new Error('textlint has loaded no rules')
    const linter = createLinter({descriptor})
    return async (text) => (await linter.lintText(text, 'article.txt')).messages.length
  },

  async harper() {
    const {LocalLinter} = await load('harper', 'harper.js')
    const {binary} = await load('harper', 'harper.js', './binary')
    const linter = new LocalLinter({binary})
    await linter.setup()
    return async (text) => {
      const lints = await linter.lint(text, {language: 'plaintext'})
      // They live in the memory of the WebAssembly module, which nobody else clears.
      for (const one of lints) one.free()
      return lints.length
    }
  }
}
