// How each checker is called. What it finds are places: {start, end}, in UTF-16 units, the end exclusive.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
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

/** The offset of each code point of a text, for checkers that count them. */
function unitsOf(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (index) => index
  const offsets = [0]
  for (const character of text) offsets.push(offsets.at(-1) + character.length)
  return (index) => offsets[Math.min(index, offsets.length - 1)]
}

/** The places of the messages of a vfile. */
function placesOf({messages}) {
  const places = []
  for (const {place, position, ruleId} of messages) {
    // Before version 4 of vfile-message it is called `position`; either may be a point.
    const at = place ?? position
    const {start, end} = at?.start ? at : {start: at, end: at}
    // The spell checker says once more of a word that it looks for no suggestions.
    if (start?.offset !== undefined && ruleId !== 'overflow') places.push({start: start.offset, end: end.offset})
  }
  return places
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

/** Checkers that run within a process: once set up, (text) => places. */
export const finders = {
  async mtlint() {
    const {lint} = await import(new URL('../dist/index.js', import.meta.url).href)
    return (text, sourceLanguage) =>
      lint(text, {sourceLanguage}).messages.map(({place, severity}) => ({
        start: place.start.offset,
        end: place.end.offset,
        severity
      }))
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
      return placesOf(file)
    }
  },

  async textlint() {
    const {createLinter, loadTextlintrc} = await load('textlint', 'textlint')
    // Without a folder of its own for rules, which would hide those that are ES modules.
    const configFilePath = fileURLToPath(new URL('./textlintrc.json', import.meta.url))
    const descriptor = await loadTextlintrc({configFilePath})
    if (descriptor.toKernelOptions().rules.length === 0) throw new Error('textlint has loaded no rules')
    const linter = createLinter({descriptor})
    return async (text) => {
      const {messages} = await linter.lintText(text, 'article.txt')
      return messages.map(({range: [start, end]}) => {
        if (end - start !== 1) return {start, end}
        // Many rules give the first character only, or the space before: the word is meant.
        const [word] = /^\s?[\p{L}\p{N}'’-]*/u.exec(text.slice(start, start + 80))
        return {start: start + (/^\s./.test(word) ? 1 : 0), end: Math.max(end, start + word.length)}
      })
    }
  },

  async harper() {
    const {LocalLinter} = await load('harper', 'harper.js')
    const {binary} = await load('harper', 'harper.js', './binary')
    const linter = new LocalLinter({binary})
    await linter.setup()
    return async (text) => {
      const lints = await linter.lint(text, {language: 'plaintext'})
      return lints.map((one) => {
        const span = one.span()
        const place = {start: span.start, end: span.end}
        // They live in the memory of the WebAssembly module, which nobody else clears.
        span.free()
        one.free()
        return place
      })
    }
  },

  async 'write-good'() {
    const {default: writeGood} = await load('write-good', 'write-good')
    return (text) => writeGood(text).map(({index, offset}) => ({start: index, end: index + offset}))
  },

  async alex() {
    const {text: check} = await load('alex', 'alex')
    return (text) => placesOf(check(text))
  },

  async cspell() {
    const {spellCheckDocument} = await load('cspell', 'cspell-lib')
    const options = {generateSuggestions: false, noConfigSearch: true}
    return async (text) => {
      const document = {uri: 'article.txt', text, languageId: 'plaintext', locale: 'en'}
      const {issues, errors} = await spellCheckDocument(document, options, {language: 'en'})
      if (errors?.length > 0) throw errors[0]
      return issues.map(({offset, text: word}) => ({start: offset, end: offset + word.length}))
    }
  }
}

const countOf = (find) => (text) => {
  const found = find(text)
  return Array.isArray(found) ? found.length : found.then(({length}) => length)
}

/** The same for who only counts: (text) => number of findings. */
export const checkers = Object.fromEntries(
  Object.entries(finders).map(([name, setUp]) => [name, async () => countOf(await setUp())])
)

/** Run a command within an empty folder, where no configuration changes what it does; its standard output, whatever it exits with. */
function pipe(command, args, input, {files = {}, env} = {}) {
  const cwd = mkdtempSync(join(tmpdir(), 'mtlint-bench-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
    const options = {cwd, input, encoding: 'utf8', maxBuffer: 1 << 30, env: {...process.env, ...env?.(cwd)}}
    const {error, stdout} = spawnSync(command, args, options)
    if (error) throw error
    return stdout
  } finally {
    rmSync(cwd, {recursive: true})
  }
}

const oneLine = (text) => text.replace(/[\p{Zl}\p{Zp}\p{Cc}]/gu, ' ')

/** A spell checker that reads words and prints those that it does not know. */
const speller = (command, args) => (texts) => {
  const wordsOf = (text) => [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu)]
  const plain = (word) => word.replaceAll('’', "'").normalize('NFC')
  const words = new Set(texts.flatMap((text) => wordsOf(text).map(([word]) => plain(word))))
  const unknown = new Set(pipe(command, args, `${[...words].join('\n')}\n`).split('\n'))
  return texts.map((text) =>
    wordsOf(text)
      .filter(([word]) => unknown.has(plain(word)))
      .map(({0: word, index}) => ({start: index, end: index + word.length}))
  )
}

/** Finds the next place of a word, whole. */
function nextWord(text, word, from) {
  const quoted = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_'’-])${quoted}(?![\\p{L}\\p{N}_'’-])`, 'gu')
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? -1
}

/** The Python that a command written in it runs with: another may not have its modules. */
function pythonOf(command) {
  const homes = process.env.PATH.split(delimiter)
  const path = homes.map((home) => join(home, command)).find((file) => existsSync(file))
  return /^#!\s*(\S*python\S*)\s*$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? 'python3'
}

const proselint = `
import json, re, sys
re._MAXCACHE = 1 << 20  # its patterns outgrow the cache: each call would compile them all again
from proselint.tools import lint
for line in sys.stdin:
    print(json.dumps([[start, end] for _, _, _, _, start, end, *_ in lint(json.loads(line))]))
