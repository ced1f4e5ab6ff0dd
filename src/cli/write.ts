import {chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/** Write a file whole or not at all: into a new one beside it, which then takes its place. The mode is kept, a link stays a link. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const stat = statSync(path, {throwIfNoEntry: false})
  // A pipe or a device is written to: nothing can take its place.
  if (stat && !stat.isFile() && !stat.isDirectory()) {
    writeFileSync(path, content)
    return
  }
  const target = stat ? realpathSync(path) : path
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.mtlint`)
  try {
    writeFileSync(draft, content, {flush: true})
    if (stat) chmodSync(draft, stat.mode)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, {force: true})
    throw error
  }
}
