import {existsSync, readFileSync, type Stats, statSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {endings} from '../formats/read.ts'
import {Failure, reasonOf} from './failure.ts'

const magic = /[*?{}[\]]|^!/

/** What was asked for: files to lint, and what could not be found. */
export interface FileList {
  files: string[]
  problems: {path: string; reason: string}[]
}

type Ignores = (path: string) => boolean

function readIgnoreList(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Failure(`${file}: ${reasonOf(error)}`)
  }
}

/** Read .mtlintignore, in the syntax of .gitignore: from this folder, or the nearest one above. */
async function readIgnores(ignorePath: string | undefined): Promise<Ignores> {
  let file = ignorePath
  if (file !== undefined && !existsSync(file)) throw new Failure(`${file}: no such list of ignored files`)
  if (file === undefined) {
    for (let folder = process.cwd(); file === undefined; folder = dirname(folder)) {
      const candidate = join(folder, '.mtlintignore')
      if (existsSync(candidate)) file = candidate
      if (dirname(folder) === folder) break
    }
  }
  if (file === undefined) return () => false
  const {default: ignore} = await import('ignore')
  const matcher = ignore().add(readIgnoreList(file))
  const root = dirname(resolve(file))
  return (path) => {
    const inside = relative(root, resolve(path)).split(sep).join('/')
    return inside !== '' && !inside.startsWith('..') && matcher.ignores(inside)
  }
}

async function search(patterns: string[], cwd: string): Promise<string[]> {
  // Most runs name their files: the search is loaded only here.
  const {globSync} = await import('tinyglobby')
  return globSync(patterns, {
    cwd,
    dot: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    onlyFiles: true,
    expandDirectories: false
  }).sort()
}

/** Turn files, folders and patterns into a list of files, without those that are ignored. */
export async function findFiles(paths: readonly string[], ignorePath: string | undefined): Promise<FileList> {
  const ignores = await readIgnores(ignorePath)
  const files = new Map<string, string>()
  const problems: FileList['problems'] = []
  // One file that is named in two ways is read once.
  const add = (path: string) => {
    const key = resolve(path)
    if (!files.has(key)) files.set(key, path)
  }
  for (const path of paths) {
    let stat: Stats | undefined
    try {
      stat = statSync(path, {throwIfNoEntry: false})
    } catch (error) {
      problems.push({path, reason: reasonOf(error)})
      continue
    }
    if (stat?.isDirectory()) {
      const inside = (await search([`**/*.{${endings.join(',')}}`], path)).map((file) => join(path, file))
      if (inside.length === 0) problems.push({path, reason: `no files that end in .${endings.join(', .')}`})
      for (const file of inside) if (!ignores(file)) add(file)
    } else if (stat) {
      if (ignores(path)) process.stderr.write(`mtlint: ${path} is skipped: it is named in the list of ignored files\n`)
      else add(path)
    } else if (magic.test(path)) {
      const inside = await search([path], process.cwd())
      if (inside.length === 0) problems.push({path, reason: `no file matches`})
      for (const file of inside) if (!ignores(file)) add(file)
    } else problems.push({path, reason: `no such file`})
  }
  return {files: [...files.values()], problems}
}