`

/** Checkers that are commands: (texts) => places of each text. */
export const commands = {
  hunspell: speller('hunspell', ['-d', 'en_US', '-i', 'utf-8', '-l']),
  aspell: speller('aspell', ['list', '-l', 'en_US', '--encoding=utf-8']),

  codespell(texts) {
    const out = pipe('codespell', ['texts.txt'], '', {
      files: {'texts.txt': texts.map((text) => `${oneLine(text)}\n`).join('')}
    })
    const places = texts.map(() => [])
    for (const [, line, word] of out.matchAll(/^\S*?:(\d+): (.+?) ==> /gm)) {
      const list = places[line - 1]
      const start = nextWord(texts[line - 1], word, list.at(-1)?.end ?? 0)
      if (start === -1) throw new Error(`codespell: ${word} is not in the text`)
      list.push({start, end: start + word.length})
    }
    return places
  },

  proselint(texts) {
    const input = texts.map((text) => `${JSON.stringify(text)}\n`).join('')
    // It keeps what it found on disk.
    const out = pipe(pythonOf('proselint'), ['-c', proselint], input, {env: (cwd) => ({XDG_CACHE_HOME: cwd})})
    const lines = out.trimEnd().split('\n')
    if (lines.length !== texts.length) throw new Error('proselint has not read all texts')
    return texts.map((text, index) => {
      const units = unitsOf(text)
      return JSON.parse(lines[index]).map(([from, to]) => {
        // It puts a line break before the text, and its patterns often take the space before a word.
        let start = units(Math.max(0, from - 1))
        const end = units(Math.max(1, to - 1))
        while (start < end - 1 && /\s/.test(text[start])) start++
        return {start, end}
      })
    })
  },

  diction(texts) {
    // A line for each text and one between: the number of the line says which text a sentence begins in.
    const lines = texts.map(oneLine)
    const out = pipe('diction', ['-L', 'en', '-b', '-s'], lines.map((line) => `${line}\n\n`).join(''))
    // It prints the sentences in which it finds something, with other spaces than the text has; without a full stop they
    // run on into the next text.
    const inks = lines.map((line) => line.replace(/\s/g, ''))
    const ink = inks.join('')
    const starts = [0]
    for (const {length} of inks) starts.push(starts.at(-1) + length)
    const places = texts.map(() => [])
    let from = 0
    for (const [, number, sentence] of out.matchAll(/^\S*?:(\d+): ([\s\S]*?)\n\n/gm)) {
      let index = (number - 1) / 2
      // What it says of a phrase may have brackets too.
      const parts = sentence.split(/\[([^\][]+?) -> (?:[^\][]|\[[^\][]*\])*\]/).map((part) => part.replace(/\s/g, ''))
      let at = ink.indexOf(parts.join(''), Math.max(from, starts[index]))
      if (at === -1) throw new Error(`diction: no text has the sentence: ${sentence}`)
      for (const [turn, {length}] of parts.entries()) {
        if (turn % 2 === 1) {
          while (at >= starts[index + 1]) index++
          const signs = [...lines[index].matchAll(/\S/g)]
          const last = Math.min(at + length, starts[index + 1]) - 1
          places[index].push({start: signs[at - starts[index]].index, end: signs[last - starts[index]].index + 1})
        }
        at += length
      }
      from = at
    }
    return places
  },

  'link-grammar'(texts) {
    const sentences = new Intl.Segmenter('en', {granularity: 'sentence'})
    const jobs = texts.flatMap((text, index) =>
      [...sentences.segment(text)]
        .map(({segment, index: start}) => ({
          index,
          start,
          end: start + segment.trimEnd().length,
          // It takes other quotation marks for words, and a sign before the first word for a command or a comment.
          line: oneLine(segment)
            .trim()
            .replace(/[“”«»]/g, '"')
            .replace(/[‘’]/g, "'")
            .replace(/^[!%*]+/, '')
        }))
        .filter(({line}) => /\p{L}/u.test(line))
    )
    const flags = ['-echo=1', '-graphics=1', '-width=16000', '-limit=50', '-timeout=2', '-verbosity=1']
    const out = pipe('link-parser', ['en', ...flags], jobs.map(({line}) => `${line}\n`).join(''))
    const answers = []
    for (const line of out.split('\n')) {
      // The program repeats each sentence before what it says of it.
      if (line === jobs[answers.length]?.line) answers.push([])
      else if (line.trim() !== '' && !/^Bye/.test(line)) answers.at(-1)?.push(line)
    }
    if (answers.length !== jobs.length) throw new Error('link-grammar has not read all sentences')
    const places = texts.map(() => [])
    for (const [number, {index, start, end}] of jobs.entries()) {
      const answer = answers[number]
      if (!/UNUSED=[1-9]/.test(answer.join())) continue
      // Of all capitals, only this one has a longer small form.
      const text = texts[index].replaceAll('İ', 'I').toLowerCase().replace(/[‘’]/g, "'")
      let from = start
      // The last line has the words of the parse, those that fit nowhere in brackets.
      for (const token of answer.at(-1).trim().split(/\s+/)) {
        const [, alone, word] = /^(\[)?(.+?)(?:\[[!?~&].*?\])?(?:\.[a-z][-a-z]*)?\]?$/.exec(token) ?? []
        if (!word || /-WALL$/.test(word) || !/[\p{L}\p{N}]/u.test(word)) continue
        const found = text.indexOf(word.toLowerCase(), from)
        if (found === -1 || found >= end) continue
        from = found + word.length
        if (alone) places[index].push({start: found, end: from})
      }
    }
    return places
  }
}

/** What each command is called, and how it says its version. */
export const programs = {
  hunspell: ['hunspell', '--version'],
  aspell: ['aspell', '--version'],
  codespell: ['codespell', '--version'],
  proselint: ['proselint', '--version'],
  diction: ['diction', '--version'],
  'link-grammar': ['link-parser', '--version']
}
