// Puts the texts of a run into files, as every checker is to read the same.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {countWords, writeArticles, writeParagraph} from './prose.mjs'

export const folder = fileURLToPath(new URL('./out/', import.meta.url))
/** Length of a document, and of all documents of a pass, in UTF-16 units: about bytes. */
const each = 4_000
export const megabyte = 1_000_000

export function clear() {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder)
}

/** Write one text into a file of the run. */
export function writeText(name, text) {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Write texts into a folder of the run. */
function writeTexts(name, texts) {
  const path = join(folder, name)
  mkdirSync(path)
  for (const [index, text] of texts.entries()) writeFileSync(join(path, `${String(index).padStart(5, '0')}.txt`), text)
  const units = texts.reduce((sum, text) => sum + text.length, 0)
  return {path, documents: texts.length, units, words: texts.reduce((sum, text) => sum + countWords(text), 0)}
}

/** Cut a text at blank lines into documents. */
function cut(text) {
  const documents = ['']
  for (const paragraph of text.split(/\n[^\S\n]*\n\s*/)) {
    if (documents.at(-1).length > each) documents.push('')
    documents.push(`${documents.pop()}${paragraph.trimEnd()}\n\n`)
  }
  return documents
}

/**
 * The documents of each pass. Generated ones differ from pass to pass, so that remembering what was seen does not count.
 *
 * @param file a text to take instead
 */
export function writePasses(passes, file) {
  if (file) return Array(passes).fill(writeTexts('documents', cut(readFileSync(file, 'utf8'))))
  return Array.from({length: passes}, (_, index) =>
    writeTexts(`documents-${index}`, writeArticles(index, megabyte, each))
  )
}

export const sizes = [10_000, 100_000, megabyte, 10 * megabyte]
export const shapes = {
  'as paragraphs': (seed, size) => writeArticles(seed, size, each).join('\n'),
  'as one paragraph': writeParagraph
}

/** Texts of one size and shape that have a megabyte together, or one that is larger: a pass is then always enough work to measure. */
export function writeSize(shape, size) {
  const texts = Array.from({length: Math.max(1, megabyte / size)}, (_, index) => shapes[shape](1_000 + index, size))
  return writeTexts(`${shape.replaceAll(' ', '-')}-${size}`, texts)
}
